#include "lab/transfer.hpp"

#include <algorithm>

#include "count/methods/largest_remainder.hpp"
#include "count/methods/single_passing_list.hpp"
#include "count/methods/whole_quotas.hpp"
#include "count/threshold.hpp"
#include "votes/tally.hpp"

namespace saylau::lab {

namespace {

Int128 floor_of(Int128 numerator, Int128 denominator) {
  const Int128 quotient = numerator / denominator;
  return quotient - (numerator % denominator != 0 && (numerator < 0) != (denominator < 0) ? 1 : 0);
}

void sort_and_drop_repeated(std::vector<Votes>& numbers) {
  std::ranges::sort(numbers);
  const auto repeated = std::ranges::unique(numbers);
  numbers.erase(repeated.begin(), repeated.end());
}

}  // namespace

TransferSearch::TransferSearch(const law::Tier& tier, const Contest& contest,
                               const std::vector<Contestant>& contestants, count::ListCounter& counter)
    : tier_(tier), contest_(contest), contestants_(contestants), counter_(counter) {
  for (const std::size_t i : contest.contestants) votes_.push_back(contest.tally.votes[i]);
}

// --- votes and wholes along the move ---------------------------------------------------------------------------------

TransferSearch::Straight TransferSearch::line_of(std::size_t i, const Transfer& move) const {
  return {votes_[i], (move.to == i ? 1 : 0) - (move.from == i ? 1 : 0)};
}

TransferSearch::Straight TransferSearch::line_of(law::Denominator of, const Transfer& move) const {
  const auto counts = [&](const std::optional<std::size_t>& mover) {
    const bool of_contestants = of == law::Denominator::votes_for_contestants;
    const bool in_it = mover && of != law::Denominator::registered_voters;
    return in_it && (!of_contestants || counter_.competes(*mover)) ? 1 : 0;
  };
  return {count::denominator(of, contest_, contestants_).value_or(0), counts(move.to) - counts(move.from)};
}

// Its sign says whether the part is more than the share of the whole, just that, or less.
TransferSearch::Straight TransferSearch::beyond(const Straight& part, const Share& share, const Straight& whole) {
  return {part.at_zero * share.denominator - whole.at_zero * share.numerator,
          part.slope * share.denominator - whole.slope * share.numerator};
}

std::vector<Votes> TransferSearch::votes_with(const Transfer& move, Votes moved) const {
  std::vector<Votes> votes = votes_;
  if (move.from) votes[*move.from] -= moved;
  if (move.to) votes[*move.to] += moved;
  return votes;
}

Votes TransferSearch::whole_with(law::Denominator of, const Transfer& move, Votes moved) const {
  const Straight line = line_of(of, move);
  return static_cast<Votes>(line.at_zero + line.slope * moved);
}

// Those who compete, most votes first.
std::vector<std::size_t> TransferSearch::by_votes(std::span<const Votes> votes) const {
  std::vector<std::size_t> ranked;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    if (counter_.competes(i)) ranked.push_back(i);
  }
  std::ranges::stable_sort(ranked, std::ranges::greater{}, [&](std::size_t i) { return votes[i]; });
  return ranked;
}

std::vector<std::size_t> TransferSearch::in_turn(const Transfer& move, Votes moved) const {
  std::vector<std::size_t> in_turn = by_votes(votes_with(move, moved));
  std::ranges::stable_partition(in_turn, [&](std::size_t i) { return passes(i, move, moved); });
  return in_turn;
}

bool TransferSearch::passes(std::size_t i, const Transfer& move, Votes moved) const {
  const Straight own = line_of(i, move);
  const auto votes = static_cast<Votes>(own.at_zero + own.slope * moved);
  return votes > 0 && std::ranges::all_of(tier_.thresholds, [&](const law::Threshold& threshold) {
           return is_exempt(i, threshold) ||
                  votes >= fewest_at_least(threshold.share, whole_with(threshold.of, move, moved));
         });
}

bool TransferSearch::is_exempt(std::size_t i, const law::Threshold& threshold) const {
  return law::is_exempt(threshold, contestants_[contest_.contestants[i]]);
}

bool TransferSearch::needs_to_pass(std::size_t i) const {
  return std::ranges::any_of(tier_.thresholds, [&](const auto& threshold) { return !is_exempt(i, threshold); });
}

Votes TransferSearch::most(const Transfer& move) const {
  if (move.from) return votes_[*move.from];
  return std::max<Votes>(1, 4 * std::max(total_votes(votes_), cast_ballots(contest_).value_or(0)));
}

std::vector<Seats> TransferSearch::seats_with(const Transfer& move, Votes moved) {
  return standing(move, moved).seats;
}

// --- where the range is cut ------------------------------------------------------------------------------------------

std::vector<TransferSearch::Straight> TransferSearch::lines(const Transfer& move) const {
  std::vector<Straight> lines;
  for (std::size_t i = 0; i < votes_.size(); ++i) {
    const Straight own = line_of(i, move);
    lines.push_back(own);
    for (std::size_t j = 0; j < i; ++j) {
      const Straight other = line_of(j, move);
      lines.push_back({own.at_zero - other.at_zero, own.slope - other.slope});
    }
    for (const law::Threshold& threshold : tier_.thresholds) {
      const Straight whole = line_of(threshold.of, move);
      lines.push_back(beyond(own, threshold.share, whole));
      for (const law::SeatsBelow& below : threshold.seats_below) lines.push_back(beyond(own, below.share, whole));
    }
  }
  return lines;
}

// What those admitted have together, for as many as may be admitted; `at` is a number of votes for which the order of
// lists is the one that is asked about.
void TransferSearch::add_sums(const Transfer& move, Votes at, std::vector<Straight>& lines) const {
  const std::vector<std::size_t> order = in_turn(move, at);
  for (const law::Threshold& threshold : tier_.thresholds) {
    if (!threshold.admit_more) continue;
    Straight together;
    for (const std::size_t i : order) {
      const Straight own = line_of(i, move);
      together = {together.at_zero + own.at_zero, together.slope + own.slope};
      lines.push_back(
          beyond(together, threshold.admit_more->together_more_than, line_of(threshold.admit_more->of, move)));
    }
  }
}

// The starts of stretches, and `end`.
std::vector<Votes> TransferSearch::cuts(const Transfer& move, Votes end) const {
  std::vector<Votes> cuts = {1, end};
  const auto cut = [&](const std::vector<Straight>& lines) {
    for (const Straight& line : lines) {
      if (line.slope == 0) continue;
      const Int128 crossing = floor_of(-line.at_zero, line.slope);
      if (crossing > 0 && crossing < end) cuts.push_back(static_cast<Votes>(crossing));
      if (crossing >= 0 && crossing + 1 < end) cuts.push_back(static_cast<Votes>(crossing) + 1);
    }
    sort_and_drop_repeated(cuts);
  };
  cut(lines(move));
  std::vector<Straight> sums;
  for (std::size_t s = 0; s + 1 < cuts.size(); ++s) add_sums(move, cuts[s], sums);
  cut(sums);
  return cuts;
}

// --- the search ------------------------------------------------------------------------------------------------------

TransferSearch::First TransferSearch::first(const Transfer& move, const Happens& happens, Votes end) {
  counts_ = 0;
  end = std::min(end, most(move) + 1);
  if (end <= 1) return std::nullopt;
  const std::vector<Votes> starts = cuts(move, end);
  for (std::size_t s = 0; s + 1 < starts.size(); ++s) {
    const Standing low = standing(move, starts[s]);
    if (happens(low.seats)) return starts[s];
    const First found = first_in(move, low, standing(move, starts[s + 1] - 1), happens);
    if (!found || *found) return found;
  }
  return std::nullopt;
}

// After `low`, where it does not happen, and up to `high`.
TransferSearch::First TransferSearch::first_in(const Transfer& move, const Standing& low, const Standing& high,
                                               const Happens& happens) {
  if (counts_ > kMostCounts) return std::unexpected(TooManyCounts{});
  if (low.moved == high.moved || same_between(move, low, high)) return std::nullopt;
  if (low.moved + 1 == high.moved) return happens(high.seats) ? std::optional(high.moved) : std::nullopt;
  const Standing middle = standing(move, low.moved + (high.moved - low.moved) / 2);
  const First found = first_in(move, low, middle, happens);
  return !found || *found ? found : first_in(move, middle, high, happens);
}

TransferSearch::Standing TransferSearch::standing(const Transfer& move, Votes moved) {
  ++counts_;
  Standing standing{moved, std::vector<Seats>(votes_.size()), 0};
  standing.open = counter_.count(votes_with(move, moved), standing.seats);
  return standing;
}

bool TransferSearch::same_between(const Transfer& move, const Standing& low, const Standing& high) const {
  if (low.seats != high.seats || low.open != high.open) return false;
  const bool by_parts = low.open > 0 || std::holds_alternative<law::WholeQuotas>(tier_.allocation);
  if (by_parts && working(move, low.moved) != working(move, high.moved)) return false;
  const auto* remainders = std::get_if<law::LargestRemainder>(&tier_.allocation);
  const bool rounded = remainders != nullptr && remainders->quota == law::Quota::droop;
  return !rounded || droop_holds(move, low.moved, high.moved);
}

// --- whatever the count may divide -----------------------------------------------------------------------------------

// Seats of lists that miss a bar and have a share below it.
Seats TransferSearch::reserved(const Transfer& move, Votes moved, std::span<const Votes> votes,
                               std::span<const std::size_t> without) const {
  Seats sum = 0;
  for (const law::Threshold& threshold : tier_.thresholds) {
    const Votes whole = whole_with(threshold.of, move, moved);
    for (std::size_t i = 0; i < votes.size(); ++i) {
      const bool missed =
          counter_.competes(i) && !is_exempt(i, threshold) && votes[i] < fewest_at_least(threshold.share, whole);
      if (!missed || std::ranges::find(without, i) != without.end()) continue;
      const auto rule = std::ranges::find_if(threshold.seats_below, [&](const law::SeatsBelow& below) {
        return votes[i] >= fewest_at_least(below.share, whole);
      });
      if (rule != threshold.seats_below.end()) sum += rule->seats;
    }
  }
  return sum;
}

// Whoever is admitted is a beginning of that order: all over the bar, or more where the law admits more.
std::vector<TransferSearch::Pool> TransferSearch::pools(const Transfer& move, Votes moved) const {
  const std::vector<Votes> votes = votes_with(move, moved);
  const std::vector<std::size_t> order = in_turn(move, moved);
  const auto passed =
      static_cast<std::size_t>(std::ranges::count_if(order, [&](std::size_t i) { return passes(i, move, moved); }));
  const bool more = std::ranges::any_of(
      tier_.thresholds, [](const law::Threshold& threshold) { return threshold.admit_more.has_value(); });
  std::vector<Pool> pools;
  for (std::size_t lists = std::max<std::size_t>(1, passed); lists <= (more ? order.size() : passed); ++lists) {
    const std::vector<std::size_t> admitted(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(lists));
    std::vector<Seats> sizes = {counter_.seats(), counter_.seats() - reserved(move, moved, votes, {}),
                                counter_.seats() - reserved(move, moved, votes, admitted)};
    sort_and_drop_repeated(sizes);
    for (const Seats seats : sizes) {
      if (seats > 0) pools.push_back({admitted, seats});
    }
  }
  return pools;
}

// What the methods find on the way, for every pool there may be.
std::vector<Votes> TransferSearch::working(const Transfer& move, Votes moved) const {
  const std::vector<Votes> votes = votes_with(move, moved);
  std::vector<Votes> working;
  for (const Pool& pool : pools(move, moved)) add_working(pool, move, moved, votes, working);
  const std::vector<std::size_t> order = in_turn(move, moved);
  for (const law::Threshold& threshold : tier_.thresholds) {
    if (!threshold.rescue || order.size() < 2 || votes[order[1]] == 0) continue;
    const std::vector<std::size_t> both = {order[0], order[1]};
    for (const auto& without : {std::vector<std::size_t>{}, both}) {
      const Seats seats = counter_.seats() - reserved(move, moved, votes, without);
      if (seats <= 0) continue;
      const auto step = count::single_passing_list(votes[order[0]], votes[order[1]], seats, *threshold.rescue);
      working.insert(working.end(), {step.passed.whole, step.runner_up});
    }
  }
  return working;
}

void TransferSearch::add_working(const Pool& pool, const Transfer& move, Votes moved, std::span<const Votes> votes,
                                 std::vector<Votes>& working) const {
  std::vector<Votes> own;
  for (const std::size_t i : pool.lists) own.push_back(votes[i]);
  if (const auto* rule = std::get_if<law::WholeQuotas>(&tier_.allocation)) {
    const auto outcome = count::whole_quotas(*rule, own, whole_with(rule->of, move, moved), pool.seats);
    for (const count::WholeQuotaLine& line : outcome.lines) working.push_back(line.whole);
    return;
  }
  const count::Allotment allotment = count::allot(tier_.allocation, own, pool.seats);
  std::ranges::copy(allotment.seats, std::back_inserter(working));
  for (const std::size_t place : allotment.equal) working.push_back(static_cast<Votes>(place));
  working.insert(working.end(), {static_cast<Votes>(allotment.equal.size()), allotment.open, allotment.unallotted});
}

namespace {

struct Bounds {
  Int128 low = 0;
  Int128 high = 0;
};

Bounds between(Votes one, Votes other) {
  return {std::min(one, other), std::max(one, other)};
}

// Do whole parts and the order of remainders stay, whatever the votes and the quota between these?
bool remainders_stay(std::span<const Votes> low, std::span<const Votes> high, const Bounds& quota) {
  std::vector<Int128> wholes;
  for (std::size_t i = 0; i < low.size(); ++i) {
    const Bounds votes = between(low[i], high[i]);
    wholes.push_back(votes.low / quota.high);
    if (votes.high / quota.low != wholes[i]) return false;
    for (std::size_t j = 0; j < i; ++j) {
      const Bounds lead = between(low[i] - low[j], high[i] - high[j]);
      const Int128 seats = wholes[i] - wholes[j];
      const Int128 fewest = std::min(seats * quota.low, seats * quota.high);
      const Int128 most = std::max(seats * quota.low, seats * quota.high);
      const bool equal = seats == 0 && lead.low == 0 && lead.high == 0;
      if (lead.low - most <= 0 && lead.high - fewest >= 0 && !equal) return false;
    }
  }
  return true;
}

std::vector<Votes> of_lists(std::span<const Votes> votes, std::span<const std::size_t> lists) {
  std::vector<Votes> own;
  for (const std::size_t i : lists) own.push_back(votes[i]);
  return own;
}

}  // namespace

// The quota of Droop is rounded down, and steps while the sum of votes changes.
bool TransferSearch::droop_holds(const Transfer& move, Votes low, Votes high) const {
  const std::vector<Votes> low_votes = votes_with(move, low);
  const std::vector<Votes> high_votes = votes_with(move, high);
  return std::ranges::all_of(pools(move, low), [&](const Pool& pool) {
    const std::vector<Votes> before = of_lists(low_votes, pool.lists);
    const std::vector<Votes> after = of_lists(high_votes, pool.lists);
    const Bounds quota = between(count::quota_of(law::Quota::droop, total_votes(before), pool.seats).numerator,
                                 count::quota_of(law::Quota::droop, total_votes(after), pool.seats).numerator);
    return quota.low == quota.high || remainders_stay(before, after, quota);
  });
}

}  // namespace saylau::lab
