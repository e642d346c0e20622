#include "count/methods/majority.hpp"

#include <gtest/gtest.h>

namespace saylau::count {
namespace {

const law::Majority kHalf{Share{1, 2}, law::Denominator::valid_votes, 2, 2, "", false};

TEST(FirstRound, ElectsWithOneVoteOverHalf) {
  const FirstRound round = first_round(std::vector<Votes>{49, 51}, 100, kHalf);
  EXPECT_EQ(round.fewest, 51);
  EXPECT_EQ(round.elected, std::optional<std::size_t>(1));
}

TEST(FirstRound, ExactlyHalfIsNotMoreThanHalf) {
  const FirstRound round = first_round(std::vector<Votes>{50, 30, 20}, 100, kHalf);
  EXPECT_FALSE(round.elected.has_value());
  EXPECT_EQ(round.runners.seats, (std::vector<Seats>{1, 1, 0}));
}

TEST(FirstRound, VotesAgainstAllCountInTheWhole) {
  EXPECT_FALSE(first_round(std::vector<Votes>{50, 45}, 105, kHalf).elected.has_value());
}

TEST(FirstRound, LeavesEqualSecondOpen) {
  const FirstRound round = first_round(std::vector<Votes>{40, 30, 30}, 100, kHalf);
  EXPECT_EQ(round.runners.open, 1);
  EXPECT_EQ(round.runners.equal, (std::vector<std::size_t>{1, 2}));
}

}  // namespace
}  // namespace saylau::count
