#include "package/announced.hpp"

#include <algorithm>
#include <map>

#include "count/count.hpp"

namespace saylau::package {

namespace {

using count::DecisionOutcome;
using count::TierStatus;

std::optional<std::size_t> index_of(const Package& package, const std::string& id) {
  const auto& all = package.election.contestants;
  const auto found = std::ranges::find(all, id, &Contestant::id);
  return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

void take_seats(count::TierResult& tier, const Package& package, const std::map<std::string, Seats>& announced) {
  tier.status = TierStatus::as_announced;
  for (const auto& [id, seats] : announced) {
    if (const auto index = index_of(package, id)) tier.by_contestant[*index] = seats;
  }
}

// Winners are keyed "tier/area" in a tier; they come in the order of the areas.
void take_elected(count::Result& result, const std::string& tier, const Package& package, const Statement& statement) {
  for (const Area& area : package.election.areas) {
    const auto winner = statement.winners.find(tier + "/" + area.id);
    if (winner == statement.winners.end()) continue;
    if (const auto index = index_of(package, winner->second)) result.elected.push_back({tier, area.id, *index, true});
  }
}

// The contestant whose seat a candidate's is.
std::size_t holder(const Package& package, std::size_t candidate) {
  return index_of(package, package.election.contestants[candidate].party).value_or(candidate);
}

// Districts of a counted tier that the votes at hand leave to a second round which was not held: the authority counted
// other votes, and announced a winner.
void take_second_rounds(count::Result& result, count::TierResult& tier, const Package& package,
                        const Statement& statement) {
  for (const count::Undecided& open : result.undecided) {
    const auto winner = statement.winners.find(tier.id + "/" + open.area);
    const bool asked = open.tier == tier.id && open.reason == count::Reason::second_round;
    const auto already = [&](const count::Elected& elected) {
      return elected.tier == tier.id && elected.area == open.area;
    };
    if (!asked || winner == statement.winners.end() || std::ranges::any_of(result.elected, already)) continue;
    const auto index = index_of(package, winner->second);
    if (!index) continue;
    tier.announced.resize(tier.by_contestant.size());
    ++tier.announced[holder(package, *index)];
    ++tier.by_contestant[holder(package, *index)];
    result.elected.push_back({tier.id, open.area, *index, true});
  }
}

// The elected of a tier in the order of the areas.
void sort_elected(count::Result& result, const Package& package) {
  const auto& areas = package.election.areas;
  std::map<std::string, std::size_t> order;
  for (std::size_t i = 0; i < areas.size(); ++i) order[areas[i].id] = i;
  std::ranges::stable_sort(result.elected, {}, [&](const count::Elected& elected) { return order[elected.area]; });
}

void take_decision(count::DecisionResult& decision, const Package& package, const std::string& announced) {
  decision.as_announced = true;
  if (announced == "adopted") {
    decision.outcome = DecisionOutcome::adopted;
  } else if (announced == "not adopted") {
    decision.outcome = DecisionOutcome::not_adopted;
  } else if (announced == "not valid") {
    decision.outcome = DecisionOutcome::not_valid;
  } else {
    decision.winner = index_of(package, announced);
    decision.outcome = decision.winner ? DecisionOutcome::elected : DecisionOutcome::undecided;
  }
}

bool for_want_of_figures(const count::Result& result, const std::string& decision) {
  return std::ranges::any_of(result.undecided, [&](const count::Undecided& open) {
    return open.tier == decision &&
           (open.reason == count::Reason::figure_not_published || open.reason == count::Reason::votes_not_published);
  });
}

}  // namespace

void show_as_announced(count::Result& result, const Package& package) {
  for (const Statement& statement : package.statements) {
    if (!statement.official) continue;
    for (count::TierResult& tier : result.tiers) {
      const auto announced = statement.seats.find(tier.id);
      if (tier.status == TierStatus::counted) take_second_rounds(result, tier, package, statement);
      if (tier.status != TierStatus::not_counted || announced == statement.seats.end()) continue;
      take_seats(tier, package, announced->second);
      take_elected(result, tier.id, package, statement);
    }
    for (count::DecisionResult& decision : result.decisions) {
      const auto announced = statement.winners.find(decision.id);
      const bool open = decision.outcome == DecisionOutcome::undecided && for_want_of_figures(result, decision.id);
      if (open && announced != statement.winners.end()) take_decision(decision, package, announced->second);
    }
  }
  sort_elected(result, package);
}

count::Result count_package(const law::Law& law, const Package& package, const count::Lots& lots) {
  count::Result result = count::count(law, package.election, package.size, lots);
  show_as_announced(result, package);
  return result;
}

}  // namespace saylau::package
