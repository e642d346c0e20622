// What verify and check found, as tables.
#pragma once

#include <string>
#include <vector>

#include "package/check.hpp"
#include "package/verify.hpp"
#include "report/style.hpp"

namespace saylau::report {

// With `all`, each figure; otherwise those that do not simply agree. Ends with one line of sums.
std::string verify_screen(const std::string& election, const std::vector<package::Comparison>& comparisons, bool all,
                          const Style& style);

std::string check_screen(const std::string& election, const std::vector<package::Finding>& findings,
                         const Style& style);

}  // namespace saylau::report
