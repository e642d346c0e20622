// People whom the votes elect in more than one area.
#pragma once

#include <vector>

#include "count/result.hpp"
#include "package/finding.hpp"
#include "package/package.hpp"

namespace saylau::package {

// For every candidate whom the votes elect in several areas of a tier: a warning (check.elected-in-several-areas). A
// person can take one seat only, and which one is no question of votes; or the id is a slip, and two people share it.
// Nothing is said of contestants with `nominees = true`, who are another person in each area.
std::vector<Finding> check_elected(const Package& package, const count::Result& result);

}  // namespace saylau::package
