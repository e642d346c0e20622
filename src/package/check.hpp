// Figures that cannot all be true.
//
// check() gives what the checks of protocols found while they were read (package/checks), what figures that do not
// decide would change if they did, and what is wrong with every statement about the votes, official or reported: sums,
// shares, turnout, seats. Where arithmetic tells what the slip was, the finding says so: digits exchanged, one digit
// wrong, a share that belongs to another number, the invalid ballots printed as a party's votes, another denominator.
#pragma once

#include <vector>

#include "count/result.hpp"
#include "package/finding.hpp"
#include "package/package.hpp"

namespace saylau::package {

// `result` is the count of the package by `law`.
std::vector<Finding> check(const law::Law& law, const Package& package, const count::Result& result);

}  // namespace saylau::package
