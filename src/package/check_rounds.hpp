// Second rounds that the first does not lead to.
#pragma once

#include <vector>

#include "count/result.hpp"
#include "law/law.hpp"
#include "package/finding.hpp"
#include "package/package.hpp"

namespace saylau::package {

// For every second round whose votes are there: a warning (check.second-round) if the first round elected somebody, so
// that its votes count for nothing, or if others stood than those whom the law admits after the first round. The count
// goes by the law and the votes; the finding says that they do not go together.
std::vector<Finding> check_rounds(const law::Law& law, const Package& package, const count::Result& result);

}  // namespace saylau::package
