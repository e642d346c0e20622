// Figures that cannot all be true.
//
// check() looks at the votes that are counted (do they add up?) and at every statement about them, official or
// reported: sums, shares, turnout, seats. Where arithmetic tells what the slip was, the finding says so: digits
// exchanged, one digit wrong, a share that belongs to another number, the invalid ballots printed as a party's votes,
// another denominator.
#pragma once

#include <string>
#include <vector>

#include "count/result.hpp"
#include "package/package.hpp"

namespace saylau::package {

enum class Severity {
  error,    // the votes that are counted contradict themselves; count refuses
  warning,  // a statement contradicts itself or the votes
  note,     // a gap or an oddity that the figures leave open
};

struct Finding {
  std::string code;  // stable, such as "check.share"
  Severity severity = Severity::note;
  std::string where;  // the area, or whose statement
  std::string text;   // one or two sentences
};

// `result` is the count of the package, for the seats.
std::vector<Finding> check(const Package& package, const count::Result& result);

// The contests alone: what makes count refuse.
std::vector<Finding> check_protocols(const Package& package);

bool has_errors(const std::vector<Finding>& findings);

}  // namespace saylau::package
