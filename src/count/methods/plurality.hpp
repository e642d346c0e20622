// Plurality: the most votes win (first past the post; with several seats, each candidate at most one).
#pragma once

#include "count/methods/method.hpp"

namespace saylau::count {

// The `seats` contestants with the most votes get one seat each. Nobody without a vote is elected: seats for which
// nobody is left stay unallotted.
Allotment plurality(std::span<const Votes> votes, Seats seats);

}  // namespace saylau::count
