#include "count/methods/condition.hpp"

#include <algorithm>

#include "votes/tally.hpp"

namespace saylau::count {

namespace {

// The outcome whatever the rest votes: it is met though nobody more is of the part, or not met though all are.
Outcome whatever_the_rest(const law::Condition& condition, const MeasuredFigures& figures) {
  const Figure largest = sum(figures.whole, figures.more_whole);
  const Figure most = sum(figures.part, figures.more_part);
  if (!largest || !most) return Outcome::not_known;
  const Votes fewest = fewest_more_than(condition.more_than, *largest);
  if (*figures.part >= fewest) return Outcome::met;
  return *most < fewest ? Outcome::not_met : Outcome::not_known;
}

}  // namespace

ConditionResult test_condition(const law::Condition& condition, const MeasuredFigures& figures) {
  ConditionResult result;
  if (!figures.part || !figures.whole) return result;
  result.part = *figures.part;
  result.whole = *figures.whole;
  result.fewest = fewest_more_than(condition.more_than, result.whole);
  result.outcome = result.part >= result.fewest ? Outcome::met : Outcome::not_met;
  if (figures.all_in) return result;
  result.outcome = whatever_the_rest(condition, figures);
  result.so_far = result.outcome == Outcome::not_known;
  return result;
}

ConditionResult test_areas(const law::Condition& condition, std::span<const Outcome> areas) {
  ConditionResult result;
  result.part = std::ranges::count(areas, Outcome::met);
  result.whole = static_cast<Votes>(areas.size());
  result.not_known = std::ranges::count(areas, Outcome::not_known);
  result.fewest = fewest_at_least(*condition.in_at_least, result.whole);
  if (areas.empty()) return result;
  if (result.part >= result.fewest) result.outcome = Outcome::met;
  if (result.part + result.not_known < result.fewest) result.outcome = Outcome::not_met;
  return result;
}

}  // namespace saylau::count
