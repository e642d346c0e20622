// A comparison of laws, and a sweep of one rule, as JSON: integers exact, shares as "p/q", contestants by id.
#pragma once

#include <string>

#include "lab/compare.hpp"
#include "lab/vary.hpp"

namespace saylau::lab {

// {"election", "scenarios": [{"law", "label", "seats", "by_contestant", "open", "outside", "majority", "assumptions",
// "notes"}], "differences": [{"to", "moves": [{"rule", "before", "after", "seats", "open", "outside"}], "enter",
// "leave"}]}
std::string to_json(const package::Package& package, const Comparison& comparison);

// {"election", "rule", "value", "effect", "pieces": [{"from", "to", "by_contestant", "open", "enter", "leave",
// "lost_by_growth"}], "assumptions"}. `from` of a threshold is not in the piece, but for the first; `to` is.
std::string to_json(const package::Package& package, const Sweep& sweep);

}  // namespace saylau::lab
