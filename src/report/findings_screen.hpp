// What verify and check found, as tables.
#pragma once

#include <string>
#include <vector>

#include "package/check.hpp"
#include "package/verify.hpp"
#include "report/phrases.hpp"
#include "report/style.hpp"

namespace saylau::report {

// With `all`, each figure; otherwise those that do not simply agree. Ends with one line of sums.
std::string verify_screen(const std::string& election, const std::vector<package::Comparison>& comparisons, bool all,
                          const Words& words, const Style& style);

// The findings by code, the worst first: how many, in which regions, and the first of them in full; all of those that
// are about no station. Ends with one line of sums.
std::string check_screen(const std::string& election, const std::vector<package::Finding>& findings, const Words& words,
                         const Style& style);

}  // namespace saylau::report
