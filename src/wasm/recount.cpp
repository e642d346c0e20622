#include "wasm/recount.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "count/explain/explain.hpp"
#include "count/explain/names.hpp"
#include "count/json/result_json.hpp"
#include "count/words.hpp"
#include "law/read_law.hpp"
#include "votes/join.hpp"

namespace saylau::wasm {

namespace {

using Json = nlohmann::ordered_json;

Expected<Json> parse(std::string_view text) {
  Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) return fail({"json.syntax", {}, "text that is not JSON", "a JSON document"});
  return json;
}

bool is_text(const Json& json, const char* key) {
  return json.is_object() && json.contains(key) && json[key].is_string();
}

bool are_texts(const Json& json) {
  return json.is_array() && std::ranges::all_of(json, [](const Json& entry) { return entry.is_string(); });
}

bool are_lists_of_texts(const Json& json) {
  return json.is_array() && std::ranges::all_of(json, [](const Json& entry) { return are_texts(entry); });
}

std::vector<std::size_t> passed_every_threshold(const count::Result& result) {
  std::vector<std::size_t> passed;
  for (const count::Step& step : result.working) {
    const auto* threshold = std::get_if<count::ThresholdStep>(&step.detail);
    if (threshold == nullptr) continue;
    for (const count::Bar& bar : threshold->test.bars) {
      if (bar.passed) passed.push_back(bar.contestant);
    }
  }
  return passed;
}

}  // namespace

Expected<Settings> read_settings(std::string_view text) {
  const auto json = parse(text);
  if (!json) return std::unexpected(json.error());
  const bool fits = json->is_object() && json->contains("rules") && json->contains("join") &&
                    are_lists_of_texts((*json)["rules"]) && are_lists_of_texts((*json)["join"]);
  const auto pair = [](const Json& rule) { return rule.size() == 2; };
  if (!fits || !std::ranges::all_of((*json)["rules"], pair)) {
    return fail({"settings.form", {}, "other settings", R"({"rules": [["path", "value"]], "join": [["id", "id"]]})"});
  }
  Settings settings;
  for (const Json& rule : (*json)["rules"]) {
    settings.rules.push_back({rule[0].get<std::string>(), rule[1].get<std::string>()});
  }
  for (const Json& group : (*json)["join"]) settings.joined.push_back(group.get<std::vector<std::string>>());
  return settings;
}

Expected<Recount> Recount::open(std::string_view text) {
  const auto json = parse(text);
  if (!json) return std::unexpected(json.error());
  if (!is_text(*json, "law") || !is_text(*json, "law_sha256") || !json->contains("election")) {
    return fail({"json.key", {}, "a key that is missing", "\"law\", \"law_sha256\" and \"election\""});
  }
  auto law = law::read_law((*json)["law"].get<std::string>(), "law");
  if (!law) return std::unexpected(law.error());
  auto document = count::read_election_json((*json)["election"]);
  if (!document) return std::unexpected(document.error());
  Recount recount;
  recount.law_ = std::move(*law);
  recount.law_.sha256 = (*json)["law_sha256"].get<std::string>();
  recount.document_ = std::move(*document);
  return recount;
}

std::vector<law::Rule> Recount::rules() const {
  return law::rules_of(count::with_sizes(law_, document_.size));
}

Expected<count::Result> Recount::count(const Settings& settings) const {
  if (!settings.changes_something()) {
    count::Result result = count::count(law_, document_.election, document_.size);
    count::show_as_announced(result, document_.election, document_.announcements);
    return result;
  }
  const auto law = changed_law(settings);
  if (!law) return std::unexpected(law.error());
  const law::Law own = count::with_sizes(law_, document_.size);
  if (settings.joined.empty()) {
    return count::count_as_announced(*law, own, document_.election, document_.announcements);
  }
  const auto election = joined_election(settings);
  if (!election) return std::unexpected(election.error());
  return count::count_as_announced(*law, own, *election, document_.announcements);
}

Expected<law::Law> Recount::changed_law(const Settings& settings) const {
  Expected<law::Law> law = count::with_sizes(law_, document_.size);
  for (const law::PathValue& rule : settings.rules) {
    law = law::with_rule(*law, rule.path, rule.value);
    if (!law) return law;
  }
  return law;
}

Expected<Election> Recount::joined_election(const Settings& settings) const {
  Election election = document_.election;
  for (const std::vector<std::string>& ids : settings.joined) {
    std::vector<std::size_t> places;
    for (const std::string& id : ids) {
      const auto found = std::ranges::find(election.contestants, id, &Contestant::id);
      if (found == election.contestants.end()) {
        return fail({"settings.no-such-contestant", {}, fmt::format("no contestant \"{}\"", id), "an id"});
      }
      places.push_back(static_cast<std::size_t>(found - election.contestants.begin()));
    }
    if (places.size() < 2) return fail({"settings.join", {}, "fewer than two lists to join", "at least two"});
    election = with_joined(election, places);
  }
  return election;
}

namespace {

class ExplanationJson {
 public:
  ExplanationJson(const Election& election, const Words& words) : words_(words), names_(election, words) {}

  Json operator()(const explain::Heading& heading) const { return {{"heading", heading.text}}; }
  Json operator()(const explain::Sentence& sentence) const {
    return {{"text", sentence.text}, {"cite", words_.cite(sentence.cite)}};
  }
  Json operator()(const explain::Compared& compared) const {
    const auto* threshold = std::get_if<count::ThresholdStep>(&compared.step->detail);
    return threshold != nullptr ? table(*threshold) : table(std::get<count::QuotaStep>(compared.step->detail));
  }

 private:
  Json table(const count::ThresholdStep& step) const {
    Json rows = Json::array();
    for (const count::Bar& bar : step.test.bars) {
      rows.push_back({names_.contestant(bar.contestant), words_.number(bar.votes),
                      words_.share(bar.votes, step.test.whole), bar.passed ? "✓" : "−" + words_.number(bar.missing)});
    }
    return {{"table", "threshold"}, {"rows", std::move(rows)}};
  }

  Json table(const count::QuotaStep& step) const {
    constexpr int kDecimals = 4;
    Json rows = Json::array();
    for (const count::QuotaLine& line : step.lines) {
      const auto of_quota = [&](Int128 votes) { return words_.fraction(votes, step.ratio.numerator, kDecimals); };
      rows.push_back({names_.contestant(line.contestant), words_.number(line.votes),
                      of_quota(Int128{line.votes} * step.ratio.denominator), fmt::format("{}", line.division.whole),
                      fmt::format("#{} {}", line.rank, of_quota(line.division.remainder)), line.extra ? "+1" : ""});
    }
    return {{"table", "quota"}, {"rows", std::move(rows)}};
  }

  const Words& words_;
  explain::ElectionNames names_;
};

}  // namespace

std::string Recount::explained(const count::Result& result, Language language) const {
  const Words words(language);
  const ExplanationJson json(document_.election, words);
  Json parts = Json::array();
  for (const explain::Part& part : explain::explain(document_.election, result, {}, words)) {
    parts.push_back(std::visit(json, part));
  }
  return parts.dump();
}

std::string Recount::whole(const count::Result& result) const {
  return count::to_json(document_.election, result).dump();
}

std::string Recount::seats(const count::Result& result) {
  const auto majority = count::majority_of(result);
  Json tiers = Json::array();
  for (const count::TierResult& tier : result.tiers) {
    tiers.push_back(
        {{"id", tier.id}, {"seats", tier.seats}, {"status", count::word(tier.status)}, {"by", tier.by_contestant}});
  }
  return Json{{"seats", result.seats},
              {"complete", result.complete},
              {"majority", majority ? Json(*majority) : Json()},
              {"open", count::open_seats(result)},
              {"tiers", std::move(tiers)},
              {"passed", passed_every_threshold(result)}}
      .dump();
}

std::string to_json(const std::vector<law::Rule>& rules) {
  Json array = Json::array();
  for (const law::Rule& rule : rules) {
    const char* kind = rule.kind == law::RuleKind::share   ? "share"
                       : rule.kind == law::RuleKind::seats ? "seats"
                                                           : "word";
    array.push_back({{"path", rule.path}, {"kind", kind}, {"value", rule.value}, {"words", rule.words}});
  }
  return Json{{"rules", std::move(array)}}.dump();
}

std::string to_json(const Errors& errors) {
  Json array = Json::array();
  for (const Error& error : errors) {
    array.push_back({{"code", error.code}, {"found", error.found}, {"expected", error.expected}});
  }
  return Json{{"errors", std::move(array)}}.dump();
}

}  // namespace saylau::wasm
