// What would change if the figures that do not decide did: authorities publish final totals and files of stations, and
// they differ.
#pragma once

#include <vector>

#include "count/result.hpp"
#include "package/finding.hpp"
#include "package/package.hpp"

namespace saylau::package {

// For each ballot whose details were read: the count with their sums in the place of the figures that decide, and a
// finding (check.detail-changes-result, a warning) for each list that would enter or miss the threshold, with the votes
// by which, for each list whose seats would change, and each area that would elect somebody else.
std::vector<Finding> check_details(const law::Law& law, const Package& package, const count::Result& result);

}  // namespace saylau::package
