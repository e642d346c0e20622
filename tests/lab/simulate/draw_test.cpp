#include "lab/simulate/draw.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "votes/tally.hpp"

namespace saylau::lab {
namespace {

const std::vector<Votes> kTally = {600'000, 300'000, 100'000};

struct Spread {
  std::vector<double> mean;
  std::vector<double> deviation;
};

// Shares over many draws; every draw is checked to sum to the tally.
Spread spread_of(const SpreadModel& model, const std::vector<std::vector<Votes>>& regions, Votes whole) {
  constexpr int kTimes = 20'000;
  VoteDrawer drawer(model, regions);
  Random random(11, 0);
  std::vector<Votes> votes(drawer.size());
  Spread spread{std::vector<double>(votes.size(), 0), std::vector<double>(votes.size(), 0)};
  for (int n = 0; n < kTimes; ++n) {
    drawer.draw(random, votes);
    EXPECT_EQ(total_votes(votes), whole);
    for (std::size_t i = 0; i < votes.size(); ++i) {
      const double share = static_cast<double>(votes[i]) / static_cast<double>(whole);
      spread.mean[i] += share / kTimes;
      spread.deviation[i] += share * share / kTimes;
    }
  }
  for (std::size_t i = 0; i < votes.size(); ++i) {
    spread.deviation[i] = std::sqrt(spread.deviation[i] - spread.mean[i] * spread.mean[i]);
  }
  return spread;
}

TEST(VoteDrawer, MultinomialSpreadsAsASampleDoes) {
  const Spread spread = spread_of(MultinomialModel{}, {kTally}, 1'000'000);
  EXPECT_NEAR(spread.mean[0], 0.6, 0.0001);
  EXPECT_NEAR(spread.deviation[0], std::sqrt(0.6 * 0.4 / 1e6), 0.00003);
}

TEST(VoteDrawer, DirichletSpreadsByItsConcentration) {
  const Spread spread = spread_of(DirichletModel{99}, {kTally}, 1'000'000);
  EXPECT_NEAR(spread.mean[0], 0.6, 0.002);
  EXPECT_NEAR(spread.deviation[0], std::sqrt(0.6 * 0.4 / 100), 0.002);
  EXPECT_NEAR(spread.deviation[2], std::sqrt(0.1 * 0.9 / 100), 0.002);
}

TEST(VoteDrawer, LogisticNormalMovesLogarithms) {
  const Spread spread = spread_of(LogisticNormalModel{0.05, 0}, {kTally}, 1'000'000);
  EXPECT_NEAR(spread.mean[2], 0.1, 0.002);
  EXPECT_NEAR(spread.deviation[2], 0.1 * 0.05 * std::sqrt(0.81 + 0.36 + 0.09), 0.0005);  // delta method
}

TEST(VoteDrawer, RegionalSwingsAverageOut) {
  const std::vector<Votes> quarter = {150'000, 75'000, 25'000};
  const Spread one = spread_of(LogisticNormalModel{0, 0.1}, {kTally}, 1'000'000);
  const Spread four = spread_of(LogisticNormalModel{0, 0.1}, {quarter, quarter, quarter, quarter}, 1'000'000);
  EXPECT_NEAR(four.deviation[0], one.deviation[0] / 2, 0.0005);
}

TEST(VoteDrawer, APollSpreadsByItsSampleAndItsHouse) {
  const Spread plain = spread_of(PollModel{1000, 0}, {kTally}, 1'000'000);
  EXPECT_NEAR(plain.deviation[0], std::sqrt(0.6 * 0.4 / 1000), 0.001);
  const Spread house = spread_of(PollModel{1000, 0.1}, {kTally}, 1'000'000);
  EXPECT_GT(house.deviation[0], 1.5 * plain.deviation[0]);
}

TEST(VoteDrawer, WhoeverHasNoVotesGetsNone) {
  for (const SpreadModel& model :
       {SpreadModel(MultinomialModel{}), SpreadModel(DirichletModel{50}), SpreadModel(LogisticNormalModel{0.1, 0})}) {
    VoteDrawer drawer(model, {{10, 0, 5}});
    Random random(1, 0);
    std::vector<Votes> votes(3);
    for (int n = 0; n < 100; ++n) {
      drawer.draw(random, votes);
      EXPECT_EQ(votes[1], 0);
    }
  }
}

}  // namespace
}  // namespace saylau::lab
