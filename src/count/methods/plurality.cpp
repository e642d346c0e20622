#include "count/methods/plurality.hpp"

#include <algorithm>

namespace saylau::count {

Allotment plurality(std::span<const Votes> votes, Seats seats) {
  Allotment allotment{std::vector<Seats>(votes.size(), 0), {}, 0, seats};
  std::vector<std::size_t> ranked;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    if (votes[i] > 0) ranked.push_back(i);
  }
  std::ranges::stable_sort(ranked, [&](std::size_t a, std::size_t b) { return votes[a] > votes[b]; });
  const Seats given = std::min(seats, static_cast<Seats>(ranked.size()));
  give_to_largest(allotment, ranked, given, [&](std::size_t a, std::size_t b) { return votes[a] == votes[b]; });
  allotment.unallotted -= given;
  return allotment;
}

}  // namespace saylau::count
