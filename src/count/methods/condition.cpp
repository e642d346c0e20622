#include "count/methods/condition.hpp"

#include <algorithm>

namespace saylau::count {

ConditionResult test_condition(const law::Condition& condition, const Figure& part, const Figure& whole) {
  ConditionResult result;
  if (!part || !whole) return result;
  result.part = *part;
  result.whole = *whole;
  result.fewest = fewest_more_than(condition.more_than, *whole);
  result.outcome = result.part >= result.fewest ? Outcome::met : Outcome::not_met;
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
