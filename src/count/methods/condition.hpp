// A referendum's conditions: more than a share of a denominator, of the nation or in so many of its areas.
#pragma once

#include "count/methods/method.hpp"
#include "votes/tally.hpp"

namespace saylau::count {

enum class Outcome { met, not_met, not_known };

// What a condition shows. For a condition over areas `part` and `whole` are areas: those where it is met, and all.
struct ConditionResult {
  Outcome outcome = Outcome::not_known;
  Votes part = 0;
  Votes whole = 0;
  Votes fewest = 0;     // of `part`, to meet it
  Votes not_known = 0;  // areas whose figures were not published
};

// part / whole with the condition's share; not known if either figure is not.
ConditionResult test_condition(const law::Condition& condition, const Figure& part, const Figure& whole);

// The outcomes of single areas against "in at least so many of them". An outcome that the unknown areas could still
// turn is not known.
ConditionResult test_areas(const law::Condition& condition, std::span<const Outcome> areas);

}  // namespace saylau::count
