#include "count/methods/majority.hpp"

#include <algorithm>
#include <numeric>

#include "count/methods/plurality.hpp"

namespace saylau::count {

FirstRound first_round(std::span<const Votes> votes, Votes whole, const law::Majority& majority) {
  FirstRound round;
  round.ranked.resize(votes.size());
  std::iota(round.ranked.begin(), round.ranked.end(), std::size_t{0});
  std::ranges::stable_sort(round.ranked, [&](std::size_t a, std::size_t b) { return votes[a] > votes[b]; });
  round.whole = whole;
  round.fewest = fewest_more_than(majority.more_than, whole);
  if (!round.ranked.empty() && votes[round.ranked[0]] >= round.fewest) round.elected = round.ranked[0];
  if (!round.elected) round.runners = plurality(votes, majority.runners);
  return round;
}

}  // namespace saylau::count
