// A trend as JSON; parties by the latest id of their lineage.
#pragma once

#include <string>

#include "lab/trend.hpp"

namespace saylau::lab {

std::string to_json(const Trend& trend, const std::vector<package::TurnoutRow>& elsewhere);

}  // namespace saylau::lab
