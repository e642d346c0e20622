#include "count/two_rounds.hpp"

#include <algorithm>

#include "count/methods/majority.hpp"
#include "count/methods/plurality.hpp"
#include "count/threshold.hpp"

namespace saylau::count {

namespace {

using Indices = std::vector<std::size_t>;

class TwoRounds {
 public:
  TwoRounds(Counting& counting, const Rounds& rounds, const law::Majority& majority, const std::string& area)
      : counting_(counting), rounds_(rounds), majority_(majority), area_(area) {}

  void count() {
    const Contest* first = counting_.round(rounds_.ballot, area_, 1);
    const Contest* second = counting_.round(rounds_.ballot, area_, 2);
    if (first == nullptr) return leave_open(Reason::votes_not_published, {}, "");
    if (!any_in(*first)) return leave_out(*first, {});
    if (!all_known(*first, counting_.contestants())) return count_first_so_far(*first, second);
    if (count_first(*first)) return;
    if (second == nullptr) return leave_open(Reason::second_round, runners_, majority_.second_round_cite);
    count_second_between_runners(*second);
  }

  std::optional<std::size_t> winner() const { return winner_; }

 private:
  void leave_open(Reason reason, Indices options, const std::string& cite) {
    counting_.leave_open({reason, rounds_.id, area_, 1, std::move(options), cite, {}});
  }
  // Votes that are not known decide: they are not in, or were not published.
  void leave_out(const Contest& contest, Indices options) {
    if (!all_in(contest)) options = first_by_votes(ranked_votes(contest, options));  // who leads so far
    const Reason reason = all_in(contest) ? Reason::votes_not_published : Reason::not_all_in;
    counting_.leave_open_in(contest, {reason, rounds_.id, area_, 1, std::move(options), "", {}});
  }
  void leave_silent(const Contest& contest, law::Situation when, Indices options) {
    counting_.leave_silent(contest, rounds_.silences, when,
                           {Reason::law_is_silent, rounds_.id, area_, 1, std::move(options), rounds_.cite, {}});
  }

  // The contestants behind places in `candidates`.
  static Indices at(const Indices& places, const Indices& candidates) {
    Indices contestants;
    for (const std::size_t place : places) contestants.push_back(candidates[place]);
    return contestants;
  }
  static Indices with_seats(const Allotment& allotment, const Indices& candidates) {
    Indices contestants;
    for (std::size_t i = 0; i < allotment.seats.size(); ++i) {
      if (allotment.seats[i] > 0) contestants.push_back(candidates[i]);
    }
    return contestants;
  }

  // True if the first round ends it: somebody is elected, or nothing can follow.
  bool count_first(const Contest& contest) {
    const Indices candidates = counting_.competitors(contest);
    const Figure whole = denominator(majority_.of, contest, counting_.contestants());
    if (!whole || *whole == 0) {
      leave_open(whole ? Reason::nobody_has_votes : Reason::figure_not_published, candidates, "");
      return true;
    }
    const FirstRound round = first_round(votes_of(contest, candidates), *whole, majority_);
    if (round.elected) winner_ = candidates[*round.elected];
    runners_ = with_seats(round.runners, candidates);
    if (round.elected ? !counting_.stands(candidates[*round.elected]) : any_out(runners_)) {
      leave_silent(contest, law::Situation::out_of_the_race, winner_ ? Indices{*winner_} : runners_);
      winner_.reset();
      return true;
    }
    counting_.add_step(
        rounds_.id, area_, rounds_.cite,
        MajorityStep{majority_, *whole, round.fewest, ranked_votes(contest, candidates), winner_, runners_});
    if (!round.equal.empty()) settle(contest, at(round.equal, candidates), rounds_.cite);
    return winner_ || !round.equal.empty() || nothing_can_follow(contest, round, candidates);
  }

  bool any_out(const Indices& contestants) const {
    return std::ranges::any_of(contestants, [this](std::size_t i) { return !counting_.stands(i); });
  }

  // Several are equal in votes, and each has enough: the law's rules for ties, or nobody yet.
  void settle(const Contest& contest, const Indices& equal, const std::string& cite) {
    const Indices settled = counting_.settle(rounds_, cite, contest, equal, 1);
    if (!settled.empty()) winner_ = settled[0];
  }

  // Votes of the first round are not known. Whoever has enough whatever they are is elected; a second round decides
  // only if it is certain between whom it is.
  void count_first_so_far(const Contest& first, const Contest* second) {
    const Indices candidates = counting_.competitors(first);
    const auto ranked = ranked_votes(first, candidates);
    const Figure whole = denominator(majority_.of, first, counting_.contestants());
    winner_ = certain_winner(first, ranked);
    runners_ = certain_runners(first, ranked);
    if ((winner_ && !counting_.stands(*winner_)) || any_out(runners_)) {
      winner_.reset();
      return leave_silent(first, law::Situation::out_of_the_race, candidates);
    }
    if (whole) {
      counting_.add_step(rounds_.id, area_, rounds_.cite,
                         MajorityStep{majority_, *whole, fewest_more_than(majority_.more_than, *whole), ranked, winner_,
                                      runners_, so_far(first)});
    }
    if (winner_) return;
    if (runners_.empty()) return leave_out(first, candidates);
    if (second == nullptr) return leave_open(Reason::second_round, runners_, majority_.second_round_cite);
    count_second_between_runners(*second);
  }

  MajoritySoFar so_far(const Contest& contest) const {
    const Figure whole = largest_denominator(majority_.of, contest, counting_.contestants());
    const Figure most = whole ? Figure(fewest_more_than(majority_.more_than, *whole)) : std::nullopt;
    return {voters_out(contest), most};
  }

  // Who goes on whatever the rest votes: nobody can reach the majority, and nobody else, stood or not seen yet, the
  // votes of the last of them. None if that is not certain.
  Indices certain_runners(const Contest& contest, const std::vector<RankedVotes>& ranked) const {
    const Figure whole = largest_denominator(majority_.of, contest, counting_.contestants());
    const Indices candidates = counting_.competitors(contest);
    const bool held = std::ssize(candidates) > majority_.if_more_than && std::ssize(ranked) >= majority_.runners &&
                      std::ssize(candidates) > majority_.runners;
    if (!whole || !held || may_be_elected(contest, candidates, *whole)) return {};
    Indices certain;
    for (Seats i = 0; i < majority_.runners; ++i) certain.push_back(ranked[static_cast<std::size_t>(i)].contestant);
    Indices others;
    const auto goes_on = [&](std::size_t i) { return std::ranges::find(certain, i) != certain.end(); };
    std::ranges::remove_copy_if(candidates, std::back_inserter(others), goes_on);
    return leads_for_certain(contest, certain.back(), others) ? certain : Indices{};
  }

  // Could anybody have the majority with the votes that are not known?
  bool may_be_elected(const Contest& contest, const Indices& candidates, Votes whole) const {
    return std::ranges::any_of(candidates, [&](std::size_t i) {
      const Figure more = more_at_most(contest, i);
      return !more || contest.tally.votes[i] + *more >= fewest_more_than(majority_.more_than, whole);
    });
  }

  std::optional<std::size_t> certain_winner(const Contest& contest, const std::vector<RankedVotes>& ranked) const {
    const Figure whole = largest_denominator(majority_.of, contest, counting_.contestants());
    if (!whole || ranked.empty()) return std::nullopt;
    const bool enough = ranked[0].votes > 0 && ranked[0].votes >= fewest_more_than(majority_.more_than, *whole);
    return enough && leads(contest, ranked) ? std::optional(ranked[0].contestant) : std::nullopt;
  }

  bool leads(const Contest& contest, const std::vector<RankedVotes>& ranked) const {
    return !ranked.empty() && leads_for_certain(contest, ranked[0].contestant, counting_.competitors(contest));
  }

  bool nothing_can_follow(const Contest& contest, const FirstRound& round, const Indices& candidates) {
    const bool too_few = static_cast<Seats>(candidates.size()) <= majority_.if_more_than;
    // Does the law count those on the ballot, or those in the race? Where that decides, it does not say.
    const bool withdrawals_decide =
        static_cast<Seats>(candidates.size() + contest.set_aside.size()) > majority_.if_more_than;
    if (too_few && !withdrawals_decide && majority_.repeat_elections_if_not_held) {
      leave_open(Reason::repeat_elections, candidates, majority_.second_round_cite);
    } else if (too_few) {
      leave_silent(contest, law::Situation::two_candidates_no_majority, candidates);
    } else if (round.runners.open > 0) {
      leave_silent(contest, law::Situation::equal_for_second_round, at(round.runners.equal, candidates));
    }
    return too_few || round.runners.open > 0;
  }

  void count_second_between_runners(const Contest& second) {
    if (any_in(second) && !counting_.is_between(second, runners_)) {
      return leave_open(Reason::others_in_second_round, runners_, majority_.second_round_cite);
    }
    count_second(second);
  }

  void count_second(const Contest& contest) {
    const Indices candidates = counting_.competitors(contest);
    const auto ranked = ranked_votes(contest, candidates);
    if (!all_known(contest, counting_.contestants())) return count_second_so_far(contest, ranked);
    const Allotment allotment = plurality(votes_of(contest, candidates), 1);
    const Indices elected = with_seats(allotment, candidates);
    if (!elected.empty()) winner_ = elected[0];
    counting_.add_step(rounds_.id, area_, majority_.second_round_cite, SecondRoundStep{ranked, winner_});
    if (allotment.unallotted > 0) return leave_open(Reason::nobody_has_votes, candidates, "");
    if (allotment.open > 0) settle(contest, at(allotment.equal, candidates), majority_.second_round_cite);
  }

  void count_second_so_far(const Contest& contest, const std::vector<RankedVotes>& ranked) {
    if (leads(contest, ranked)) winner_ = ranked[0].contestant;
    counting_.add_step(rounds_.id, area_, majority_.second_round_cite, SecondRoundStep{ranked, winner_});
    if (!winner_) leave_out(contest, runners_);
  }

  Counting& counting_;
  const Rounds& rounds_;
  const law::Majority& majority_;
  const std::string& area_;
  Indices runners_;
  std::optional<std::size_t> winner_;
};

}  // namespace

std::optional<std::size_t> count_two_rounds(Counting& counting, const Rounds& rounds, const law::Majority& majority,
                                            const std::string& area) {
  TwoRounds two(counting, rounds, majority, area);
  two.count();
  return two.winner();
}

}  // namespace saylau::count
