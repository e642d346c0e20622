#include "count/ties.hpp"

#include <algorithm>
#include <set>

namespace saylau::count {

namespace {

using Indices = std::vector<std::size_t>;

// The `seats` registered earliest; nothing if a registration is not known or two are the same at the border.
Indices earlier_registered(std::span<const std::size_t> equal, Seats seats,
                           const std::vector<Contestant>& contestants) {
  Indices order(equal.begin(), equal.end());
  const auto registration = [&](std::size_t i) { return contestants[i].registration; };
  if (!std::ranges::all_of(order, [&](std::size_t i) { return registration(i).has_value(); })) return {};
  std::ranges::sort(order, {}, registration);
  const auto count = static_cast<std::size_t>(seats);
  if (registration(order[count - 1]) == registration(order[count])) return {};
  order.resize(count);
  return order;
}

std::set<std::string> ids(std::span<const std::size_t> equal, const std::vector<Contestant>& contestants) {
  std::set<std::string> ids;
  for (const std::size_t i : equal) ids.insert(contestants[i].id);
  return ids;
}

Indices drawn(const Lot& lot, std::span<const std::size_t> equal, const std::vector<Contestant>& contestants) {
  Indices winners;
  for (const std::size_t i : equal) {
    if (std::ranges::find(lot.drawn, contestants[i].id) != lot.drawn.end()) winners.push_back(i);
  }
  return winners;
}

}  // namespace

bool fits(const Lot& lot, std::span<const std::size_t> equal, Seats seats, const std::vector<Contestant>& contestants,
          const TieContext& context) {
  const std::set<std::string> among(lot.among.begin(), lot.among.end());
  const std::set<std::string> drawn(lot.drawn.begin(), lot.drawn.end());
  return lot.law == context.law && lot.law_sha256 == context.law_sha256 && lot.tier == context.tier &&
         lot.area == context.area && among == ids(equal, contestants) &&
         drawn.size() == static_cast<std::size_t>(seats) && lot.drawn.size() == drawn.size() &&
         std::ranges::includes(among, drawn);
}

TieSettlement settle_tie(std::span<const std::size_t> equal, Seats seats, std::span<const law::TieBreak> rules,
                         const std::vector<Contestant>& contestants, const TieContext& context, const Lots& lots) {
  TieSettlement settlement;
  for (const law::TieBreak& rule : rules) {
    settlement.rule = rule;
    switch (rule.rule) {
      case law::TieRule::earlier_registered:
        settlement.winners = earlier_registered(equal, seats, contestants);
        settlement.open = TieOpen::registration_unknown;
        break;
      case law::TieRule::repeat_voting:
        if (context.stood <= 2) continue;
        settlement.open = TieOpen::needs_repeat_voting;
        return settlement;
      case law::TieRule::repeat_elections:
        settlement.open = TieOpen::needs_repeat_elections;
        return settlement;
      case law::TieRule::lot: {
        settlement.open = TieOpen::needs_lot;
        const auto lot = std::ranges::find_if(
            lots, [&](const Lot& candidate) { return fits(candidate, equal, seats, contestants, context); });
        if (lot == lots.end()) return settlement;
        settlement.lot = *lot;
        settlement.winners = drawn(*lot, equal, contestants);
        break;
      }
    }
    if (!settlement.winners.empty()) return settlement;
  }
  return settlement;
}

}  // namespace saylau::count
