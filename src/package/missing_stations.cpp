#include "package/missing_stations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

#include "package/checks/known_stations.hpp"
#include "package/checks/places.hpp"
#include "package/csv/place.hpp"

namespace saylau::package {

namespace {

using Readings = std::vector<const SourceReading*>;
using Found = MissingStations;

class Search {
 public:
  Search(const Package& package, const law::Law& law, const CheckRules& rules, AreaTree& tree, const ReadForNames& read)
      : package_(package), law_(law), rules_(rules), tree_(tree), read_(read) {}

  Found find(const Source& source, const Source* roll, const Readings& group, const Readings& first_round) {
    Readings readings;
    std::ranges::copy_if(group, std::back_inserter(readings), has_stations);
    if (readings.empty()) {
      refuse_roll(source, roll);
      return std::move(found_);
    }
    for (const SourceReading* reading : readings) check_where(*reading, readings);
    if (roll != nullptr) {
      compare_with_roll(*roll, readings);
    } else if (source.round > 1) {
      add(check_stations_of_no_first_round(first_round, readings, rules_));
      for (const SourceReading* earlier : first_round) {
        for (const SourceReading* reading : readings) add(check_stations_of_zeros(*reading, *earlier, rules_));
        add_missing(as_roll(*earlier), readings);
      }
    } else if (!source.repeat_voting) {
      add_missing(stations_of_the_day(source, *readings[0]), readings);
    }
    return std::move(found_);
  }

 private:
  static bool has_stations(const SourceReading* reading) { return reading->columns->has_stations(); }
  void add(std::vector<Finding> findings) { std::ranges::move(findings, std::back_inserter(found_.findings)); }
  void take_errors(const Errors& errors) { std::ranges::copy(errors, std::back_inserter(found_.errors)); }

  void compare_with_roll(const Source& roll, const Readings& readings) {
    auto known = read_(roll);
    if (!known) return take_errors(known.error());
    check_roll(*known, readings);
    for (const SourceReading* reading : readings) add(check_stations_of_zeros(*reading, *known, rules_));
    add(check_stations_not_on_roll(*known, readings, rules_));
    add_missing(std::move(*known), readings);
  }

  // What else the file says of its stations: rows of other contests, or figures that were replaced. A file that cannot
  // be read as a whole says nothing.
  void check_where(const SourceReading& reading, const Readings& readings) {
    if (reading.source->layout.where.empty()) return;
    Source whole = *reading.source;
    whole.layout.where.clear();
    whole.add = reading.columns->by_rows();  // contests of one place stand below each other
    const auto all = read_(whole);
    if (all) add(check_stations_without_row(*all, readings, rules_));
  }

  // A roll of stations beside figures of areas would be read for nothing.
  void refuse_roll(const Source& source, const Source* roll) {
    if (roll == nullptr || source.round > 1) return;
    found_.errors.push_back(
        {"votes.roll",
         {roll->file},
         fmt::format("a roll of stations, and no file of stations of the ballot \"{}\"", source.ballot),
         "the stations' protocols, or no roll"});
  }

  // The stations of other ballots of the same day, in or out; where their files name other kinds of places, nothing
  // says which is which.
  SourceReading stations_of_the_day(const Source& source, const SourceReading& own) {
    std::optional<SourceReading> all;
    for (const Source& other : package_.sources) {
      if (!same_day(source, other) || other.is_nist) continue;
      auto reading = read_(other);
      if (!reading || !reading->columns->has_stations()) continue;  // its errors are said where it is counted
      if (!same_kinds_of_places(own, *reading)) continue;
      SourceReading roll = as_roll(*reading);
      if (!all) {
        all = std::move(roll);
      } else {
        all->stations.merge(roll.stations);
      }
    }
    return all ? std::move(*all) : SourceReading{};
  }

  // A roll has each station once, and as many voters for one without a protocol as the protocols' file says: where
  // nothing else is known of a station, nothing could decide between two numbers.
  void check_roll(const SourceReading& roll, const Readings& readings) {
    for (const auto& [name, station] : roll.twice) {
      add_contradiction(roll, station, "in another row of the roll too", "a row for each station");
    }
    for (const SourceReading* reading : readings) {
      for (const auto& [name, station] : reading->stations) {
        const auto known = roll.stations.find(name);
        if (known == roll.stations.end() || known->second.number == kBlank) continue;
        if (has_more_ballots(station, known->second.number)) {
          add_contradiction(
              *reading, station,
              fmt::format("{} ballots here and {} voters on the roll", station.number, known->second.number),
              "no more ballots than voters");
        }
        if (station.voters == kBlank) continue;
        if (!is_another_number(station, known->second.number)) continue;
        add_contradiction(*reading, station,
                          fmt::format("{} voters here and {} on the roll", station.voters, known->second.number),
                          station.has_protocol ? "about as many voters as on the roll"
                                               : "one number of voters for a station without a protocol");
      }
    }
  }

  bool has_more_ballots(const KnownStation& station, Votes on_roll) const {
    const CheckRule* rule = find_rule(rules_, Across::fewer_voters);
    if (rule == nullptr || !station.has_protocol || station.number <= on_roll) return false;
    return holds(Comparator::more, station.number - on_roll, std::get<AcrossStations>(rule->what).share, on_roll);
  }

  // Voters are added to a list, and taken from it, up to the end of the voting: a protocol may have some more or fewer.
  bool is_another_number(const KnownStation& station, Votes on_roll) const {
    if (!station.has_protocol) return station.voters != on_roll;
    const CheckRule* rule = find_rule(rules_, Across::fewer_voters);
    if (rule == nullptr || station.voters >= on_roll) return false;
    return holds(Comparator::more, on_roll - station.voters, std::get<AcrossStations>(rule->what).share, on_roll);
  }

  void add_contradiction(const SourceReading& reading, const KnownStation& station, const std::string& found,
                         std::string expected) {
    found_.errors.push_back({"votes.roll", place_at(reading.file->text, station.byte, reading.file->name),
                             fmt::format("station \"{}\": {}", station.station, found), std::move(expected)});
  }

  // The stations of a reading, as a roll that does not know how many voters they have.
  static SourceReading as_roll(const SourceReading& earlier) {
    SourceReading roll;
    roll.source = earlier.source;
    roll.file = earlier.file;
    roll.lines = earlier.lines;
    roll.columns = earlier.columns;
    roll.stations = earlier.stations;
    for (auto& [name, station] : roll.stations) station.number = kBlank;
    return roll;
  }

  void add_missing(SourceReading roll, const Readings& readings) {
    const std::set<std::string> held_in = contests_of(readings);
    const bool of_this_ballot = roll.source != nullptr && roll.source->use == Use::roll && roll.source->round == 1;
    std::erase_if(roll.stations, [&](const auto& known) {
      const auto contest = contest_of_station(known.second, *readings[0]);
      return (!of_this_ballot || readings[0]->source->round > 1) && contest && !held_in.contains(*contest);
    });
    add(check_missing_stations(roll, readings, rules_));
    for (const auto& [name, station] : roll.stations) {
      const auto has = [&](const SourceReading* reading) { return reading->stations.contains(name); };
      if (std::ranges::none_of(readings, has)) place_missing(station, *readings[0]);
    }
  }

  // The areas of the ballot's contests in which something was read.
  std::set<std::string> contests_of(const Readings& readings) {
    std::set<std::string> contests;
    for (const SourceReading* reading : readings) {
      for (const SummedNode& node : reading->nodes) {
        if (const auto area = tree_.place(node.node, *reading)) contests.insert(contest_of(*area, *reading));
      }
    }
    return contests;
  }

  std::optional<std::string> contest_of_station(const KnownStation& station, const SourceReading& reading) {
    Node node;
    node.region = station.region;
    node.district = station.district;
    const auto area = tree_.place(node, reading);
    return area ? std::optional(contest_of(*area, reading)) : std::nullopt;
  }

  void place_missing(const KnownStation& station, const SourceReading& reading) {
    SummedNode node;
    node.node.region = station.region;
    node.node.district = station.district;
    node.sum.stations = 1;
    node.sum.sums.resize(reading.columns->values.size());
    node.sum.blanks.resize(reading.columns->values.size());
    node.sum.registered_of_all = station.number == kBlank ? 0 : station.number;
    node.sum.registered_unknown = station.number == kBlank ? 1 : 0;
    const auto area = tree_.place(node.node, reading);
    if (!area) return take_errors(area.error());
    add_contest(*area, node, reading, package_, found_.missing);
  }

  std::string contest_of(const std::string& area, const SourceReading& reading) const {
    return tree_.contest_above(area, law::area_voted_in(law_, reading.source->ballot));
  }

  const Package& package_;
  const law::Law& law_;
  const CheckRules& rules_;
  AreaTree& tree_;
  const ReadForNames& read_;
  Found found_;
};

}  // namespace

bool same_day(const Source& a, const Source& b) {
  return a.ballot != b.ballot && a.round == 1 && b.round == 1 && !a.repeat_voting && !b.repeat_voting;
}

MissingStations find_missing_stations(const StationsOf& of, const law::Law& law, const CheckRules& rules,
                                      AreaTree& tree, const ReadForNames& read) {
  return Search(of.package, law, rules, tree, read).find(of.source, of.roll, of.readings, of.first_round);
}

}  // namespace saylau::package
