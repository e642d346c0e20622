// One statement about an election against itself and against the votes (see package/check.hpp).
#pragma once

#include "package/check.hpp"

namespace saylau::package {

std::vector<Finding> check_statement(const Package& package, const count::Result& result, const Statement& statement);

}  // namespace saylau::package
