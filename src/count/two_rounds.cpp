#include "count/two_rounds.hpp"

#include "count/methods/majority.hpp"
#include "count/methods/plurality.hpp"

namespace saylau::count {

namespace {

using Indices = std::vector<std::size_t>;

class TwoRounds {
 public:
  TwoRounds(Counting& counting, const Rounds& rounds, const law::Majority& majority, const std::string& area)
      : counting_(counting), rounds_(rounds), majority_(majority), area_(area) {}

  void count() {
    const Contest* first = counting_.round(rounds_.ballot, area_, 1);
    if (first == nullptr) return leave_open(Reason::votes_not_published, {}, "");
    if (count_first(*first)) return;
    const Contest* second = counting_.round(rounds_.ballot, area_, 2);
    if (second == nullptr) return leave_open(Reason::second_round, runners_, majority_.second_round_cite);
    count_second(*second);
  }

  std::optional<std::size_t> winner() const { return winner_; }

 private:
  void leave_open(Reason reason, Indices options, const std::string& cite) {
    counting_.leave_open({reason, rounds_.id, area_, 1, std::move(options), cite, {}});
  }
  void leave_silent(law::Situation when, Indices options) {
    counting_.leave_silent(rounds_.silences, when,
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
    counting_.add_step(
        rounds_.id, area_, rounds_.cite,
        MajorityStep{majority_, *whole, round.fewest, ranked_votes(contest, candidates), winner_, runners_});
    return winner_ || nothing_can_follow(round, candidates);
  }

  bool nothing_can_follow(const FirstRound& round, const Indices& candidates) {
    const bool too_few = static_cast<Seats>(candidates.size()) <= majority_.if_more_than;
    if (too_few && majority_.repeat_elections_if_not_held) {
      leave_open(Reason::repeat_elections, candidates, majority_.second_round_cite);
    } else if (too_few) {
      leave_silent(law::Situation::two_candidates_no_majority, candidates);
    } else if (round.runners.open > 0) {
      leave_silent(law::Situation::equal_for_second_round, at(round.runners.equal, candidates));
    }
    return too_few || round.runners.open > 0;
  }

  void count_second(const Contest& contest) {
    const Indices candidates = counting_.competitors(contest);
    const Allotment allotment = plurality(votes_of(contest, candidates), 1);
    const Indices elected = with_seats(allotment, candidates);
    if (!elected.empty()) winner_ = elected[0];
    counting_.add_step(rounds_.id, area_, majority_.second_round_cite,
                       SecondRoundStep{ranked_votes(contest, candidates), winner_});
    if (allotment.unallotted > 0) return leave_open(Reason::nobody_has_votes, candidates, "");
    if (allotment.open == 0) return;
    const Indices settled = counting_.settle(rounds_, majority_.second_round_cite, contest,
                                             at(allotment.equal, candidates), allotment.open);
    if (!settled.empty()) winner_ = settled[0];
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
