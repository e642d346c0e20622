// The tallies of areas as tables: who leads where, and how much is counted.
#pragma once

#include <string>
#include <vector>

#include "package/package.hpp"
#include "report/phrases.hpp"
#include "report/style.hpp"

namespace saylau::report {

// One table for each ballot and round: area, stations in, voters, turnout, valid votes, the first two contestants with
// their shares of the valid votes. `contests` are of one kind of area, in the order in which they are shown.
std::string areas_screen(const package::Package& package, const std::vector<Contest>& contests, const Words& words,
                         const Style& style);

// How much is counted, in a sentence for each ballot whose stations are not all in: "4,213 of 5,010 stations (84.09%),
// with 81.20% of the voters"; empty if everything is.
std::vector<std::string> partial_lines(const package::Package& package, const Words& words);

}  // namespace saylau::report
