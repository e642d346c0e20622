// A tier of single-mandate districts: plurality, or an absolute majority in two rounds, district by district.

#include <algorithm>

#include "count/counting.hpp"
#include "count/methods/plurality.hpp"
#include "count/threshold.hpp"
#include "count/two_rounds.hpp"

namespace saylau::count {

namespace {

using Indices = std::vector<std::size_t>;

class DistrictTier {
 public:
  DistrictTier(Counting& counting, const law::Tier& tier, TierResult& seats)
      : counting_(counting), tier_(tier), seats_(seats) {}

  void count() {
    const std::vector<std::string> areas = counting_.areas_of(tier_.ballot);
    if (std::ssize(areas) > seats_.seats) return refuse_areas(areas);
    if (std::ranges::none_of(areas, [&](const std::string& area) { return is_at_hand(area); }))
      return leave_uncounted();
    for (const std::string& area : areas) counting_.book.open_page(tier_.id, area, 1);
    counting_.book.open_page(tier_.id, "", seats_.seats - std::ssize(areas));
    for (const std::string& area : areas) count_area(area);
    if (const Seats unnamed = counting_.book.left_on(tier_.id, ""); unnamed > 0) {
      leave_open(Reason::areas_not_named, "", unnamed, {}, "");
    }
  }

 private:
  void leave_open(Reason reason, const std::string& area, Seats seats, Indices options, const std::string& cite) {
    counting_.leave_open({reason, tier_.id, area, seats, std::move(options), cite, {}});
  }

  // Who stands alone has the seat where the law says so; else nobody voted, and nothing is said.
  void elect_unopposed(const Contest& contest) {
    const std::size_t alone = contest.contestants.front();
    if (!tier_.elects_unopposed) return leave_open(Reason::nobody_has_votes, contest.area, 1, {alone}, "");
    counting_.add_step(tier_.id, contest.area, tier_.unopposed_cite, UnopposedStep{alone});
    counting_.elect(tier_.id, contest.area, alone);
  }

  bool is_at_hand(const std::string& area) const { return counting_.last_round(tier_.ballot, area) != nullptr; }

  void leave_uncounted() {
    seats_.status = TierStatus::not_counted;
    counting_.book.open_page(tier_.id, "", seats_.seats);
    leave_open(Reason::votes_not_published, "", seats_.seats, {}, "");
  }

  // More areas voted for one seat each than there are seats. Which of them has one the law does not say; a body whose
  // size is not known (0 seats) is not counted either.
  void refuse_areas(const std::vector<std::string>& areas) {
    const bool size_known = counting_.law.seats || seats_.seats > 0;
    const bool voted = std::ranges::any_of(areas, [this](const std::string& area) { return is_at_hand(area); });
    if (!size_known || !voted) return leave_uncounted();
    seats_.status = TierStatus::not_counted;
    counting_.book.open_page(tier_.id, "", seats_.seats);
    counting_.leave_open(
        {Reason::more_areas_than_seats, tier_.id, "", seats_.seats, {}, tier_.allocation_cite, {}, areas});
  }

  void count_area(const std::string& area) {
    const Contest* contest = counting_.round(tier_.ballot, area, 1);
    if (contest == nullptr) return leave_open(Reason::not_all_in, area, 1, {}, "");  // other areas are in
    if (contest->unopposed) return elect_unopposed(*contest);
    if (!any_in(*contest))
      return counting_.leave_open_in(*contest, {Reason::not_all_in, tier_.id, area, 1, {}, "", {}});
    count_district(area);
  }

  void count_district(const std::string& area) {
    const auto* majority = std::get_if<law::Majority>(&tier_.allocation);
    if (majority == nullptr) return count_by_plurality(area);
    const Rounds rounds{tier_.id, tier_.ballot, tier_.allocation_cite, tier_.ties, tier_.silences};
    if (const auto winner = count_two_rounds(counting_, rounds, *majority, area)) {
      counting_.elect(tier_.id, area, *winner);
    }
    note_recount(*counting_.last_round(tier_.ballot, area));
  }

  // Where the law has the voters vote again among equals, and they have, that decides; nothing else does.
  void count_by_plurality(const std::string& area) {
    const Contest* first = counting_.round(tier_.ballot, area, 1);
    const Contest* again = counting_.round(tier_.ballot, area, 2);
    if (first == nullptr) return leave_open(Reason::not_all_in, area, 1, {}, "");
    const Indices equal = again != nullptr && any_in(*again) ? equals_to_vote_again(*first) : Indices{};
    const Contest& deciding = equal.empty() ? *first : *again;
    if (!equal.empty() && !counting_.is_between(*again, equal)) {
      return leave_open(Reason::others_in_second_round, area, 1, equal, tier_.allocation_cite);
    }
    count_plurality(deciding);
    note_recount(deciding);
  }

  Indices equals_to_vote_again(const Contest& first) {
    if (!is_known(first)) return {};
    const Indices candidates = counting_.competitors(first);
    PluralityStep step{1, ranked_votes(first, candidates), {}, {}};
    const Allotment allotment = plurality(votes_of(first, candidates), 1);
    if (against_all(first, step.ranked) || allotment.open == 0) return {};
    const Indices equal = equal_of(allotment, candidates);
    TieSettlement settlement = counting_.settlement_of(tier_, tier_.allocation_cite, first, equal);
    if (settlement.seats == 0 || settlement.open != TieOpen::needs_repeat_voting) return {};
    const Indices among = settlement.among;
    const std::string cite = settlement.rule ? settlement.rule->cite : tier_.allocation_cite;
    counting_.add_step(tier_.id, first.area, tier_.allocation_cite, std::move(step));
    counting_.add_step(tier_.id, first.area, cite, TieStep{equal, 1, std::move(settlement)});
    return among;
  }

  // A step where the first two are so close that the law wants a recount.
  void note_recount(const Contest& contest) {
    if (!tier_.recount) return;
    const auto ranked = ranked_votes(contest, counting_.competitors(contest));
    if (!all_known(contest, counting_.contestants())) return note_recount_not_known(contest, ranked);
    const Figure whole = denominator(tier_.recount->of, contest, counting_.contestants());
    if (!whole || ranked.size() < 2) return;
    const Votes most = fewest_more_than(tier_.recount->within, *whole) - 1;
    const Votes difference = ranked[0].votes - ranked[1].votes;
    if (difference > most || ranked[0].votes == 0) return;
    counting_.add_step(tier_.id, contest.area, tier_.recount->cite,
                       RecountStep{*tier_.recount, ranked[0].contestant, ranked[1].contestant, difference, most});
  }

  // Unless the first leads by more than any recount is due for, whatever the votes are that are not known.
  void note_recount_not_known(const Contest& contest, const std::vector<RankedVotes>& ranked) {
    if (!any_in(contest) || ranked.empty() || ranked[0].votes == 0 || leads_beyond_recount(contest, ranked[0])) return;
    const std::size_t second = ranked.size() > 1 ? ranked[1].contestant : ranked[0].contestant;
    counting_.add_step(tier_.id, contest.area, tier_.recount->cite,
                       RecountStep{*tier_.recount, ranked[0].contestant, second, 0, 0, false});
  }

  bool leads_beyond_recount(const Contest& contest, const RankedVotes& first) const {
    const Figure whole = denominator(tier_.recount->of, contest, counting_.contestants());
    const Figure out = voters_out(contest);
    if (!whole || !out) return false;
    const Votes most = fewest_more_than(tier_.recount->within, *whole + *out) - 1;
    return std::ranges::all_of(counting_.competitors(contest), [&](std::size_t i) {
      const Figure more = i == first.contestant ? Figure(0) : more_at_most(contest, i);
      return i == first.contestant || (more && first.votes - contest.tally.votes[i] - *more > most);
    });
  }

  // Those against all where they are more than anybody's votes and the law leaves the seat vacant then; equal is open.
  std::optional<RankedVotes> against_all(const Contest& contest, const std::vector<RankedVotes>& ranked) const {
    if (!against_all_vacates()) return std::nullopt;
    for (const std::size_t i : contest.contestants) {
      const bool most = ranked.empty() || contest.tally.votes[i] >= ranked[0].votes;
      if (!may_win(counting_.contestants()[i]) && most) return RankedVotes{i, contest.tally.votes[i]};
    }
    return std::nullopt;
  }

  void count_plurality(const Contest& contest) {
    const Indices candidates = counting_.competitors(contest);
    PluralityStep step{1, ranked_votes(contest, candidates), {}, {}};
    step.against_all = against_all(contest, step.ranked);
    if (!is_known(contest)) return count_so_far(contest, std::move(step));
    if (step.against_all) return leave_vacant(contest, std::move(step));
    give(contest, candidates, plurality(votes_of(contest, candidates), 1), std::move(step));
  }

  // Are all votes there that may decide it?
  bool is_known(const Contest& contest) const {
    return all_known(contest, counting_.contestants()) && (contest.unpublished.empty() || !against_all_vacates());
  }

  bool against_all_vacates() const {
    const auto* rule = std::get_if<law::Plurality>(&tier_.allocation);
    return rule != nullptr && rule->against_all_vacates;
  }

  void leave_vacant(const Contest& contest, PluralityStep step) {
    counting_.add_step(tier_.id, contest.area, tier_.allocation_cite, std::move(step));
    leave_open(Reason::vacant, contest.area, 1, {}, tier_.allocation_cite);
  }

  void give(const Contest& contest, const Indices& candidates, const Allotment& allotment, PluralityStep step) {
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (allotment.seats[i] > 0) step.elected.push_back(candidates[i]);
    }
    const Indices elected = step.elected;
    if (std::ranges::any_of(elected, [this](std::size_t i) { return !counting_.stands(i); })) {
      step.elected.clear();
      counting_.add_step(tier_.id, contest.area, tier_.allocation_cite, std::move(step));
      return counting_.leave_silent(
          contest, tier_.silences, law::Situation::out_of_the_race,
          {Reason::law_is_silent, tier_.id, contest.area, 1, elected, tier_.allocation_cite, {}});
    }
    counting_.add_step(tier_.id, contest.area, tier_.allocation_cite, std::move(step));
    for (const std::size_t candidate : elected) counting_.elect(tier_.id, contest.area, candidate);
    if (allotment.unallotted > 0) leave_open(Reason::nobody_has_votes, contest.area, 1, candidates, "");
    if (allotment.open == 0) return;
    const Indices equal = equal_of(allotment, candidates);
    for (const std::size_t candidate : counting_.settle(tier_, tier_.allocation_cite, contest, equal, 1)) {
      counting_.elect(tier_.id, contest.area, candidate);
    }
  }

  // Would it be those against all even if every vote that is not known were for whoever comes next, or has none yet?
  static bool is_certainly_vacant(const Contest& contest, const PluralityStep& step) {
    return step.against_all && leads_for_certain(contest, step.against_all->contestant, contest.contestants);
  }

  // Votes are not in, or were not published: whoever leads is elected, or the seat vacant, only if they cannot change
  // it.
  void count_so_far(const Contest& contest, PluralityStep step) {
    if (is_certainly_vacant(contest, step)) return leave_vacant(contest, std::move(step));
    const auto winner = certain_winner(contest, step.ranked);
    if (winner) step.elected = {*winner};
    step.so_far = !winner;
    Indices leading = first_by_votes(step.ranked);
    counting_.add_step(tier_.id, contest.area, tier_.allocation_cite, std::move(step));
    if (winner) {
      counting_.elect(tier_.id, contest.area, *winner);
    } else {
      const Reason reason = all_in(contest) ? Reason::votes_not_published : Reason::not_all_in;
      counting_.leave_open_in(contest, {reason, tier_.id, contest.area, 1, std::move(leading), "", {}});
    }
  }

  // Whoever leads everybody, and those against all where they count, by more than all the votes that are not known.
  std::optional<std::size_t> certain_winner(const Contest& contest, const std::vector<RankedVotes>& ranked) const {
    if (ranked.empty()) return std::nullopt;
    Indices rivals;
    std::ranges::copy_if(contest.contestants, std::back_inserter(rivals),
                         [&](std::size_t i) { return may_win(counting_.contestants()[i]) || against_all_vacates(); });
    return leads_for_certain(contest, ranked[0].contestant, rivals) ? std::optional(ranked[0].contestant)
                                                                    : std::nullopt;
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
