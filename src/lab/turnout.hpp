// Turnout, and that it can be read in several ways.
//
// Authorities print ballots issued, ballots found in the boxes, or valid votes, over voters who were registered before
// the day or on it; each gives another percentage. All readings that a package has are listed, so that whoever quotes
// one says which.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "package/package.hpp"

namespace saylau::lab {

struct TurnoutReading {
  Names what;   // "ballots issued / registered", "ballots cast / registered", "valid votes / registered", "announced"
  Names by;     // who says so
  Share value;  // as a fraction of 1; of an announcement, the printed percentage
  int decimals = -1;  // of a printed percentage; -1 where the counts are known
};

// What a newsroom would call the turnout first: ballots cast, ballots issued, the announced percentage, valid votes. No
// two readings have the same value and kind.
std::vector<TurnoutReading> turnout_readings(const package::Package& package);

}  // namespace saylau::lab
