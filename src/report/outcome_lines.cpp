#include "report/outcome_lines.hpp"

#include <algorithm>
#include <map>
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

namespace {

using Indices = std::vector<std::size_t>;

// Who is over the threshold, or below it, whatever the rest votes. Where there are several bars, whoever misses one
// misses, and whoever is over one for certain may still miss another.
Indices certain_of(const count::Result& result, const std::string& tier, bool passed) {
  std::map<std::size_t, std::size_t> bars;  // contestant -> bars that it is over (or under) for certain
  std::size_t tests = 0;
  for (const count::Step& step : result.working) {
    const auto* threshold = std::get_if<count::ThresholdStep>(&step.detail);
    if (threshold == nullptr || step.tier != tier) continue;
    ++tests;
    for (const count::Bar& bar : threshold->test.bars) {
      if (bar.certain && !bar.exempt && bar.passed == passed) ++bars[bar.contestant];
    }
  }
  std::vector<std::size_t> certain;
  for (const auto& [contestant, number] : bars) {
    if (!passed || number == tests) certain.push_back(contestant);
  }
  return certain;
}

// A bar in each area is looked at when all of them are in.
bool has_untested_bar(const CountView& view, const std::string& id) {
  const law::Tier* tier = law::find_tier(view.law, id);
  const auto is_tested_later = [](const law::Threshold& threshold) { return threshold.in_each.has_value(); };
  return tier != nullptr && std::ranges::any_of(tier->thresholds, is_tested_later);
}

Seats seats_in(const std::vector<Seats>& by_contestant) {
  return std::accumulate(by_contestant.begin(), by_contestant.end(), Seats{0});
}

std::string partial_tier_line(const CountView& view, const count::TierResult& tier, const Words& words) {
  constexpr Wording kSoFar{"{0}: the seats are by what is in, and not final.",
                           "{0}: мандаттар түскен деректер бойынша, түпкілікті емес.",
                           "{0}: мандаты по поступившим данным, не окончательно."};
  constexpr Wording kCertain{"{0}: every seat is certain, whatever the rest votes.",
                             "{0}: қалғандар қалай дауыс берсе де, мандаттардың бәрі анық.",
                             "{0}: все мандаты известны наверняка, как бы ни проголосовали остальные."};
  constexpr Wording kPass{" Over the threshold for certain: {0}.", " Шектен сөзсіз өтті: {0}.",
                          " Порог наверняка прошли: {0}."};
  constexpr Wording kMiss{" Below it for certain: {0}.", " Сөзсіз өтпеді: {0}.", " Наверняка не прошли: {0}."};
  constexpr Wording kSeats{" Seats for certain: {0}.", " Сөзсіз мандат: {0}.", " Мандаты наверняка: {0}."};
  const explain::ElectionNames names(view.package.election, words);
  std::string line = words.say(seats_in(tier.certain) == tier.seats ? kCertain : kSoFar, names.tier(tier.id));
  const auto pass = has_untested_bar(view, tier.id) ? Indices{} : certain_of(view.result, tier.id, true);
  const auto miss = certain_of(view.result, tier.id, false);
  if (!pass.empty()) line += words.say(kPass, names.contestants(pass));
  if (!miss.empty()) line += words.say(kMiss, names.contestants(miss));
  std::string seats;
  for (std::size_t i = 0; i < tier.certain.size(); ++i) {
    if (tier.certain[i] == 0) continue;
    seats += (seats.empty() ? "" : ", ") + names.contestant(i) + " " + std::to_string(tier.certain[i]);
  }
  return seats.empty() ? line : line + words.say(kSeats, seats);
}

}  // namespace

bool has_announced_part(const count::TierResult& tier) {
  return tier.status == TierStatus::as_announced || tier.status == TierStatus::passing_as_announced ||
         !tier.announced.empty();
}

std::string tier_line(const CountView& view, const count::TierResult& tier, const Words& words) {
  const std::string name = explain::ElectionNames(view.package.election, words).tier(tier.id);
  if (tier.status == TierStatus::as_announced)
    return words.say(Phrase::tier_as_announced, name, seats_in(tier.by_contestant));
  if (tier.status == TierStatus::outside_the_count) {
    return words.say(Phrase::tier_outside, name, tier.seats, outside_by(view.result, tier.id, words.language()));
  }
  if (tier.status == TierStatus::partial) return partial_tier_line(view, tier, words);
  if (tier.status == TierStatus::not_counted) {
    return tier.seats == 0 ? words.say(Phrase::tier_size_unknown, name)
                           : words.say(Phrase::tier_not_counted, name, tier.seats);
  }
  if (!tier.announced.empty()) {
    const Seats seats = seats_in(tier.announced);
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
