#include "count/methods/condition.hpp"

#include <gtest/gtest.h>

namespace saylau::count {
namespace {

law::Condition over_half() {
  return {law::Measured::votes_for_answer, Share{1, 2}, law::Denominator::ballots_cast, {}, AreaKind::region, ""};
}
law::Condition in_two_thirds() {
  law::Condition condition = over_half();
  condition.in_at_least = Share{2, 3};
  return condition;
}

MeasuredFigures all_in(Figure part, Figure whole) {
  return {part, whole, true, 0, 0};
}

// `out` voters have not been counted yet; each of them may take part and be of the part.
MeasuredFigures so_far(Votes part, Votes whole, Figure out) {
  return {part, whole, false, out, out};
}

TEST(TestCondition, IsDecidedEarlyOnlyIfTheRestCannotTurnIt) {
  EXPECT_EQ(test_condition(over_half(), so_far(60, 80, 39)).outcome, Outcome::met);  // at worst 60 of 119
  const ConditionResult open = test_condition(over_half(), so_far(60, 80, 40));      // at worst 60 of 120
  EXPECT_EQ(open.outcome, Outcome::not_known);
  EXPECT_TRUE(open.so_far);
  EXPECT_EQ(test_condition(over_half(), so_far(20, 80, 40)).outcome, Outcome::not_met);  // at best 60 of 120
  EXPECT_EQ(test_condition(over_half(), so_far(20, 80, 41)).outcome, Outcome::not_known);
  EXPECT_EQ(test_condition(over_half(), so_far(79, 80, std::nullopt)).outcome, Outcome::not_known);
}

TEST(TestCondition, ExactlyHalfIsNotMore) {
  EXPECT_EQ(test_condition(over_half(), all_in(Votes{50}, Votes{100})).outcome, Outcome::not_met);
  EXPECT_EQ(test_condition(over_half(), all_in(Votes{51}, Votes{100})).outcome, Outcome::met);
  EXPECT_EQ(test_condition(over_half(), all_in(Votes{51}, Votes{100})).fewest, 51);
}

TEST(TestCondition, IsNotKnownWithoutAFigure) {
  EXPECT_EQ(test_condition(over_half(), all_in(std::nullopt, Votes{100})).outcome, Outcome::not_known);
  EXPECT_EQ(test_condition(over_half(), all_in(Votes{1}, std::nullopt)).outcome, Outcome::not_known);
}

TEST(TestAreas, TwoThirdsOfSeventeenAreTwelve) {
  std::vector<Outcome> areas(17, Outcome::not_met);
  std::fill_n(areas.begin(), 11, Outcome::met);
  EXPECT_EQ(test_areas(in_two_thirds(), areas).fewest, 12);
  EXPECT_EQ(test_areas(in_two_thirds(), areas).outcome, Outcome::not_met);
  areas[11] = Outcome::met;
  EXPECT_EQ(test_areas(in_two_thirds(), areas).outcome, Outcome::met);
}

TEST(TestAreas, UnknownAreasLeaveItOpenOnlyIfTheyCouldTurnIt) {
  std::vector<Outcome> areas(3, Outcome::not_known);
  EXPECT_EQ(test_areas(in_two_thirds(), areas).outcome, Outcome::not_known);
  areas = {Outcome::met, Outcome::met, Outcome::not_known};
  EXPECT_EQ(test_areas(in_two_thirds(), areas).outcome, Outcome::met);
  areas = {Outcome::not_met, Outcome::not_met, Outcome::not_known};
  EXPECT_EQ(test_areas(in_two_thirds(), areas).outcome, Outcome::not_met);
}

TEST(TestAreas, NoAreasDecideNothing) {
  EXPECT_EQ(test_areas(in_two_thirds(), std::vector<Outcome>{}).outcome, Outcome::not_known);
}

}  // namespace
}  // namespace saylau::count
