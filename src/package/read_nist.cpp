#include "package/read_nist.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>

#include "package/stations/columns.hpp"
#include "package/stations/figures.hpp"

namespace saylau::package {

namespace {

using Json = nlohmann::json;

constexpr Votes kMostVotes = 999'999'999'999;  // twelve digits, as in a CSV file

class NistReader {
 public:
  NistReader(const Package& package, const Source& source, const std::string& file)
      : package_(package), source_(source), file_(file) {}

  Expected<std::vector<Contest>> read(std::string_view text) {
    const Json report = Json::parse(text.begin(), text.end(), nullptr, false);
    if (report.is_discarded() || !report.is_object()) {
      return fail({"nist.syntax", {file_}, "no JSON document", "a report of NIST SP 1500-100 as JSON"});
    }
    check_status(word(report, "Status"));
    for (const Json& unit : list(report, "GpUnit")) units_[word(unit, "@id")] = identifier(unit);
    const Json& elections = list(report, "Election");
    if (elections.empty()) add("nist.no-election", "no Election", "one Election");
    for (const Json& election : elections) read_election(election);
    if (errors_.empty() && contests_.empty()) {
      add("nist.no-contest", fmt::format("no contest \"{} {}\"", source_.ballot, source_.round),
          "a contest whose identifier starts with ballot and round");
    }
    if (!errors_.empty()) return std::unexpected(errors_);
    return finished();
  }

 private:
  void add(std::string code, std::string found, std::string expected) {
    errors_.push_back({std::move(code), {file_}, std::move(found), std::move(expected)});
  }

  // --- parts of the document; what is not what it should be is an error and comes back neutral ---

  const Json& list(const Json& owner, const char* key) {
    static const Json kNone = Json::array();
    const auto found = owner.is_object() ? owner.find(key) : owner.end();
    if (!owner.is_object() || found == owner.end()) return kNone;
    if (found->is_array()) return *found;
    add("nist.value", fmt::format("\"{}\" that is no array", key), "an array");
    return kNone;
  }

  std::string word(const Json& owner, const char* key) {
    const auto found = owner.is_object() ? owner.find(key) : owner.end();
    if (!owner.is_object() || found == owner.end() || !found->is_string()) return "";
    return found->get<std::string>();
  }

  std::string identifier(const Json& owner) {
    for (const Json& external : list(owner, "ExternalIdentifier")) {
      if (word(external, "OtherType") == "saylau") return word(external, "Value");
    }
    return "";
  }

  // A count of votes or ballots, or a round.
  Votes number(const Json& owner, const char* key) {
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

  // --- contests ---

  void read_election(const Json& election) {
    for (const Json& candidate : list(election, "Candidate"))
      candidates_[word(candidate, "@id")] = identifier(candidate);
    for (const Json& contest : list(election, "Contest")) {
      const std::string wanted = fmt::format("{} {} ", source_.ballot, source_.round);
      if (!identifier(contest).starts_with(wanted)) continue;
      for (const Json& selection : list(contest, "ContestSelection")) read_selection(selection);
    }
    for (const Json& count : list(election, "BallotCounts")) read_figure(count);
  }

  std::string contestant_of(const Json& selection) {
    for (const Json& party : list(selection, "PartyIds")) {
      const std::string id = party.is_string() ? party.get<std::string>() : "";
      return id.starts_with("party.") ? id.substr(6) : id;
    }
    for (const Json& candidate : list(selection, "CandidateIds")) {
      return candidate.is_string() ? candidates_[candidate.get<std::string>()] : "";
    }
    return identifier(selection);
  }

  void read_selection(const Json& selection) {
    const auto contestant =
        find_standing(package_.election.contestants, source_.ballot, contestant_of(selection), {file_});
    if (!contestant) return errors_.push_back(contestant.error()[0]);
    for (const Json& count : list(selection, "VoteCounts")) {
      if (word(count, "Type") != "total") continue;
      Contest* contest = contest_in(word(count, "GpUnitId"));
      if (contest == nullptr) continue;
      if (std::ranges::find(contest->contestants, *contestant) != contest->contestants.end()) {
        add("nist.value",
            fmt::format("two counts for \"{}\" in one area", package_.election.contestants[*contestant].id), "one");
      }
      contest->contestants.push_back(*contestant);
      contest->tally.votes[*contestant] = number(count, "Count");
    }
  }

  void read_figure(const Json& count) {
    const std::string type = word(count, "OtherType");
    for (const TallyFigure& figure : kTallyFigures) {
      if (type != fmt::format("{} {}", source_.ballot, figure.name) || number(count, "Round") != source_.round)
        continue;
      Contest* contest = contest_in(word(count, "GpUnitId"));
      if (contest != nullptr) contest->tally.*figure.figure = number(count, "BallotsCast");
    }
  }

  // The contest in an area; nullptr and an error if the package has no such area.
  Contest* contest_in(const std::string& unit) {
    const auto area = units_.find(unit);
    const std::string id = area == units_.end() ? "" : area->second;
    if (find_area(package_.election.areas, id) == nullptr) {
      add("votes.no-such-area", fmt::format("\"{}\"", unit), "a GpUnit that is an [[area]] of this package");
      return nullptr;
    }
    Contest& contest = contests_[id];
    if (contest.area.empty()) {
      contest.ballot = source_.ballot;
      contest.round = source_.round;
      contest.area = id;
      contest.tally.votes.assign(package_.election.contestants.size(), 0);
    }
    return &contest;
  }

  std::vector<Contest> finished() {
    std::vector<Contest> contests;
    for (auto& [area, contest] : contests_) {
      for (const std::size_t i : standing_on(package_.election.contestants, source_.ballot)) {
        const std::string& id = package_.election.contestants[i].id;
        const bool announced = std::ranges::find(source_.announced_to_pass, id) != source_.announced_to_pass.end();
        if (announced) contest.announced_to_pass.push_back(i);
        if (std::ranges::find(source_.unpublished, id) == source_.unpublished.end()) continue;
        contest.unpublished.push_back(i);
        if (std::ranges::find(contest.contestants, i) == contest.contestants.end()) contest.contestants.push_back(i);
      }
      std::ranges::sort(contest.contestants);
      contests.push_back(std::move(contest));
    }
    return contests;
  }

  const Package& package_;
  const Source& source_;
  const std::string& file_;
  std::map<std::string, std::string> units_;       // @id -> our id
  std::map<std::string, std::string> candidates_;  // @id -> our id
  std::map<std::string, Contest> contests_;        // by area
  Errors errors_;
};

}  // namespace

Expected<std::vector<Contest>> read_nist(const Package& package, const Source& source, std::string_view text,
                                         const std::string& file) {
  return NistReader(package, source, file).read(text);
}

}  // namespace saylau::package
