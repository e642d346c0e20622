#include "package/check_rounds.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace saylau::package {

namespace {

// The ballot of a tier or decision.
std::string ballot_of(const law::Law& law, const std::string& id) {
  if (const law::Tier* tier = law::find_tier(law, id)) return tier->ballot;
  const auto decision = std::ranges::find(law.decisions, id, &law::Decision::id);
  return decision == law.decisions.end() ? "" : decision->ballot;
}

// The second round of the contest that a step is about; nullptr if there is none.
const Contest* second_round(const law::Law& law, const Package& package, const count::Step& step) {
  const std::string ballot = ballot_of(law, step.tier);
  const Contest* second = nullptr;
  for (const Contest& contest : package.election.contests) {
    if (contest.ballot == ballot && contest.area == step.area && contest.round == 2) second = &contest;
  }
  return second;
}

std::string names_of(const Package& package, const std::vector<std::size_t>& contestants, Language language) {
  std::string names;
  for (const std::size_t i : contestants) {
    names += (names.empty() ? "" : ", ") + package.election.contestants[i].name.in(language);
  }
  return names;
}

Finding finding(const Contest& second, Severity severity, Names text, const std::string& cite) {
  return {"check.second-round",
          severity,
          {fmt::format("{} ({}, round 2)", second.area, second.ballot)},
          std::move(text),
          "",
          cite,
          "",
          {}};
}

// Why the source of the second round accepts it; "" if it does not.
std::string accepted(const Package& package, const Contest& second, const std::string& code) {
  for (const Source& source : package.sources) {
    const auto reason = source.accepts.find(code);
    const bool of_it = source.decides() && source.ballot == second.ballot && source.round == second.round;
    if (of_it && reason != source.accepts.end()) return reason->second;
  }
  return "";
}

// By the election's own law a second round was held that none was to follow: one of the two is not what it says.
Finding already_elected(const law::Law& law, const Package& package, const Contest& second, std::size_t elected,
                        const std::string& cite) {
  const auto name = [&](Language language) { return names_of(package, {elected}, language); };
  Finding held = finding(
      second, law.id == package.law ? Severity::error : Severity::warning,
      {fmt::format("{} is elected in the first round; the votes of the second count for nothing.",
                   name(Language::english)),
       fmt::format("{} бірінші турда сайланды; екінші турдың дауыстары есепке алынбайды.", name(Language::kazakh)),
       fmt::format("{}: избран(а) в первом туре; голоса второго тура не учитываются.", name(Language::russian))},
      cite);
  held.accepted = accepted(package, second, held.code);
  return held;
}

Finding others_stood(const Package& package, const Contest& second, const std::vector<std::size_t>& runners,
                     const std::string& cite) {
  const auto stood = [&](Language language) { return names_of(package, second.contestants, language); };
  const auto admitted = [&](Language language) { return names_of(package, runners, language); };
  return finding(second, Severity::warning,
                 {fmt::format("In the second round stood {}; after the first the law admits {}.",
                              stood(Language::english), admitted(Language::english)),
                  fmt::format("Екінші турда түскендер: {}; бірінші турдан кейін заң бойынша: {}.",
                              stood(Language::kazakh), admitted(Language::kazakh)),
                  fmt::format("Во втором туре участвовали: {}; после первого закон допускает: {}.",
                              stood(Language::russian), admitted(Language::russian))},
                 cite);
}

}  // namespace

namespace {

// By plurality the voters vote again only where the law says so of equals.
bool voted_again_among_equals(const count::Result& result, const count::Step& step) {
  return std::ranges::any_of(result.working, [&](const count::Step& other) {
    const auto* tie = std::get_if<count::TieStep>(&other.detail);
    return tie != nullptr && other.tier == step.tier && other.area == step.area &&
           tie->settlement.open == count::TieOpen::needs_repeat_voting && tie->settlement.seats > 0;
  });
}

}  // namespace

std::vector<Finding> check_rounds(const law::Law& law, const Package& package, const count::Result& result) {
  std::vector<Finding> findings;
  for (const count::Step& step : result.working) {
    if (const auto* plurality = std::get_if<count::PluralityStep>(&step.detail)) {
      const Contest* again = second_round(law, package, step);
      const bool decided = !plurality->elected.empty() && !voted_again_among_equals(result, step);
      if (again != nullptr && decided)
        findings.push_back(already_elected(law, package, *again, plurality->elected[0], step.cite));
    }
    const auto* first = std::get_if<count::MajorityStep>(&step.detail);
    const Contest* second = first == nullptr ? nullptr : second_round(law, package, step);
    if (second == nullptr) continue;
    std::vector<std::size_t> stood = second->contestants;
    std::erase_if(stood, [&](std::size_t i) { return !may_win(package.election.contestants[i]); });
    std::vector<std::size_t> runners = first->runners;
    std::ranges::sort(runners);
    const std::string& cite = first->majority.second_round_cite;
    if (first->elected) {
      findings.push_back(already_elected(law, package, *second, *first->elected, cite));
    } else if (stood != runners) {
      findings.push_back(others_stood(package, *second, runners, cite));
    }
  }
  return findings;
}

}  // namespace saylau::package
