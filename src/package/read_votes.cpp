// Sources of one ballot and round are read together: repeat voting first, because its stations replace others, then the
// rest. What they say is placed in the area tree, summed upwards and checked across files.

#include "package/read_votes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include "law/nearest.hpp"
#include "package/called.hpp"
#include "package/checks/across_stations.hpp"
#include "package/checks/areas.hpp"
#include "package/checks/known_stations.hpp"
#include "package/checks/places.hpp"
#include "package/csv/name_key.hpp"
#include "package/csv/place.hpp"
#include "package/missing_stations.hpp"
#include "package/stations/area_tree.hpp"
#include "package/stations/read_source.hpp"

namespace saylau::package {

namespace {

using Group = std::vector<const Source*>;  // of one ballot and round
using OpenSource = std::function<Expected<CsvFile>(const Source&)>;

// The sources of one use, by ballot and round: earlier rounds first, or else in the package's order.
std::vector<Group> groups_of(const Package& package, Use use) {
  std::vector<Group> groups;
  for (const Source& source : package.sources) {
    if (source.use != use) continue;
    const auto same = [&](const Group& group) {
      return group[0]->ballot == source.ballot && group[0]->round == source.round;
    };
    const auto group = std::ranges::find_if(groups, same);
    if (group != groups.end()) {
      group->push_back(&source);
    } else {
      groups.push_back({&source});
    }
  }
  std::ranges::stable_sort(groups, {}, [](const Group& group) { return group[0]->round; });
  for (Group& group : groups) {
    std::ranges::stable_partition(group, [](const Source* source) { return source->repeat_voting; });
  }
  return groups;
}

class VotesReader {
 public:
  VotesReader(const Package& package, const law::Law& law, const CheckRules& rules, const Progress& progress,
              OpenSource open)
      : package_(package),
        law_(law),
        rules_(rules),
        progress_(progress),
        open_(std::move(open)),
        tree_(package.election.areas) {}

  Expected<VotesRead> read() {
    for (const Group& group : groups_of(package_, Use::count)) read_group(group, votes_.contests);
    for (const Group& group : groups_of(package_, Use::detail)) read_group(group, votes_.details);
    if (errors_.empty()) check_together();
    if (!errors_.empty()) return std::unexpected(errors_);
    votes_.areas = tree_.areas();
    return std::move(votes_);
  }

 private:
  void take_errors(const Errors& errors) { std::ranges::copy(errors, std::back_inserter(errors_)); }

  void read_group(const Group& group, std::vector<Contest>& contests) {
    const std::size_t first = readings_.size();
    StationNames voted_again;
    const Source* roll = roll_of(package_, group[0]->ballot, group[0]->round);
    const bool again = group[0]->repeat_voting;  // repeat voting stands first
    for (const Source* source : group) {
      const bool names = again || roll != nullptr || has_other_ballot(*source) || has_other_round(*source) ||
                         !source->layout.where.empty();
      SourceWishes wishes{true, names, source->repeat_voting ? StationNames{} : voted_again};
      auto reading = read_one(*source, wishes);
      if (!reading) {
        take_errors(reading.error());
        continue;
      }
      if (source->repeat_voting) {
        for (const auto& [name, station] : reading->stations) voted_again.insert(name);
      }
      readings_.push_back(std::make_unique<SourceReading>(std::move(*reading)));
    }
    if (errors_.empty()) take_errors(check_places(package_, law_, readings_from(first)));
    if (!errors_.empty()) return;
    add_findings(first);
    check_files(first, again);
    const auto all = readings_from(first);
    add_contests(*group[0], first, missing_stations(*group[0], roll, all), contests);
    require_rows(*group[0], first, contests);
  }

  // What the files of one contest say beside each other.
  void check_files(std::size_t first, bool again) {
    if (!again && of_stations(first)) add(check_totals_of_files(readings_from(first), rules_));
    if (again) add(check_replaced_protocols(readings_from(first), rules_));
    add(check_partly_blank(readings_from(first), package_.election.contestants, rules_,
                           [&](const Node& node, const SourceReading& reading) {
                             const auto area = tree_.place(node, reading);
                             return area ? tree_.contest_above(*area, voted_in(*reading.source)) : std::string();
                           }));
  }

  ContestsByArea missing_stations(const Source& source, const Source* roll,
                                  const std::vector<SourceReading*>& readings) {
    MissingStations stations = find_missing_stations(
        {package_, source, roll, {readings.begin(), readings.end()}, first_round_of(source)}, law_, rules_, tree_,
        [&](const Source& other) { return read_one(other, {false, true, {}}); });
    take_errors(stations.errors);
    add(std::move(stations.findings));
    return std::move(stations.missing);
  }

  std::vector<const SourceReading*> first_round_of(const Source& source) const {
    std::vector<const SourceReading*> readings;
    for (const auto& reading : readings_) {
      const Source& other = *reading->source;
      const bool is_first = other.ballot == source.ballot && other.round == 1 && other.use == source.use;
      if (is_first && reading->columns->has_stations()) readings.push_back(reading.get());
    }
    return readings;
  }

  // Everybody on the ballot has votes somewhere in the first round when all is in, or rows in a long file, or is
  // `unpublished`: a blank that says "did not stand here" does not say it everywhere.
  void require_rows(const Source& source, std::size_t first, const std::vector<Contest>& contests) {
    const auto readings = readings_from(first);
    if (source.round > 1 || readings.empty()) return;
    if (!std::ranges::all_of(readings, is_long) && waits(source, contests)) return;
    for (const std::size_t i : standing_on(package_.election.contestants, source.ballot)) {
      const std::string& id = package_.election.contestants[i].id;
      const auto named = [&](const SourceReading* reading) {
        return reading->named.contains(i) || has_a_count(*reading, i) || is_unpublished(*reading->source, id);
      };
      if (std::ranges::any_of(readings, named) || is_unopposed(id, source.ballot)) continue;
      errors_.push_back({"votes.no-rows",
                         {readings[0]->file->name},
                         fmt::format("no row of \"{}\"", id),
                         "the votes of everybody on the ballot, or their ids in \"unpublished\""});
    }
  }

  // Is something of the ballot not in yet?
  static bool waits(const Source& source, const std::vector<Contest>& contests) {
    return std::ranges::any_of(contests, [&](const Contest& contest) {
      return contest.ballot == source.ballot && contest.round == source.round && !all_in(contest);
    });
  }

  static bool is_long(const SourceReading* reading) { return reading->columns->by_rows(); }

  static bool has_a_count(const SourceReading& reading, std::size_t contestant) {
    const Columns& columns = *reading.columns;
    const auto at = std::ranges::find(columns.contestants, contestant) - columns.contestants.begin();
    if (columns.by_rows() || at == std::ssize(columns.contestants)) return false;
    const std::size_t value = columns.figures + static_cast<std::size_t>(at);
    return std::ranges::any_of(
        reading.nodes, [&](const SummedNode& summed) { return summed.sum.reported > summed.sum.blanks[value]; });
  }

  bool is_unopposed(const std::string& contestant, const std::string& ballot) const {
    return std::ranges::any_of(package_.unopposed, [&](const Unopposed& alone) {
      return alone.contestant == contestant && alone.ballot == ballot;
    });
  }

  bool of_stations(std::size_t first) const {
    return std::ranges::all_of(readings_from(first),
                               [](const SourceReading* reading) { return reading->columns->has_stations(); });
  }

  static bool is_unpublished(const Source& source, const std::string& id) {
    return std::ranges::find(source.unpublished, id) != source.unpublished.end();
  }

  AreaKind voted_in(const Source& source) const { return law::area_voted_in(law_, source.ballot); }

  Expected<SourceReading> read_one(const Source& source, const SourceWishes& wishes) {
    auto file = open_(source);
    if (!file) return std::unexpected(file.error());
    auto reading = read_source(package_, source, std::move(*file), rules_, wishes, progress_);
    if (!reading || !reading->columns->has_stations()) return reading;
    for (std::size_t i = 0; i < package_.sources.size(); ++i) {
      if (&package_.sources[i] == &source) votes_.of_stations.push_back(i);
    }
    return reading;
  }

  std::vector<SourceReading*> readings_from(std::size_t first) const {
    std::vector<SourceReading*> readings;
    for (std::size_t i = first; i < readings_.size(); ++i) readings.push_back(readings_[i].get());
    return readings;
  }

  void add(std::vector<Finding> findings) { std::ranges::move(findings, std::back_inserter(votes_.findings)); }

  void add_findings(std::size_t first) {
    for (const SourceReading* reading : readings_from(first)) {
      for (const RowHit& hit : reading->hits) votes_.findings.push_back(to_finding(hit, *reading, rules_));
    }
    add(check_equal_stations(readings_from(first), rules_));
  }

  void add_contests(const Source& source, std::size_t first, ContestsByArea direct, std::vector<Contest>& contests) {
    ContestsByArea own;
    std::vector<SourceReading*> readings = readings_from(first);  // repeat voting names its areas last
    std::ranges::stable_partition(readings,
                                  [](const SourceReading* reading) { return !reading->source->repeat_voting; });
    for (const SourceReading* reading : readings) {
      if (reading->source->repeat_voting) take_out_annulled(*reading, own, direct);
      place_nodes(*reading, reading->columns->has_stations() ? direct : own, reading->columns->has_stations());
    }
    const std::string& file = readings.empty() ? source.file : readings[0]->file->name;
    const AreaChecks checks{tree_, source, file, rules_};
    add(check_total_areas(checks, own));
    const std::set<std::string> without_poll = areas_without_poll(source.ballot);
    take_out_without_poll(without_poll, file, own, direct);
    Summed summed = sum_upwards(tree_, std::move(own), direct, voted_in(source), without_poll);
    add(check_areas_of_zeros(checks, summed.contests));
    for (const auto& [published, parts] : summed.published_and_parts) {
      add(check_sum_of_parts(published, parts, package_.election.contestants, rules_));
      add(check_less_than_parts(checks, published, parts));
    }
    for (auto& [area, contest] : summed.contests) contests.push_back(std::move(contest));
  }

  std::set<std::string> areas_without_poll(const std::string& ballot) const {
    std::set<std::string> areas;
    for (const Unopposed& alone : package_.unopposed) {
      if (alone.ballot == ballot) areas.insert(alone.area);
    }
    return areas;
  }

  // A row may say how many voters such an area has, and nothing else.
  void take_out_without_poll(const std::set<std::string>& areas, const std::string& file, ContestsByArea& own,
                             ContestsByArea& direct) {
    for (auto* contests : {&own, &direct}) {
      std::erase_if(*contests, [&](const auto& entry) {
        const bool without = areas.contains(entry.first) || std::ranges::any_of(areas, [&](const std::string& area) {
                               return tree_.is_below(entry.first, area);
                             });
        if (without && any_in(entry.second)) {
          errors_.push_back({"votes.unopposed",
                             {file},
                             fmt::format("votes in \"{}\", where no poll was held", entry.first),
                             "no votes there, or no [[unopposed]] for it"});
        }
        return without;
      });
    }
  }

  // Where a vote is held again more is void than the protocols that it replaces: the rows of the areas above, which
  // have the annulled votes in them, and whatever is below an area that votes again as a whole.
  void take_out_annulled(const SourceReading& again, ContestsByArea& own, ContestsByArea& direct) {
    const bool stations = again.columns->has_stations();
    for (const SummedNode& node : again.nodes) {
      const auto area = tree_.place(node.node, again);
      if (!area) continue;  // said when it is placed
      std::erase_if(own, [&](const auto& row) {
        const bool same = row.first == *area;
        return stations ? same || tree_.is_below(*area, row.first)
                        : !same && (tree_.is_below(*area, row.first) || tree_.is_below(row.first, *area));
      });
      if (!stations)
        std::erase_if(direct, [&](const auto& row) { return row.first == *area || tree_.is_below(row.first, *area); });
    }
  }

  void place_nodes(const SourceReading& reading, ContestsByArea& contests, bool stations) {
    for (const SummedNode& node : reading.nodes) {
      const auto area = tree_.place(node.node, reading);
      check_progress(node, reading);
      if (!area) {
        take_errors(area.error());
      } else if (!stations && (contests.contains(*area) || node.sum.stations > 1)) {
        add_duplicate(*area, node, reading, contests);
      } else {
        add_contest(*area, node, reading, package_, contests);
      }
    }
  }

  // How many are in is of some number; that it is no more than that is a check (check.more-reported-than-stations).
  void check_progress(const SummedNode& node, const SourceReading& reading) {
    const Columns& columns = *reading.columns;
    if (columns.has_stations()) return;
    const auto figure = [&](std::string_view name) {
      const std::size_t value = columns.find_figure(name);
      return value == Columns::npos || node.sum.blanks[value] > 0 ? std::nullopt : Figure(node.sum.sums[value]);
    };
    const Figure reported = figure("reported");
    const Figure stations = figure("stations");
    const bool of_nothing = stations == 0 && node.sum.reported > 0;
    if (!reported || !(of_nothing || (!stations && *reported > 1))) return;
    errors_.push_back({"votes.progress", place_at(reading.file->text, node.node.first_byte, reading.file->name),
                       fmt::format("{} in of {}", *reported, stations.value_or(1)),
                       "how many are in (reported) of how many (stations; 1 where there is no such column)"});
  }

  void add_duplicate(const std::string& area, const SummedNode& node, const SourceReading& reading,
                     const ContestsByArea& contests) {
    const bool other_file = contests.contains(area);
    errors_.push_back({other_file ? "votes.two-sources" : "votes.duplicate-area",
                       place_at(reading.file->text, node.node.first_byte, reading.file->name),
                       fmt::format("area \"{}\" again", area),
                       other_file ? "one source of an area's figures" : "one row for each area"});
  }

  // What only several files together show: jumps, details that are not the published figures, votings in which part of
  // the voters are missing.
  void check_together() {
    for (const Source& source : package_.sources) {
      if (is_first_of_its_contest(source)) check_voters(source);
    }
    for (std::size_t i = 0; i < readings_.size(); ++i) {
      for (std::size_t j = i + 1; j < readings_.size(); ++j) {
        if (same_day(*readings_[i]->source, *readings_[j]->source)) {
          add(check_jumps(*readings_[i], *readings_[j], rules_));
          add(check_stations_of_zeros(*readings_[i], *readings_[j], rules_));
          add(check_stations_of_zeros(*readings_[j], *readings_[i], rules_));
        }
      }
    }
    for (const Contest& detail : votes_.details) {
      const auto same = [&](const Contest& contest) {
        return contest.ballot == detail.ballot && contest.round == detail.round && contest.area == detail.area;
      };
      const auto published = std::ranges::find_if(votes_.contests, same);
      if (published == votes_.contests.end() || !any_in(*published) || !all_in(*published)) continue;
      // Stations beside it say that something is out, and it has no more than what they have.
      if (!all_in(detail) && published->tally.votes == detail.tally.votes) published->reporting = detail.reporting;
      take_voters_of_nobody(*published, detail, tree_.find(detail.area)->kind);
      add(check_sum_of_parts(*published, detail, package_.election.contestants, rules_));
    }
  }

  bool is_first_of_its_contest(const Source& source) const {
    const auto same = [&](const Source& other) {
      return other.decides() && !other.repeat_voting && other.ballot == source.ballot && other.round == source.round;
    };
    const auto first = std::ranges::find_if(package_.sources, same);
    return first != package_.sources.end() && &*first == &source;
  }

  // In each area that a ballot is voted on in, beside the other votings there: the first round, and others of the day.
  void check_voters(const Source& source) {
    const AreaChecks checks{tree_, source, source.file, rules_};
    for (const Contest& contest : votes_.contests) {
      const Area* area = tree_.find(contest.area);
      const bool of_it = contest.ballot == source.ballot && contest.round == source.round;
      if (!of_it || area == nullptr || area->kind != voted_in(source)) continue;
      for (const Contest& other : votes_.contests) {
        const bool earlier = other.ballot == contest.ballot && contest.round > 1 && other.round == 1;
        const bool of_the_day = other.ballot != contest.ballot && contest.round == 1 && other.round == 1;
        if (other.area != contest.area || !(earlier || of_the_day)) continue;
        add_fewer(checks, contest, other);
        if (of_the_day && is_of_every_area_below(other)) add_fewer(checks_of(other), other, contest);
      }
    }
  }

  void add_fewer(const AreaChecks& checks, const Contest& contest, const Contest& other) {
    const Names voting{other.ballot};
    std::vector<Finding> fewer = check_fewer_voters(checks, contest, other, voting);
    add(fewer.empty() ? check_fewer_votes(checks, contest, other, voting) : std::move(fewer));
  }

  // By the first source that decides the contest.
  AreaChecks checks_of(const Contest& contest) const {
    const Source& source = *std::ranges::find_if(package_.sources, [&](const Source& each) {
      return each.decides() && each.ballot == contest.ballot && each.round == contest.round;
    });
    return {tree_, source, source.file, rules_};
  }

  // Is it the sum of a ballot that is voted on in every area of a kind below? Its voters are then those of the whole.
  bool is_of_every_area_below(const Contest& sum) const {
    const law::Ballot* ballot = law::find_ballot(law_, sum.ballot);
    if (ballot == nullptr || tree_.find(sum.area)->kind == ballot->area) return false;
    return std::ranges::all_of(tree_.areas(), [&](const Area& area) {
      const auto is_of_it = [&](const Contest& contest) {
        return contest.ballot == sum.ballot && contest.round == sum.round && contest.area == area.id;
      };
      const bool below = area.kind == ballot->area && !area.apart && tree_.is_below(area.id, sum.area);
      return !below || std::ranges::any_of(votes_.contests, is_of_it);
    });
  }

  // Another ballot of the same day, station by station: the two are compared by the stations' names.
  bool has_other_ballot(const Source& source) const {
    return std::ranges::any_of(package_.sources, [&](const Source& other) { return same_day(source, other); });
  }

  bool has_other_round(const Source& source) const {
    return std::ranges::any_of(package_.sources, [&](const Source& other) {
      return other.ballot == source.ballot && other.round != source.round;
    });
  }

  const Package& package_;
  const law::Law& law_;
  const CheckRules& rules_;
  const Progress& progress_;
  OpenSource open_;
  AreaTree tree_;
  std::vector<std::unique_ptr<SourceReading>> readings_;
  VotesRead votes_;
  Errors errors_;
};

}  // namespace

const Source* roll_of(const Package& package, const std::string& ballot, int round) {
  const Source* first = nullptr;
  for (const Source& roll : package.sources) {
    if (roll.use != Use::roll || roll.ballot != ballot || roll.repeat_voting) continue;
    if (roll.round == round) return &roll;
    if (roll.round == 1) first = &roll;
  }
  return first;
}

Expected<std::filesystem::path> locate(const Package& package, const Source& source) {
  std::filesystem::path own = package.folder / source.file;
  if (std::filesystem::exists(own)) return own;
  if (const char* data = std::getenv("SAYLAU_DATA")) {
    for (const char* shelf : {"data", "world"}) {
      auto path = std::filesystem::path(data) / shelf / source.file;
      if (std::filesystem::exists(path)) return path;
    }
  }
  return fail({"votes.data-missing",
               {own.string()},
               fmt::format("no file \"{}\"", source.file),
               fmt::format("that file in the package or under $SAYLAU_DATA/data; it is published at {}", source.url)});
}

Expected<CsvFile> open_source(const Package& package, const Source& source) {
  const auto path = locate(package, source);
  if (!path) return std::unexpected(path.error());
  if (source.is_nist) return open_unread(*path, source.member);
  return open_csv(*path, source.member, source.layout, who_stands(source, package.election.contestants));
}

namespace {

// Codes that no check has, which would accept nothing.
Errors accepted_for_nothing(const Package& package, const Source& source, const CheckRules& rules) {
  Errors errors;
  std::vector<std::string> known;
  for (const CheckRule& rule : rules) known.push_back(rule.code);
  for (const auto& [code, reason] : source.accepts) {
    if (known.empty() || find_rule(rules, code) != nullptr) continue;
    const auto near = nearest(code, known);
    errors.push_back({"package.no-such-check",
                      {(package.folder / "election.toml").string()},
                      fmt::format("\"{}\" accepted in the source \"{}\"", code, source.file),
                      near ? fmt::format("the code of a check; did you mean \"{}\"?", *near)
                           : std::string("the code of a check, as `saylau check` prints it")});
  }
  return errors;
}

}  // namespace

Expected<VotesRead> read_votes(const Package& package, const law::Law& law, const CheckRules& rules,
                               const Progress& progress) {
  for (const Source& source : package.sources) {
    if (Errors errors = accepted_for_nothing(package, source, rules); !errors.empty()) return std::unexpected(errors);
  }
  const auto open = [&](const Source& source) { return open_source(package, source); };
  return VotesReader(package, law, rules, progress, open).read();
}

Expected<VotesRead> read_source_votes(const Package& package, const Source& source, std::string_view text,
                                      const std::string& file, const CheckRules& rules) {
  Package alone = package;
  alone.sources = {source};
  alone.sources[0].use = Use::count;
  const auto open = [&](const Source&) -> Expected<CsvFile> {
    return source.is_nist ? CsvFile{file, text, nullptr, {}} : csv_from_text(text, file);
  };
  return VotesReader(alone, {}, rules, {}, open).read();
}

}  // namespace saylau::package
