#include "package/read_votes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include "law/nearest.hpp"
#include "law/text_file.hpp"
#include "package/csv.hpp"
#include "package/gzip.hpp"

namespace saylau::package {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr std::string_view kVotesPrefix = "votes.";

// A figure of the tally and the role of its column.
struct FigureRole {
  std::string_view role;
  Figure Tally::* figure;
};
constexpr std::array kFigureRoles = {
    FigureRole{"registered", &Tally::registered},
    FigureRole{"issued", &Tally::issued},
    FigureRole{"cast", &Tally::cast},
    FigureRole{"invalid", &Tally::invalid},
    FigureRole{"uncounted", &Tally::uncounted},
    FigureRole{"valid", &Tally::valid},
};

class SourceReader {
 public:
  SourceReader(const Package& package, const Source& source, const Table& table)
      : package_(package), source_(source), table_(table), contestants_(package.election.contestants) {}

  Expected<std::vector<Contest>> read() {
    find_columns();
    if (errors_.empty()) {
      for (const Row& row : table_.rows) read_row(row);
    }
    if (!errors_.empty()) return std::unexpected(errors_);
    sum_upwards();
    std::vector<Contest> contests;
    for (auto& [area, contest] : contests_) contests.push_back(std::move(contest));
    return contests;
  }

 private:
  void add(std::string code, Place place, std::string found, std::string expected) {
    errors_.push_back({std::move(code), std::move(place), std::move(found), std::move(expected)});
  }
  Place header_place(std::size_t column) const { return table_.place(table_.header, column); }

  // --- columns ---

  void find_columns() {
    for (std::size_t column = 0; column < table_.header.cells.size(); ++column) {
      if (source_.columns.empty()) take_role(table_.header.cells[column].text, column);
    }
    for (const auto& [role, header] : source_.columns) take_mapped(role, header);
    if (!roles_.contains("area")) add("votes.no-column", header_place(0), "no column for \"area\"", "one");
    if (is_long()) return require_role("votes");
    for (const std::size_t i : standing()) {
      const bool unpublished = std::ranges::find(source_.unpublished, contestants_[i].id) != source_.unpublished.end();
      if (!unpublished) require_role(std::string(kVotesPrefix) + contestants_[i].id);
    }
  }

  bool is_long() const { return roles_.contains("contestant"); }

  void require_role(const std::string& role) {
    if (roles_.contains(role)) return;
    add("votes.no-column", header_place(0), fmt::format("no column for \"{}\"", role),
        "a column of that name, or its name under [source.columns]");
  }

  void take_mapped(const std::string& role, const std::string& header) {
    const auto& cells = table_.header.cells;
    const auto found = std::ranges::find(cells, header, &Cell::text);
    if (found != cells.end()) return take_role(role, static_cast<std::size_t>(found - cells.begin()));
    std::vector<std::string> headers;
    for (const Cell& cell : cells) headers.push_back(cell.text);
    const auto near = nearest(header, headers);
    add("votes.no-column", header_place(0), fmt::format("no column \"{}\"", header),
        near ? fmt::format("a column for \"{}\"; did you mean \"{}\"?", role, *near)
             : fmt::format("a column for \"{}\"", role));
  }

  void take_role(const std::string& role, std::size_t column) {
    static const std::set<std::string, std::less<>> kPlain = {"area", "contestant", "votes"};
    const bool known =
        kPlain.contains(role) || std::ranges::find(kFigureRoles, role, &FigureRole::role) != kFigureRoles.end();
    if (!known && !role.starts_with(kVotesPrefix)) {
      return add("votes.unknown-column", header_place(column), fmt::format("column \"{}\"", role),
                 "area, contestant, votes, registered, issued, cast, invalid, uncounted, valid or votes.<contestant>");
    }
    if (role.starts_with(kVotesPrefix) && find_standing(role.substr(kVotesPrefix.size())) == kNone) {
      return add_no_such_contestant(header_place(column), role.substr(kVotesPrefix.size()));
    }
    roles_[role] = column;
  }

  // --- contestants ---

  std::vector<std::size_t> standing() const {
    std::vector<std::size_t> standing;
    for (std::size_t i = 0; i < contestants_.size(); ++i) {
      const auto& ballots = contestants_[i].ballots;
      if (std::ranges::find(ballots, source_.ballot) != ballots.end()) standing.push_back(i);
    }
    return standing;
  }

  std::size_t find_standing(const std::string& id) const {
    for (const std::size_t i : standing()) {
      if (contestants_[i].id == id) return i;
    }
    return kNone;
  }

  void add_no_such_contestant(Place place, const std::string& id) {
    std::vector<std::string> known;
    for (const std::size_t i : standing()) known.push_back(contestants_[i].id);
    const auto near = nearest(id, known);
    const std::string expected = fmt::format("a contestant on the ballot \"{}\"", source_.ballot);
    add("votes.no-such-contestant", std::move(place), fmt::format("\"{}\"", id),
        near ? fmt::format("{}; did you mean \"{}\"?", expected, *near) : expected);
  }

  std::vector<std::size_t> indices(const std::vector<std::string>& ids) const {
    std::vector<std::size_t> indices;
    for (const std::string& id : ids) {
      if (const std::size_t i = find_standing(id); i != kNone) indices.push_back(i);
    }
    return indices;
  }

  // --- rows ---

  const std::string& cell(const Row& row, const std::string& role) const { return row.cells[roles_.at(role)].text; }

  void read_row(const Row& row) {
    const std::string& area = cell(row, "area");
    if (find_area(package_.election.areas, area) == nullptr) {
      return add("votes.no-such-area", table_.place(row, roles_.at("area")), fmt::format("area \"{}\"", area),
                 "the id of an [[area]] of this package");
    }
    if (is_long()) return read_long(row, area);
    if (contests_.contains(area)) return add_duplicate(row, area);
    Contest& contest = open_contest(area);
    contest.contestants = standing();
    contest.unpublished = indices(source_.unpublished);
    read_figures(row, contest.tally);
    for (const std::size_t i : contest.contestants) {
      const std::string role = std::string(kVotesPrefix) + contestants_[i].id;
      if (roles_.contains(role)) contest.tally.votes[i] = read_count(row, role).value_or(0);
    }
  }

  void read_long(const Row& row, const std::string& area) {
    const std::string& id = cell(row, "contestant");
    const std::size_t i = find_standing(id);
    if (i == kNone) return add_no_such_contestant(table_.place(row, roles_.at("contestant")), id);
    const bool first = !contests_.contains(area);
    Contest& contest = open_contest(area);
    if (std::ranges::find(contest.contestants, i) != contest.contestants.end()) return add_duplicate(row, area);
    if (first) read_figures(row, contest.tally);
    contest.contestants.push_back(i);
    contest.tally.votes[i] = read_count(row, "votes").value_or(0);
  }

  void add_duplicate(const Row& row, const std::string& area) {
    add("votes.duplicate-area", table_.place(row, roles_.at("area")), fmt::format("area \"{}\" again", area),
        is_long() ? "each contestant once in each area" : "one row for each area");
  }

  Contest& open_contest(const std::string& area) {
    Contest& contest = contests_[area];
    if (!contest.area.empty()) return contest;
    contest.ballot = source_.ballot;
    contest.area = area;
    contest.round = source_.round;
    contest.tally.votes.assign(contestants_.size(), 0);
    contest.announced_to_pass = indices(source_.announced_to_pass);
    return contest;
  }

  // A figure of the protocol; blank means that it was not published.
  void read_figures(const Row& row, Tally& tally) {
    for (const FigureRole& role : kFigureRoles) {
      const std::string name(role.role);
      if (roles_.contains(name) && !cell(row, name).empty()) tally.*role.figure = read_count(row, name);
    }
  }

  Figure read_count(const Row& row, const std::string& role) {
    const std::string& text = cell(row, role);
    if (const auto count = parse_count(text)) return count;
    const std::string& header = table_.header.cells[roles_.at(role)].text;
    add(text.empty() ? "votes.missing" : "votes.count", table_.place(row, roles_.at(role)),
        text.empty() ? fmt::format("a blank cell in column \"{}\"", header)
                     : fmt::format("\"{}\" in column \"{}\"", text, header),
        "a whole number of at most twelve digits, without a sign");
    return std::nullopt;
  }

  // --- areas above ---

  // Gives each area without a row of its own the sum of those below, from the leaves up.
  void sum_upwards() {
    bool changed = true;
    while (changed) {
      changed = false;
      for (const Area& area : package_.election.areas) {
        if (contests_.contains(area.id)) continue;
        changed = sum_below(area) || changed;
      }
    }
  }

  bool sum_below(const Area& area) {
    std::vector<const Contest*> parts;
    for (const Area& below : package_.election.areas) {
      if (below.parent != area.id) continue;
      const auto found = contests_.find(below.id);
      if (found == contests_.end()) return false;  // incomplete: some area below has no figures
      parts.push_back(&found->second);
    }
    if (parts.empty()) return false;
    Contest sum = *parts[0];
    sum.area = area.id;
    for (std::size_t i = 1; i < parts.size(); ++i) {
      sum.tally = sum.tally + parts[i]->tally;
      for (const std::size_t contestant : parts[i]->contestants) {
        if (std::ranges::find(sum.contestants, contestant) == sum.contestants.end()) {
          sum.contestants.push_back(contestant);
        }
      }
    }
    std::ranges::sort(sum.contestants);
    contests_[area.id] = std::move(sum);
    return true;
  }

  const Package& package_;
  const Source& source_;
  const Table& table_;
  const std::vector<Contestant>& contestants_;
  std::map<std::string, std::size_t> roles_;  // role -> column
  std::map<std::string, Contest> contests_;   // area -> contest
  Errors errors_;
};

// The package's own file, or one under $SAYLAU_DATA.
std::filesystem::path locate(const Package& package, const Source& source) {
  std::filesystem::path own = package.folder / source.file;
  const char* data = std::getenv("SAYLAU_DATA");
  if (std::filesystem::exists(own) || data == nullptr) return own;
  for (const char* shelf : {"data", "world"}) {
    const auto path = std::filesystem::path(data) / shelf / source.file;
    if (std::filesystem::exists(path)) return path;
  }
  return own;
}

Expected<std::string> read_possibly_packed(const std::filesystem::path& path) {
  auto bytes = read_file(path);
  if (!bytes) return bytes;
  if (is_gzip(*bytes)) bytes = gunzip(*bytes, path.string());
  if (!bytes) return bytes;
  if (const auto checked = require_text(*bytes, path.string()); !checked) return std::unexpected(checked.error());
  return bytes;
}

Expected<std::vector<Contest>> read_one(const Package& package, const Source& source) {
  const auto path = locate(package, source);
  if (!std::filesystem::exists(path)) {
    return fail(
        {"votes.data-missing",
         {path.string()},
         fmt::format("no file \"{}\"", source.file),
         fmt::format("that file in the package or under $SAYLAU_DATA/data; it is published at {}", source.url)});
  }
  const auto text = read_possibly_packed(path);
  if (!text) return std::unexpected(text.error());
  return read_source_votes(package, source, *text, path.string());
}

}  // namespace

Expected<std::vector<Contest>> read_source_votes(const Package& package, const Source& source, std::string_view text,
                                                 const std::string& file) {
  const auto table = parse_csv(text, file);
  if (!table) return std::unexpected(table.error());
  return SourceReader(package, source, *table).read();
}

Expected<std::vector<Contest>> read_votes(const Package& package) {
  std::vector<Contest> contests;
  Errors errors;
  for (const Source& source : package.sources) {
    if (!source.decides) continue;
    auto read = read_one(package, source);
    if (read) {
      std::ranges::move(*read, std::back_inserter(contests));
    } else {
      std::ranges::move(read.error(), std::back_inserter(errors));
    }
  }
  if (!errors.empty()) return std::unexpected(errors);
  return contests;
}

}  // namespace saylau::package
