// What the figures of areas show beside each other: rows that are totals of others, areas that are not in though they
// have figures, wholes that are less than their parts, votings of the same area with fewer voters.
#pragma once

#include <vector>

#include "package/checks/check_rules.hpp"
#include "package/finding.hpp"
#include "package/stations/area_tree.hpp"

namespace saylau::package {

// The contests of one source, and where its figures are from.
struct AreaChecks {
  const AreaTree& tree;
  const Source& source;
  const std::string& file;
  const CheckRules& rules;
};

// Of three or more areas under the same area, the one that has as much of everything as all others together: it would
// be counted twice. Four figures at least have to say so, and others may be slips (stations/total_rows.hpp).
std::vector<Finding> check_total_areas(const AreaChecks& checks, const ContestsByArea& own);

// Areas within the whole of which something is in and every vote and invalid ballot is 0, but for a handful of
// voters: what is not in is blank.
std::vector<Finding> check_areas_of_zeros(const AreaChecks& checks, const ContestsByArea& contests);

// A whole with fewer votes than its parts have together.
std::vector<Finding> check_less_than_parts(const AreaChecks& checks, const Contest& whole, const Contest& parts);

// A contest that is in and has fewer voters, by more than the rule's share, than another voting in the same area: an
// earlier round, or another ballot of the day. `voting` is what the other is called.
std::vector<Finding> check_fewer_voters(const AreaChecks& checks, const Contest& contest, const Contest& other,
                                        const Names& voting);

// The same of the ballots cast, where these are known: a first bulletin beside a whole voting.
std::vector<Finding> check_fewer_votes(const AreaChecks& checks, const Contest& contest, const Contest& other,
                                       const Names& voting);

}  // namespace saylau::package
