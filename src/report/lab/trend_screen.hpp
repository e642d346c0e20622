// Elections of one body through the years, on one screen and as a chart.
#pragma once

#include <string>

#include "lab/trend.hpp"
#include "report/phrases.hpp"
#include "report/style.hpp"

namespace saylau::report {

// `elsewhere` is turnout of other countries, to stand beside.
std::string trend_screen(const lab::Trend& trend, const std::vector<package::TurnoutRow>& elsewhere, const Words& words,
                         const Style& style);

// Shares of votes as lines over the elections.
std::string trend_chart(const lab::Trend& trend, const Words& words);

}  // namespace saylau::report
