// The areas of an election that a page shows, and the files of its stations, one pair for each region.
#pragma once

#include <string>
#include <vector>

#include "package/package.hpp"

namespace saylau::report::site {

// Regions where there are figures of them, else districts; of the first ballot that has any, in its first round.
struct AreaContests {
  AreaKind kind = AreaKind::region;
  std::vector<Contest> contests;
};
AreaContests areas_of(const package::Package& package);

// Has the package stations that stand in the areas that areas_of() gives?
bool stations_by_region(const package::Package& package);

// "region-7", without its ending: the file of the area at a place of areas_of().
std::string region_file(std::size_t place);

struct SiteFile {
  std::string path;  // within the site
  std::string bytes;
};

// For each area "region-<n>.csv", a row for each station, and "region-<n>.js", the same for the page's tree:
//
//   saylauRegion("region-7", { "head": ["registered", "cast", "United Russia", ...],
//                              "districts": [ { "name", "stations": [["1234", 1500, 700, 320, ...], ...] } ] });
//
// A figure that is not known, or was not published, is null; votes are of those who stood in the area. `folder` is that
// of the election's data in the site. Errors: publish.station (one that stands in no area of the result: no station is
// left out), those of each_station().
Expected<std::vector<SiteFile>> station_files(const package::Package& package, const std::string& folder);

}  // namespace saylau::report::site
