// Absolute majority, with a second round between the first if nobody reaches it.
#pragma once

#include "count/methods/method.hpp"

namespace saylau::count {

// What the first round shows. Indices follow the votes given.
struct FirstRound {
  std::vector<std::size_t> ranked;     // everybody, most votes first; equals in the order given
  Votes whole = 0;                     // what the majority is of
  Votes fewest = 0;                    // votes that are enough
  std::optional<std::size_t> elected;  // whoever has more than the share, and more votes than anybody else
  std::vector<std::size_t> equal;      // those who have more than the share and are equal in the most votes
  Allotment runners;                   // else: who goes to the second round (one "seat" each), and who is equal
};

// `whole` is the denominator that the law names. A share below one half can be exceeded by several: the most votes win,
// and where these are equal nobody is elected by votes alone.
FirstRound first_round(std::span<const Votes> votes, Votes whole, const law::Majority& majority);

}  // namespace saylau::count
