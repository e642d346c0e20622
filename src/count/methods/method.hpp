// What a method of allocation is to the rest of the count: votes and seats in, an Allotment out.
//
// A method knows nothing of thresholds, contestants, ties or articles. It is handed the votes of those who compete and
// gives each its seats; where the last seats would go to more contestants than there are seats, because they are
// exactly equal, it gives those seats to nobody and says who is equal (count/ties.hpp settles it by the law).
#pragma once

#include <span>
#include <vector>

#include "law/law.hpp"
#include "votes/share.hpp"

namespace saylau::count {

// The outcome of a method. Always: sum(seats) + open + unallotted == the seats to be given.
struct Allotment {
  std::vector<Seats> seats;        // certain seats, in the order of the votes
  std::vector<std::size_t> equal;  // contestants exactly equal for the open seats, in order; each can take one of them
  Seats open = 0;                  // seats to be settled among `equal`: fewer than there are equals
  Seats unallotted = 0;            // seats that the method cannot place; negative: it gave more than there were

  bool settled() const { return open == 0 && unallotted == 0; }
  bool operator==(const Allotment&) const = default;
};

// The allotment by the method that a law names: one of LargestRemainder, HighestAverages, Plurality (the others are not
// methods of division and give everything back unallotted). Votes are not negative; seats are not negative. If nobody
// has a vote, every seat comes back unallotted.
Allotment allot(const law::Allocation& allocation, std::span<const Votes> votes, Seats seats);

// Gives the `open` largest of `ranked` one seat each; equals at the border become Allotment::equal. `ranked` is sorted
// from the largest to the smallest, `same(a, b)` says whether two of them are exactly equal. Cost: O(open + equals).
template <typename Same>
void give_to_largest(Allotment& allotment, std::span<const std::size_t> ranked, Seats open, Same same) {
  const auto count = static_cast<std::size_t>(open);
  if (count == 0) return;
  std::size_t first = count;  // of those equal to the last winner
  while (first > 0 && same(ranked[first - 1], ranked[count - 1])) --first;
  std::size_t last = count;
  while (last < ranked.size() && same(ranked[last], ranked[count - 1])) ++last;
  const bool tied = last > count;
  const std::size_t certain = tied ? first : count;
  for (std::size_t i = 0; i < certain; ++i) ++allotment.seats[ranked[i]];
  if (!tied) return;
  allotment.equal.assign(ranked.begin() + static_cast<std::ptrdiff_t>(first),
                         ranked.begin() + static_cast<std::ptrdiff_t>(last));
  allotment.open = static_cast<Seats>(count - first);
}

}  // namespace saylau::count
