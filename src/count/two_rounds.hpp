// One winner by an absolute majority, or in a second round between the first: a district, or a decision such as the
// election of a president. Private to count/.
#pragma once

#include <optional>
#include <string>

#include "count/counting.hpp"

namespace saylau::count {

// Whose rounds these are: the tier or decision, with its rules for what the majority leaves open.
struct Rounds {
  const std::string& id;
  const std::string& ballot;
  const std::string& cite;
  const std::vector<law::TieBreak>& ties;  // for those equal in the second round
  const std::vector<law::Silence>& silences;
};

// The winner in an area. Writes a step for each round that was held; leaves undecided what the votes or the law do not
// decide, and then there is no winner.
std::optional<std::size_t> count_two_rounds(Counting& counting, const Rounds& rounds, const law::Majority& majority,
                                            const std::string& area);

}  // namespace saylau::count
