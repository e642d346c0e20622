// Stations without a protocol: looked for on the roll of a ballot. Where there is none, a later round is to have those
// of the first, and a ballot those of another of the same day, in or out, within the areas that it is held in.
#pragma once

#include <functional>
#include <vector>

#include "law/law.hpp"
#include "package/finding.hpp"
#include "package/stations/area_tree.hpp"

namespace saylau::package {

// Reads a source for the names of its stations.
using ReadForNames = std::function<Expected<SourceReading>(const Source&)>;

// The sources of one ballot and round, read, of which `source` is one.
struct StationsOf {
  const Package& package;
  const Source& source;
  const Source* roll = nullptr;
  std::vector<const SourceReading*> readings;
  std::vector<const SourceReading*> first_round;  // of a later round: those of the first, of stations
};

// A finding for each, and where they stand, counted as not reported. Errors: votes.roll (a roll without a file of
// stations, a station twice on it, a number of voters or ballots that contradicts it).
struct MissingStations {
  ContestsByArea missing;
  std::vector<Finding> findings;
  Errors errors;
};
MissingStations find_missing_stations(const StationsOf& of, const law::Law& law, const CheckRules& rules,
                                      AreaTree& tree, const ReadForNames& read);

// Other ballots of the first round, that were voted on on one day.
bool same_day(const Source& a, const Source& b);

}  // namespace saylau::package
