// The protocols of stations one by one, for those who want to see each.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "package/package.hpp"
#include "votes/election.hpp"

namespace saylau::package {

// A station with the names of where it stands (as its region, the id of its area where the file has these), and its
// protocol as a contest of its own; `contest.area` is the station's name.
struct StationProtocol {
  std::string region;
  std::string district;
  std::string station;
  std::string apart;  // id of the area of special stations that are summed apart; "" of all others
  Contest contest;
};

// Calls take() for every station of a source's file, in the order of the file, on one thread; nothing is kept. Errors:
// those of read_votes().
Expected<void> each_station(const Package& package, const Source& source,
                            const std::function<void(const StationProtocol&)>& take);

// The ballots and rounds of which a package has stations, in the order of its sources.
struct BallotRound {
  std::string ballot;
  int round = 1;
  bool operator==(const BallotRound&) const = default;
};
std::vector<BallotRound> with_stations(const Package& package);

// Calls take() for every station of a ballot and round as the count takes it: one that votes again has its new protocol
// and not the first, and one that only a roll names has its voters and nothing else. The files in the order of the
// package, repeat voting first, the roll last. Memory: the stations' names, where there is repeat voting or a roll.
Expected<void> each_station_once(const Package& package, const BallotRound& of,
                                 const std::function<void(const Source&, const StationProtocol&)>& take);

}  // namespace saylau::package
