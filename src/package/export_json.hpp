// A result as one JSON document (docs/result.schema.json): integers exact, rationals as "p/q".
#pragma once

#include <string>
#include <vector>

#include "count/result.hpp"
#include "package/check.hpp"
#include "package/package.hpp"
#include "package/verify.hpp"

namespace saylau::package {

std::string to_json(const Package& package, const count::Result& result, const std::vector<Finding>& findings);

// The tallies of areas, each with what is known of it.
std::string to_json(const Package& package, const std::vector<Contest>& contests);

// What verify and check found, for machines. "passes" of verify is null where nothing could be compared; "status",
// "as_of" and "all_in" are those of the count.
std::string to_json(const Package& package, const std::vector<Comparison>& comparisons);
std::string to_json(const std::string& election, const std::vector<Finding>& findings);

}  // namespace saylau::package
