// Stations of a later round that the first does not have.
#pragma once

#include <vector>

#include "package/checks/check_rules.hpp"
#include "package/finding.hpp"
#include "package/stations/read_source.hpp"

namespace saylau::package {

// Stations of a later round that no file of the first has: a finding for each. Their votes in the first are not there.
std::vector<Finding> check_stations_of_no_first_round(const std::vector<const SourceReading*>& first,
                                                      const std::vector<const SourceReading*>& later,
                                                      const CheckRules& rules);

}  // namespace saylau::package
