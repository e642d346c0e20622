// Findings about the stations of one contest beside each other: the same one twice, the same votes at two, somebody's
// votes blank in some of them; and published totals that are not the sum of their parts.
#pragma once

#include <functional>
#include <vector>

#include "package/checks/check_rules.hpp"
#include "package/finding.hpp"
#include "package/stations/read_source.hpp"
#include "votes/election.hpp"

namespace saylau::package {

// The finding of a single protocol.
Finding to_finding(const RowHit& hit, const SourceReading& reading, const CheckRules& rules);

// Stations given twice, written alike or not, in one file or in several of the same contest, and stations with the same
// votes. Takes the logs out of the readings.
std::vector<Finding> check_equal_stations(std::vector<SourceReading*> readings, const CheckRules& rules);

// A file of stations that has as many votes for everybody as all the other files of the contest together: their total.
std::vector<Finding> check_totals_of_files(const std::vector<SourceReading*>& readings, const CheckRules& rules);

// Votes that are blank in some protocols of an area and not in others, where blank (or no row) says that somebody did
// not stand there: they stood, and these votes are not known. Where everybody stands everywhere, whoever has rows in
// one area of a contest has them in all of it, and in the row of the whole. So with the ballots that count for nobody
// in a file, and where nobody at all has votes in a protocol. `contest_of` names the contest that a place belongs to.
using ContestOf = std::function<std::string(const Node&, const SourceReading&)>;
std::vector<Finding> check_partly_blank(const std::vector<SourceReading*>& readings,
                                        const std::vector<Contestant>& contestants, const CheckRules& rules,
                                        const ContestOf& contest_of);

// Figures of an area that are not the sum of those of its parts.
std::vector<Finding> check_sum_of_parts(const Contest& published, const Contest& parts,
                                        const std::vector<Contestant>& contestants, const CheckRules& rules);

}  // namespace saylau::package
