#include "count/methods/largest_remainder.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "votes/tally.hpp"

namespace saylau::count {

QuotaRatio quota_of(law::Quota quota, Votes sum, Seats seats) {
  switch (quota) {
    case law::Quota::hare:
      return {sum, seats};
    case law::Quota::droop:
      return {sum / (seats + 1) + 1, 1};
    case law::Quota::hagenbach_bischoff:
      return {sum, seats + 1};
    case law::Quota::imperiali:
      return {sum, seats + 2};
  }
  return {sum, seats};
}

Division divide(Votes votes, const QuotaRatio& quota) {
  const Int128 product = Int128{votes} * quota.denominator;
  if (product <= std::numeric_limits<std::int64_t>::max()) {
    const auto narrow = static_cast<std::int64_t>(product);
    return {narrow / quota.numerator, narrow % quota.numerator};
  }
  return {static_cast<Seats>(product / quota.numerator), static_cast<Votes>(product % quota.numerator)};
}

Allotment largest_remainder(law::Quota quota, std::span<const Votes> votes, Seats seats) {
  Allotment allotment{std::vector<Seats>(votes.size(), 0), {}, 0, seats};
  const Votes sum = total_votes(votes);
  if (sum == 0 || seats == 0) return allotment;

  const QuotaRatio ratio = quota_of(quota, sum, seats);
  std::vector<Votes> remainders(votes.size());
  for (std::size_t i = 0; i < votes.size(); ++i) {
    const Division division = divide(votes[i], ratio);
    allotment.seats[i] = division.whole;
    remainders[i] = division.remainder;
    allotment.unallotted -= division.whole;
  }
  if (allotment.unallotted <= 0) return allotment;

  std::vector<std::size_t> ranked(votes.size());
  std::iota(ranked.begin(), ranked.end(), std::size_t{0});
  std::ranges::stable_sort(ranked, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  const Seats given = std::min(allotment.unallotted, static_cast<Seats>(votes.size()));
  give_to_largest(allotment, ranked, given,
                  [&](std::size_t a, std::size_t b) { return remainders[a] == remainders[b]; });
  allotment.unallotted -= given;
  return allotment;
}

}  // namespace saylau::count
