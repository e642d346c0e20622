// A decision: one person elected by an absolute majority in two rounds, or a referendum by its conditions.

#include <algorithm>

#include "count/counting.hpp"
#include "count/two_rounds.hpp"

namespace saylau::count {

namespace {

class Referendum {
 public:
  Referendum(Counting& counting, const law::Decision& decision, DecisionResult& outcome)
      : counting_(counting), decision_(decision), outcome_(outcome) {}

  void count(const law::Question& question, const std::string& area) {
    const Contest* nation = counting_.round(decision_.ballot, area, 1);
    if (nation == nullptr) {
      return counting_.leave_open({Reason::votes_not_published, decision_.id, area, 0, {}, "", {}});
    }
    if (!any_in(*nation)) return leave_out(*nation);
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

  void leave_out(const Contest& contest) {
    counting_.leave_open_in(contest, {Reason::not_all_in, decision_.id, contest.area, 0, {}, "", {}});
  }

  ConditionResult test_in(const law::Question& question, const law::Condition& condition,
                          const Contest* contest) const {
    const auto yes = answer(question);
    if (contest == nullptr || !yes || !any_in(*contest)) return {};
    const bool of_registered = condition.of == law::Denominator::registered_voters;
    const Figure out = voters_out(*contest);
    const Figure part =
        condition.measured == law::Measured::ballots_cast ? cast_ballots(*contest) : known_votes(*contest, *yes);
    return test_condition(condition, {part, denominator(condition.of, *contest, counting_.contestants()),
                                      all_in(*contest), out, of_registered ? Figure(0) : out});
  }

  ConditionResult test(const law::Question& question, const law::Condition& condition, const Contest& nation) const {
    if (!condition.in_at_least) return test_in(question, condition, &nation);
    std::vector<Outcome> outcomes;
    for (const Area& area : counting_.election.areas) {
      if (area.kind != condition.areas || area.apart) continue;
      outcomes.push_back(test_in(question, condition, counting_.round(decision_.ballot, area.id, 1)).outcome);
    }
    ConditionResult result = test_areas(condition, outcomes);
    result.so_far = !all_in(nation) && result.outcome == Outcome::not_known;
    return result;
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
      counting_.leave_open_in(nation,
                              {Reason::figure_not_published, decision_.id, nation.area, 0, {}, decision_.cite, {}});
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
    const Rounds rounds{decision.id, decision.ballot, decision.cite, decision.ties, decision.silences};
    outcome.winner = count_two_rounds(counting, rounds, *majority, areas[0]);
    if (outcome.winner) outcome.outcome = DecisionOutcome::elected;
    if (outcome.winner) counting.result.elected.push_back({decision.id, areas[0], *outcome.winner});
  } else {
    Referendum(counting, decision, outcome).count(std::get<law::Question>(decision.rule), areas[0]);
  }
  counting.result.decisions.push_back(std::move(outcome));
}

}  // namespace saylau::count
