#include "report/site/area_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "package/export_areas.hpp"
#include "package/export_csv.hpp"
#include "package/stations/each_station.hpp"
#include "report/site/in_script.hpp"
#include "report/status_lines.hpp"

namespace saylau::report::site {

namespace {

class StationFiles {
 public:
  StationFiles(const package::Package& package, std::string folder)
      : package_(package), folder_(std::move(folder)), areas_(areas_of(package)) {
    for (std::size_t i = 0; i < areas_.contests.size(); ++i) places_[areas_.contests[i].area] = i;
    regions_.resize(areas_.contests.size());
    if (!areas_.contests.empty()) status_ = package::status_of(package, areas_.contests[0].ballot);
    status_cells_ =
        fmt::format(",{},{}", package::status_word(status_.preliminary), package::as_of_text(status_.as_of));
  }

  Expected<std::vector<SiteFile>> files() {
    const auto read = package::each_station_once(package_, {areas_.contests.at(0).ballot, 1},
                                                 [&](const package::Source&, const auto& station) { take(station); });
    if (!read) return std::unexpected(read.error());
    if (!errors_.empty()) return std::unexpected(errors_);
    std::vector<SiteFile> files;
    for (std::size_t i = 0; i < regions_.size(); ++i) {
      files.push_back({folder_ + region_file(i) + ".csv", csv_head(i) + regions_[i].csv});
      files.push_back({folder_ + region_file(i) + ".js", script(i)});
    }
    return files;
  }

 private:
  struct District {
    std::string name;
    std::string stations;
  };
  struct Region {
    std::string csv;
    std::vector<District> districts;
  };

  // The areas of a file of stations are called as package/stations/area_tree calls them: a declared one by its id, a
  // district that the file names by its region and its name.
  std::optional<std::size_t> place_of(const package::StationProtocol& station) const {
    const bool by_region = areas_.kind == AreaKind::region;
    const std::string full = by_region ? station.region : station.region + "/" + station.district;
    for (const std::string& id : {station.apart, full, station.district}) {
      if (const auto place = places_.find(id); place != places_.end()) return place->second;
    }
    return std::nullopt;
  }

  void take(const package::StationProtocol& station) {
    const auto place = place_of(station);
    if (!place) {
      errors_.push_back({"publish.station",
                         {package_.folder.string()},
                         fmt::format("station \"{}\" in \"{}\", \"{}\", which is no area of the result",
                                     station.station, station.region, station.district),
                         "a region or district that has figures"});
      return;
    }
    Region& region = regions_[*place];
    const std::string& within = areas_.kind == AreaKind::region ? station.district : station.region;
    std::string& stations = district_of(region, within).stations;
    stations += (stations.empty() ? "[" : ",[") + in_script(station.station);
    region.csv += package::csv_cell(within) + "," + package::csv_cell(station.station);
    add(stations, region.csv, station.contest.tally.registered);
    add(stations, region.csv, cast_ballots(station.contest.tally));
    for (const std::size_t i : areas_.contests[*place].contestants) {
      add(stations, region.csv, known_votes(station.contest, i));
    }
    stations += "]";
    region.csv += status_cells_ + "\n";
  }

  // Files have a district's stations together: the last one is nearly always meant.
  static District& district_of(Region& region, const std::string& name) {
    if (!region.districts.empty() && region.districts.back().name == name) return region.districts.back();
    const auto known = std::ranges::find(region.districts, name, &District::name);
    if (known != region.districts.end()) return *known;
    region.districts.push_back({name, ""});
    return region.districts.back();
  }

  static void add(std::string& json, std::string& csv, const Figure& figure) {
    json += figure ? "," + std::to_string(*figure) : ",null";
    csv += figure ? "," + std::to_string(*figure) : ",";
  }

  std::string csv_head(std::size_t area) const {
    std::string head = "district,station,registered,cast";
    for (const std::size_t i : areas_.contests[area].contestants) {
      head += "," + package::csv_cell(package_.election.contestants[i].id);
    }
    return head + ",status,as_of\n";
  }

  std::string script(std::size_t i) const {
    std::string names;
    for (const std::size_t c : areas_.contests[i].contestants) {
      const Names& name = package_.election.contestants[c].name;
      names += fmt::format("{}[{},{},{}]", names.empty() ? "" : ",", in_script(name.in(Language::english)),
                           in_script(name.in(Language::kazakh)), in_script(name.in(Language::russian)));
    }
    std::string districts;
    for (const District& district : regions_[i].districts) {
      districts += fmt::format("{}{{\"name\":{},\"stations\":[{}]}}", districts.empty() ? "" : ",\n",
                               in_script(district.name), district.stations);
    }
    return fmt::format("saylauRegion(\"{}\",{{\"status\":{},\"contestants\":[{}],\"districts\":[{}]}});\n",
                       region_file(i), status_of_area(i), names, districts);
  }

  // In three languages: "Preliminary figures, as of ...", and how many of the area's own stations are in.
  std::string status_of_area(std::size_t i) const {
    package::BallotStatus status = status_;
    status.reporting = areas_.contests[i].reporting;
    const auto said = [&](Language language) { return in_script(status_line(status, Words(language))); };
    return fmt::format("[{},{},{}]", said(Language::english), said(Language::kazakh), said(Language::russian));
  }

  const package::Package& package_;
  std::string folder_;
  AreaContests areas_;
  std::map<std::string, std::size_t> places_;
  std::vector<Region> regions_;
  package::BallotStatus status_;  // of the ballot
  std::string status_cells_;      // the end of every row
  Errors errors_;
};

}  // namespace

AreaContests areas_of(const package::Package& package) {
  for (const AreaKind kind : {AreaKind::region, AreaKind::district}) {
    std::vector<Contest> contests = package::contests_of(package, kind);
    if (contests.empty()) continue;
    const std::string ballot = contests[0].ballot;
    std::erase_if(contests, [&](const Contest& contest) { return contest.ballot != ballot || contest.round != 1; });
    return {kind, std::move(contests)};
  }
  return {};
}

bool stations_by_region(const package::Package& package) {
  const AreaContests areas = areas_of(package);
  if (areas.contests.empty()) return false;
  const auto all = package::with_stations(package);
  return std::ranges::find(all, package::BallotRound{areas.contests[0].ballot, 1}) != all.end();
}

std::string region_file(std::size_t place) {
  return fmt::format("region-{}", place + 1);
}

Expected<std::vector<SiteFile>> station_files(const package::Package& package, const std::string& folder) {
  return StationFiles(package, folder).files();
}

}  // namespace saylau::report::site
