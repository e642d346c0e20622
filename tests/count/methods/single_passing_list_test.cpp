#include "count/methods/single_passing_list.hpp"

#include <gtest/gtest.h>

namespace saylau::count {
namespace {

const law::Rescue kRescue{Share{7, 10}, 2, ""};

// The votes of 2007 under the rule of 2009: Nur Otan 5,247,720 and the Social Democrats 269,310, 98 seats.
TEST(SinglePassingList, ReducesTheQuotientOfTheRunnerUp) {
  const SinglePassingList step = single_passing_list(5247720, 269310, 98, kRescue);
  EXPECT_EQ(decimal(step.quota.numerator, step.quota.denominator, 2), "56296.22");
  EXPECT_EQ(step.passed.whole, 93);
  EXPECT_EQ(decimal(step.reduced_numerator, step.reduced_denominator, 3), "3.349");
  EXPECT_EQ(step.runner_up, 3);
  EXPECT_EQ(step.left_over, 2);
  EXPECT_EQ(to_allotment(step).seats, (std::vector<Seats>{95, 3}));
  EXPECT_EQ(to_allotment(step).open, 0);
  EXPECT_EQ(to_allotment(step).unallotted, 0);
}

TEST(SinglePassingList, GivesAtLeastTheMinimum) {
  const SinglePassingList step = single_passing_list(900, 60, 20, kRescue);
  EXPECT_EQ(step.reduced_whole, 0);
  EXPECT_EQ(to_allotment(step).seats, (std::vector<Seats>{18, 2}));
}

// 97 whole quotas and at least two make 99 of 98; the article does not say who yields.
TEST(SinglePassingList, SaysWhenTheMinimumOverdrawsTheHouse) {
  const SinglePassingList step = single_passing_list(5247720, 22159, 98, kRescue);
  EXPECT_EQ(step.passed.whole, 97);
  EXPECT_EQ(step.runner_up, 2);
  EXPECT_EQ(to_allotment(step).unallotted, -1);
  EXPECT_EQ(to_allotment(step).open, 0);
}

}  // namespace
}  // namespace saylau::count
