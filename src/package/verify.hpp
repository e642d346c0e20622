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
  not_announced,     // it was counted, and nobody announced it
};

struct Comparison {
  Names by;               // who announced it; "nobody" if nobody did
  std::string figure;     // "votes.amanat", "seats.list.auyl", "turnout", "winners.president"
  std::string announced;  // as printed
  std::string counted;    // in the same form; "" if not counted
  Agreement agreement = Agreement::not_counted;
  Names why = {};                    // of a known difference
  std::optional<Moment> as_of = {};  // of the statement
};

// Every figure of every official statement. Shares are computed with the denominator that the statement names and
// rounded half up to as many decimals as were printed. Announced seats of a tier that are more than it has are a figure
// of their own ("seats.list"). At the end come seats, winners and votes that were counted and that no official
// statement announces though one announces others of their kind; nothing if there is no official statement.
std::vector<Comparison> verify(const Package& package, const count::Result& result);

// Announced figures that could be compared with counted ones; and those among them that differ without a reason.
std::size_t compared(const std::vector<Comparison>& comparisons);
std::size_t differing(const std::vector<Comparison>& comparisons);

// Does everything that could be compared agree, or differ with a reason?
bool passes(const std::vector<Comparison>& comparisons);

}  // namespace saylau::package
