#include "lab/shelf.hpp"

#include "package/announced.hpp"
#include "package/check_rounds.hpp"

namespace saylau::lab {

Expected<std::shared_ptr<const TrendElection>> Shelf::load(const std::string& id) {
  if (const auto known = elections_.find(id); known != elections_.end()) return known->second;
  const auto description = catalogue_.description(id);
  if (!description) return std::unexpected(description.error());
  auto law = catalogue_.law(description->law);
  if (!law) return std::unexpected(law.error());
  auto package = catalogue_.election(id, *law, progress_);
  if (!package) return std::unexpected(package.error());
  if (Errors wrong = package::contradictions(package->findings); !wrong.empty()) return std::unexpected(wrong);
  count::Result result = package::count_package(*law, *package);
  if (Errors wrong = package::discrepancies(result); !wrong.empty()) return std::unexpected(wrong);
  if (Errors wrong = package::contradictions(package::check_rounds(*law, *package, result)); !wrong.empty()) {
    return std::unexpected(wrong);
  }
  auto counted =
      std::make_shared<const TrendElection>(TrendElection{std::move(*package), std::move(*law), std::move(result)});
  return elections_.emplace(id, std::move(counted)).first->second;
}

Expected<Date> Shelf::date(const std::string& id) const {
  const auto description = catalogue_.description(id);
  if (!description) return std::unexpected(description.error());
  return description->date;
}

FactSource Shelf::facts_about(const std::string& election, std::vector<package::TurnoutRow> turnout) {
  return {election,
          catalogue_.elections(),
          [this](const std::string& id) -> Expected<const TrendElection*> {
            const auto loaded = load(id);
            if (!loaded) return std::unexpected(loaded.error());
            return loaded->get();
          },
          [this](const std::string& id) { return date(id); },
          [this](const std::string& id) { return catalogue_.law(id); },
          std::move(turnout)};
}

Expected<std::vector<Verdict>> judge_all(const ClaimsFile& claims, const FactSource& source) {
  std::vector<Verdict> verdicts;
  Errors errors;
  for (const Claim& claim : claims.claims) {
    auto verdict = judge(claim, source);
    if (verdict) {
      verdicts.push_back(std::move(*verdict));
    } else {
      errors.insert(errors.end(), verdict.error().begin(), verdict.error().end());
    }
  }
  if (!errors.empty()) return std::unexpected(errors);
  return verdicts;
}

}  // namespace saylau::lab
