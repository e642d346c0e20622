#include "count/result.hpp"

namespace saylau::count {

Seats certain_seats(const TierResult& tier, std::size_t contestant) {
  return tier.status == TierStatus::partial ? tier.certain[contestant] : tier.by_contestant[contestant];
}

Seats open_seats(const Result& result) {
  Seats given = outside_seats(result);
  for (const TierResult& tier : result.tiers) {
    for (std::size_t i = 0; i < tier.by_contestant.size(); ++i) given += certain_seats(tier, i);
  }
  return result.seats - given;
}

Seats unfilled_seats(const Result& result) {
  Seats unfilled = result.seats - outside_seats(result);
  for (const TierResult& tier : result.tiers) {
    for (const Seats seats : tier.by_contestant) unfilled -= seats;
  }
  return unfilled;
}

Seats outside_seats(const Result& result) {
  Seats outside = 0;
  for (const TierResult& tier : result.tiers) {
    if (tier.status == TierStatus::outside_the_count) outside += tier.seats;
  }
  return outside;
}

std::optional<std::size_t> majority_of(const Result& result) {
  if (result.tiers.empty()) return std::nullopt;
  for (std::size_t i = 0; i < result.tiers[0].by_contestant.size(); ++i) {
    Seats seats = 0;
    for (const TierResult& tier : result.tiers) seats += certain_seats(tier, i);
    if (2 * seats > result.seats) return i;
  }
  return std::nullopt;
}

}  // namespace saylau::count
