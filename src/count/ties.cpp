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

using Rules = std::span<const law::TieBreak>;

// One rule after the other, until one settles it or stops.
class Settling {
 public:
  Settling(std::span<const std::size_t> equal, Seats seats, const std::vector<Contestant>& contestants,
           const TieContext& context, const Lots& lots)
      : equal_(equal), seats_(seats), contestants_(contestants), context_(context), lots_(lots) {}

  TieSettlement apply(Rules rules) {
    for (std::size_t at = 0; at < rules.size(); ++at) {
      settlement_.rule = rules[at];
      if (auto settled = apply(rules[at].rule, rules.subspan(at + 1))) return std::move(*settled);
    }
    return std::move(settlement_);
  }

 private:
  using Settled = std::optional<TieSettlement>;  // nothing where the rule does not tell them apart

  Settled apply(law::TieRule rule, Rules rest) {
    switch (rule) {
      case law::TieRule::more_votes:
        return by_rank([&](std::size_t i) { return -context_.votes[i]; }, rest);
      case law::TieRule::earlier_registered:
        return by_registration(rest);
      case law::TieRule::repeat_voting:
        if (context_.stood <= 2) return std::nullopt;
        return open(TieOpen::needs_repeat_voting);
      case law::TieRule::repeat_elections:
        return open(TieOpen::needs_repeat_elections);
      case law::TieRule::lot:
        break;
    }
    return by_lot();
  }

  TieSettlement open(TieOpen why) {
    settlement_.open = why;
    return settlement_;
  }

  template <typename Rank>
  Settled by_rank(Rank rank, Rules rest) {
    const Split split = split_by(rank, equal_, seats_);
    if (split.rest.size() == equal_.size()) return std::nullopt;
    return settle_rest(split, rest, contestants_, context_, lots_, settlement_);
  }

  // The order has to be known of all of them; several may be registered together.
  Settled by_registration(Rules rest) {
    const auto registration = [&](std::size_t i) { return contestants_[i].registration; };
    const auto known = [&](std::size_t i) { return registration(i).has_value(); };
    if (!std::ranges::all_of(equal_, known)) return open(TieOpen::registration_unknown);
    return by_rank(registration, rest);
  }

  TieSettlement by_lot() {
    settlement_.open = TieOpen::needs_lot;
    const auto lot = std::ranges::find_if(
        lots_, [&](const Lot& candidate) { return fits(candidate, equal_, seats_, contestants_, context_); });
    if (lot == lots_.end()) return settlement_;
    settlement_.lot = *lot;
    settlement_.winners = drawn(*lot, equal_, contestants_);
    settlement_.by = {{*settlement_.rule, settlement_.winners}};
    return settlement_;
  }

  std::span<const std::size_t> equal_;
  Seats seats_;
  const std::vector<Contestant>& contestants_;
  const TieContext& context_;
  const Lots& lots_;
  TieSettlement settlement_;
};

}  // namespace

TieSettlement settle_tie(std::span<const std::size_t> equal, Seats seats, std::span<const law::TieBreak> rules,
                         const std::vector<Contestant>& contestants, const TieContext& context, const Lots& lots) {
  TieSettlement settlement = Settling(equal, seats, contestants, context, lots).apply(rules);
  if (!settlement.winners.empty()) return settlement;
  settlement.among.assign(equal.begin(), equal.end());
  settlement.seats = seats;
  return settlement;
}

}  // namespace saylau::count
