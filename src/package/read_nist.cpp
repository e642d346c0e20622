#include "package/read_nist.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "package/stations/figures.hpp"
#include "package/stations/long_form.hpp"

namespace saylau::package {

namespace {

using ReportJson = nlohmann::json;

constexpr Votes kMostVotes = 999'999'999'999;  // twelve digits, as in a CSV file

// Votes of a part of the ballots, which are in the total too.
constexpr std::array<std::string_view, 9> kPartsOfTotal = {"absentee",      "absentee-fwab", "absentee-in-person",
                                                           "absentee-mail", "early",         "election-day",
                                                           "provisional",   "uocava",        "write-in"};

// What a report says of one area.
struct AreaRow {
  std::map<std::string, Votes> figures;  // of kTallyFigures and kProgressFigures
  std::map<std::size_t, Votes> votes;    // by contestant
  std::size_t byte = 0;                  // of the report, at which the area is named first
};

// All figures, in an order of their own.
std::vector<std::string> all_figure_names() {
  std::vector<std::string> names;
  for (const TallyFigure& figure : kTallyFigures) names.emplace_back(figure.name);
  for (const std::string_view name : kProgressFigures) names.emplace_back(name);
  return names;
}

class NistReader {
 public:
  NistReader(const Package& package, const Source& source, const std::string& file)
      : package_(package),
        source_(source),
        file_(file),
        standing_(standing_on(package.election.contestants, source.ballot)) {}

  Expected<ReportTable> read(std::string_view text) {
    const ReportJson report = ReportJson::parse(text.begin(), text.end(), nullptr, false);
    if (report.is_discarded() || !report.is_object()) {
      return fail({"nist.syntax", {file_}, "no JSON document", "a report of NIST SP 1500-100 as JSON"});
    }
    text_ = text;
    check_status(word(report, "Status"));
    check_is_a_result(report);
    is_partial_ = word(report, "Status") == "unofficial-partial";
    for (const ReportJson& unit : list(report, "GpUnit")) units_[word(unit, "@id")] = identifier(unit);
    const ReportJson& elections = list(report, "Election");
    if (elections.empty()) add("nist.no-election", "no Election", "one Election");
    for (const ReportJson& election : elections) read_election(election);
    for (const ReportJson& unit : list(report, "GpUnit")) read_unit_progress(unit);
    if (errors_.empty()) check_whole();
    if (!errors_.empty()) return std::unexpected(errors_);
    return table();
  }

 private:
  void add(std::string code, std::string found, std::string expected) {
    errors_.push_back({std::move(code), {file_}, std::move(found), std::move(expected)});
  }

  // --- parts of the document; what is not what it should be is an error and comes back neutral ---

  const ReportJson& list(const ReportJson& owner, const char* key) {
    static const ReportJson kNone = ReportJson::array();
    const auto found = owner.is_object() ? owner.find(key) : owner.end();
    if (!owner.is_object() || found == owner.end()) return kNone;
    if (found->is_array()) return *found;
    add("nist.value", fmt::format("\"{}\" that is no array", key), "an array");
    return kNone;
  }

  std::string word(const ReportJson& owner, const char* key) {
    const auto found = owner.is_object() ? owner.find(key) : owner.end();
    if (!owner.is_object() || found == owner.end() || !found->is_string()) return "";
    return found->get<std::string>();
  }

  std::string identifier(const ReportJson& owner) {
    for (const ReportJson& external : list(owner, "ExternalIdentifier")) {
      if (word(external, "OtherType") == "saylau") return word(external, "Value");
    }
    return "";
  }

  // A count of votes or ballots, or a round.
  Votes number(const ReportJson& owner, const char* key) {
    const auto found = owner.is_object() ? owner.find(key) : owner.end();
    const bool whole = owner.is_object() && found != owner.end() && found->is_number_integer();
    const bool fits = whole && (!found->is_number_unsigned() || found->get<std::uint64_t>() <= kMostVotes) &&
                      found->get<std::int64_t>() >= 0 && found->get<std::int64_t>() <= kMostVotes;
    if (fits) return found->get<Votes>();
    add("nist.value", fmt::format("\"{}\" that is no count", key), "a whole number of at most twelve digits");
    return 0;
  }

  // A report that calls its figures unofficial cannot be a final source.
  void check_status(const std::string& status) {
    if (!source_.final || !status.starts_with("unofficial")) return;
    add("nist.status", fmt::format("Status \"{}\" in a source with status = \"final\"", status),
        "status = \"preliminary\"");
  }

  // A test of the systems and a report from before the election have figures too.
  void check_is_a_result(const ReportJson& report) {
    const auto test = report.find("IsTest");
    if (test != report.end() && *test == true) add("nist.status", "IsTest = true", "a report of an election");
    if (word(report, "Status") == "pre-election") {
      add("nist.status", "Status \"pre-election\"", "a report of votes that were cast");
    }
  }

  // --- contests ---

  void read_election(const ReportJson& election) {
    check_dates(election);
    check_id(election);
    for (const ReportJson& candidate : list(election, "Candidate"))
      candidates_[word(candidate, "@id")] = identifier(candidate);
    for (const ReportJson& contest : list(election, "Contest")) read_contest(contest);
    for (const ReportJson& count : list(election, "BallotCounts")) read_figure(count);
    for (const ReportJson& contest : list(election, "Contest")) read_contest_progress(contest);
  }

  // The days of the report's election, of which the package's has to be one; a later round has others.
  void check_dates(const ReportJson& election) {
    const std::string from = word(election, "StartDate");
    const std::string to = word(election, "EndDate");
    const bool before = !from.empty() && package_.date < from;
    const bool after = !to.empty() && package_.date > to;
    const bool other = before || after || is_longer_than_a_voting(from, to);
    if (source_.round > 1 || source_.repeat_voting || package_.date.empty() || !other) return;
    add("nist.date", fmt::format("an election from {} to {}", from, to), fmt::format("that of {}", package_.date));
  }

  // Of several years, of which one may be a slip.
  static bool is_longer_than_a_voting(const std::string& from, const std::string& to) {
    constexpr std::size_t kYear = 4;
    if (from.size() < kYear || to.size() < kYear) return false;
    const bool new_year = from.substr(kYear).starts_with("-12") && to.substr(kYear).starts_with("-01");
    return from.substr(0, kYear) != to.substr(0, kYear) && !new_year;
  }

  void check_id(const ReportJson& election) {
    const std::string id = identifier(election);
    if (id.empty() || id == package_.election.id) return;
    add("nist.election", fmt::format("the election \"{}\"", id), fmt::format("\"{}\"", package_.election.id));
  }

  // What identifiers of the contests that are read begin with; the area follows.
  std::string wanted() const { return fmt::format("{} {} ", source_.ballot, source_.round); }

  void read_contest(const ReportJson& contest) {
    if (!identifier(contest).starts_with(wanted())) return;
    for (const ReportJson& selection : list(contest, "ContestSelection")) read_selection(selection);
  }

  std::string contestant_of(const ReportJson& selection) {
    for (const ReportJson& party : list(selection, "PartyIds")) {
      const std::string id = party.is_string() ? party.get<std::string>() : "";
      return id.starts_with("party.") ? id.substr(6) : id;
    }
    for (const ReportJson& candidate : list(selection, "CandidateIds")) {
      return candidate.is_string() ? candidates_[candidate.get<std::string>()] : "";
    }
    return identifier(selection);
  }

  void read_selection(const ReportJson& selection) {
    if (list(selection, "PartyIds").size() > 1) {
      add("nist.value", "a ContestSelection of several PartyIds", "one: its votes are those of one contestant");
    }
    const auto contestant =
        find_standing(package_.election.contestants, source_.ballot, contestant_of(selection), {file_});
    if (!contestant) return errors_.push_back(contestant.error()[0]);
    named_.insert(*contestant);
    for (const ReportJson& count : list(selection, "VoteCounts")) {
      if (word(count, "Type") == "total") read_votes(*contestant, count);
    }
    for (const ReportJson& count : list(selection, "VoteCounts")) check_type(*contestant, count);
  }

  void read_votes(std::size_t contestant, const ReportJson& count) {
    AreaRow* row = row_of_unit(word(count, "GpUnitId"));
    if (row == nullptr) return;
    if (has(count, "IsSuppressedForPrivacy") && count["IsSuppressedForPrivacy"] == true) {
      add("nist.suppressed",
          fmt::format("votes of \"{}\" that are suppressed for privacy", package_.election.contestants[contestant].id),
          "votes; where an authority withholds them, unpublished = [...] in the [[source]]");
      return;
    }
    if (!row->votes.try_emplace(contestant, number(count, "Count")).second) {
      add("nist.value", fmt::format("two counts for \"{}\" in one area", package_.election.contestants[contestant].id),
          "one");
    }
  }

  // Votes that are not read have to be in those that are.
  void check_type(std::size_t contestant, const ReportJson& count) {
    const std::string type = word(count, "Type");
    if (type == "total" || type == "seats") return;
    const bool part = std::ranges::find(kPartsOfTotal, type) != kPartsOfTotal.end();
    const auto row = rows_.find(area_of(word(count, "GpUnitId")));
    const bool has_total = row != rows_.end() && row->second.votes.contains(contestant);
    if (part && has_total) return check_part(number(count, "Count"), row->second.votes.at(contestant), type);
    add("nist.count-type",
        fmt::format("VoteCounts of type \"{}\" for \"{}\"", type, package_.election.contestants[contestant].id),
        part ? "those of type \"total\" for the same area beside them" : "VoteCounts of type \"total\"");
  }

  void check_part(Votes part, Votes total, const std::string& type) {
    if (part <= total) return;
    add("nist.count-type", fmt::format("{} votes of type \"{}\", of {} in all", part, type, total),
        "no more than the total");
  }

  void read_figure(const ReportJson& count) {
    const std::string type = word(count, "OtherType");
    for (const std::string& name : all_figure_names()) {
      if (type != fmt::format("{} {}", source_.ballot, name) || number(count, "Round") != source_.round) continue;
      AreaRow* row = row_of_unit(word(count, "GpUnitId"));
      if (row != nullptr) row->figures[name] = number(count, "BallotsCast");
    }
  }

  // --- how much is in ---

  // Of its own area. In a partial report a contest that says nothing of itself may be the one that is.
  void read_contest_progress(const ReportJson& contest) {
    const std::string id = identifier(contest);
    if (!id.starts_with(wanted())) return;
    const std::string unit = word(contest, "ElectionDistrictId");
    const std::string area = unit.empty() ? id.substr(wanted().size()) : area_of(unit);
    const bool silent = list(contest, "CountStatus").empty() && !has(contest, "SubUnitsReported");
    read_progress(contest, area);
    if (silent && is_partial_) set_progress(area, {}, 0);
  }

  // Of units whose votes are there; the rest are not of this ballot.
  void read_unit_progress(const ReportJson& unit) {
    const auto row = rows_.find(identifier(unit));
    if (row != rows_.end()) read_progress(unit, row->first);
  }

  void read_progress(const ReportJson& owner, const std::string& area) {
    const bool units = has(owner, "SubUnitsReported") && has(owner, "TotalSubUnits");
    const Votes reported = units ? number(owner, "SubUnitsReported") : 0;
    const Votes stations = units ? number(owner, "TotalSubUnits") : 0;
    if (reported != stations) return set_progress(area, stations, reported);
    const bool blank = has(owner, "TotalSubUnits") && !has(owner, "SubUnitsReported");
    if (blank || is_in_process(owner)) set_progress(area, {}, 0);  // how much is in is not said
  }

  bool is_in_process(const ReportJson& owner) {
    return std::ranges::any_of(list(owner, "CountStatus"), [&](const ReportJson& status) {
      const std::string said = word(status, "Status");
      return said == "in-process" || said == "not-processed" || said == "unknown";
    });
  }

  // Not all of the area is in; but for its own figures of that, which say more.
  void set_progress(const std::string& area, const Figure& stations, Votes reported) {
    AreaRow* row = row_of_area(area);
    if (row == nullptr || is_known_to_be_partial(row->figures)) return;
    row->figures["reported"] = reported;
    row->figures.erase("stations");
    if (stations) row->figures["stations"] = *stations;
  }

  static bool is_known_to_be_partial(const std::map<std::string, Votes>& figures) {
    const auto reported = figures.find("reported");
    const auto stations = figures.find("stations");
    return reported != figures.end() && (stations == figures.end() || reported->second != stations->second);
  }

  static bool has(const ReportJson& owner, const char* key) { return owner.is_object() && owner.contains(key); }

  // --- areas ---

  std::string area_of(const std::string& unit) const {
    const auto area = units_.find(unit);
    return area == units_.end() ? "" : area->second;
  }

  // nullptr and an error if the package has no such area.
  AreaRow* row_of_unit(const std::string& unit) {
    const std::string area = area_of(unit);
    if (find_area(package_.election.areas, area) != nullptr) return row_of_area(area);
    add("votes.no-such-area", fmt::format("\"{}\"", unit), "a GpUnit that is an [[area]] of this package");
    return nullptr;
  }

  AreaRow* row_of_area(const std::string& area) {
    if (find_area(package_.election.areas, area) == nullptr) {
      add("votes.no-such-area", fmt::format("\"{}\"", area), "the id of an [[area]] of this package");
      return nullptr;
    }
    const auto [row, is_new] = rows_.try_emplace(area);
    if (is_new) row->second.byte = std::min(text_.find(fmt::format("\"{}\"", area)), text_.size() - 1);
    return &row->second;
  }

  // --- the whole ---

  void check_whole() {
    if (rows_.empty()) {
      return add("nist.no-contest", fmt::format("no contest \"{} {}\"", source_.ballot, source_.round),
                 "a contest whose identifier starts with ballot and round");
    }
    if (source_.round == 1 && !source_.repeat_voting) std::ranges::for_each(standing_, [&](auto i) { check_votes(i); });
    for (const auto& [area, row] : rows_) check_ballots(area, row);
  }

  // Of a first round: later ones have fewer contestants.
  void check_votes(std::size_t contestant) {
    const std::string& id = package_.election.contestants[contestant].id;
    const auto has_votes = [&](const auto& row) { return row.second.votes.contains(contestant); };
    const bool nobody = std::ranges::none_of(rows_, [](const auto& row) { return !row.second.votes.empty(); });
    const bool unpublished = std::ranges::find(source_.unpublished, id) != source_.unpublished.end();
    const bool may_be_out = named_.contains(contestant) && std::ranges::any_of(rows_, [&](const auto& row) {
                              return is_known_to_be_partial(row.second.figures) ||
                                     (row.second.votes.empty() && !has_votes_below(row.first));
                            });
    if (nobody || unpublished || may_be_out || std::ranges::any_of(rows_, has_votes)) return;
    add("nist.no-votes", fmt::format("no votes of \"{}\"", id),
        fmt::format("a ContestSelection with VoteCounts, or unpublished = [\"{}\"]", id));
  }

  // Ballots without votes: of a sum, whose votes are those of the areas below it.
  void check_ballots(const std::string& area, const AreaRow& row) {
    const auto of_ballots = [](const auto& figure) {
      return figure_column(figure.first, {}).said_by == SaidBy::protocol;
    };
    if (!row.votes.empty() || std::ranges::none_of(row.figures, of_ballots) || has_votes_below(area)) return;
    add("nist.no-votes", fmt::format("figures of \"{}\" and nobody's votes", area), "VoteCounts of type \"total\"");
  }

  bool has_votes_below(const std::string& area) const {
    return std::ranges::any_of(rows_,
                               [&](const auto& row) { return !row.second.votes.empty() && is_below(row.first, area); });
  }

  bool is_below(const std::string& area, const std::string& above) const {
    const Area* at = find_area(package_.election.areas, area);
    while (at != nullptr && at->id != above) at = find_area(package_.election.areas, at->parent);
    return at != nullptr;
  }

  // --- as a table ---

  ReportTable table() const {
    ReportTable table{columns(), {}, {}, named_};
    for (Batch* batch : {&table.batch, &table.without_votes}) begin(*batch, table.columns);
    table.batch.breaks = static_cast<std::size_t>(std::ranges::count(text_, '\n'));
    for (const auto& [area, row] : rows_) {
      Batch& batch = row.votes.empty() ? table.without_votes : table.batch;
      add_row(batch, table.columns, *find_area(package_.election.areas, area), row);
    }
    return table;
  }

  void begin(Batch& batch, const Columns& columns) const {
    batch.end = text_.size();
    batch.has_blanks = true;
    batch.values.resize(columns.values.size());
    batch.texts.resize(1);
  }

  // Figures that no area has are no columns: a check that names one is not asked.
  Columns columns() const {
    Columns columns;
    columns.texts = {0};
    columns.area = {0};
    columns.contestants = standing_;
    for (const std::string& name : all_figure_names()) {
      const auto says = [&](const auto& row) { return row.second.figures.contains(name); };
      if (std::ranges::any_of(rows_, says)) columns.values.push_back(figure_column(name, {}));
    }
    columns.figures = columns.values.size();
    return wide_columns(columns, package_.election.contestants);
  }

  void add_row(Batch& batch, const Columns& columns, const Area& area, const AreaRow& row) const {
    for (std::size_t i = 0; i < columns.values.size(); ++i) {
      const bool votes = i >= columns.figures;
      batch.values[i].push_back(votes ? known(row.votes, columns.contestants[i - columns.figures])
                                      : known(row.figures, columns.values[i].role));
    }
    batch.texts[0].push_back(area.id);
    batch.begins.push_back(row.byte);
    ++batch.rows;
  }

  template <typename Key>
  static Votes known(const std::map<Key, Votes>& values, const Key& key) {
    const auto found = values.find(key);
    return found == values.end() ? kBlank : found->second;
  }

  const Package& package_;
  const Source& source_;
  const std::string& file_;
  std::string_view text_;
  bool is_partial_ = false;  // by its Status
  std::vector<std::size_t> standing_;
  std::map<std::string, std::string> units_;       // @id -> our id
  std::map<std::string, std::string> candidates_;  // @id -> our id
  std::map<std::string, AreaRow> rows_;            // by area
  std::set<std::size_t> named_;                    // contestants who have a ContestSelection
  Errors errors_;
};

}  // namespace

Expected<ReportTable> read_nist(const Package& package, const Source& source, std::string_view text,
                                const std::string& file) {
  return NistReader(package, source, file).read(text);
}

}  // namespace saylau::package
