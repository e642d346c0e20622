// Sources of one ballot and round are read together: repeat voting first, because its stations replace others, then the
// rest. What they say is placed in the area tree, summed upwards and checked across files.

#include "package/read_votes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>

#include "package/checks/across_stations.hpp"
#include "package/csv/place.hpp"
#include "package/stations/area_tree.hpp"
#include "package/stations/read_source.hpp"

namespace saylau::package {

namespace {

using Group = std::vector<const Source*>;  // of one ballot and round
using OpenSource = std::function<Expected<CsvFile>(const Source&)>;

// The sources of one use, by ballot and round, in the package's order.
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
  for (Group& group : groups) {
    std::ranges::stable_partition(group, [](const Source* source) { return source->repeat_voting; });
  }
  return groups;
}

class VotesReader {
 public:
  VotesReader(const Package& package, const CheckRules& rules, const Progress& progress, OpenSource open)
      : package_(package), rules_(rules), progress_(progress), open_(std::move(open)), tree_(package.election.areas) {}

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
    const Source* roll = roll_of(*group[0]);
    const bool again = group[0]->repeat_voting;  // repeat voting stands first
    for (const Source* source : group) {
      SourceWishes wishes{true, again || roll != nullptr || has_other_ballot(*source),
                          source->repeat_voting ? StationNames{} : voted_again};
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
    if (!errors_.empty()) return;
    add_findings(first);
    if (again) add(check_replaced_protocols(readings_from(first), rules_));
    ContestsByArea missing;
    if (roll != nullptr) missing = missing_stations(*roll, first);
    add_contests(first, std::move(missing), contests);
  }

  const Source* roll_of(const Source& source) const {
    for (const Source& roll : package_.sources) {
      if (roll.use == Use::roll && roll.ballot == source.ballot && roll.round == source.round) return &roll;
    }
    return nullptr;
  }

  // The stations of the roll without a protocol: a finding for each, and where they stand, counted as not reported.
  ContestsByArea missing_stations(const Source& roll_source, std::size_t first) {
    ContestsByArea missing;
    const auto roll = read_one(roll_source, {false, true, {}});
    if (!roll) return take_errors(roll.error()), missing;
    std::vector<const SourceReading*> readings;
    for (const SourceReading* reading : readings_from(first)) {
      if (reading->columns->has_stations()) readings.push_back(reading);
    }
    if (readings.empty()) return missing;
    add(check_missing_stations(*roll, readings, rules_));
    add(check_stations_not_on_roll(*roll, readings, rules_));
    for (const auto& [name, station] : roll->stations) {
      const auto has = [&](const SourceReading* reading) { return reading->stations.contains(name); };
      if (std::ranges::none_of(readings, has)) place_missing(station, *readings[0], missing);
    }
    return missing;
  }

  void place_missing(const KnownStation& station, const SourceReading& reading, ContestsByArea& missing) {
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
    place_node(*area, node, reading, missing);
  }

  Expected<SourceReading> read_one(const Source& source, const SourceWishes& wishes) {
    auto file = open_(source);
    if (!file) return std::unexpected(file.error());
    auto reading = read_source(package_, source, std::move(*file), rules_, wishes, progress_);
    const bool stations = reading && reading->columns->has_stations();
    if (stations) votes_.of_stations.push_back(static_cast<std::size_t>(&source - package_.sources.data()));
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

  void add_contests(std::size_t first, ContestsByArea direct, std::vector<Contest>& contests) {
    ContestsByArea own;
    std::vector<SourceReading*> readings = readings_from(first);  // repeat voting names its areas last
    std::ranges::stable_partition(readings,
                                  [](const SourceReading* reading) { return !reading->source->repeat_voting; });
    for (const SourceReading* reading : readings) {
      place_nodes(*reading, reading->columns->has_stations() ? direct : own, reading->columns->has_stations());
    }
    Summed summed = sum_upwards(tree_, std::move(own), direct);
    for (const auto& [published, parts] : summed.published_and_parts) {
      add(check_sum_of_parts(published, parts, package_.election.contestants, rules_));
    }
    for (auto& [area, contest] : summed.contests) contests.push_back(std::move(contest));
  }

  void place_nodes(const SourceReading& reading, ContestsByArea& contests, bool stations) {
    for (const SummedNode& node : reading.nodes) {
      const auto area = tree_.place(node.node, reading);
      if (!area) {
        take_errors(area.error());
      } else if (!stations && (contests.contains(*area) || node.sum.stations > 1)) {
        add_duplicate(*area, node, reading, contests);
      } else {
        place_node(*area, node, reading, contests);
      }
    }
  }

  void place_node(const std::string& area, const SummedNode& node, const SourceReading& reading,
                  ContestsByArea& contests) const {
    Contest contest = contest_of(node, reading, package_);
    contest.area = area;
    const auto [found, is_new] = contests.try_emplace(area, contest);
    if (!is_new) found->second = added(std::move(found->second), contest);
  }

  void add_duplicate(const std::string& area, const SummedNode& node, const SourceReading& reading,
                     const ContestsByArea& contests) {
    const bool other_file = contests.contains(area);
    errors_.push_back({other_file ? "votes.two-sources" : "votes.duplicate-area",
                       place_at(reading.file->text, node.node.first_byte, reading.file->name),
                       fmt::format("area \"{}\" again", area),
                       other_file ? "one source of an area's figures" : "one row for each area"});
  }

  // What only several files together show: jumps, details that are not the published figures.
  void check_together() {
    for (std::size_t i = 0; i < readings_.size(); ++i) {
      for (std::size_t j = i + 1; j < readings_.size(); ++j) {
        if (same_day(*readings_[i]->source, *readings_[j]->source)) {
          add(check_jumps(*readings_[i], *readings_[j], rules_));
        }
      }
    }
    for (const Contest& detail : votes_.details) {
      const auto same = [&](const Contest& contest) {
        return contest.ballot == detail.ballot && contest.round == detail.round && contest.area == detail.area;
      };
      const auto published = std::ranges::find_if(votes_.contests, same);
      if (published == votes_.contests.end()) continue;
      add(check_sum_of_parts(*published, detail, package_.election.contestants, rules_));
    }
  }

  // Another ballot of the same day, station by station: the two are compared by the stations' names.
  bool has_other_ballot(const Source& source) const {
    return std::ranges::any_of(package_.sources, [&](const Source& other) { return same_day(source, other); });
  }

  static bool same_day(const Source& a, const Source& b) {
    return a.ballot != b.ballot && a.round == 1 && b.round == 1 && !a.repeat_voting && !b.repeat_voting;
  }

  const Package& package_;
  const CheckRules& rules_;
  const Progress& progress_;
  OpenSource open_;
  AreaTree tree_;
  std::vector<std::unique_ptr<SourceReading>> readings_;
  VotesRead votes_;
  Errors errors_;
};

}  // namespace

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

Expected<VotesRead> read_votes(const Package& package, const CheckRules& rules, const Progress& progress) {
  const auto open = [&](const Source& source) -> Expected<CsvFile> {
    const auto path = locate(package, source);
    if (!path) return std::unexpected(path.error());
    return source.is_nist ? open_unread(*path, source.member) : open_csv(*path, source.member);
  };
  return VotesReader(package, rules, progress, open).read();
}

Expected<VotesRead> read_source_votes(const Package& package, const Source& source, std::string_view text,
                                      const std::string& file, const CheckRules& rules) {
  Package alone = package;
  alone.sources = {source};
  alone.sources[0].use = Use::count;
  const auto open = [&](const Source&) -> Expected<CsvFile> {
    return source.is_nist ? CsvFile{file, text, nullptr, {}} : csv_from_text(text, file);
  };
  return VotesReader(alone, rules, {}, open).read();
}

}  // namespace saylau::package
