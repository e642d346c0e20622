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
  Votes not_known = 0;  // areas whose figures were not published, or are still out
  bool so_far = false;  // the figures are of what is in, and the rest could turn the outcome
};

// What a condition measures, as far as it is in, and what of it can still come.
struct MeasuredFigures {
  Figure part;
  Figure whole;
  bool all_in = true;
  Figure more_part = 0;   // at most so much more of the part,
  Figure more_whole = 0;  // which makes the whole so much more
};

// part / whole with the condition's share. Not known if a figure is not; or if, and then `so_far`, what is still out
// could turn it.
ConditionResult test_condition(const law::Condition& condition, const MeasuredFigures& figures);

// The outcomes of single areas against "in at least so many of them". An outcome that the unknown areas could still
// turn is not known.
ConditionResult test_areas(const law::Condition& condition, std::span<const Outcome> areas);

}  // namespace saylau::count
