// The average turnout of a country in data/turnout.csv.
#pragma once

#include <string>
#include <vector>

#include "lab/claims/value.hpp"
#include "package/read_turnout.hpp"

namespace saylau::lab {

// Of the elections from one day to another, both among them, an election standing in the middle of its year. A reading
// for each source and whole: of registered voters, of the population of voting age; none if no row fits. `country` is a
// code in capitals.
Value average_turnout(const std::vector<package::TurnoutRow>& rows, const std::string& country, Int128 from, Int128 to);

}  // namespace saylau::lab
