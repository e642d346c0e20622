// The protocols of stations one by one, for those who want to see each.
#pragma once

#include <functional>

#include "package/package.hpp"
#include "votes/election.hpp"

namespace saylau::package {

// A station with the names of where it stands, and its protocol as a contest of its own; `contest.area` is the
// station's name.
struct StationProtocol {
  std::string region;
  std::string district;
  std::string station;
  Contest contest;
};

// Calls take() for every station of a source's file, in the order of the file, on one thread; nothing is kept. Errors:
// those of read_votes().
Expected<void> each_station(const Package& package, const Source& source,
                            const std::function<void(const StationProtocol&)>& take);

}  // namespace saylau::package
