// A tier of single-mandate districts: plurality, or an absolute majority in two rounds, district by district.

#include <algorithm>

#include "count/counting.hpp"
#include "count/methods/plurality.hpp"
#include "count/threshold.hpp"
#include "count/two_rounds.hpp"
#include "votes/contests.hpp"

namespace saylau::count {

namespace {

using Indices = std::vector<std::size_t>;

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
    if (counted == 0 || counted < seats_.seats) {
      leave_open(Reason::votes_not_published, "", seats_.seats - counted, {}, "");
    }
  }

 private:
  void leave_open(Reason reason, const std::string& area, Seats seats, Indices options, const std::string& cite) {
    counting_.leave_open({reason, tier_.id, area, seats, std::move(options), cite, {}});
  }
  void count_district(const std::string& area) {
    const auto* majority = std::get_if<law::Majority>(&tier_.allocation);
    if (majority == nullptr) {
      count_plurality(*counting_.last_round(tier_.ballot, area));
      return note_recount(*counting_.last_round(tier_.ballot, area));
    }
    const Rounds rounds{tier_.id, tier_.ballot, tier_.allocation_cite, tier_.ties, tier_.silences};
    if (const auto winner = count_two_rounds(counting_, rounds, *majority, area)) elect(area, *winner);
    note_recount(*counting_.last_round(tier_.ballot, area));
  }

  // A step where the first two are so close that the law wants a recount.
  void note_recount(const Contest& contest) {
    if (!tier_.recount) return;
    const auto ranked = ranked_votes(contest, counting_.competitors(contest));
    const Figure whole = denominator(tier_.recount->of, contest, counting_.contestants());
    if (!whole || ranked.size() < 2) return;
    const Votes most = fewest_more_than(tier_.recount->within, *whole) - 1;
    const Votes difference = ranked[0].votes - ranked[1].votes;
    if (difference > most) return;
    counting_.add_step(tier_.id, contest.area, tier_.recount->cite,
                       RecountStep{*tier_.recount, ranked[0].contestant, ranked[1].contestant, difference, most});
  }

  // Those against all where they are more than anybody's votes and the law leaves the seat vacant then; equal is open.
  std::optional<RankedVotes> against_all(const Contest& contest, const std::vector<RankedVotes>& ranked) const {
    const auto* rule = std::get_if<law::Plurality>(&tier_.allocation);
    if (rule == nullptr || !rule->against_all_vacates) return std::nullopt;
    for (const std::size_t i : contest.contestants) {
      const bool most = ranked.empty() || contest.tally.votes[i] >= ranked[0].votes;
      if (!may_win(counting_.contestants()[i]) && most) return RankedVotes{i, contest.tally.votes[i]};
    }
    return std::nullopt;
  }

  void elect(const std::string& area, std::size_t candidate) {
    counting_.result.elected.push_back({tier_.id, area, candidate});
    ++seats_.by_contestant[party_of(counting_.contestants(), candidate)];
  }

  void count_plurality(const Contest& contest) {
    const Indices candidates = counting_.competitors(contest);
    const Allotment allotment = plurality(votes_of(contest, candidates), 1);
    PluralityStep step{1, ranked_votes(contest, candidates), {}, {}};
    step.against_all = against_all(contest, step.ranked);
    if (step.against_all) {
      counting_.add_step(tier_.id, contest.area, tier_.allocation_cite, step);
      return leave_open(Reason::repeat_elections, contest.area, 1, {}, tier_.allocation_cite);
    }
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (allotment.seats[i] > 0) step.elected.push_back(candidates[i]);
    }
    counting_.add_step(tier_.id, contest.area, tier_.allocation_cite, step);
    for (const std::size_t candidate : step.elected) elect(contest.area, candidate);
    if (allotment.unallotted > 0) leave_open(Reason::nobody_has_votes, contest.area, 1, candidates, "");
    if (allotment.open == 0) return;
    const Indices equal = equal_of(allotment, candidates);
    for (const std::size_t candidate : counting_.settle(tier_, tier_.allocation_cite, contest, equal, 1)) {
      elect(contest.area, candidate);
    }
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
