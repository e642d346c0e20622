#include "package/export_areas.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "package/export_csv.hpp"
#include "package/stations/each_station.hpp"
#include "package/stations/figures.hpp"
#include "package/status.hpp"
#include "votes/contests.hpp"

namespace saylau::package {

namespace {

std::string cell(const Figure& figure) {
  return figure ? std::to_string(*figure) : "";
}

// ",registered,issued,cast,invalid,uncounted,valid"
std::string figure_cells(const Tally& tally) {
  std::string cells;
  for (const TallyFigure& figure : kTallyFigures) cells += "," + cell(tally.*figure.figure);
  return cells;
}

std::string figure_names() {
  std::string names;
  for (const TallyFigure& figure : kTallyFigures) names += fmt::format(",{}", figure.name);
  return names;
}

// ",preliminary,2024-06-03T02:00:00+05:00"
std::string status_cells(bool preliminary, const std::optional<Moment>& as_of) {
  return fmt::format(",{},{}", status_word(preliminary), as_of_text(as_of));
}

// One row for each contestant who stood, or one for the area where nobody is known to.
void append_rows(std::string& csv, const Package& package, const Contest& contest, const std::string& place,
                 const std::string& status) {
  const std::string row =
      fmt::format("{},{},{}{},", csv_cell(contest.ballot), contest.round, place, figure_cells(contest.tally));
  for (const std::size_t i : contest.contestants) {
    csv += fmt::format("{}{},{}{}\n", row, csv_cell(package.election.contestants[i].id), cell(known_votes(contest, i)),
                       status);
  }
  if (contest.contestants.empty()) csv += fmt::format("{},{}\n", row, status);
}

// "3,2,600"
std::string progress_cells(const Package& package, const Contest& contest) {
  const ProgressFigures progress = progress_figures(package, contest);
  return fmt::format("{},{},{}", cell(progress.stations), cell(progress.reported), cell(progress.voters));
}

}  // namespace

std::vector<Contest> contests_of(const Package& package, AreaKind kind) {
  std::map<std::string, std::size_t> order;
  for (const Area& area : package.election.areas) {
    if (area.kind == kind) order.emplace(area.id, order.size());
  }
  std::vector<Contest> contests;
  const auto known = [&](const Contest& contest) {
    return std::ranges::any_of(contests, [&](const Contest& other) {
      return other.ballot == contest.ballot && other.round == contest.round && other.area == contest.area;
    });
  };
  for (const auto* source : {&package.election.contests, &package.details}) {
    for (const Contest& contest : *source) {
      if (order.contains(contest.area) && !known(contest)) contests.push_back(contest);
    }
  }
  std::vector<std::string> ballots;
  for (const Contest& contest : contests) {
    if (std::ranges::find(ballots, contest.ballot) == ballots.end()) ballots.push_back(contest.ballot);
  }
  std::ranges::stable_sort(contests, {}, [&](const Contest& contest) {
    return std::tuple(std::ranges::find(ballots, contest.ballot) - ballots.begin(), contest.round,
                      order.at(contest.area));
  });
  return contests;
}

ProgressFigures progress_figures(const Package& package, const Contest& contest) {
  if (!contest.reporting) return {};
  const Reporting& reporting = *contest.reporting;
  const auto count = [](std::size_t number) { return Figure(static_cast<Votes>(number)); };
  if (!is_kind(package.election, contest, reporting.unit)) {
    return {count(reporting.stations), count(reporting.reported), reporting.registered};
  }
  return any_in(contest) ? ProgressFigures{{}, Votes{0}, reporting.registered} : ProgressFigures{};
}

std::string areas_csv(const Package& package, AreaKind kind) {
  std::string csv =
      "ballot,round,area,name,stations,reported,voters" + figure_names() + ",contestant,votes,status,as_of\n";
  for (const Contest& contest : contests_of(package, kind)) {
    const Area* area = find_area(package.election.areas, contest.area);
    const BallotStatus status = status_of(package, contest.ballot);
    append_rows(csv, package, contest,
                fmt::format("{},{},{}", csv_cell(contest.area), csv_cell(area == nullptr ? "" : area->name.english),
                            progress_cells(package, contest)),
                status_cells(status.preliminary, status.as_of));
  }
  return csv;
}

Expected<void> write_stations_csv(const Package& package, std::ostream& out) {
  out << "ballot,round,region,district,station" << figure_names() << ",contestant,votes,status,as_of\n";
  for (const BallotRound& of : with_stations(package)) {
    const bool preliminary = status_of(package, of.ballot).preliminary;
    const auto written = each_station_once(package, of, [&](const Source& source, const StationProtocol& protocol) {
      std::string rows;
      append_rows(
          rows, package, protocol.contest,
          fmt::format("{},{},{}", csv_cell(protocol.region), csv_cell(protocol.district), csv_cell(protocol.station)),
          status_cells(preliminary, source.as_of));
      out << rows;
    });
    if (!written) return written;
  }
  return {};
}

}  // namespace saylau::package
