#include "count/methods/majority.hpp"

#include <algorithm>
#include <numeric>

namespace saylau::count {

namespace {

// To stand in a second round nobody needs a vote: whoever has none is equal to all others who have none.
Allotment runners_of(std::span<const Votes> votes, std::span<const std::size_t> ranked, Seats places) {
  const Seats given = std::min(places, static_cast<Seats>(ranked.size()));
  Allotment runners{std::vector<Seats>(votes.size(), 0), {}, 0, places - given};
  give_to_largest(runners, ranked, given, [&](std::size_t a, std::size_t b) { return votes[a] == votes[b]; });
  return runners;
}

}  // namespace

FirstRound first_round(std::span<const Votes> votes, Votes whole, const law::Majority& majority) {
  FirstRound round;
  round.ranked.resize(votes.size());
  std::iota(round.ranked.begin(), round.ranked.end(), std::size_t{0});
  std::ranges::stable_sort(round.ranked, [&](std::size_t a, std::size_t b) { return votes[a] > votes[b]; });
  round.whole = whole;
  round.fewest = fewest_more_than(majority.more_than, whole);
  for (const std::size_t i : round.ranked) {
    if (votes[i] >= round.fewest && votes[i] == votes[round.ranked[0]]) round.equal.push_back(i);
  }
  if (round.equal.size() == 1) round.elected = round.equal[0];
  if (round.equal.size() <= 1) round.equal.clear();
  if (!round.elected && round.equal.empty()) round.runners = runners_of(votes, round.ranked, majority.runners);
  return round;
}

}  // namespace saylau::count
