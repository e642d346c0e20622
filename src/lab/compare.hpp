// The same votes under several laws, side by side, and by which rule each seat moved.
//
// The way from one law to another is walked one rule at a time, in a fixed order: for each tier that both have, who may
// compete (threshold, its denominator and areas), what follows if too few pass, the formula, the ties, the number of
// seats; then the tiers that only the first has go, and those that only the second has come. After each step the seats
// are counted anew, and the step's moves are the difference to the step before. So moves add up by construction: their
// sum is the difference between the two laws. The order is part of the answer: a seat that two rules could each have
// moved is attributed to the first of them.
//
// Cost: a count for each rule that differs.
#pragma once

#include <string>
#include <vector>

#include "lab/scenario.hpp"

namespace saylau::lab {

// One rule that differs and the seats that it moved.
struct Move {
  Names rule;    // "list tier: threshold"
  Names before;  // in words; empty where the law has no such rule
  Names after;
  std::vector<Seats> seats;  // gained or lost by each contestant
  Seats open = 0;            // seats that became open (or ceased to be)
  Seats outside = 0;         // and seats that no vote fills
};

struct Difference {
  std::vector<Move> moves;
  std::vector<std::size_t> enter;  // no seat under the first law, some under the other
  std::vector<std::size_t> leave;
};

struct Comparison {
  std::vector<Scenario> scenarios;      // the election's own law first
  std::vector<Difference> differences;  // of each after the first, against the first
};

// A law to compare with, and what to call it.
struct LabelledLaw {
  std::string label;
  law::Law law;
};

// Errors: those of apply_law(), for every law.
Expected<Comparison> compare(const package::Package& package, const law::Law& own,
                             const std::vector<LabelledLaw>& others, const std::vector<Assume>& assume);

}  // namespace saylau::lab
