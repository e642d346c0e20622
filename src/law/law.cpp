#include "law/law.hpp"

#include <algorithm>

namespace saylau::law {

namespace {

template <typename T>
const T* find_by_id(const std::vector<T>& items, std::string_view id) {
  const auto found = std::ranges::find(items, id, &T::id);
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

const Ballot* find_ballot(const Law& law, std::string_view id) {
  return find_by_id(law.ballots, id);
}

AreaKind area_voted_in(const Law& law, std::string_view ballot) {
  const Ballot* found = find_ballot(law, ballot);
  return found == nullptr ? AreaKind::nation : found->area;
}

namespace {

bool asks_of_each(const std::vector<Condition>& conditions, AreaKind kind) {
  return std::ranges::any_of(
      conditions, [&](const Condition& condition) { return condition.in_at_least && condition.areas == kind; });
}

}  // namespace

bool asks_of_each(const Law& law, AreaKind kind) {
  const bool thresholds = std::ranges::any_of(law.tiers, [&](const Tier& tier) {
    return std::ranges::any_of(tier.thresholds, [&](const Threshold& threshold) { return threshold.in_each == kind; });
  });
  return thresholds || std::ranges::any_of(law.decisions, [&](const Decision& decision) {
           const auto* question = std::get_if<Question>(&decision.rule);
           return question != nullptr &&
                  (asks_of_each(question->valid_if, kind) || asks_of_each(question->adopted_if, kind));
         });
}

const Tier* find_tier(const Law& law, std::string_view id) {
  return find_by_id(law.tiers, id);
}

const Silence* find_silence(const std::vector<Silence>& silences, Situation when) {
  const auto found = std::ranges::find(silences, when, &Silence::when);
  return found == silences.end() ? nullptr : &*found;
}

Seats seats_of(const TierSeats& seats, Seats body) {
  if (const auto* fixed = std::get_if<FixedSeats>(&seats)) return fixed->seats;
  if (const auto* half = std::get_if<HalfOfBody>(&seats)) return half->rounded_up ? body - body / 2 : body / 2;
  return body;
}

bool has_relief(const Threshold& threshold) {
  return threshold.rescue || threshold.admit_more || !threshold.seats_below.empty();
}

bool is_proportional(const Tier& tier) {
  return std::holds_alternative<LargestRemainder>(tier.allocation) ||
         std::holds_alternative<HighestAverages>(tier.allocation) ||
         std::holds_alternative<WholeQuotas>(tier.allocation);
}

std::string ballot_of_lists(const Law& law) {
  const auto tier = std::ranges::find_if(law.tiers, is_proportional);
  return tier == law.tiers.end() ? "" : tier->ballot;
}

}  // namespace saylau::law
