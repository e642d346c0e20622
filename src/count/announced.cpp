#include "count/announced.hpp"

#include <algorithm>

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

void take_seats(TierResult& tier, const Election& election, const std::map<std::string, Seats>& announced) {
  tier.status = TierStatus::as_announced;
  for (const auto& [id, seats] : announced) {
    if (const auto index = index_of(election, id)) tier.by_contestant[*index] = seats;
  }
}

// Winners are keyed "tier/area" in a tier; they come in the order of the areas.
void take_elected(Result& result, const std::string& tier, const Election& election, const Announcement& announcement) {
  for (const Area& area : election.areas) {
    const auto winner = announcement.winners.find(tier + "/" + area.id);
    if (winner == announcement.winners.end()) continue;
    if (const auto index = index_of(election, winner->second)) result.elected.push_back({tier, area.id, *index, true});
  }
}

// Districts of a counted tier that the votes at hand leave to a second round which was not held: the authority counted
// other votes, and announced a winner.
void take_second_rounds(Result& result, TierResult& tier, const Election& election, const Announcement& announcement) {
  for (const Undecided& open : result.undecided) {
    const auto winner = announcement.winners.find(tier.id + "/" + open.area);
    const bool asked = open.tier == tier.id && !open.area.empty() &&
                       (open.reason == Reason::second_round || open.reason == Reason::not_all_in ||
                        open.reason == Reason::votes_not_published);
    const auto already = [&](const Elected& elected) { return elected.tier == tier.id && elected.area == open.area; };
    if (!asked || winner == announcement.winners.end() || std::ranges::any_of(result.elected, already)) continue;
    const auto index = index_of(election, winner->second);
    if (!index) continue;
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
    decision.winner = index_of(election, announced);
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
      take_seats(tier, election, announced->second);
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
