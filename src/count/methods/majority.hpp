// Absolute majority, with a second round between the first if nobody reaches it.
#pragma once

#include "count/methods/method.hpp"

namespace saylau::count {

// What the first round shows. Indices follow the votes given.
struct FirstRound {
  std::vector<std::size_t> ranked;     // everybody, most votes first; equals in the order given
  Votes whole = 0;                     // what the majority is of
  Votes fewest = 0;                    // votes that are enough
  std::optional<std::size_t> elected;  // whoever has more than the share
  Allotment runners;                   // else: who goes to the second round (one "seat" each), and who is equal
};

// `whole` is the denominator that the law names; the share is not less than one half, so at most one can exceed it.
FirstRound first_round(std::span<const Votes> votes, Votes whole, const law::Majority& majority);

}  // namespace saylau::count
