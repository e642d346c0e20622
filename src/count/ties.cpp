#include "count/ties.hpp"

#include <algorithm>
#include <set>

namespace saylau::count {

namespace {

using Indices = std::vector<std::size_t>;

// Whoever comes first by a rank (the smallest), as far as that is plain; the rest, equal at the border, and the seats
// left for them.
struct Split {
  Indices certain;
  Indices rest;
  Seats seats_for_rest = 0;
};
template <typename Rank>
Split split_by(Rank rank, std::span<const std::size_t> equal, Seats seats) {
  Indices order(equal.begin(), equal.end());
  std::ranges::stable_sort(order, {}, rank);
  const auto border = rank(order[static_cast<std::size_t>(seats) - 1]);
  Split split{{}, {}, seats};
  for (const std::size_t i : order) {
    if (rank(i) < border) split.certain.push_back(i);
    if (rank(i) == border) split.rest.push_back(i);
  }
  split.seats_for_rest -= static_cast<Seats>(split.certain.size());
  return split;
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

namespace {

// A rule settled it for some; those that follow settle it for those still equal, or leave it open for these.
TieSettlement settle_rest(const Split& split, std::span<const law::TieBreak> rules,
                          const std::vector<Contestant>& contestants, const TieContext& context, const Lots& lots,
                          TieSettlement settlement) {
  settlement.winners = split.certain;
  const law::TieBreak rule = *settlement.rule;
  if (static_cast<std::size_t>(split.seats_for_rest) == split.rest.size()) {
    std::ranges::copy(split.rest, std::back_inserter(settlement.winners));
    settlement.by = {{rule, settlement.winners}};
    return settlement;
  }
  TieSettlement rest = settle_tie(split.rest, split.seats_for_rest, rules, contestants, context, lots);
  std::ranges::copy(split.certain, std::back_inserter(rest.winners));
  if (!split.certain.empty()) rest.by.insert(rest.by.begin(), {rule, split.certain});
  return rest;
}

}  // namespace

namespace {

TieSettlement apply_rules(std::span<const std::size_t> equal, Seats seats, std::span<const law::TieBreak> rules,
                          const std::vector<Contestant>& contestants, const TieContext& context, const Lots& lots) {
  TieSettlement settlement;
  for (std::size_t at = 0; at < rules.size(); ++at) {
    const law::TieBreak& rule = rules[at];
    settlement.rule = rule;
    switch (rule.rule) {
      case law::TieRule::more_votes: {
        const Split split = split_by([&](std::size_t i) { return -context.votes[i]; }, equal, seats);
        if (split.rest.size() == equal.size()) continue;  // votes do not tell them apart
        return settle_rest(split, rules.subspan(at + 1), contestants, context, lots, std::move(settlement));
      }
      case law::TieRule::earlier_registered: {
        const auto registration = [&](std::size_t i) { return contestants[i].registration; };
        settlement.open = TieOpen::registration_unknown;
        if (!std::ranges::all_of(equal, [&](std::size_t i) { return registration(i).has_value(); })) return settlement;
        const Split split = split_by(registration, equal, seats);
        if (split.rest.size() == equal.size()) {  // registered together
          settlement.open = TieOpen::no_rule;
          continue;
        }
        return settle_rest(split, rules.subspan(at + 1), contestants, context, lots, std::move(settlement));
      }
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
        settlement.by = {{rule, settlement.winners}};
        break;
      }
    }
    if (!settlement.winners.empty()) return settlement;
  }
  return settlement;
}

}  // namespace

TieSettlement settle_tie(std::span<const std::size_t> equal, Seats seats, std::span<const law::TieBreak> rules,
                         const std::vector<Contestant>& contestants, const TieContext& context, const Lots& lots) {
  TieSettlement settlement = apply_rules(equal, seats, rules, contestants, context, lots);
  if (!settlement.winners.empty()) return settlement;
  settlement.among.assign(equal.begin(), equal.end());
  settlement.seats = seats;
  return settlement;
}

}  // namespace saylau::count
