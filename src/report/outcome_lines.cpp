#include "report/outcome_lines.hpp"

#include <numeric>

#include "count/explain/names.hpp"

namespace saylau::report {

namespace {

using count::TierStatus;

std::string outcome(const CountView& view, const count::DecisionResult& decision, const Words& words) {
  switch (decision.outcome) {
    case count::DecisionOutcome::elected:
      return words.say(Phrase::decision_elected,
                       explain::ElectionNames(view.package.election, words).contestant(*decision.winner));
    case count::DecisionOutcome::adopted:
      return words.say(Phrase::decision_adopted, view.package.name.in(words.language()));
    case count::DecisionOutcome::not_adopted:
      return words.say(Phrase::decision_not_adopted);
    case count::DecisionOutcome::not_valid:
      return words.say(Phrase::decision_not_valid);
    case count::DecisionOutcome::undecided:
      break;
  }
  return words.say(Phrase::decision_undecided);
}

}  // namespace

std::string decision_line(const CountView& view, const count::DecisionResult& decision, const Words& words) {
  const std::string line = outcome(view, decision, words);
  return decision.as_announced ? words.say(Phrase::decision_as_announced, line) : line;
}

bool has_announced_part(const count::TierResult& tier) {
  return tier.status == TierStatus::as_announced || tier.status == TierStatus::passing_as_announced ||
         !tier.announced.empty();
}

std::string tier_line(const CountView& view, const count::TierResult& tier, const Words& words) {
  const std::string name = explain::ElectionNames(view.package.election, words).tier(tier.id);
  if (tier.status == TierStatus::as_announced) return words.say(Phrase::tier_as_announced, name, tier.seats);
  if (tier.status == TierStatus::outside_the_count) {
    return words.say(Phrase::tier_outside, name, tier.seats, outside_by(view.result, tier.id, words.language()));
  }
  if (tier.status == TierStatus::not_counted) {
    return tier.seats == 0 ? words.say(Phrase::tier_size_unknown, name)
                           : words.say(Phrase::tier_not_counted, name, tier.seats);
  }
  if (!tier.announced.empty()) {
    const Seats seats = std::accumulate(tier.announced.begin(), tier.announced.end(), Seats{0});
    return words.say(Phrase::tier_partly_announced, name, seats, tier.seats);
  }
  const Contest* contest = ResultFigures(view).contest();
  if (tier.status != TierStatus::passing_as_announced || contest == nullptr) return "";
  return words.say(Phrase::tier_passing_announced, name, contest->unpublished.size());
}

std::string outside_by(const count::Result& result, const std::string& tier, Language language) {
  for (const count::Step& step : result.working) {
    const auto* outside = std::get_if<count::OutsideStep>(&step.detail);
    if (outside != nullptr && step.tier == tier) return outside->by.in(language);
  }
  return "";
}

}  // namespace saylau::report
