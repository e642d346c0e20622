// Finding one's way among the contests of an election: what every part of the lab asks for.
#pragma once

#include <string>
#include <string_view>

#include "count/list_counter.hpp"
#include "votes/election.hpp"

namespace saylau::lab {

// Is the contest's area of the kind?
bool is_kind(const Election& election, const Contest& contest, AreaKind kind);

// The contest of a ballot over the whole body; nullptr if its votes were not published.
const Contest* whole_contest(const Election& election, const std::string& ballot);

// The contest of a ballot in an area, its last round; nullptr if there is none.
const Contest* last_round(const Election& election, const std::string& ballot, const std::string& area);

// The list that a candidate's votes are counted for, or the candidate alone.
std::size_t party_of(const Election& election, std::size_t contestant);

// Why seats do not follow from the votes of one contest, in words.
std::string_view describe(count::ListCounter::Obstacle obstacle);

}  // namespace saylau::lab
