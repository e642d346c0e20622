// The explanation of a count (count/explain/explain.hpp) as a screen: sentences, and tables where a step compares.
#pragma once

#include <string>

#include "count/explain/explain.hpp"
#include "package/package.hpp"
#include "report/style.hpp"

namespace saylau::report {

std::string explain_screen(const package::Package& package, const count::Result& result,
                           const explain::Question& question, const Words& words, const Style& style);

}  // namespace saylau::report
