// Second rounds that the first does not lead to.
#pragma once

#include <vector>

#include "count/result.hpp"
#include "law/law.hpp"
#include "package/finding.hpp"
#include "package/package.hpp"

namespace saylau::package {

// For every second round whose votes are there (check.second-round): an error if the first round elected somebody by
// the election's own law, so that its votes count for nothing (a warning by another law); a warning if others stood
// than those whom the law admits after the first round, where the count elects nobody.
std::vector<Finding> check_rounds(const law::Law& law, const Package& package, const count::Result& result);

}  // namespace saylau::package
