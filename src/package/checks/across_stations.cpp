#include "package/checks/across_stations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

#include "count/explain/names.hpp"
#include "package/csv/name_key.hpp"
#include "package/stations/figures.hpp"
#include "votes/digits.hpp"

namespace saylau::package {

namespace {

using Figures = std::map<std::string, std::string>;

Names filled_names(const Names& text, const Figures& figures) {
  return {filled_text(text.english, figures), filled_text(text.kazakh, figures), filled_text(text.russian, figures)};
}

std::string place_name(const std::string& region, const std::string& district, const std::string& station) {
  std::string name;
  for (const std::string& part : {region, district, station}) {
    if (part.empty()) continue;
    if (!name.empty()) name += " / ";
    name += part;
  }
  return name;
}

std::string number(Votes value) {
  return value == kBlank ? "?" : group_digits(value);
}

// Everything of a finding but the place.
Finding finding_of(const CheckRule& rule, Names where, const std::string& region, const Figures& figures) {
  return {rule.code, rule.severity, std::move(where), filled_names(rule.text, figures), region, rule.cite, "", {}};
}

std::string accepted(const Source& source, const std::string& code) {
  const auto found = source.accepts.find(code);
  return found == source.accepts.end() ? "" : found->second;
}

Place place_in(const SourceReading& reading, std::size_t byte) {
  return {reading.file->name, reading.lines->line_of(byte), 1};
}

Names contest_name(const Source& source) {
  constexpr Wording kRound{"{}, round {}", "{}, {}-тур", "{}, тур {}"};
  const Names ballot = explain::part_names(source.ballot);
  return source.round == 1 ? ballot : kRound.names(ballot, source.round);
}

constexpr Wording kPlace{"{} ({})", "{} ({})", "{} ({})"};

Names where_of(const SourceReading& reading, const std::string& place) {
  return kPlace.names(place, contest_name(*reading.source));
}

}  // namespace

Finding to_finding(const RowHit& hit, const SourceReading& reading, const CheckRules& rules) {
  const CheckRule& rule = rules[hit.rule];
  Figures figures;
  for (const auto& [name, value] : hit.figures) figures[std::string(name)] = number(value);
  const Node& node = reading.nodes[hit.node].node;
  const std::string place = node.area.empty() ? place_name(node.region, node.district, hit.station) : node.area;
  Finding finding = finding_of(rule, where_of(reading, place), node.region, figures);
  finding.accepted = accepted(*reading.source, rule.code);
  finding.place = place_in(reading, hit.byte);
  return finding;
}

namespace {

Figures twice_figures(const StationRow& first, const StationRow& second, const std::vector<SourceReading*>& readings) {
  const Place other = place_in(*readings[first.file], first.byte);
  const std::string other_file = std::filesystem::path(other.file).filename().string();
  return {{"line", std::to_string(place_in(*readings[second.file], second.byte).line)},
          {"other_line", std::to_string(other.line)},
          {"other_file", first.file == second.file ? "" : ", " + other_file},
          {"other", place_name(first.region, first.district, first.station)}};
}

using Groups = std::vector<std::vector<StationRow>>;

// Stations of one name: those whose names are written alike, and one of each way to write it where there are several.
std::pair<Groups, Groups> by_writing(const Groups& groups) {
  std::pair<Groups, Groups> split;
  for (const auto& group : groups) {
    std::map<std::string, std::vector<StationRow>> ways;
    for (const StationRow& row : group) ways[place_name(row.region, row.district, row.station)].push_back(row);
    std::vector<StationRow> one_of_each;
    for (auto& [name, rows] : ways) {
      one_of_each.push_back(rows[0]);
      if (rows.size() > 1) split.first.push_back(std::move(rows));
    }
    std::ranges::sort(one_of_each, {}, [](const StationRow& row) { return std::pair(row.file, row.byte); });
    if (one_of_each.size() > 1) split.second.push_back(std::move(one_of_each));
  }
  return split;
}

Figures same_votes_figures(const StationRow& first, const StationRow& second) {
  Votes sum = 0;
  for (const Votes votes : second.votes) sum += votes;
  return {{"votes", group_digits(sum)}, {"other", place_name(first.region, first.district, first.station)}};
}

template <typename FiguresOf>
void add_groups(const std::vector<std::vector<StationRow>>& groups, const CheckRule& rule,
                const std::vector<SourceReading*>& readings, FiguresOf figures_of, std::vector<Finding>& findings) {
  for (const auto& group : groups) {
    for (std::size_t i = 1; i < group.size(); ++i) {
      const StationRow& row = group[i];
      const SourceReading& reading = *readings[row.file];
      Finding finding = finding_of(rule, where_of(reading, place_name(row.region, row.district, row.station)),
                                   row.region, figures_of(group[0], row));
      finding.accepted = accepted(*reading.source, rule.code);
      finding.place = place_in(reading, row.byte);
      findings.push_back(std::move(finding));
    }
  }
}

}  // namespace

std::vector<Finding> check_equal_stations(std::vector<SourceReading*> readings, const CheckRules& rules) {
  std::erase_if(readings, [](const SourceReading* reading) { return !reading->columns->has_stations(); });
  std::vector<LoggedFile> files;
  for (SourceReading* reading : readings) {
    files.push_back({reading->file.get(), reading->columns.get(), std::move(reading->logs)});
  }
  std::vector<Finding> findings;
  if (files.empty()) return findings;
  const EqualStations equal = find_equal_stations(files);
  const auto twice = [&](const StationRow& a, const StationRow& b) { return twice_figures(a, b, readings); };
  const auto [alike, almost] = by_writing(equal.same_name);
  if (const CheckRule* rule = find_rule(rules, Across::same_station_twice)) {
    add_groups(alike, *rule, readings, twice, findings);
  }
  if (const CheckRule* rule = find_rule(rules, Across::almost_same_station)) {
    add_groups(almost, *rule, readings, twice, findings);
  }
  if (const CheckRule* rule = find_rule(rules, Across::same_votes)) {
    add_groups(equal.same_votes, *rule, readings, same_votes_figures, findings);
  }
  return findings;
}

namespace {

using VotesOf = std::map<std::size_t, Votes>;  // by contestant

VotesOf votes_in(const SourceReading& reading) {
  VotesOf votes;
  const Columns& columns = *reading.columns;
  for (std::size_t i = 0; i < columns.contestants.size(); ++i) {
    for (const SummedNode& node : reading.nodes) votes[columns.contestants[i]] += node.sum.sums[columns.figures + i];
  }
  return votes;
}

bool are_twice(const VotesOf& all, const VotesOf& own) {
  return std::ranges::equal(all, own, [](const auto& a, const auto& b) { return a.second == 2 * b.second; });
}

}  // namespace

std::vector<Finding> check_totals_of_files(const std::vector<SourceReading*>& readings, const CheckRules& rules) {
  std::vector<Finding> findings;
  const CheckRule* rule = find_rule(rules, Across::total_among_places);
  if (rule == nullptr || readings.size() < 2) return findings;
  std::vector<VotesOf> own;
  VotesOf all;
  for (const SourceReading* reading : readings) {
    own.push_back(votes_in(*reading));
    for (const auto& [contestant, votes] : own.back()) all[contestant] += votes;
  }
  for (std::size_t i = readings.size(); i-- > 0;) {
    const bool any = std::ranges::any_of(own[i], [](const auto& entry) { return entry.second > 0; });
    if (!any || !are_twice(all, own[i]) || readings[i]->nodes.empty()) continue;
    const Node& first = readings[i]->nodes[0].node;
    Finding finding =
        finding_of(*rule, where_of(*readings[i], place_name(first.region, first.district, "")), first.region, {});
    finding.accepted = accepted(*readings[i]->source, rule->code);
    finding.place = place_in(*readings[i], first.first_byte);
    findings.push_back(std::move(finding));
    break;
  }
  return findings;
}

namespace {

using Standing = std::map<std::string, std::set<std::size_t>>;  // contest -> those who have a number somewhere in it

bool everybody_stands(const SourceReading& reading) {
  return reading.source->stood == Stood::everybody;
}

Standing standing_in(const std::vector<SourceReading*>& readings, const ContestOf& contest_of) {
  Standing standing;
  for (const SourceReading* reading : readings) {
    const Columns& columns = *reading->columns;
    if (!everybody_stands(*reading)) continue;
    for (const SummedNode& summed : reading->nodes) {
      std::set<std::size_t>& all = standing[contest_of(summed.node, *reading)];
      for (std::size_t i = 0; i < columns.contestants.size(); ++i) {
        if (summed.sum.blanks[columns.figures + i] < summed.sum.reported) all.insert(columns.contestants[i]);
      }
    }
  }
  return standing;
}

// Looks through the sums of a reading for what is blank in some protocols and filled in elsewhere.
class PartlyBlank {
 public:
  PartlyBlank(const SourceReading& reading, const std::vector<Contestant>& contestants, const CheckRule& rule,
              const Standing& standing, const ContestOf& contest_of)
      : reading_(reading),
        columns_(*reading.columns),
        contestants_(contestants),
        rule_(rule),
        standing_(standing),
        contest_of_(contest_of) {}

  std::vector<Finding> find() {
    check_uncounted();
    if (columns_.by_rows() || reading_.source->stood == Stood::blank_did_not) {
      for (const SummedNode& summed : reading_.nodes) check_votes(summed);
    }
    return std::move(findings_);
  }

 private:
  // Where the valid ballots are not published they are made of these, in the whole file or nowhere.
  void check_uncounted() {
    const std::size_t value = columns_.find_figure("uncounted");
    if (value == Columns::npos || columns_.find_figure("valid") != Columns::npos) return;
    const auto filled = [&](const SummedNode& summed) { return summed.sum.blanks[value] < summed.sum.reported; };
    if (std::ranges::none_of(reading_.nodes, filled)) return;
    for (const SummedNode& summed : reading_.nodes) {
      if (summed.sum.blanks[value] > 0) add(summed, "uncounted", summed.sum.blanks[value]);
    }
  }

  void check_votes(const SummedNode& summed) {
    if (summed.sum.reported == 0) return;
    std::vector<std::size_t> nowhere;  // contestants without a number anywhere here
    for (const std::size_t i : columns_.contestants) {
      const std::size_t blanks = blanks_of(summed, i);
      if (blanks == summed.sum.reported) {
        nowhere.push_back(i);
      } else if (blanks > 0) {
        add(summed, "votes." + contestants_[i].id, blanks);
      }
    }
    if (nowhere.size() == columns_.contestants.size()) return add(summed, "votes", summed.sum.reported);
    for (const std::size_t i : nowhere) {
      if (stands_here(summed, i)) add(summed, "votes." + contestants_[i].id, summed.sum.reported);
    }
  }

  std::size_t blanks_of(const SummedNode& summed, std::size_t contestant) const {
    const auto at = std::ranges::find(columns_.contestants, contestant) - columns_.contestants.begin();
    return summed.sum.blanks[columns_.figures + static_cast<std::size_t>(at)];
  }

  bool stands_here(const SummedNode& summed, std::size_t contestant) const {
    if (!everybody_stands(reading_)) return false;
    const auto here = standing_.find(contest_of_(summed.node, reading_));
    return here != standing_.end() && here->second.contains(contestant);
  }

  void add(const SummedNode& summed, const std::string& what, std::size_t blanks) {
    const Node& node = summed.node;
    const std::string place = node.area.empty() ? place_name(node.region, node.district, "") : node.area;
    Finding finding =
        finding_of(rule_, where_of(reading_, place), node.region,
                   {{"what", what}, {"blank", std::to_string(blanks)}, {"of", std::to_string(summed.sum.reported)}});
    finding.accepted = accepted(*reading_.source, rule_.code);
    finding.place = place_in(reading_, node.first_byte);
    findings_.push_back(std::move(finding));
  }

  const SourceReading& reading_;
  const Columns& columns_;
  const std::vector<Contestant>& contestants_;
  const CheckRule& rule_;
  const Standing& standing_;
  const ContestOf& contest_of_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> check_partly_blank(const std::vector<SourceReading*>& readings,
                                        const std::vector<Contestant>& contestants, const CheckRules& rules,
                                        const ContestOf& contest_of) {
  std::vector<Finding> findings;
  const CheckRule* rule = find_rule(rules, Across::partly_blank);
  if (rule == nullptr) return findings;
  const Standing standing = standing_in(readings, contest_of);
  for (const SourceReading* reading : readings) {
    std::ranges::move(PartlyBlank(*reading, contestants, *rule, standing, contest_of).find(),
                      std::back_inserter(findings));
  }
  return findings;
}

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
                   station.region, {{"registered", number(station.number)}});
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
  const Figures figures = {{"voters", number(station.voters)},
                           {"other_voters", number(before)},
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

namespace {

class SumOfParts {
 public:
  SumOfParts(const Contest& published, const CheckRule& rule) : published_(published), rule_(rule) {}

  void compare(const std::string& figure, const Figure& published, const Figure& parts) {
    if (!published || !parts || *published == *parts) return;
    const Votes difference = *published < *parts ? *parts - *published : *published - *parts;
    findings_.push_back(finding_of(rule_, kPlace.names(published_.area, explain::part_names(published_.ballot)), "",
                                   {{"figure", figure},
                                    {"published", group_digits(*published)},
                                    {"parts", group_digits(*parts)},
                                    {"difference", group_digits(difference)}}));
  }

  std::vector<Finding> take() { return std::move(findings_); }

 private:
  const Contest& published_;
  const CheckRule& rule_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> check_sum_of_parts(const Contest& published, const Contest& parts,
                                        const std::vector<Contestant>& contestants, const CheckRules& rules) {
  const CheckRule* rule = find_rule(rules, Across::sum_of_parts);
  if (rule == nullptr) return {};
  SumOfParts sums(published, *rule);
  for (const TallyFigure& figure : kTallyFigures) {
    sums.compare(std::string(figure.name), published.tally.*figure.figure, parts.tally.*figure.figure);
  }
  for (const std::size_t i : published.contestants) {
    const bool hidden = std::ranges::find(published.unpublished, i) != published.unpublished.end() ||
                        std::ranges::find(parts.contestants, i) == parts.contestants.end();
    if (!hidden) sums.compare(contestants[i].name.english, published.tally.votes[i], parts.tally.votes[i]);
  }
  return sums.take();
}

}  // namespace saylau::package
