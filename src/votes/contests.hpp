// Finding one's way among the contests of an election: by ballot, area and round.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "votes/election.hpp"

namespace saylau {

// Is the contest's area of the kind?
bool is_kind(const Election& election, const Contest& contest, AreaKind kind);

// The contest of a ballot over the whole body; nullptr if its votes were not published.
const Contest* whole_contest(const Election& election, const std::string& ballot);

// The first round of a ballot over the whole body; an empty ballot means the first that has one. nullptr if its votes
// were not published.
const Contest* main_contest(const Election& election, const std::string& ballot);

// The contest of a ballot in an area, its last round; nullptr if there is none.
const Contest* last_round(const Election& election, const std::string& ballot, const std::string& area);

// Those who took part: the ballots cast, or the ballots issued where the cast are not known.
Figure took_part(const Contest& contest);

// The contestants with the most votes: several if they are equal; none if nobody has a vote, or if votes that were not
// published could be more.
std::vector<std::size_t> leaders(const Contest& contest);

// The list that a candidate's votes are counted for, or the candidate alone.
std::size_t party_of(std::span<const Contestant> contestants, std::size_t contestant);

}  // namespace saylau
