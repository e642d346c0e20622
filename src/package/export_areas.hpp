// The tallies of areas in the long form: one row for each contestant of each area, for machines and spreadsheets. What
// is not in is blank. Areas and stations in this form can be read back as a source, with how much of them is in.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "package/package.hpp"

namespace saylau::package {

// The contests of all areas of a kind: those that decide, and for ballots that have none there the details.
std::vector<Contest> contests_of(const Package& package, AreaKind kind);

// How much of an area of the package is in, as exports say it: three blanks of one that has no stations or whose row
// says so by having voters alone, and a 0 for `reported` of one that is not all in by an amount that is not known.
struct ProgressFigures {
  Figure stations, reported, voters;
};
ProgressFigures progress_figures(const Package& package, const Contest& contest);

// "ballot,round,area,name,stations,reported,voters,registered,issued,cast,invalid,uncounted,valid,contestant,votes,status,as_of";
// a figure that is not known is blank, votes that were not published too.
std::string areas_csv(const Package& package, AreaKind kind);

// "ballot,round,region,district,station,registered,...,contestant,votes,status,as_of" for every station of every source
// that has them. Written as the files are read. Errors: those of each_station().
Expected<void> write_stations_csv(const Package& package, std::ostream& out);

}  // namespace saylau::package
