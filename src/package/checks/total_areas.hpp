// Rows of areas that are the total of those beside them, whatever they are called.
#pragma once

#include <vector>

#include "package/checks/check_rules.hpp"
#include "package/finding.hpp"
#include "package/stations/area_tree.hpp"

namespace saylau::package {

// Of three or more areas under the same area, the one that has as much of everything as all others together: it would
// be counted twice. Four figures at least have to say so, and one more may be a slip (stations/total_rows.hpp).
std::vector<Finding> check_total_areas(const AreaTree& tree, const ContestsByArea& own, const Source& source,
                                       const std::string& file, const CheckRules& rules);

}  // namespace saylau::package
