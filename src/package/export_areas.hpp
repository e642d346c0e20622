// The tallies of areas in the long form: one row for each contestant of each area, for machines and spreadsheets. A
// file of stations in this form can be read back as a source.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "package/package.hpp"

namespace saylau::package {

// The contests of all areas of a kind: those that decide, and for ballots that have none there the details.
std::vector<Contest> contests_of(const Package& package, AreaKind kind);

// "ballot,round,area,name,stations,reported,registered,issued,cast,invalid,uncounted,valid,contestant,votes,status,as_of";
// a figure that is not known is blank, votes that were not published too.
std::string areas_csv(const Package& package, AreaKind kind);

// "ballot,round,region,district,station,registered,...,contestant,votes,status,as_of" for every station of every source
// that has them. Written as the files are read. Errors: those of each_station().
Expected<void> write_stations_csv(const Package& package, std::ostream& out);

}  // namespace saylau::package
