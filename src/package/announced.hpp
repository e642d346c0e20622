// Filling what could not be counted with what was announced, visibly.
#pragma once

#include "count/result.hpp"
#include "package/package.hpp"

namespace saylau::package {

// Where a tier was not counted, takes the seats and the elected that an official statement gives and marks the tier
// as_announced; where a district is left to a second round that the package has no votes of, takes the winner announced
// and marks that seat; where a decision is undecided for want of figures, takes the announced winner and marks it. The
// undecided entries stay and `complete` stays false: an announcement is not a count.
void show_as_announced(count::Result& result, const Package& package);

// count() on the package's votes, with show_as_announced().
count::Result count_package(const law::Law& law, const Package& package, const count::Lots& lots = {});

}  // namespace saylau::package
