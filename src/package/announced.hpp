// What the authority announced, as the count takes it (count/announced.hpp).
#pragma once

#include "count/announced.hpp"
#include "package/package.hpp"
#include "votes/error.hpp"

namespace saylau::package {

// The seats and winners of every official statement, the latest first; reports are not announcements. Two of one day
// that give other seats in a tier are none of it.
count::Announcements announcements(const Package& package);

// count() on the package's votes, with show_as_announced().
count::Result count_package(const law::Law& law, const Package& package, const count::Lots& lots = {});

// What does not add up in a count's book of seats: an error for each discrepancy, count.does-not-add-up. A result with
// any must not be shown.
Errors discrepancies(const count::Result& result);

}  // namespace saylau::package
