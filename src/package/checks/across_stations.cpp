#include "package/checks/across_stations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

#include "package/checks/make_finding.hpp"
#include "package/stations/figures.hpp"
#include "votes/digits.hpp"

namespace saylau::package {

Finding to_finding(const RowHit& hit, const SourceReading& reading, const CheckRules& rules) {
  const CheckRule& rule = rules[hit.rule];
  Figures figures;
  for (const auto& [name, value] : hit.figures) figures[std::string(name)] = printed(value);
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

// Those that are not known as totals already.
void add_subtotals(const std::vector<StationRow>& subtotals, const CheckRules& rules, const CheckRule& rule,
                   const std::vector<SourceReading*>& readings, std::vector<Finding>& findings) {
  const auto number = static_cast<std::size_t>(&rule - rules.data());
  for (const StationRow& row : subtotals) {
    const SourceReading& reading = *readings[row.file];
    const bool known = std::ranges::any_of(
        reading.hits, [&](const RowHit& hit) { return hit.byte == row.byte && hit.rule == number; });
    if (known) continue;
    Finding finding =
        finding_of(rule, where_of(reading, place_name(row.region, row.district, row.station)), row.region, {});
    finding.accepted = accepted(*reading.source, rule.code);
    finding.place = place_in(reading, row.byte);
    findings.push_back(std::move(finding));
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
  if (const CheckRule* rule = find_rule(rules, Across::total_among_places)) {
    add_subtotals(equal.subtotals, rules, *rule, readings, findings);
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

// A later round is between the same few in all of its contest.
bool everybody_stands(const SourceReading& reading) {
  return reading.source->stood == Stood::everybody || reading.source->round > 1;
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

namespace {

class SumOfParts {
 public:
  SumOfParts(const Contest& published, const CheckRule& rule) : published_(published), rule_(rule) {}

  void compare(const std::string& figure, const Figure& published, const Figure& parts) {
    if (!published || !parts || *published == *parts) return;
    const Votes difference = *published < *parts ? *parts - *published : *published - *parts;
    findings_.push_back(finding_of(rule_, where_of(published_.area, published_.ballot), "",
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
