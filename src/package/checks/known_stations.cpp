#include "package/checks/known_stations.hpp"

#include <algorithm>
#include <map>

#include "package/checks/make_finding.hpp"
#include "package/csv/name_key.hpp"
#include "votes/digits.hpp"

namespace saylau::package {

std::vector<Finding> check_missing_stations(const SourceReading& roll,
                                            const std::vector<const SourceReading*>& readings,
                                            const CheckRules& rules) {
  std::vector<Finding> findings;
  const CheckRule* rule = find_rule(rules, Across::station_missing);
  if (rule == nullptr || readings.empty()) return findings;
  for (const auto& [name, station] : roll.stations) {
    const auto has = [&](const SourceReading* reading) {
      const auto own = reading->stations.find(name);
      return own != reading->stations.end() && own->second.has_protocol;
    };
    if (std::ranges::any_of(readings, has)) continue;
    Finding finding =
        finding_of(*rule, where_of(*readings[0], place_name(station.region, station.district, station.station)),
                   station.region, {{"registered", printed(station.number)}});
    finding.place = place_in(roll, station.byte);
    findings.push_back(std::move(finding));
  }
  return findings;
}

namespace {

std::string full_name(const KnownStation& station) {
  return station.area.empty() ? place_name(station.region, station.district, station.station) : station.area;
}

using NamesByKey = std::map<std::string, std::string>;  // csv/name_key of a full name -> the name

NamesByKey names_by_key(const KnownStations& stations) {
  NamesByKey names;
  for (const auto& [name, station] : stations) names.emplace(name_key(full_name(station)), full_name(station));
  return names;
}

// Everything of a finding about a station.
Finding of_station(const CheckRule& rule, const SourceReading& reading, const KnownStation& station,
                   const Figures& figures) {
  Finding finding = finding_of(rule, where_of(reading, full_name(station)), station.region, figures);
  finding.accepted = accepted(*reading.source, rule.code);
  finding.place = place_in(reading, station.byte);
  return finding;
}

// A station that is not where it should be, and how it is written there if almost alike.
Finding stray(const CheckRule& rule, const SourceReading& reading, const KnownStation& station,
              const NamesByKey& names) {
  const auto near = names.find(name_key(full_name(station)));
  const Figures figures = {{"other", near == names.end() ? "–" : near->second}};
  return of_station(rule, reading, station, figures);
}

}  // namespace

std::vector<Finding> check_stations_not_on_roll(const SourceReading& roll,
                                                const std::vector<const SourceReading*>& readings,
                                                const CheckRules& rules) {
  std::vector<Finding> findings;
  const CheckRule* rule = find_rule(rules, Across::station_not_on_roll);
  if (rule == nullptr) return findings;
  const NamesByKey on_roll = names_by_key(roll.stations);
  for (const SourceReading* reading : readings) {
    for (const auto& [name, station] : reading->stations) {
      if (!roll.stations.contains(name)) findings.push_back(stray(*rule, *reading, station, on_roll));
    }
  }
  return findings;
}

std::vector<Finding> check_stations_of_no_first_round(const std::vector<const SourceReading*>& first,
                                                      const std::vector<const SourceReading*>& later,
                                                      const CheckRules& rules) {
  std::vector<Finding> findings;
  const CheckRule* rule = find_rule(rules, Across::in_no_first_round);
  if (rule == nullptr || first.empty()) return findings;
  for (const SourceReading* reading : later) {
    for (const auto& [name, station] : reading->stations) {
      const auto has = [&](const SourceReading* earlier) { return earlier->stations.contains(name); };
      const bool stray_one = station.has_protocol && std::ranges::none_of(first, has);
      if (stray_one) findings.push_back(stray(*rule, *reading, station, {}));
    }
  }
  return findings;
}

namespace {

using StationsInOrder = std::vector<const KnownStation*>;

// A whole region may be somebody else's.
bool is_place_of(const KnownStation& station, const SourceReading& reading) {
  return std::ranges::any_of(reading.nodes, [&](const SummedNode& summed) {
    return summed.node.region == station.region && summed.node.district == station.district;
  });
}

StationsInOrder without_row(const SourceReading& whole, const std::vector<const SourceReading*>& readings) {
  StationsInOrder without;
  for (const auto& [name, station] : whole.stations) {
    const auto has = [&](const SourceReading* reading) { return reading->stations.contains(name); };
    const auto place = [&](const SourceReading* reading) { return is_place_of(station, *reading); };
    if (std::ranges::none_of(readings, has) && std::ranges::any_of(readings, place)) without.push_back(&station);
  }
  std::ranges::sort(without, {}, &KnownStation::byte);
  return without;
}

std::string first_names(const StationsInOrder& stations) {
  constexpr std::size_t kMost = 5;
  std::string names;
  for (std::size_t i = 0; i < std::min(kMost, stations.size()); ++i) {
    names += (i == 0 ? "" : ", ") + full_name(*stations[i]);
  }
  return stations.size() > kMost ? names + ", …" : names;
}

}  // namespace

std::vector<Finding> check_stations_without_row(const SourceReading& whole,
                                                const std::vector<const SourceReading*>& readings,
                                                const CheckRules& rules) {
  const CheckRule* rule = find_rule(rules, Across::no_row_taken);
  if (rule == nullptr) return {};
  const StationsInOrder without = without_row(whole, readings);
  if (without.empty()) return {};
  const Figures figures = {{"stations", group_digits(static_cast<Votes>(without.size()))},
                           {"names", first_names(without)}};
  Finding finding = finding_of(*rule, contest_name(*whole.source), "", figures);
  finding.accepted = accepted(*whole.source, rule->code);
  finding.place = place_in(whole, without[0]->byte);
  return {finding};
}

namespace {

// What is below an area that votes again as a whole is void without being named. A station that votes again is named:
// where only the row of an area has its first votes, what is left of that row is not known.
bool is_named(const std::vector<SourceReading*>& readings, const SourceReading& again) {
  return again.columns->has_stations() || std::ranges::any_of(readings, [](const SourceReading* reading) {
           return !reading->source->repeat_voting && !reading->columns->has_stations();
         });
}

// A protocol of repeat voting with far fewer voters than the one whose place it takes lacks some of them.
void add_fewer_voters(const SourceReading& reading, const KnownStation& station, Votes before, const CheckRules& rules,
                      std::vector<Finding>& findings) {
  const CheckRule* rule = find_rule(rules, Across::fewer_voters);
  if (rule == nullptr || before == kBlank || station.voters == kBlank || station.voters >= before) return;
  const Share share = std::get<AcrossStations>(rule->what).share;
  if (!holds(Comparator::more, before - station.voters, share, before)) return;
  const Figures figures = {{"voters", printed(station.voters)},
                           {"other_voters", printed(before)},
                           {"other", contest_name(*reading.source).english}};
  findings.push_back(of_station(*rule, reading, station, figures));
}

}  // namespace

std::vector<Finding> check_replaced_protocols(const std::vector<SourceReading*>& readings, const CheckRules& rules) {
  std::vector<Finding> findings;
  const CheckRule* rule = find_rule(rules, Across::replaces_nobody);
  if (rule == nullptr) return findings;
  NamesByKey first;
  VotersByName replaced;
  for (const SourceReading* reading : readings) {
    if (reading->source->repeat_voting) continue;
    replaced.insert(reading->replaced.begin(), reading->replaced.end());
    first.merge(names_by_key(reading->stations));
  }
  for (const SourceReading* reading : readings) {
    if (!reading->source->repeat_voting || !is_named(readings, *reading)) continue;
    for (const auto& [name, station] : reading->stations) {
      const auto before = replaced.find(name);
      if (before == replaced.end()) findings.push_back(stray(*rule, *reading, station, first));
      if (before != replaced.end()) add_fewer_voters(*reading, station, before->second, rules, findings);
    }
  }
  return findings;
}

namespace {

bool is_jump(Votes a, Votes b, const CheckRule& rule) {
  const Votes larger = std::max(a, b);
  const Lookup look_up = [&](std::string_view name) { return name == "votes" ? std::optional(larger) : std::nullopt; };
  if (rule.only_if && !holds(*rule.only_if, look_up).value_or(false)) return false;
  return holds(Comparator::more, larger - std::min(a, b), std::get<AcrossStations>(rule.what).share, larger);
}

}  // namespace

std::vector<Finding> check_stations_of_zeros(const SourceReading& reading, const SourceReading& other,
                                             const CheckRules& rules) {
  std::vector<Finding> findings;
  const CheckRule* rule = find_rule(rules, "check.station-of-zeros");
  if (rule == nullptr) return findings;
  constexpr Votes kFewest = 100;
  for (const auto& [name, station] : reading.stations) {
    const auto known = other.stations.find(name);
    const bool zeros = station.has_protocol && station.number == 0 && station.voters < kFewest;  // else its row says it
    if (!zeros || known == other.stations.end() || known->second.number < kFewest) continue;
    findings.push_back(of_station(*rule, reading, station, {}));
  }
  return findings;
}

std::vector<Finding> check_jumps(const SourceReading& a, const SourceReading& b, const CheckRules& rules) {
  std::vector<Finding> findings;
  const CheckRule* rule = find_rule(rules, Across::jump_between_contests);
  if (rule == nullptr) return findings;
  for (const auto& [name, station] : a.stations) {
    const auto other = b.stations.find(name);
    if (other == b.stations.end() || station.number == kBlank || other->second.number == kBlank) continue;
    if (!is_jump(station.number, other->second.number, *rule)) continue;
    const Figures figures = {{"ballots", group_digits(station.number)},
                             {"other_ballots", group_digits(other->second.number)},
                             {"other_contest", contest_name(*b.source).english}};
    Finding finding = finding_of(*rule, where_of(a, full_name(station)), station.region, figures);
    finding.place = place_in(a, station.byte);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace saylau::package
