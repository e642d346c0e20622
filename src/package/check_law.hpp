// An election beside its own law: whether the law was in force, and whether those passed whom the package says did.
#pragma once

#include <vector>

#include "count/result.hpp"
#include "package/finding.hpp"
#include "package/package.hpp"

namespace saylau::package {

// Warnings: check.law-not-in-force, where the package's own law came into force after the election; check.passing,
// where `announced_to_pass` of a source names others than those whom the votes let pass. Another law that the same
// votes are counted by is not asked when it was in force.
std::vector<Finding> check_law(const law::Law& law, const Package& package, const count::Result& result);

}  // namespace saylau::package
