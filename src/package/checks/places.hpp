// Where the rows of a file stand: special stations are found by what a cell says, voters abroad are no region, and
// files of stations name places of the same kinds. A slip in any of these would count stations in another place.
#pragma once

#include <vector>

#include "law/law.hpp"
#include "package/package.hpp"
#include "package/stations/read_source.hpp"

namespace saylau::package {

// Errors: votes.no-special (no row of special stations), votes.almost-same-area (one that is written almost as they
// are), votes.abroad (a region that the package does not
// declare, of voters abroad, where the law asks something of each region), votes.other-places.
Errors check_places(const Package& package, const law::Law& law, const std::vector<SourceReading*>& readings);

// Do two files of stations name regions, or districts, or both alike? Else nothing says which station is which.
bool same_kinds_of_places(const SourceReading& a, const SourceReading& b);

}  // namespace saylau::package
