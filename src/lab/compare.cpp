#include "lab/compare.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "count/count.hpp"
#include "count/explain/names.hpp"
#include "law/describe.hpp"
#include "votes/wording.hpp"

namespace saylau::lab {

namespace {

constexpr Wording kRule{"{0} tier: {1}", "{0}: {1}", "{0}: {1}"};
constexpr Wording kTier{"{} tier", "{}", "{}"};
constexpr Wording kThreshold{"threshold", "шек", "порог"};
constexpr Wording kTooFew{"if too few pass", "тым аз тізім өтсе", "если прошло слишком мало"};
constexpr Wording kFormula{"formula", "бөлу әдісі", "метод распределения"};
constexpr Wording kBallot{"ballot", "бюллетень", "бюллетень"};
constexpr Wording kTies{"ties", "дауыс теңдігі", "равенство голосов"};
constexpr Wording kSilences{"silences", "заңда айтылмағандар", "о чём закон молчит"};
constexpr Wording kSeats{"seats", "мандаттар", "мандаты"};
constexpr Wording kSoMany{"{0} {0|seat|seats}", "{0} мандат", "{0} {0|мандат|мандата|мандатов}"};
constexpr Wording kNone{"none", "жоқ", "нет"};
constexpr Wording kOther{"other rules", "басқа ережелер", "прочие правила"};
constexpr Wording kAgainstAll{"ballots against all", "бәріне қарсы бюллетеньдер", "бюллетени против всех"};
constexpr Wording kComparedValid{"valid votes", "жарамды дауыстар", "действительные голоса"};
constexpr Wording kNotCast{"as if not cast", "берілмеген сияқты", "как если бы не были поданы"};

// An id, which is the same in every language.
Names same(const std::string& id) {
  return {id, id, id};
}

Names both(const Names& first, const Names& second) {
  constexpr Wording kAnd{"{}; {}", "{}; {}", "{}; {}"};
  return first.empty() ? second : second.empty() ? first : kAnd.names(first, second);
}

// Seats by contestant, and those that are nobody's.
struct Standing {
  std::vector<Seats> seats;
  Seats open = 0;
  Seats outside = 0;
  bool operator==(const Standing&) const = default;
};

Standing standing_of(const count::Result& result, std::size_t contestants) {
  Standing standing{std::vector<Seats>(contestants, 0), unfilled_seats(result), outside_seats(result)};
  for (std::size_t i = 0; i < contestants; ++i) standing.seats[i] = result.seats_of(i);
  return standing;
}

class Walk {
 public:
  Walk(const package::Package& package, const Scenario& from, const Scenario& to)
      : from_(from), to_(to), law_(from.law), now_(from.result) {
    contestants_ = package.election.contestants.size();
    standing_ = standing_of(from.result, contestants_);
  }

  std::vector<Move> moves() {
    change_votes();
    for (std::size_t t = 0; t < law_.tiers.size(); ++t) {
      if (const law::Tier* after = law::find_tier(to_.law, law_.tiers[t].id)) change_tier(t, *after);
    }
    drop_tiers();
    add_tiers();
    change_whatever_else();
    return std::move(moves_);
  }

 private:
  // Ballots against all that are left out are a difference of votes, not of rules; it is the first step.
  void change_votes() {
    const bool dropped = std::ranges::find(to_.assumptions, word_of(Assume::against_all_dropped), &Assumption::code) !=
                         to_.assumptions.end();
    if (!dropped) return;
    for (const law::Tier& tier : law_.tiers) recount(tier);
    step(kAgainstAll.names(), kComparedValid.names(), kNotCast.names());
  }

  void change_tier(std::size_t t, const law::Tier& after) {
    law::Tier& tier = law_.tiers[t];
    const Names name = explain::part_names(tier.id);
    change_thresholds(tier, after, name);
    change(tier, kRule.names(name, kFormula), [&] { tier.allocation = after.allocation; });
    change_ballot(tier, after.ballot, name);
    change(tier, kRule.names(name, kTies), [&] { tier.ties = after.ties; });
    change_silences(tier, after.silences, name);
    change(tier, kRule.names(name, kSeats), [&] { resize(t, after.seats); });
  }

  void change_ballot(law::Tier& tier, const std::string& after, const Names& name) {
    if (tier.ballot == after) return;
    const std::string before = tier.ballot;
    tier.ballot = after;
    recount(tier);
    step(kRule.names(name, kBallot), same(before), same(after));
  }

  // Most of what a law is silent on does not happen.
  void change_silences(law::Tier& tier, const std::vector<law::Silence>& after, const Names& name) {
    law::Tier changed = tier;
    changed.silences = after;
    const count::Result before = now_;
    recount(changed);
    const bool matters = standing_of(now_, contestants_) != standing_;
    now_ = before;
    if (matters) change(tier, kRule.names(name, kSilences), [&] { tier.silences = after; });
    tier.silences = after;
  }

  // What no step above is of, such as a ballot's own rules.
  void change_whatever_else() {
    const Standing after = standing_of(to_.result, contestants_);
    if (after == standing_) return;
    now_ = to_.result;
    law_.seats = to_.law.seats;
    step(kOther.names(), same(from_.law.id), same(to_.law.id));
  }

  // First the bar alone, then what follows if too few are over it.
  void change_thresholds(law::Tier& tier, const law::Tier& after, const Names& name) {
    change(tier, kRule.names(name, kThreshold), [&] {
      std::vector<law::Threshold> bars = after.thresholds;
      for (std::size_t i = 0; i < bars.size(); ++i) {
        const bool had = i < tier.thresholds.size();
        bars[i].rescue = had ? tier.thresholds[i].rescue : std::nullopt;
        bars[i].admit_more = had ? tier.thresholds[i].admit_more : std::nullopt;
        bars[i].seats_below = had ? tier.thresholds[i].seats_below : std::vector<law::SeatsBelow>{};
      }
      tier.thresholds = std::move(bars);
    });
    change(tier, kRule.names(name, kTooFew), [&] { tier.thresholds = after.thresholds; });
  }

  void resize(std::size_t t, const law::TierSeats& seats) {
    if (law_.seats) {
      *law_.seats += law::seats_of(seats, 0) - law::seats_of(law_.tiers[t].seats, 0);
    }
    law_.tiers[t].seats = seats;
  }

  void drop_tiers() {
    const auto gone = [&](const law::Tier& tier) { return law::find_tier(to_.law, tier.id) == nullptr; };
    while (true) {
      const auto tier = std::ranges::find_if(law_.tiers, gone);
      if (tier == law_.tiers.end()) return;
      const Names rule = kTier.names(explain::part_names(tier->id));
      const Seats seats = law::seats_of(tier->seats, 0);
      if (law_.seats) *law_.seats -= seats;
      std::erase_if(now_.tiers, [&](const count::TierResult& result) { return result.id == tier->id; });
      law_.tiers.erase(tier);
      step(rule, kSoMany.names(seats), kNone.names());
    }
  }

  void add_tiers() {
    for (const law::Tier& tier : to_.law.tiers) {
      if (law::find_tier(law_, tier.id) != nullptr) continue;
      const Seats seats = law::seats_of(tier.seats, 0);
      if (law_.seats) *law_.seats += seats;
      law_.tiers.push_back(tier);
      recount(tier);
      step(kTier.names(explain::part_names(tier.id)), kNone.names(), kSoMany.names(seats));
    }
  }

  template <typename Apply>
  void change(law::Tier& tier, const Names& rule, Apply apply) {
    law::Law before;
    law::Law after;
    before.tiers = {tier};
    apply();
    after.tiers = {tier};
    Names was;
    Names is;
    for (const law::Change& change : law::diff(before, after)) {
      was = both(was, change.before);
      is = both(is, change.after);
    }
    if (was.empty() && is.empty()) return;
    recount(tier);
    step(rule, was, is);
  }

  // Puts the difference to the step before down to the rule.
  void step(const Names& rule, const Names& before, const Names& after) {
    now_.seats = law_.seats.value_or(0);
    const Standing now = standing_of(now_, contestants_);
    Move move{rule,
              before,
              after,
              std::vector<Seats>(contestants_, 0),
              now.open - standing_.open,
              now.outside - standing_.outside};
    for (std::size_t i = 0; i < contestants_; ++i) move.seats[i] = now.seats[i] - standing_.seats[i];
    standing_ = now;
    moves_.push_back(std::move(move));
  }

  // Tiers do not depend on each other, so only the one whose rules changed is counted. If its votes were not published,
  // it keeps the seats that its scenario shows for it while its rules are that scenario's.
  void recount(const law::Tier& tier) {
    law::Law alone;
    alone.ballots = law_.ballots;
    for (const law::Ballot& ballot : to_.law.ballots) {
      if (law::find_ballot(alone, ballot.id) == nullptr) alone.ballots.push_back(ballot);
    }
    alone.tiers = {tier};
    alone.seats = law::seats_of(tier.seats, 0);
    count::TierResult result = count::count(alone, to_.election).tiers[0];
    if (result.status == count::TierStatus::not_counted) {
      for (const Scenario* scenario : {&to_, &from_}) take_shown(result, *scenario);
    }
    const auto known = std::ranges::find(now_.tiers, tier.id, &count::TierResult::id);
    if (known == now_.tiers.end()) {
      now_.tiers.push_back(std::move(result));
    } else {
      *known = std::move(result);
    }
  }

  void take_shown(count::TierResult& tier, const Scenario& scenario) const {
    const law::Tier* now = law::find_tier(law_, tier.id);
    const law::Tier* shown = law::find_tier(scenario.law, tier.id);
    if (shown == nullptr || !law::same_rules(*now, *shown)) return;
    for (const count::TierResult& result : scenario.result.tiers) {
      if (result.id == tier.id) tier = result;
    }
  }

  const Scenario& from_;
  const Scenario& to_;
  law::Law law_;
  count::Result now_;
  std::size_t contestants_ = 0;
  Standing standing_;
  std::vector<Move> moves_;
};

Difference difference(const package::Package& package, const Scenario& from, const Scenario& to) {
  Difference difference;
  difference.moves = Walk(package, from, to).moves();
  for (std::size_t i = 0; i < package.election.contestants.size(); ++i) {
    const bool before = from.result.seats_of(i) > 0;
    const bool after = to.result.seats_of(i) > 0;
    if (!before && after) difference.enter.push_back(i);
    if (before && !after) difference.leave.push_back(i);
  }
  return difference;
}

}  // namespace

Expected<Comparison> compare(const package::Package& package, const law::Law& own,
                             const std::vector<LabelledLaw>& others, const std::vector<Assume>& assume) {
  Comparison comparison;
  Errors errors;
  const auto add = [&](const std::string& label, const law::Law& law) {
    auto scenario = apply_law(package, own, law, assume, label);
    if (scenario) {
      comparison.scenarios.push_back(std::move(*scenario));
    } else {
      errors.insert(errors.end(), scenario.error().begin(), scenario.error().end());
    }
  };
  add(own.id, own);
  for (const LabelledLaw& other : others) add(other.label, other.law);
  if (!errors.empty()) return std::unexpected(errors);
  for (std::size_t i = 1; i < comparison.scenarios.size(); ++i) {
    comparison.differences.push_back(difference(package, comparison.scenarios[0], comparison.scenarios[i]));
  }
  return comparison;
}

}  // namespace saylau::lab
