// From the files that a package's sources name to the contests that are counted, and to what the checks found on the
// way.
#pragma once

#include <string_view>

#include "law/law.hpp"
#include "package/checks/check_rules.hpp"
#include "package/package.hpp"
#include "package/stations/read_batches.hpp"

namespace saylau::package {

struct VotesRead {
  std::vector<Area> areas;               // the package's, and those that its files name
  std::vector<Contest> contests;         // of the sources that decide
  std::vector<Contest> details;          // of those that do not
  std::vector<std::size_t> of_stations;  // places in Package::sources of those whose rows are stations
  std::vector<Finding> findings;  // of protocols, in the order of sources and of their rows; then of stations together
};

// Reads every source. The tally of an area is its own row, or the sum of its stations, or the sum of
// the areas below it. A source of repeat voting is read first; its stations count in the place of their first
// protocols.
//
// Errors: those of csv/csv_file.hpp, stations/read_source.hpp; votes.no-such-area, votes.duplicate-area,
// votes.two-sources (two files with a row for the same area), votes.no-rows (somebody on the ballot whom a long file
// never names), votes.data-missing (a file that the package may not carry is not there; says where to get it).
//
// `law` says in which areas each ballot is voted on: in a later round, whatever took part in the first within such an
// area is waited for.
Expected<VotesRead> read_votes(const Package& package, const law::Law& law, const CheckRules& rules,
                               const Progress& progress = {});

// The same for one source whose text is at hand, of a ballot of the nation.
Expected<VotesRead> read_source_votes(const Package& package, const Source& source, std::string_view text,
                                      const std::string& file, const CheckRules& rules);

// The roll of a ballot's round; a later round that has none of its own has that of the first. nullptr if there is none.
const Source* roll_of(const Package& package, const std::string& ballot, int round);

// A source's file, found and opened as its layout says; a report of NIST without a header. Errors: those of locate()
// and open_csv().
Expected<CsvFile> open_source(const Package& package, const Source& source);

// Where a source's file is: in the package, or under $SAYLAU_DATA. Errors: votes.data-missing.
Expected<std::filesystem::path> locate(const Package& package, const Source& source);

}  // namespace saylau::package
