#include <algorithm>
#include <array>

#include "tests/random/random_election.hpp"

namespace saylau::random {

namespace {

using namespace saylau::law;

constexpr std::array kDenominators = {Denominator::valid_votes, Denominator::votes_for_contestants,
                                      Denominator::ballots_cast, Denominator::registered_voters};
constexpr std::array kQuotas = {Quota::hare, Quota::droop, Quota::hagenbach_bischoff, Quota::imperiali};
constexpr std::array kDivisors = {Divisors::dhondt, Divisors::sainte_lague,    Divisors::modified_sainte_lague,
                                  Divisors::adams,  Divisors::huntington_hill, Divisors::danish};
constexpr std::array kTieRules = {TieRule::lot, TieRule::more_votes, TieRule::earlier_registered,
                                  TieRule::repeat_voting, TieRule::repeat_elections};

// Most laws keep to what the reader accepts; one in sixteen combines rules freely.
class LawMaker {
 public:
  explicit LawMaker(Choices& choices) : choices_(choices), freely_(choices.once_in(16)) {}

  Law make() {
    law_.id = "xx/law";
    law_.title.english = "Law";
    law_.country = "XX";
    law_.body.english = "Council";
    law_.in_force = "2020-01-01";
    law_.source = "https://example.org/law";
    law_.sha256 = "hash";
    choices_.once_in(6) ? add_parts_of_a_body() : add_tiers();
    if (law_.tiers.empty() || choices_.once_in(3)) add_decisions();
    if (law_.tiers.size() > 1) law_.link = Link::parallel;
    return law_;
  }

 private:
  // --- tiers ---

  void add_tiers() {
    const std::int64_t tiers = choices_.one_of(std::array{1, 1, 1, 2, 3, 0});
    law_.seats = 0;
    for (std::int64_t i = 0; i < tiers; ++i) {
      add_tier(FixedSeats{choices_.once_in(4) ? choices_.between(1, 60) : choices_.between(1, 8)});
    }
    for (const Tier& tier : law_.tiers) *law_.seats += seats_of(tier.seats, 0);
    if (tiers == 0) law_.seats.reset();
  }

  void add_parts_of_a_body() {
    if (choices_.once_in(2)) return add_tier(WholeBody{});
    add_tier(HalfOfBody{false});
    add_tier(HalfOfBody{true});
  }

  void add_tier(TierSeats seats) {
    Tier tier;
    tier.seats = seats;
    switch (choices_.up_to(7)) {
      case 5:
      case 6:
        make_district_tier(tier);
        break;
      case 7:
        make_outside_tier(tier);
        break;
      default:
        make_list_tier(tier);
    }
    law_.tiers.push_back(std::move(tier));
  }

  std::string number() const { return std::to_string(law_.tiers.size()); }

  void make_outside_tier(Tier& tier) {
    tier.id = "outside" + number();
    tier.allocation = OutsideTheCount{{"Assembly"}};
  }

  void make_list_tier(Tier& tier) {
    tier.id = "list" + number();
    tier.ballot = ballot(ContestantKind::party_list, AreaKind::nation);
    tier.allocation = list_method();
    tier.ties = ties();
    for (std::int64_t i = choices_.one_of(std::array{0, 1, 1, 1, 2}); i > 0; --i)
      tier.thresholds.push_back(threshold());
    if (tier.thresholds.size() == 1 || freely_) add_relief(tier);
  }

  Allocation list_method() {
    switch (choices_.up_to(5)) {
      case 0:
        return LargestRemainder{Quota::hare};
      case 1:
      case 2:
        return LargestRemainder{choices_.one_of(kQuotas)};
      case 3:
      case 4:
        return HighestAverages{choices_.one_of(kDivisors)};
      default:
        return WholeQuotas{choices_.one_of(kDenominators), choices_.up_to(3)};
    }
  }

  void make_district_tier(Tier& tier) {
    tier.id = "district" + number();
    const bool by_party = choices_.once_in(8);
    tier.ballot = ballot(by_party ? ContestantKind::party_list : ContestantKind::candidate, AreaKind::district);
    if (choices_.once_in(2)) {
      tier.allocation = majority();
    } else {
      tier.allocation = Plurality{choices_.once_in(3) && find_ballot(law_, tier.ballot)->against_all};
    }
    tier.ties = ties();
    if (choices_.once_in(4)) tier.recount = Recount{share(20), choices_.one_of(kDenominators), ""};
  }

  Majority majority() {
    Majority majority;
    constexpr std::array kMoreThan = {Share{1, 2}, Share{1, 2}, Share{2, 5}, Share{1, 4}, Share{2, 3}, Share{0, 1}};
    majority.more_than = choices_.one_of(kMoreThan);
    majority.of = choices_.one_of(kDenominators);
    majority.runners = choices_.between(2, 3);
    majority.if_more_than = choices_.up_to(3);
    majority.repeat_elections_if_not_held = choices_.once_in(2);
    return majority;
  }

  std::vector<TieBreak> ties() {
    std::vector<TieBreak> ties;  // each rule once, and none after one that settles every tie
    for (std::int64_t i = choices_.up_to(3); i > 0; --i) {
      const TieRule rule = choices_.one_of(kTieRules);
      const bool settled =
          !ties.empty() && (ties.back().rule == TieRule::lot || ties.back().rule == TieRule::repeat_elections);
      if (!settled && std::ranges::find(ties, rule, &TieBreak::rule) == ties.end()) ties.push_back({rule, ""});
    }
    return ties;
  }

  // --- thresholds ---

  Share share(std::int64_t most_percent) {
    if (choices_.once_in(4)) return Share{choices_.up_to(1), choices_.between(1, 7)};
    return {choices_.up_to(most_percent), 100};
  }

  Threshold threshold() {
    Threshold threshold;
    threshold.share = choices_.once_in(8) ? share(100) : share(20);
    threshold.of = choices_.one_of(kDenominators);
    if (choices_.once_in(6)) threshold.in_each = AreaKind::region;
    if (choices_.once_in(6)) {
      threshold.exempt = {"minority"};
      threshold.exempt_lists_pass = true;
    }
    return threshold;
  }

  void add_relief(Tier& tier) {
    if (tier.thresholds.empty() || (tier.thresholds[0].in_each && !freely_)) return;
    Threshold& threshold = tier.thresholds[0];
    const auto* remainder = std::get_if<LargestRemainder>(&tier.allocation);
    const bool rescuable = remainder != nullptr && remainder->quota == Quota::hare;
    if ((rescuable || freely_) && choices_.once_in(3)) {
      threshold.rescue = Rescue{{choices_.between(1, 12), 10}, choices_.up_to(3), ""};
    }
    if ((!threshold.rescue || freely_) && choices_.once_in(3)) {
      threshold.admit_more =
          AdmitMore{choices_.between(1, 4), {choices_.up_to(9), 10}, choices_.one_of(kDenominators), ""};
    }
    if (choices_.once_in(3)) add_seats_below(threshold);
  }

  void add_seats_below(Threshold& threshold) {
    Share below = threshold.share;
    for (std::int64_t i = choices_.between(1, 2); i > 0; --i) {
      below = Share{below.numerator * choices_.between(1, 3), below.denominator * 4};
      if (!freely_ && below.numerator == 0) return;
      threshold.seats_below.push_back({below, choices_.between(1, 3), ""});
    }
  }

  // --- decisions ---

  void add_decisions() {
    for (std::int64_t i = choices_.between(1, 2); i > 0; --i) choices_.once_in(2) ? add_question() : add_election();
  }

  std::string next_decision() const { return "decision" + std::to_string(law_.decisions.size()); }

  void add_election() {
    Decision decision;
    decision.id = next_decision();
    decision.ballot = ballot(ContestantKind::candidate, AreaKind::nation);
    decision.rule = majority();
    decision.ties = ties();
    law_.decisions.push_back(std::move(decision));
  }

  void add_question() {
    Decision decision;
    decision.id = next_decision();
    decision.ballot = ballot(ContestantKind::answer, AreaKind::nation);
    Question question;
    question.answer = decision.ballot + "-a";
    for (std::int64_t i = choices_.between(1, 2); i > 0; --i) question.valid_if.push_back(condition());
    for (std::int64_t i = choices_.between(1, 2); i > 0; --i) question.adopted_if.push_back(condition());
    decision.rule = std::move(question);
    law_.decisions.push_back(std::move(decision));
  }

  Condition condition() {
    constexpr std::array kMoreThan = {Share{1, 2}, Share{1, 4}, Share{1, 3}, Share{0, 1}, Share{2, 3}};
    Condition condition;
    condition.measured = choices_.once_in(2) ? Measured::votes_for_answer : Measured::ballots_cast;
    condition.more_than = choices_.one_of(kMoreThan);
    condition.of = choices_.one_of(kDenominators);
    if (choices_.once_in(3)) condition.in_at_least = Share{choices_.up_to(3), 3};
    return condition;
  }

  // --- ballots ---

  // One that is there already, or a new one.
  std::string ballot(ContestantKind contestants, AreaKind area) {
    if (freely_ && choices_.once_in(3))
      area = choices_.one_of(std::array{AreaKind::nation, AreaKind::region, AreaKind::district});
    const auto fits = [&](const Ballot& ballot) { return ballot.contestants == contestants && ballot.area == area; };
    const auto there = std::ranges::find_if(law_.ballots, fits);
    if (there != law_.ballots.end() && !choices_.once_in(3)) return there->id;
    const std::string id = "ballot" + std::to_string(law_.ballots.size());
    law_.ballots.push_back({id, contestants, area, choices_.once_in(2), ""});
    return id;
  }

  Choices& choices_;
  bool freely_;
  Law law_;
};

}  // namespace

law::Law random_law(Choices& choices) {
  return LawMaker(choices).make();
}

}  // namespace saylau::random
