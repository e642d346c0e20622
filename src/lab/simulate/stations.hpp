// The stations of one ballot, in and out, for drawing those that are out.
#pragma once

#include <string>
#include <vector>

#include "lab/simulate/remaining.hpp"
#include "package/package.hpp"

namespace saylau::lab {

struct BallotStations {
  std::vector<std::string> districts;  // names: regions where the file names them, else districts
  std::vector<StationVotes> stations;  // in the order of the files
  Contest whole;                       // the sum of those in; who is on the ballot
};

// Reads every source of stations of the ballot, first round. A station without a protocol, or one that only the roll
// names, is out. Errors: simulate.no-stations (the package has no station file of this ballot), those of
// each_station().
Expected<BallotStations> read_stations(const package::Package& package, const std::string& ballot);

}  // namespace saylau::lab
