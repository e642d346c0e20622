// How close each district was: the fewest voters of whoever is elected who, voting for another, or against all where
// that leaves the seat vacant, would elect another or leave it to a tie, a second round, a new election.
//
// The fewer votes the winner has and the more another one, the less the winner is elected; so the number is halved,
// with the whole count of the district on either side.
#pragma once

#include <string>
#include <vector>

#include "lab/margins.hpp"

namespace saylau::lab {

// The districts of a tier of candidates, the closest first; those of which it cannot be said go to `not_computed`.
void add_district_margins(const law::Law& law, const law::Tier& tier, const package::Package& package,
                          const count::Result& result, Margins& margins);

}  // namespace saylau::lab
