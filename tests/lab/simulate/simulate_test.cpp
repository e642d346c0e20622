#include "lab/simulate/simulate.hpp"

#include <numeric>

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

const std::vector<Votes> kVotes = {48'000, 30'000, 17'000, 5'000};

count::ListCounter counter_of(Seats seats) {
  law::Tier tier = list_tier(seats);
  law::Threshold threshold;
  threshold.share = kFivePercent;
  tier.thresholds = {threshold};
  const Election election = list_election(kVotes);
  return *count::ListCounter::compile(law_of(tier), tier, election.contests[0], election.contestants, seats);
}

Simulation simulated(unsigned threads, std::uint64_t seed = 1, std::uint64_t elections = 50'000) {
  SimulationOptions options;
  options.elections = elections;
  options.seed = seed;
  options.threads = threads;
  options.coalitions = {{0, 2}, {1, 2}};
  return simulate(counter_of(100), VoteDrawer(DirichletModel{200}, {kVotes}), {100, {0, 0, 0, 0}}, options);
}

TEST(Simulate, IsTheSameOnAnyNumberOfThreads) {
  const Simulation one = simulated(1);
  for (const unsigned threads : {2U, 3U, 7U}) {
    const Simulation many = simulated(threads);
    EXPECT_EQ(many.seats, one.seats);
    EXPECT_EQ(many.majority, one.majority);
    EXPECT_EQ(many.coalitions, one.coalitions);
    EXPECT_EQ(many.elections, 50'000U);
  }
  EXPECT_NE(simulated(2, 2).seats, one.seats);
}

TEST(Simulate, CountsEveryElectionOnce) {
  for (const std::uint64_t elections : {1ULL, 4095ULL, 4096ULL, 10'000ULL}) {
    const Simulation simulation = simulated(2, 1, elections);
    for (const auto& seats : simulation.seats) {
      EXPECT_EQ(std::accumulate(seats.begin(), seats.end(), std::uint64_t{0}), elections);
    }
  }
}

// 48% is a majority when fewer than 4% stay below the bar; the list at 5% is above it about half the time.
TEST(Simulate, TellsWhoEntersAndWhoHasTheMajority) {
  const Simulation simulation = simulated(2);
  const double enters = 1 - static_cast<double>(simulation.seats[3][0]) / 50'000;
  EXPECT_NEAR(enters, 0.47, 0.06);
  EXPECT_GT(simulation.coalitions[0], simulation.majority[0]);
  EXPECT_LT(simulation.coalitions[1], simulation.coalitions[0]);
  EXPECT_NEAR(mean(simulation.seats[0]), 49, 1);
}

TEST(Simulate, SeatsInOtherTiersCountForTheMajority) {
  SimulationOptions options;
  options.elections = 1000;
  const VoteSource source = VoteDrawer(MultinomialModel{}, {kVotes});
  EXPECT_EQ(simulate(counter_of(10), source, {30, {20, 0, 0, 0}}, options).majority[0], 1000U);
  EXPECT_EQ(simulate(counter_of(10), source, {30, {0, 0, 0, 0}}, options).majority[0], 0U);
}

TEST(Simulate, ReportsProgress) {
  SimulationOptions options;
  options.elections = 20'000;
  options.threads = 1;
  std::size_t last = 0;
  options.progress = [&](std::size_t done, std::size_t of) {
    EXPECT_GT(done, last);
    EXPECT_EQ(of, 20'000U);
    last = done;
  };
  simulate(counter_of(10), VoteDrawer(MultinomialModel{}, {kVotes}), {10, {0, 0, 0, 0}}, options);
  EXPECT_EQ(last, 20'000U);
}

TEST(Simulate, IntervalsLeaveAtMostTheirTails) {
  //                                       0  1   2   3  4
  const std::vector<std::uint64_t> seats = {5, 15, 60, 15, 5};
  EXPECT_EQ(interval(seats, 0.9), (Interval{1, 3}));
  EXPECT_EQ(interval(seats, 0.5), (Interval{2, 2}));
  EXPECT_EQ(interval(seats, 0.95), (Interval{0, 4}));
  EXPECT_EQ(interval(seats, 1), (Interval{0, 4}));
  EXPECT_NEAR(mean(seats), 2, 1e-12);
}

}  // namespace
}  // namespace saylau::lab
