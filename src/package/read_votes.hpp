// From the files that a package's sources name to the contests that are counted.
#pragma once

#include <string_view>

#include "package/package.hpp"

namespace saylau::package {

// The contests of every source with use = "count": one for each area that has a row, and one for each area above whose
// figures are the sum of those below (an area with a row of its own is not summed over).
//
// Errors: those of package/csv.hpp and package/gzip.hpp; votes.no-column, votes.unknown-column,
// votes.no-such-contestant (a column or row of somebody who does not stand on the ballot), votes.no-such-area,
// votes.duplicate-area, votes.count (a cell that is no count), votes.missing (a cell that must not be blank),
// votes.data-missing (a file that the package may not carry is not there; says where to get it).
Expected<std::vector<Contest>> read_votes(const Package& package);

// The contests of one source from the text of its file.
Expected<std::vector<Contest>> read_source_votes(const Package& package, const Source& source, std::string_view text,
                                                 const std::string& file);

}  // namespace saylau::package
