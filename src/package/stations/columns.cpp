#include "package/stations/columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "law/nearest.hpp"
#include "package/csv/name_key.hpp"
#include "package/stations/figures.hpp"

namespace saylau::package {

namespace {

constexpr std::string_view kVotesPrefix = "votes.";
constexpr std::string_view kOtherPrefix = "other.";
constexpr std::array<std::string_view, 5> kTextRoles = {"area", "region", "district", "station", "contestant"};

bool is_progress(std::string_view role) {
  return std::ranges::find(kProgressFigures, role) != kProgressFigures.end();
}

bool is_figure(std::string_view role) {
  return std::ranges::find(kTallyFigures, role, &TallyFigure::name) != kTallyFigures.end() ||
         std::ranges::find(kFormFigures, role) != kFormFigures.end() || is_progress(role) ||
         role.starts_with(kOtherPrefix);
}

bool is_text_role(std::string_view role) {
  return std::ranges::find(kTextRoles, role) != kTextRoles.end();
}

class ColumnFinder {
 public:
  ColumnFinder(const Package& package, const Source& source, const CsvFile& file)
      : contestants_(package.election.contestants),
        areas_(package.election.areas),
        source_(source),
        file_(file),
        repeated_(repeated_names(file.header)),
        standing_(standing_on(contestants_, source.ballot)) {}

  Expected<Columns> find() {
    columns_.cells = file_.header.cells.size();
    columns_.marks = source_.marks;
    columns_.declares_a_total = std::ranges::any_of(areas_, [](const Area& area) {
      return area.kind == AreaKind::nation && (names_a_total(area.id) || names_a_total(area.name.english));
    });
    take_roles();
    columns_.is_long = roles_.contains("contestant");
    require_roles();
    refuse_shared_columns();
    if (!errors_.empty()) return std::unexpected(errors_);
    place_texts();
    place_values();
    return columns_;
  }

 private:
  void add(std::string code, std::size_t column, std::string found, std::string expected) {
    const Place place{file_.name, file_.header.line, file_.header.cells[column].column};
    errors_.push_back({std::move(code), place, std::move(found), std::move(expected)});
  }

  // --- roles ---

  // Without a mapping, the headers are the roles.
  void take_roles() {
    if (source_.columns.empty()) {
      for (std::size_t column = 0; column < file_.header.cells.size(); ++column) {
        const std::string& text = file_.header.cells[column].text;
        if (std::ranges::find(repeated_, text) != repeated_.end()) add_repeated(text);
        take_role(text, column);
      }
    }
    for (const std::size_t i : standing_) {  // csv/layout.hpp made columns of groups
      const std::string role = std::string(kVotesPrefix) + contestants_[i].id;
      if (source_.layout.groups && !is_unpublished(i)) take_mapped(role, role);
    }
    for (const auto& [role, headers] : source_.columns) {
      for (const std::string& header : headers) take_mapped(role, header);
    }
  }

  void take_mapped(const std::string& role, const std::string& header) {
    const std::size_t column = column_of(header, role);
    if (column == Columns::npos) return;
    if (role.starts_with(kVotesPrefix)) check_votes_of(role.substr(kVotesPrefix.size()), column);
    take_role(role, column);
  }

  // A header that is somebody else's name, or a percentage, is a slip of the mapping.
  void check_votes_of(const std::string& id, std::size_t column) {
    const std::string& header = file_.header.cells[column].text;
    if (header.contains('%')) {
      return add("votes.percentage", column, fmt::format("column \"{}\" for \"votes.{}\"", header, id),
                 "a column of votes: percentages are none");
    }
    const auto is_called = [&](const Contestant& contestant) {
      const std::string key = name_key(header);
      return key == name_key(contestant.name.english) || key == name_key(contestant.name.kazakh) ||
             key == name_key(contestant.name.russian);
    };
    const auto own = std::ranges::find(contestants_, id, &Contestant::id);
    if (own == contestants_.end() || is_called(*own)) return;
    for (const std::size_t i : standing_) {
      const auto own_column = source_.columns.find(std::string(kVotesPrefix) + contestants_[i].id);
      const bool has_it = own_column != source_.columns.end() &&
                          std::ranges::find(own_column->second, header) != own_column->second.end();
      if (contestants_[i].id == id || has_it || !is_called(contestants_[i])) continue;
      add("votes.other-name", column,
          fmt::format("column \"{}\" for \"votes.{}\", and \"{}\" is called so", header, id, contestants_[i].id),
          "the column of its own votes");
    }
  }

  // npos, and an error, if there is no such header or there are two.
  std::size_t column_of(const std::string& header, const std::string& role) {
    const auto& cells = file_.header.cells;
    if (std::ranges::find(repeated_, header) != repeated_.end()) return add_repeated(header), Columns::npos;
    const auto found = std::ranges::find(cells, header, &HeaderCell::text);
    if (found != cells.end()) return static_cast<std::size_t>(found - cells.begin());
    std::vector<std::string> headers;
    for (const HeaderCell& cell : cells) headers.push_back(cell.text);
    const auto near = nearest(header, headers);
    add("votes.no-column", 0, fmt::format("no column \"{}\"", header),
        near ? fmt::format("a column for \"{}\"; did you mean \"{}\"?", role, *near)
             : fmt::format("a column for \"{}\"; the file has \"{}\"", role, fmt::join(headers, "\", \"")));
    return Columns::npos;
  }

  void add_repeated(const std::string& header) {
    add("votes.repeated-column", 0, fmt::format("two columns \"{}\"", header), "one: it is read");
  }

  void take_role(const std::string& role, std::size_t column) {
    if (role.starts_with(kVotesPrefix)) {
      const Place place{file_.name, file_.header.line, file_.header.cells[column].column};
      const auto known =
          find_standing(contestants_, source_.ballot, std::string(role.substr(kVotesPrefix.size())), place);
      if (!known) return errors_.push_back(known.error()[0]);
    } else if (!is_text_role(role) && !is_figure(role) && role != "votes") {
      return add(
          "votes.unknown-column", column, fmt::format("column \"{}\"", role),
          fmt::format("area, region, district, station, contestant, votes, votes.<contestant>, other.<name> or a "
                      "figure: registered, issued, cast, invalid, uncounted, valid, {}, {}",
                      fmt::join(kFormFigures, ", "), fmt::join(kProgressFigures, ", ")));
    }
    roles_[role].push_back(column);
  }

  void require_role(const std::string& role) {
    if (roles_.contains(role) || source_.columns.contains(role)) return;
    add("votes.no-column", 0, fmt::format("no column for \"{}\"", role),
        is_votes(role)
            ? "a column of that name; or stood = \"whoever is not blank\" in the [[source]], where only some "
              "stand"
            : "a column of that name, or its name under [source.columns]");
  }

  void require_roles() {
    const bool tree = roles_.contains("station") || roles_.contains("district") || roles_.contains("region");
    if (!tree) require_role("area");
    refuse_progress_of_stations();
    if (source_.use == Use::roll) return;
    if (columns_.is_long) return require_role("votes");
    if (source_.add) {
      add("votes.add", 0, "add = true, and a column for each contestant",
          "a file with a row for each contestant, whose rows of one place are added up");
    }
    if (source_.stood != Stood::everybody) return;  // whoever has no column did not stand here; somewhere everybody did
    for (const std::size_t i : standing_) {
      if (!is_unpublished(i)) require_role(std::string(kVotesPrefix) + contestants_[i].id);
    }
  }

  // A column is the votes of one contestant and nothing else, and stands once in a sum. (Two figures may share one: the
  // mobile boxes are a part of the ballots cast.)
  void refuse_shared_columns() {
    std::map<std::size_t, std::string> taken;
    for (const auto& [role, columns] : roles_) {
      if (is_text_role(role)) continue;
      for (const std::size_t column : columns) {
        const auto [other, is_new] = taken.try_emplace(column, role);
        const bool of_votes = is_votes(role) || is_votes(other->second);
        if (!is_new && (of_votes || role == other->second)) add_shared(column, other->second, role);
      }
    }
  }

  static bool is_votes(std::string_view role) { return role == "votes" || role.starts_with(kVotesPrefix); }

  void add_shared(std::size_t column, const std::string& role, const std::string& other) {
    add("votes.shared-column", column,
        fmt::format("column \"{}\" for \"{}\" and for \"{}\"", file_.header.cells[column].text, role, other),
        "a column for each: its numbers would count twice");
  }

  // A station is in or it is not.
  void refuse_progress_of_stations() {
    if (!roles_.contains("station")) return;
    for (const std::string_view role : kProgressFigures) {
      const auto found = roles_.find(std::string(role));
      if (found == roles_.end()) continue;
      add("votes.unknown-column", found->second[0], fmt::format("column \"{}\" in a file of stations", role),
          "how far a count is, of an area");
    }
  }

  bool is_unpublished(std::size_t i) const {
    return std::ranges::find(source_.unpublished, contestants_[i].id) != source_.unpublished.end();
  }

  // --- places ---

  std::vector<std::size_t> text_places(const std::string& role) {
    std::vector<std::size_t> places;
    const auto found = roles_.find(role);
    if (found == roles_.end()) return places;
    for (const std::size_t column : found->second) {
      places.push_back(columns_.texts.size());
      columns_.texts.push_back(column);
    }
    return places;
  }

  void place_texts() {
    columns_.area = text_places("area");
    columns_.region = text_places("region");
    columns_.district = text_places("district");
    columns_.station = text_places("station");
    columns_.contestant = text_places("contestant");
    for (std::size_t i = 0; i < source_.special.size(); ++i) place_special(i);
    if (source_.add) place_others();
  }

  void place_others() {
    std::set<std::size_t> taken;
    for (const auto& [role, columns] : roles_) taken.insert(columns.begin(), columns.end());
    for (std::size_t column = 0; column < file_.header.cells.size(); ++column) {
      if (taken.contains(column)) continue;
      columns_.others.push_back(columns_.texts.size());
      columns_.texts.push_back(column);
    }
  }

  void place_special(std::size_t i) {
    const std::size_t column = column_of(source_.special[i].column, "special");
    if (column == Columns::npos) return;
    columns_.special.push_back({columns_.texts.size(), source_.special[i].equals, i});
    columns_.texts.push_back(column);
  }

  void place_values() {
    for (const auto& [role, columns] : roles_) {
      const bool other = role.starts_with(kOtherPrefix);
      if (is_figure(role)) {
        columns_.values.push_back(figure_column(other ? role.substr(kOtherPrefix.size()) : role, columns));
      }
    }
    columns_.figures = columns_.values.size();
    if (columns_.is_long) {
      columns_.values.push_back({"votes", roles_["votes"]});
      columns_.contestants = standing_;
      return;
    }
    for (const std::size_t i : standing_) {
      const auto found = roles_.find(std::string(kVotesPrefix) + contestants_[i].id);
      if (found == roles_.end()) continue;
      columns_.values.push_back({found->first, found->second});
      columns_.contestants.push_back(i);
    }
  }

  const std::vector<Contestant>& contestants_;
  const std::vector<Area>& areas_;
  const Source& source_;
  const CsvFile& file_;
  std::vector<std::string> repeated_;
  std::vector<std::size_t> standing_;
  std::map<std::string, std::vector<std::size_t>> roles_;
  Columns columns_;
  Errors errors_;
};

}  // namespace

ValueColumn figure_column(std::string role, std::vector<std::size_t> columns) {
  const bool turnout = role == "issued" || role == "cast" || role == "received";
  const SaidBy said_by = role == "registered" ? SaidBy::list_of_voters
                         : is_progress(role)  ? SaidBy::progress
                         : turnout            ? SaidBy::turnout
                                              : SaidBy::protocol;
  return {std::move(role), std::move(columns), said_by};
}

std::size_t Columns::find_figure(std::string_view name) const {
  for (std::size_t i = 0; i < figures; ++i) {
    if (values[i].role == name) return i;
  }
  return npos;
}

std::vector<std::size_t> standing_on(const std::vector<Contestant>& contestants, std::string_view ballot) {
  std::vector<std::size_t> standing;
  for (std::size_t i = 0; i < contestants.size(); ++i) {
    const auto& ballots = contestants[i].ballots;
    if (std::ranges::find(ballots, ballot) != ballots.end()) standing.push_back(i);
  }
  return standing;
}

Expected<std::size_t> find_standing(const std::vector<Contestant>& contestants, std::string_view ballot,
                                    const std::string& id, const Place& place) {
  std::vector<std::string> known;
  for (const std::size_t i : standing_on(contestants, ballot)) {
    if (contestants[i].id == id) return i;
    known.push_back(contestants[i].id);
  }
  const auto near = nearest(id, known);
  const std::string expected = fmt::format("a contestant on the ballot \"{}\"", ballot);
  return fail({"votes.no-such-contestant", place, fmt::format("\"{}\"", id),
               near ? fmt::format("{}; did you mean \"{}\"?", expected, *near) : expected});
}

Expected<Columns> find_columns(const Package& package, const Source& source, const CsvFile& file) {
  return ColumnFinder(package, source, file).find();
}

}  // namespace saylau::package
