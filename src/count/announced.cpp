#include "count/announced.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

#include "count/count.hpp"
#include "law/describe.hpp"
#include "votes/contests.hpp"

namespace saylau::count {

namespace {

std::optional<std::size_t> index_of(const Election& election, const std::string& id) {
  const auto& all = election.contestants;
  const auto found = std::ranges::find(all, id, &Contestant::id);
  return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

Seats sum_of(const std::vector<Seats>& seats) {
  return std::accumulate(seats.begin(), seats.end(), Seats{0});
}

// Announced seats of a tier by contestant; nothing if they are no result: more seats than the tier has, none at all, or
// one for somebody who can take none.
std::optional<std::vector<Seats>> seats_of(const TierResult& tier, const Election& election,
                                           const std::map<std::string, Seats>& announced) {
  std::vector<Seats> seats(tier.by_contestant.size());
  for (const auto& [id, number] : announced) {
    const auto index = index_of(election, id);
    if (number < 0 || (number > 0 && (!index || !may_win(election.contestants[*index])))) return std::nullopt;
    if (index) seats[*index] = number;
  }
  const Seats sum = sum_of(seats);
  if (sum == 0 || (tier.seats > 0 && sum > tier.seats)) return std::nullopt;
  return seats;
}

// Have the winners that were announced of a tier the seats that were announced for their parties? Those of no party may
// be announced together.
bool has_seats_for_winners(const std::vector<Seats>& seats, const std::string& tier, const Election& election,
                           const Announcement& announcement) {
  std::vector<Seats> won(seats.size());
  for (const auto& [what, id] : announcement.winners) {
    const auto winner = index_of(election, id);
    const bool of_party = winner && !election.contestants[*winner].party.empty();
    if (of_party && what.starts_with(tier + "/")) ++won[party_of(election.contestants, *winner)];
  }
  return std::ranges::equal(won, seats, std::less_equal{});
}

void take_seats(TierResult& tier, std::vector<Seats> announced) {
  tier.status = TierStatus::as_announced;
  tier.by_contestant = std::move(announced);
}

// Whoever was announced as the winner of an area, or of a decision; nothing if it is nobody who may win.
std::optional<std::size_t> winner_of(const Election& election, const std::string& announced) {
  const auto index = index_of(election, announced);
  return index && may_win(election.contestants[*index]) ? index : std::nullopt;
}

// Winners are keyed "tier/area" in a tier; they come in the order of the areas.
void take_elected(Result& result, const std::string& tier, const Election& election, const Announcement& announcement) {
  for (const Area& area : election.areas) {
    const auto winner = announcement.winners.find(tier + "/" + area.id);
    if (winner == announcement.winners.end()) continue;
    if (const auto index = winner_of(election, winner->second)) result.elected.push_back({tier, area.id, *index, true});
  }
}

// Districts of a counted tier that the votes at hand leave to a second round which was not held, or not between those
// whom the first admits: the authority counted other votes, and announced a winner.
void take_second_rounds(Result& result, TierResult& tier, const Election& election, const Announcement& announcement) {
  for (const Undecided& open : result.undecided) {
    const auto winner = announcement.winners.find(tier.id + "/" + open.area);
    const bool asked = open.tier == tier.id && !open.area.empty() &&
                       (open.reason == Reason::second_round || open.reason == Reason::others_in_second_round ||
                        open.reason == Reason::not_all_in || open.reason == Reason::votes_not_published);
    const auto already = [&](const Elected& elected) { return elected.tier == tier.id && elected.area == open.area; };
    if (!asked || winner == announcement.winners.end() || std::ranges::any_of(result.elected, already)) continue;
    const auto index = winner_of(election, winner->second);
    const bool not_admitted =
        index && open.reason == Reason::second_round && std::ranges::find(open.options, *index) == open.options.end();
    if (!index || not_admitted || sum_of(tier.by_contestant) >= tier.seats) continue;
    tier.announced.resize(tier.by_contestant.size());
    ++tier.announced[party_of(election.contestants, *index)];
    ++tier.by_contestant[party_of(election.contestants, *index)];
    result.elected.push_back({tier.id, open.area, *index, true});
  }
}

// The elected of a tier in the order of the areas.
void sort_elected(Result& result, const Election& election) {
  const auto& areas = election.areas;
  std::map<std::string, std::size_t> order;
  for (std::size_t i = 0; i < areas.size(); ++i) order[areas[i].id] = i;
  std::ranges::stable_sort(result.elected, {}, [&](const Elected& elected) { return order[elected.area]; });
}

void take_decision(DecisionResult& decision, const Election& election, const std::string& announced) {
  decision.as_announced = true;
  if (announced == "adopted") {
    decision.outcome = DecisionOutcome::adopted;
  } else if (announced == "not adopted") {
    decision.outcome = DecisionOutcome::not_adopted;
  } else if (announced == "not valid") {
    decision.outcome = DecisionOutcome::not_valid;
  } else {
    decision.winner = winner_of(election, announced);
    decision.as_announced = decision.winner.has_value();
    decision.outcome = decision.winner ? DecisionOutcome::elected : DecisionOutcome::undecided;
  }
}

bool for_want_of_figures(const Result& result, const std::string& decision) {
  return std::ranges::any_of(result.undecided, [&](const Undecided& open) {
    return open.tier == decision &&
           (open.reason == Reason::figure_not_published || open.reason == Reason::votes_not_published);
  });
}

}  // namespace

void show_as_announced(Result& result, const Election& election, const Announcements& announcements) {
  for (const Announcement& announcement : announcements) {
    for (TierResult& tier : result.tiers) {
      const auto announced = announcement.seats.find(tier.id);
      if (tier.status == TierStatus::counted) take_second_rounds(result, tier, election, announcement);
      if (tier.status != TierStatus::not_counted || announced == announcement.seats.end()) continue;
      auto seats = seats_of(tier, election, announced->second);
      if (!seats || !has_seats_for_winners(*seats, tier.id, election, announcement)) continue;
      take_seats(tier, std::move(*seats));
      take_elected(result, tier.id, election, announcement);
    }
    for (DecisionResult& decision : result.decisions) {
      const auto announced = announcement.winners.find(decision.id);
      const bool open = decision.outcome == DecisionOutcome::undecided && for_want_of_figures(result, decision.id);
      if (open && announced != announcement.winners.end()) take_decision(decision, election, announced->second);
    }
  }
  sort_elected(result, election);
}

Result count_as_announced(const law::Law& law, const law::Law& own, const Election& election,
                          const Announcements& announcements) {
  Result result = count(law, election);
  const auto announced_for_it = [&](const TierResult& tier) {
    const law::Tier* before = law::find_tier(own, tier.id);
    const law::Tier* now = law::find_tier(law, tier.id);
    return tier.status != TierStatus::not_counted ||
           (before != nullptr && now != nullptr && law::same_rules(*before, *now));
  };
  if (std::ranges::all_of(result.tiers, announced_for_it)) show_as_announced(result, election, announcements);
  return result;
}

}  // namespace saylau::count
