#include "count/methods/method.hpp"

#include <gtest/gtest.h>

#include "count/methods/highest_averages.hpp"
#include "count/methods/largest_remainder.hpp"
#include "count/methods/plurality.hpp"

namespace saylau::count {
namespace {

const std::vector<Votes> kVotes = {53000, 24000, 23000};

TEST(Allot, CallsTheMethodThatTheLawNames) {
  EXPECT_EQ(allot(law::LargestRemainder{law::Quota::droop}, kVotes, 5),
            largest_remainder(law::Quota::droop, kVotes, 5));
  EXPECT_EQ(allot(law::HighestAverages{law::Divisors::adams}, kVotes, 5),
            highest_averages(law::Divisors::adams, kVotes, 5));
  EXPECT_EQ(allot(law::Plurality{}, kVotes, 1), plurality(kVotes, 1));
}

TEST(Allot, GivesEverythingBackForWhatIsNoDivision) {
  EXPECT_EQ(allot(law::OutsideTheCount{}, kVotes, 9).unallotted, 9);
  EXPECT_EQ(allot(law::Majority{}, kVotes, 1).unallotted, 1);
}

TEST(GiveToLargest, GivesWholeGroupsAndLeavesABrokenOneOpen) {
  Allotment allotment{std::vector<Seats>(4, 0), {}, 0, 0};
  const std::vector<int> value = {5, 5, 3, 3};
  const std::vector<std::size_t> ranked = {0, 1, 2, 3};
  give_to_largest(allotment, ranked, 3, [&](std::size_t a, std::size_t b) { return value[a] == value[b]; });
  EXPECT_EQ(allotment.seats, (std::vector<Seats>{1, 1, 0, 0}));
  EXPECT_EQ(allotment.equal, (std::vector<std::size_t>{2, 3}));
  EXPECT_EQ(allotment.open, 1);
}

}  // namespace
}  // namespace saylau::count
