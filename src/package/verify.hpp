// The count against what was announced, figure by figure.
#pragma once

#include <string>
#include <vector>

#include "count/result.hpp"
#include "package/package.hpp"

namespace saylau::package {

enum class Agreement {
  agrees,
  differs,
  known_difference,  // it differs, and the package says why
  stale_difference,  // the package names a difference that is not there
  not_counted,       // nothing was counted that it could be compared with
};

struct Comparison {
  Names by;               // who announced it
  std::string figure;     // "votes.amanat", "seats.list.auyl", "turnout", "winners.president"
  std::string announced;  // as printed
  std::string counted;    // in the same form; "" if not counted
  Agreement agreement = Agreement::not_counted;
  Names why;  // of a known difference
};

// Every figure of every official statement. Shares are computed with the denominator that the statement names and
// rounded half up to as many decimals as were printed.
std::vector<Comparison> verify(const Package& package, const count::Result& result);

// Does everything agree, or differ with a reason?
bool passes(const std::vector<Comparison>& comparisons);

}  // namespace saylau::package
