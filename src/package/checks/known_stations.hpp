// Findings about stations that two readings know by their names: the roll and the protocols, two rounds, two ballots of
// a day, repeat voting and what it replaces.
#pragma once

#include <vector>

#include "package/checks/check_rules.hpp"
#include "package/finding.hpp"
#include "package/stations/read_source.hpp"

namespace saylau::package {

// Stations of the roll that have no protocol in any of the readings. `area_of` a station is the caller's to add up.
std::vector<Finding> check_missing_stations(const SourceReading& roll,
                                            const std::vector<const SourceReading*>& readings, const CheckRules& rules);

// Stations that have a protocol and are not on the roll; the text names the one of the roll that is written almost
// alike.
std::vector<Finding> check_stations_not_on_roll(const SourceReading& roll,
                                                const std::vector<const SourceReading*>& readings,
                                                const CheckRules& rules);

// Stations of a later round that no file of the first has: their votes in the first are not there.
std::vector<Finding> check_stations_of_no_first_round(const std::vector<const SourceReading*>& first,
                                                      const std::vector<const SourceReading*>& later,
                                                      const CheckRules& rules);

// Stations of a file, read without its `where`, that no reading has, in places where some have: one finding of all.
std::vector<Finding> check_stations_without_row(const SourceReading& whole,
                                                const std::vector<const SourceReading*>& readings,
                                                const CheckRules& rules);

// Protocols of repeat voting that take the place of no first protocol and would be counted beside them; the text names
// the place that a first protocol writes almost alike.
std::vector<Finding> check_replaced_protocols(const std::vector<SourceReading*>& readings, const CheckRules& rules);

// Stations without a vote in one voting that have voters on the roll, or ballots in another voting of the day
// (`other`): a hundred or more.
std::vector<Finding> check_stations_of_zeros(const SourceReading& reading, const SourceReading& other,
                                             const CheckRules& rules);

// Stations whose ballots differ between two contests of the same day by more than the rule allows.
std::vector<Finding> check_jumps(const SourceReading& a, const SourceReading& b, const CheckRules& rules);

}  // namespace saylau::package
