// The same votes under several laws, on one screen and as a chart.
#pragma once

#include <string>

#include "lab/compare.hpp"
#include "lab/vary.hpp"
#include "package/package.hpp"
#include "report/phrases.hpp"
#include "report/style.hpp"

namespace saylau::report {

// Seats side by side; who enters and leaves; the majority; by which rule each seat moved; what was assumed.
std::string compare_screen(const package::Package& package, const lab::Comparison& comparison, const Words& words,
                           const Style& style);

// A stacked bar of seats for each law.
std::string compare_chart(const package::Package& package, const lab::Comparison& comparison, const Words& words);

// One rule over its values: a line for each piece with one outcome, its bounds exact to five decimals.
std::string sweep_screen(const package::Package& package, const lab::Sweep& sweep, const Words& words,
                         const Style& style);
std::string sweep_chart(const package::Package& package, const lab::Sweep& sweep, const Words& words);

}  // namespace saylau::report
