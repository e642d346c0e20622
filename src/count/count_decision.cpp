// A decision: one person elected by an absolute majority in two rounds, or a referendum by its conditions.

#include <algorithm>

#include "count/counting.hpp"
#include "count/methods/majority.hpp"
#include "count/methods/plurality.hpp"

namespace saylau::count {

namespace {

using Indices = std::vector<std::size_t>;

class ElectOne {
 public:
  ElectOne(Counting& counting, const law::Decision& decision, DecisionResult& outcome)
      : counting_(counting), decision_(decision), outcome_(outcome) {}

  void count(const law::Majority& majority, const std::string& area) {
    const Contest* first = counting_.round(decision_.ballot, area, 1);
    if (first == nullptr) return leave_open(Reason::votes_not_published, area, {}, "");
    if (count_first(majority, *first)) return;
    const Contest* second = counting_.round(decision_.ballot, area, 2);
    if (second != nullptr) count_second(majority, *second);
    if (second == nullptr) leave_open(Reason::second_round, area, runners_, majority.second_round_cite);
  }

 private:
  void leave_open(Reason reason, const std::string& area, Indices options, const std::string& cite) {
    counting_.leave_open({reason, decision_.id, area, 1, std::move(options), cite, {}});
  }
  void leave_silent(law::Situation when, const std::string& area, Indices options) {
    counting_.leave_silent(decision_.silences, when,
                           {Reason::law_is_silent, decision_.id, area, 1, std::move(options), decision_.cite, {}});
  }
  void elect(std::size_t winner, const std::string& area) {
    outcome_.outcome = DecisionOutcome::elected;
    outcome_.winner = winner;
    counting_.result.elected.push_back({decision_.id, area, winner});
  }

  // True if the first round ends it: somebody is elected, or nothing can follow.
  bool count_first(const law::Majority& majority, const Contest& contest) {
    const Indices candidates = counting_.competitors(contest);
    const Figure whole = denominator(majority.of, contest, counting_.contestants());
    if (!whole || *whole == 0) {
      leave_open(whole ? Reason::nobody_has_votes : Reason::figure_not_published, contest.area, candidates, "");
      return true;
    }
    const FirstRound round = first_round(votes_of(contest, candidates), *whole, majority);
    MajorityStep step{majority, *whole, round.fewest, ranked_votes(contest, candidates), {}, {}};
    if (round.elected) step.elected = candidates[*round.elected];
    for (std::size_t i = 0; i < round.runners.seats.size(); ++i) {
      if (round.runners.seats[i] > 0) step.runners.push_back(candidates[i]);
    }
    runners_ = step.runners;
    const auto elected = step.elected;
    counting_.add_step(decision_.id, contest.area, decision_.cite, std::move(step));
    if (elected) elect(*elected, contest.area);
    if (elected) return true;
    return nothing_can_follow(majority, contest, round, candidates);
  }

  bool nothing_can_follow(const law::Majority& majority, const Contest& contest, const FirstRound& round,
                          const Indices& candidates) {
    if (static_cast<Seats>(candidates.size()) <= majority.if_more_than && majority.repeat_elections_if_not_held) {
      leave_open(Reason::repeat_elections, contest.area, candidates, majority.second_round_cite);
      return true;
    }
    if (static_cast<Seats>(candidates.size()) <= majority.if_more_than) {
      leave_silent(law::Situation::two_candidates_no_majority, contest.area, candidates);
      return true;
    }
    if (round.runners.open > 0) {
      Indices equal;
      for (const std::size_t i : round.runners.equal) equal.push_back(candidates[i]);
      leave_silent(law::Situation::equal_for_second_round, contest.area, equal);
      return true;
    }
    return false;
  }

  void count_second(const law::Majority& majority, const Contest& contest) {
    const Indices candidates = counting_.competitors(contest);
    const Allotment allotment = plurality(votes_of(contest, candidates), 1);
    SecondRoundStep step{ranked_votes(contest, candidates), {}};
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (allotment.seats[i] > 0) step.elected = candidates[i];
    }
    const auto elected = step.elected;
    counting_.add_step(decision_.id, contest.area, majority.second_round_cite, std::move(step));
    if (elected) return elect(*elected, contest.area);
    if (allotment.unallotted > 0) return leave_open(Reason::nobody_has_votes, contest.area, candidates, "");
    for (const std::size_t winner : counting_.settle(decision_, majority.second_round_cite, contest, candidates, 1)) {
      elect(winner, contest.area);
    }
  }

  Counting& counting_;
  const law::Decision& decision_;
  DecisionResult& outcome_;
  Indices runners_;
};

class Referendum {
 public:
  Referendum(Counting& counting, const law::Decision& decision, DecisionResult& outcome)
      : counting_(counting), decision_(decision), outcome_(outcome) {}

  void count(const law::Question& question, const std::string& area) {
    const Contest* nation = counting_.last_round(decision_.ballot, area);
    if (nation == nullptr) {
      return counting_.leave_open({Reason::votes_not_published, decision_.id, area, 0, {}, "", {}});
    }
    const Outcome valid = test_all(question, question.valid_if, *nation, true);
    const Outcome adopted = test_all(question, question.adopted_if, *nation, false);
    decide(question, *nation, valid, adopted);
  }

 private:
  std::optional<std::size_t> answer(const law::Question& question) const {
    const auto& all = counting_.contestants();
    const auto found = std::ranges::find(all, question.answer, &Contestant::id);
    return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
  }

  ConditionResult test_in(const law::Question& question, const law::Condition& condition,
                          const Contest* contest) const {
    const auto yes = answer(question);
    if (contest == nullptr || !yes) return {};
    const Figure part = condition.measured == law::Measured::ballots_cast ? cast_ballots(contest->tally)
                                                                          : Figure(contest->tally.votes[*yes]);
    return test_condition(condition, part, denominator(condition.of, *contest, counting_.contestants()));
  }

  ConditionResult test(const law::Question& question, const law::Condition& condition, const Contest& nation) const {
    if (!condition.in_at_least) return test_in(question, condition, &nation);
    std::vector<Outcome> outcomes;
    for (const Area& area : counting_.election.areas) {
      if (area.kind != condition.areas) continue;
      outcomes.push_back(test_in(question, condition, counting_.last_round(decision_.ballot, area.id)).outcome);
    }
    return test_areas(condition, outcomes);
  }

  Outcome test_all(const law::Question& question, const std::vector<law::Condition>& conditions, const Contest& nation,
                   bool validity) {
    Outcome all = Outcome::met;
    for (const law::Condition& condition : conditions) {
      const ConditionResult result = test(question, condition, nation);
      counting_.add_step(decision_.id, nation.area, condition.cite,
                         ConditionStep{condition, answer(question), validity, result});
      if (result.outcome == Outcome::not_met) all = Outcome::not_met;
      if (result.outcome == Outcome::not_known && all == Outcome::met) all = Outcome::not_known;
    }
    return all;
  }

  void decide(const law::Question& question, const Contest& nation, Outcome valid, Outcome adopted) {
    if (valid == Outcome::not_met) {
      outcome_.outcome = DecisionOutcome::not_valid;
    } else if (valid == Outcome::met && adopted == Outcome::met) {
      outcome_.outcome = DecisionOutcome::adopted;
      outcome_.winner = answer(question);
    } else if (valid == Outcome::met && adopted == Outcome::not_met) {
      outcome_.outcome = DecisionOutcome::not_adopted;
    } else {
      counting_.leave_open({Reason::figure_not_published, decision_.id, nation.area, 0, {}, decision_.cite, {}});
    }
  }

  Counting& counting_;
  const law::Decision& decision_;
  DecisionResult& outcome_;
};

}  // namespace

// A decision whose ballot the election did not vote on at all is no part of it (a referendum law knows amendments and
// other questions; one day has one of them).
void count_decision(Counting& counting, const law::Decision& decision) {
  const auto areas = counting.areas_of(decision.ballot);
  const bool voted_on = std::ranges::any_of(counting.contestants(), [&](const Contestant& contestant) {
    return std::ranges::find(contestant.ballots, decision.ballot) != contestant.ballots.end();
  });
  if (!voted_on || areas.empty()) return;
  DecisionResult outcome;
  outcome.id = decision.id;
  if (const auto* majority = std::get_if<law::Majority>(&decision.rule)) {
    ElectOne(counting, decision, outcome).count(*majority, areas[0]);
  } else {
    Referendum(counting, decision, outcome).count(std::get<law::Question>(decision.rule), areas[0]);
  }
  counting.result.decisions.push_back(std::move(outcome));
}

}  // namespace saylau::count
