#include "package/export_nist.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "package/export_areas.hpp"
#include "package/stations/figures.hpp"
#include "package/status.hpp"

namespace saylau::package {

namespace {

using Json = nlohmann::ordered_json;
constexpr int kReportIndent = 1;

Json typed(const char* type) {
  return {{"@type", std::string("ElectionResults.") + type}};
}

Json text(const Names& names) {
  Json texts = Json::array();
  const auto add = [&](const char* language, const std::string& content) {
    if (content.empty()) return;
    Json string = typed("LanguageString");
    string["Language"] = language;
    string["Content"] = content;
    texts.push_back(std::move(string));
  };
  add("en", names.english);
  add("kk", names.kazakh);
  add("ru", names.russian);
  Json all = typed("InternationalizedText");
  all["Text"] = std::move(texts);
  return all;
}

Json external_identifier(const std::string& value) {
  Json identifier = typed("ExternalIdentifier");
  identifier["Type"] = "other";
  identifier["OtherType"] = "saylau";
  identifier["Value"] = value;
  return Json::array({std::move(identifier)});
}

const char* unit_type(AreaKind kind) {
  switch (kind) {
    case AreaKind::nation:
      return "country";
    case AreaKind::region:
      return "state";
    case AreaKind::district:
      return "other";
    case AreaKind::station:
      return "precinct";
  }
  return "other";
}

// One contest of the format: a ballot and round in the area where it is voted on as a whole.
struct OwnContest {
  std::string ballot;
  int round = 1;
  std::string area;
  std::vector<const Contest*> contests;  // of that area and those below it
};

class NistExporter {
 public:
  NistExporter(const law::Law& law, const Package& package, const count::Result& result)
      : law_(law), package_(package), result_(result), contestants_(package.election.contestants) {
    for (const Area& area : package.election.areas) areas_[area.id] = &area;
  }

  std::string report() {
    Json report = typed("ElectionReport");
    report["Format"] = "summary-contest";
    report["GeneratedDate"] = as_of();
    report["Issuer"] = "saylau";
    report["IssuerAbbreviation"] = "saylau";
    report["SequenceStart"] = 1;
    report["SequenceEnd"] = 1;
    if (const std::string open = open_text(result_); !open.empty()) report["Notes"] = "Undecided: " + open;
    report["Status"] = status();
    report["VendorApplicationId"] = "saylau";
    report["GpUnit"] = units();
    report["Party"] = parties();
    report["Election"] = Json::array({election()});
    return report.dump(kReportIndent) + "\n";
  }

 private:
  const char* status() const {
    const auto partial = [](const Contest& contest) { return contest.reporting && !contest.reporting->complete(); };
    if (std::ranges::any_of(package_.election.contests, partial)) return "unofficial-partial";
    return status_of(package_).preliminary ? "unofficial-complete" : "certified";
  }

  std::string as_of() const {
    const auto latest = status_of(package_).as_of;
    return latest ? to_text(*latest) : package_.date + "T00:00:00Z";
  }

  static std::string unit_id(const std::string& area) { return "unit." + area; }

  Json units() const {
    Json units = Json::array();
    for (const Area& area : package_.election.areas) {
      Json unit = typed("ReportingUnit");
      unit["@id"] = unit_id(area.id);
      unit["Type"] = unit_type(area.kind);
      if (area.kind == AreaKind::district) unit["OtherType"] = "district";
      unit["Name"] = text(area.name);
      unit["ExternalIdentifier"] = external_identifier(area.id);
      Json below = Json::array();
      for (const Area& other : package_.election.areas) {
        if (other.parent == area.id) below.push_back(unit_id(other.id));
      }
      if (!below.empty()) unit["ComposingGpUnitIds"] = std::move(below);
      units.push_back(std::move(unit));
    }
    return units;
  }

  Json parties() const {
    Json parties = Json::array();
    for (const Contestant& contestant : contestants_) {
      if (contestant.kind != ContestantKind::party_list) continue;
      Json party = typed("Party");
      party["@id"] = "party." + contestant.id;
      party["Name"] = text(contestant.name);
      if (!contestant.colour.empty()) party["Color"] = contestant.colour.substr(1);
      party["ExternalIdentifier"] = external_identifier(contestant.id);
      parties.push_back(std::move(party));
    }
    return parties;
  }

  Json election() const {
    Json election = typed("Election");
    election["Name"] = text(package_.name);
    election["Type"] = "general";
    election["StartDate"] = package_.date;
    election["EndDate"] = election["StartDate"];
    election["ElectionScopeId"] = unit_id(package_.election.areas.front().id);
    election["ExternalIdentifier"] = external_identifier(package_.election.id);
    election["Candidate"] = candidates();
    election["Contest"] = Json::array();
    election["BallotCounts"] = Json::array();
    for (const OwnContest& own : own_contests()) {
      election["Contest"].push_back(contest(own));
      for (const Contest* counted : own.contests) add_figures(election["BallotCounts"], *counted);
    }
    return election;
  }

  Json candidates() const {
    Json candidates = Json::array();
    for (std::size_t i = 0; i < contestants_.size(); ++i) {
      if (contestants_[i].kind != ContestantKind::candidate) continue;
      Json candidate = typed("Candidate");
      candidate["@id"] = "candidate." + contestants_[i].id;
      candidate["BallotName"] = text(contestants_[i].name);
      if (!contestants_[i].party.empty()) candidate["PartyId"] = "party." + contestants_[i].party;
      candidate["ExternalIdentifier"] = external_identifier(contestants_[i].id);
      candidates.push_back(std::move(candidate));
    }
    return candidates;
  }

  // --- contests ---

  // The nearest area at or above `area` of the kind in which the ballot is voted on as a whole; itself if there is
  // none.
  std::string own_area(const std::string& ballot, const std::string& area) const {
    const law::Ballot* paper = law::find_ballot(law_, ballot);
    for (auto at = areas_.find(area); at != areas_.end(); at = areas_.find(at->second->parent)) {
      if (paper != nullptr && at->second->kind == paper->area) return at->first;
    }
    return area;
  }

  std::vector<OwnContest> own_contests() const {
    std::vector<OwnContest> all;
    for (const Contest& contest : package_.election.contests) {
      const std::string area = own_area(contest.ballot, contest.area);
      const auto same = [&](const OwnContest& own) {
        return own.ballot == contest.ballot && own.round == contest.round && own.area == area;
      };
      auto own = std::ranges::find_if(all, same);
      if (own == all.end()) own = all.insert(all.end(), {contest.ballot, contest.round, area, {}});
      own->contests.push_back(&contest);
    }
    return all;
  }

  Json contest(const OwnContest& own) const {
    const law::Ballot* paper = law::find_ballot(law_, own.ballot);
    const ContestantKind kind = paper == nullptr ? ContestantKind::party_list : paper->contestants;
    Json contest = typed(kind == ContestantKind::party_list  ? "PartyContest"
                         : kind == ContestantKind::candidate ? "CandidateContest"
                                                             : "BallotMeasureContest");
    const std::string id = fmt::format("{} {} {}", own.ballot, own.round, own.area);
    contest["@id"] = "contest." + id;
    contest["Name"] = own.round == 1 ? own.ballot : fmt::format("{}, round {}", own.ballot, own.round);
    contest["ElectionDistrictId"] = unit_id(own.area);
    if (kind == ContestantKind::candidate) contest["VotesAllowed"] = 1;
    contest["VoteVariation"] = variation(own.ballot);
    contest["ExternalIdentifier"] = external_identifier(id);
    add_progress(contest, own);
    contest["ContestSelection"] = Json::array();
    std::vector<std::size_t> stood;
    for (const Contest* part : own.contests) std::ranges::copy(part->contestants, std::back_inserter(stood));
    std::ranges::sort(stood);
    stood.erase(std::ranges::unique(stood).begin(), stood.end());
    for (const std::size_t i : stood) contest["ContestSelection"].push_back(selection(own, id, i));
    return contest;
  }

  // Whether the contest's own area is all in, and how many of its stations are.
  void add_progress(Json& contest, const OwnContest& own) const {
    const auto whole = std::ranges::find(own.contests, own.area, &Contest::area);
    const auto is_in = [](const Contest* part) { return all_in(*part); };
    const bool all = whole == own.contests.end() ? std::ranges::all_of(own.contests, is_in) : is_in(*whole);
    Json status = typed("CountStatus");
    status["Type"] = "total";
    status["Status"] = all ? "completed" : "in-process";
    contest["CountStatus"] = Json::array({std::move(status)});
    if (whole == own.contests.end()) return;
    const ProgressFigures progress = progress_figures(package_, **whole);
    if (progress.stations) contest["SubUnitsReported"] = *progress.reported;
    if (progress.stations) contest["TotalSubUnits"] = *progress.stations;
  }

  const char* variation(const std::string& ballot) const {
    for (const law::Tier& tier : law_.tiers) {
      if (tier.ballot != ballot) continue;
      if (law::is_proportional(tier)) return "proportional";
      return std::holds_alternative<law::Plurality>(tier.allocation) ? "plurality" : "majority";
    }
    return "majority";
  }

  Json selection(const OwnContest& own, const std::string& contest, std::size_t i) const {
    const Contestant& contestant = contestants_[i];
    Json selection = {};
    if (contestant.kind == ContestantKind::party_list) {
      selection = typed("PartySelection");
      selection["PartyIds"] = Json::array({"party." + contestant.id});
    } else if (contestant.kind == ContestantKind::candidate) {
      selection = typed("CandidateSelection");
      selection["CandidateIds"] = Json::array({"candidate." + contestant.id});
    } else {
      selection = typed("BallotMeasureSelection");
      selection["Selection"] = text(contestant.name);
      selection["ExternalIdentifier"] = external_identifier(contestant.id);
    }
    selection["@id"] = fmt::format("selection.{}.{}", contest, contestant.id);
    selection["VoteCounts"] = counts(own, i);
    return selection;
  }

  Json counts(const OwnContest& own, std::size_t i) const {
    Json counts = Json::array();
    for (const Contest* contest : own.contests) {
      const auto& all = contest->contestants;
      const Figure votes = known_votes(*contest, i);
      if (votes && std::ranges::find(all, i) != all.end()) counts.push_back(count(contest->area, "total", *votes));
    }
    for (const law::Tier& tier : law_.tiers) {
      const auto result = std::ranges::find(result_.tiers, tier.id, &count::TierResult::id);
      if (tier.ballot != own.ballot || !law::is_proportional(tier) || result == result_.tiers.end()) continue;
      counts.push_back(count(own.area, "seats", result->by_contestant[i]));
    }
    return counts;
  }

  static Json count(const std::string& area, const char* type, std::int64_t number) {
    Json count = typed("VoteCounts");
    count["GpUnitId"] = unit_id(area);
    count["Type"] = type;
    count["Count"] = number;
    return count;
  }

  // The figures of the protocol and how much of an area is in, for which the format has no place of their own.
  void add_figures(Json& counts, const Contest& contest) const {
    for (const TallyFigure& figure : kTallyFigures)
      add_figure(counts, contest, figure.name, contest.tally.*figure.figure);
    const ProgressFigures progress = progress_figures(package_, contest);
    add_figure(counts, contest, "stations", progress.stations);
    add_figure(counts, contest, "reported", progress.reported);
    add_figure(counts, contest, "voters", progress.voters);
  }

  static void add_figure(Json& counts, const Contest& contest, std::string_view name, const Figure& value) {
    if (!value) return;
    Json count = typed("BallotCounts");
    count["GpUnitId"] = unit_id(contest.area);
    count["Type"] = "other";
    count["OtherType"] = fmt::format("{} {}", contest.ballot, name);
    count["Round"] = contest.round;
    count["BallotsCast"] = *value;
    counts.push_back(std::move(count));
  }

  const law::Law& law_;
  const Package& package_;
  const count::Result& result_;
  const std::vector<Contestant>& contestants_;
  std::map<std::string, const Area*> areas_;
};

}  // namespace

std::string to_nist(const law::Law& law, const Package& package, const count::Result& result) {
  return NistExporter(law, package, result).report();
}

}  // namespace saylau::package
