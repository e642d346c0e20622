// An election as if some lists had stood as one.
#pragma once

#include <vector>

#include "votes/election.hpp"

namespace saylau {

// Whoever voted for one of `joined` (at least two contestants) votes for them together. Lists stand as the first of
// `joined` that is on the ballot; candidates of those parties in a district as the one of them who has most votes
// there. Second rounds in districts where candidates were joined are left out: they were held between others.
Election with_joined(const Election& election, const std::vector<std::size_t>& joined);

}  // namespace saylau
