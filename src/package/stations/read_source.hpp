// One file of a package read once: its sums at each node, what the checks found in it, and what is remembered of its
// stations.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "package/checks/row_checks.hpp"
#include "package/checks/station_log.hpp"
#include "package/csv/place.hpp"
#include "package/stations/node_sums.hpp"
#include "package/stations/read_batches.hpp"

namespace saylau::package {

// A station of a roll, or one that is looked for in other files.
struct KnownStation {
  std::string area;  // whose own figures the row has; "" of a station
  std::string region;
  std::string district;
  std::string station;
  Votes number = kBlank;  // its voters in a roll, its ballots in a contest
  std::size_t byte = 0;
  bool has_protocol = false;  // it has ballots, or votes, whatever they are; nothing else of it may be known
  Votes voters = kBlank;
};
using KnownStations = std::map<std::string, KnownStation>;  // by station_name

// What a reading is asked for beside the sums.
struct SourceWishes {
  bool checks = true;     // of protocols, and of stations beside each other
  bool names = false;     // every station, with its ballots (or voters, in a roll)
  StationNames left_out;  // stations whose rows count for nothing: they voted again
};

struct SourceReading {
  const Source* source = nullptr;
  std::shared_ptr<CsvFile> file;
  std::shared_ptr<LineIndex> lines;  // of the file
  std::shared_ptr<Columns> columns;  // of the wide form
  std::vector<SummedNode> nodes;
  std::vector<RowHit> hits;      // node: index into `nodes`
  std::vector<StationLog> logs;  // one for each thread
  KnownStations stations;        // if wished
  KnownStations twice;           // of these, those that the file names again, as it does then
  VotersByName replaced;         // of the stations left out, those that the file has
  std::set<std::size_t> named;   // in a long file or a report: the contestants whom it names, with votes or without
};

// Errors: those of find_columns and read_batches; votes.no-place (a place named in a row without figures, and in no
// other); in a long file also votes.no-such-contestant and votes.duplicate-area
// (a contestant twice in one area).
Expected<SourceReading> read_source(const Package& package, const Source& source, CsvFile file, const CheckRules& rules,
                                    const SourceWishes& wishes, const Progress& progress = {});

}  // namespace saylau::package
