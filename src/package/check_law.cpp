#include "package/check_law.hpp"

#include <algorithm>
#include <set>

#include "votes/wording.hpp"

namespace saylau::package {

namespace {

Finding finding(const char* code, Names where, Names text, const std::string& cite) {
  return {code, Severity::warning, std::move(where), std::move(text), "", cite};
}

Finding not_in_force(const law::Law& law, const Package& package) {
  constexpr Wording kText{"The law {0} came into force on {1}, after this election of {2}.",
                          "{0} заңы {2} күнгі осы сайлаудан кейін, {1} күні күшіне енді.",
                          "Закон {0} вступил в силу {1}, после этих выборов ({2})."};
  return finding("check.law-not-in-force", package.name, kText.names(law.id, law.in_force, package.date), "");
}

Names names_of(const Package& package, const std::set<std::size_t>& contestants) {
  constexpr Wording kAnd{"{}, {}", "{}, {}", "{}, {}"};
  Names names;
  for (const std::size_t i : contestants) {
    const Names& name = package.election.contestants[i].name;
    names = names.empty() ? name : kAnd.names(names, name);
  }
  return names.empty() ? Names{"–"} : names;
}

const Contest* contest_of(const law::Law& law, const Package& package, const count::Step& step) {
  const law::Tier* tier = law::find_tier(law, step.tier);
  for (const Contest& contest : package.election.contests) {
    if (tier != nullptr && contest.ballot == tier->ballot && contest.area == step.area) return &contest;
  }
  return nullptr;
}

void check_passing(const law::Law& law, const Package& package, const count::Step& step,
                   std::vector<Finding>& findings) {
  constexpr Wording kText{"Said to have passed the threshold: {0}; by the votes it is: {1}.",
                          "Шектен өтті делінгендер: {0}; дауыстар бойынша: {1}.",
                          "По словам источника, порог прошли: {0}; по голосам — {1}."};
  const auto* threshold = std::get_if<count::ThresholdStep>(&step.detail);
  const Contest* contest = contest_of(law, package, step);
  if (threshold == nullptr || threshold->as_announced || threshold->threshold.in_each || contest == nullptr) return;
  const std::set<std::size_t> announced(contest->announced_to_pass.begin(), contest->announced_to_pass.end());
  std::set<std::size_t> passed;
  for (const count::Bar& bar : threshold->test.bars) {
    if (bar.passed) passed.insert(bar.contestant);
  }
  std::set<std::size_t> known = announced;
  for (const std::size_t i : contest->unpublished) known.erase(i);
  if (announced.empty() || known == passed) return;
  findings.push_back(finding("check.passing", {step.tier},
                             kText.names(names_of(package, announced), names_of(package, passed)), step.cite));
}

}  // namespace

std::vector<Finding> check_law(const law::Law& law, const Package& package, const count::Result& result) {
  std::vector<Finding> findings;
  if (law.id == package.law && package.date < law.in_force) findings.push_back(not_in_force(law, package));
  for (const count::Step& step : result.working) check_passing(law, package, step, findings);
  return findings;
}

}  // namespace saylau::package
