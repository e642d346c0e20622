#include "count/methods/whole_quotas.hpp"

#include <algorithm>

#include "votes/wide.hpp"

namespace saylau::count {

namespace {

// Whole parts and the minimum.
void give_whole_quotas(const law::WholeQuotas& rule, std::span<const Votes> votes, Votes whole, Seats seats,
                       WholeQuotaOutcome& outcome) {
  for (std::size_t i = 0; i < votes.size(); ++i) {
    WholeQuotaLine& line = outcome.lines[i];
    if (votes[i] == 0) continue;
    line.whole = static_cast<Seats>(Int128{votes[i]} * seats / whole);
    line.lifted = line.whole < rule.seats_at_least;
    outcome.allotment.seats[i] = line.lifted ? rule.seats_at_least : line.whole;
    outcome.left_over -= outcome.allotment.seats[i];
  }
}

// Those that were not lifted, most votes first.
std::vector<std::size_t> ranked(std::span<const Votes> votes, const std::vector<WholeQuotaLine>& lines) {
  std::vector<std::size_t> ranked;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    if (votes[i] > 0 && !lines[i].lifted) ranked.push_back(i);
  }
  std::ranges::stable_sort(ranked, std::ranges::greater{}, [&](std::size_t i) { return votes[i]; });
  return ranked;
}

}  // namespace

WholeQuotaOutcome whole_quotas(const law::WholeQuotas& rule, std::span<const Votes> votes, Votes whole, Seats seats) {
  WholeQuotaOutcome outcome{
      {std::vector<Seats>(votes.size(), 0), {}, 0, seats}, std::vector<WholeQuotaLine>(votes.size()), seats};
  if (whole <= 0) return outcome;
  give_whole_quotas(rule, votes, whole, seats, outcome);
  Allotment& allotment = outcome.allotment;
  allotment.unallotted = outcome.left_over;
  const std::vector<std::size_t> in_turn = ranked(votes, outcome.lines);
  if (outcome.left_over <= 0 || in_turn.empty()) return outcome;
  const std::vector<Seats> before = allotment.seats;
  const Seats rounds = outcome.left_over / static_cast<Seats>(in_turn.size());
  for (const std::size_t i : in_turn) allotment.seats[i] += rounds;
  give_to_largest(allotment, in_turn, outcome.left_over % static_cast<Seats>(in_turn.size()),
                  [&](std::size_t a, std::size_t b) { return votes[a] == votes[b]; });
  allotment.unallotted = 0;
  for (std::size_t i = 0; i < votes.size(); ++i) outcome.lines[i].in_turn = allotment.seats[i] - before[i];
  return outcome;
}

}  // namespace saylau::count
