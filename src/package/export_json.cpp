#include "package/export_json.hpp"

#include <nlohmann/json.hpp>

#include "count/json/result_json.hpp"
#include "count/threshold.hpp"
#include "law/vocabulary.hpp"
#include "package/stations/figures.hpp"
#include "package/status.hpp"
#include "package/words.hpp"
#include "votes/contests.hpp"

namespace saylau::package {

namespace {

using Json = nlohmann::ordered_json;

template <typename T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

class Exporter {
 public:
  Exporter(const Package& package, const count::Result& result) : package_(package), result_(result) {}

  Json result(const std::vector<Finding>& findings) const {
    Json json = count::to_json(package_.election, result_);
    json["findings"] = to_array(findings);
    for (const char* key : {"decisions", "law_sha256"}) to_the_end(json, key);
    json["date"] = package_.date;
    json["name"] = package_.name.english;
    json["turnout"] = turnout();
    json["reporting"] = reporting();
    add_status(json, package_);
    return json;
  }

  static Json to_array(const std::vector<Finding>& findings) {
    Json array = Json::array();
    for (const Finding& finding : findings) {
      Json entry = {{"code", finding.code},
                    {"severity", word(finding.severity)},
                    {"where", finding.where.english},
                    {"text", finding.text.english}};
      if (!finding.region.empty()) entry["region"] = finding.region;
      if (!finding.cite.empty()) entry["cite"] = finding.cite;
      if (!finding.accepted.empty()) entry["accepted"] = finding.accepted;
      if (finding.place.line > 0) entry["line"] = finding.place.line;
      array.push_back(std::move(entry));
    }
    return array;
  }

  // "status", "as_of" and "ballots" of an election.
  static void add_status(Json& json, const Package& package) {
    const ElectionStatus status = status_of(package);
    json["status"] = status_word(status.preliminary);
    json["as_of"] = time_or_null(status.as_of);
    json["ballots"] = Json::array();
    for (const BallotStatus& ballot : status.ballots) {
      const auto& reporting = ballot.reporting;
      json["ballots"].push_back({{"ballot", ballot.ballot},
                                 {"status", status_word(ballot.preliminary)},
                                 {"as_of", time_or_null(ballot.as_of)},
                                 {"stations", reporting ? Json(reporting->stations) : Json(nullptr)},
                                 {"reported", reporting ? Json(reporting->reported) : Json(nullptr)}});
    }
  }
  static Json time_or_null(const std::optional<Moment>& moment) { return moment ? Json(to_text(*moment)) : nullptr; }

 private:
  static void to_the_end(Json& json, const char* key) {
    Json value = std::move(json[key]);
    json.erase(key);
    json[key] = std::move(value);
  }

  Json turnout() const {
    const Contest* contest = main_contest(package_.election, "");
    if (contest == nullptr) return nullptr;
    const Tally& tally = contest->tally;
    const auto valid = count::denominator(law::Denominator::valid_votes, *contest, package_.election.contestants);
    return {{"registered", or_null(tally.registered)}, {"issued", or_null(tally.issued)},
            {"cast", or_null(cast_ballots(tally))},    {"invalid", or_null(tally.invalid)},
            {"uncounted", or_null(tally.uncounted)},   {"valid", or_null(any_in(*contest) ? valid : std::nullopt)}};
  }

  // How many stations are in, for each contest that is a sum of stations over the whole.
  Json reporting() const {
    Json array = Json::array();
    for (const Contest& contest : package_.election.contests) {
      const Area* area = find_area(package_.election.areas, contest.area);
      if (!contest.reporting || area == nullptr || area->kind != AreaKind::nation) continue;
      array.push_back({{"ballot", contest.ballot},
                       {"round", contest.round},
                       {"stations", contest.reporting->stations},
                       {"reported", contest.reporting->reported},
                       {"registered", or_null(contest.reporting->registered)},
                       {"registered_of_reported", or_null(contest.reporting->registered_of_reported)},
                       {"unit", law::word_for(law::kAreaWords, contest.reporting->unit)},
                       {"out", contest.reporting->out}});
    }
    return array;
  }

  const Package& package_;
  const count::Result& result_;
};

constexpr int kIndent = 2;

}  // namespace

std::string to_json(const Package& package, const count::Result& result, const std::vector<Finding>& findings) {
  return Exporter(package, result).result(findings).dump(kIndent) + "\n";
}

std::string to_json(const Package& package, const std::vector<Contest>& contests) {
  Json areas = Json::array();
  for (const Contest& contest : contests) {
    Json votes = Json::object();
    for (const std::size_t i : contest.contestants) {
      votes[package.election.contestants[i].id] = or_null(known_votes(contest, i));
    }
    Json area = {{"ballot", contest.ballot}, {"round", contest.round}, {"area", contest.area}, {"votes", votes}};
    for (const TallyFigure& figure : kTallyFigures) {
      area[std::string(figure.name)] = or_null(contest.tally.*figure.figure);
    }
    if (contest.reporting) {
      area["stations"] = contest.reporting->stations;
      area["reported"] = contest.reporting->reported;
    }
    areas.push_back(std::move(area));
  }
  Json json = {{"election", package.election.id}, {"areas", std::move(areas)}};
  Exporter::add_status(json, package);
  return json.dump(kIndent) + "\n";
}

std::string to_json(const Package& package, const std::vector<Comparison>& comparisons) {
  const bool none = compared(comparisons) == 0;  // neither yes nor no
  const ElectionStatus status = status_of(package);
  Json json = {{"election", package.election.id},
               {"status", status_word(status.preliminary)},
               {"as_of", Exporter::time_or_null(status.as_of)},
               {"all_in", !status.partial()},
               {"passes", none ? Json(nullptr) : Json(passes(comparisons))}};
  json["compared"] = compared(comparisons);
  json["differ"] = differing(comparisons);
  json["figures"] = Json::array();
  for (const Comparison& line : comparisons) {
    json["figures"].push_back({{"by", line.by.english},
                               {"figure", line.figure},
                               {"announced", line.announced},
                               {"counted", line.counted},
                               {"agreement", word(line.agreement)},
                               {"why", line.why.english},
                               {"as_of", Exporter::time_or_null(line.as_of)}});
  }
  return json.dump(kIndent) + "\n";
}

std::string to_json(const std::string& election, const std::vector<Finding>& findings) {
  return Json{{"election", election}, {"findings", Exporter::to_array(findings)}}.dump(kIndent) + "\n";
}

}  // namespace saylau::package
