// Who is out of the race after the ballots were printed, and who stands alone.
#pragma once

#include <vector>

#include "law/law.hpp"
#include "package/package.hpp"

namespace saylau::package {

// Votes for contestants who withdrew, died or were disqualified become, from the round that they are out of, what the
// law's ballot says of them (invalid, or valid and nobody's), and are kept in Contest::set_aside. Where it says nothing
// the package does not fit the law (package/fits_law.hpp), and the contest stays as it is.
void set_aside_votes(Contest& contest, const std::vector<Contestant>& contestants, const law::Law& law);

// A contest without votes for each area in which no poll was held; contestants are known.
void add_unopposed(Package& package);

}  // namespace saylau::package
