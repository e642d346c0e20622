// A tier of single-mandate districts: plurality, or an absolute majority in two rounds, district by district.

#include <algorithm>

#include "count/counting.hpp"
#include "count/methods/majority.hpp"
#include "count/methods/plurality.hpp"

namespace saylau::count {

namespace {

using Indices = std::vector<std::size_t>;

// The list that a candidate's seat is counted for: the party's, or the candidate alone.
std::size_t seat_holder(const std::vector<Contestant>& contestants, std::size_t candidate) {
  for (std::size_t i = 0; i < contestants.size(); ++i) {
    if (!contestants[candidate].party.empty() && contestants[i].id == contestants[candidate].party) return i;
  }
  return candidate;
}

class DistrictTier {
 public:
  DistrictTier(Counting& counting, const law::Tier& tier, TierResult& seats)
      : counting_(counting), tier_(tier), seats_(seats) {}

  void count() {
    Seats counted = 0;
    for (const std::string& area : counting_.areas_of(tier_.ballot)) {
      if (counting_.last_round(tier_.ballot, area) == nullptr) continue;
      ++counted;
      count_district(area);
    }
    if (counted == 0) seats_.status = TierStatus::not_counted;
    if (counted == 0 || counted < seats_.seats)
      leave_open(Reason::votes_not_published, "", seats_.seats - counted, {}, "");
  }

 private:
  void leave_open(Reason reason, const std::string& area, Seats seats, Indices options, const std::string& cite) {
    counting_.leave_open({reason, tier_.id, area, seats, std::move(options), cite, {}});
  }
  void leave_silent(law::Situation when, const std::string& area, Indices options) {
    counting_.leave_silent(tier_.silences, when,
                           {Reason::law_is_silent, tier_.id, area, 1, std::move(options), tier_.allocation_cite, {}});
  }

  void count_district(const std::string& area) {
    if (const auto* majority = std::get_if<law::Majority>(&tier_.allocation)) return count_rounds(area, *majority);
    count_plurality(*counting_.last_round(tier_.ballot, area));
  }

  void elect(const std::string& area, std::size_t candidate) {
    counting_.result.elected.push_back({tier_.id, area, candidate});
    ++seats_.by_contestant[seat_holder(counting_.contestants(), candidate)];
  }

  void count_plurality(const Contest& contest) {
    const Indices candidates = counting_.competitors(contest);
    const Allotment allotment = plurality(votes_of(contest, candidates), 1);
    PluralityStep step{1, ranked_votes(contest, candidates), {}};
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (allotment.seats[i] > 0) step.elected.push_back(candidates[i]);
    }
    counting_.add_step(tier_.id, contest.area, tier_.allocation_cite, step);
    for (const std::size_t candidate : step.elected) elect(contest.area, candidate);
    if (allotment.unallotted > 0) leave_open(Reason::nobody_has_votes, contest.area, 1, candidates, "");
    if (allotment.open == 0) return;
    const Indices equal = equal_of(allotment, candidates);
    for (const std::size_t candidate : counting_.settle(tier_, tier_.allocation_cite, contest, equal, 1))
      elect(contest.area, candidate);
  }

  void count_rounds(const std::string& area, const law::Majority& majority) {
    const Contest* first = counting_.round(tier_.ballot, area, 1);
    const Contest* second = counting_.round(tier_.ballot, area, 2);
    if (second != nullptr) return count_plurality(*second);
    const Indices candidates = counting_.competitors(*first);
    const Figure whole = denominator(majority.of, *first, counting_.contestants());
    if (!whole) return leave_open(Reason::figure_not_published, area, 1, candidates, tier_.allocation_cite);
    const FirstRound round = first_round(votes_of(*first, candidates), *whole, majority);
    MajorityStep step{majority, *whole, round.fewest, ranked_votes(*first, candidates), {}, {}};
    if (round.elected) step.elected = candidates[*round.elected];
    for (std::size_t i = 0; i < round.runners.seats.size(); ++i) {
      if (round.runners.seats[i] > 0) step.runners.push_back(candidates[i]);
    }
    counting_.add_step(tier_.id, area, tier_.allocation_cite, step);
    if (step.elected) return elect(area, *step.elected);
    if (*whole == 0) return leave_open(Reason::nobody_has_votes, area, 1, candidates, "");
    if (static_cast<Seats>(candidates.size()) <= majority.if_more_than) {
      if (majority.repeat_elections_if_not_held) {
        return leave_open(Reason::repeat_elections, area, 1, candidates, majority.second_round_cite);
      }
      return leave_silent(law::Situation::two_candidates_no_majority, area, candidates);
    }
    if (round.runners.open > 0)
      return leave_silent(law::Situation::equal_for_second_round, area, equal_of(round.runners, candidates));
    leave_open(Reason::second_round, area, 1, step.runners, majority.second_round_cite);
  }

  static Indices equal_of(const Allotment& allotment, const Indices& candidates) {
    Indices equal;
    for (const std::size_t i : allotment.equal) equal.push_back(candidates[i]);
    return equal;
  }

  Counting& counting_;
  const law::Tier& tier_;
  TierResult& seats_;
};

}  // namespace

void count_district_tier(Counting& counting, const law::Tier& tier, TierResult& seats) {
  DistrictTier(counting, tier, seats).count();
}

}  // namespace saylau::count
