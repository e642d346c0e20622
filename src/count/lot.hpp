// The outcome of a lot drawn by people, fed back into the count (--lots FILE; docs/package-format.md).
#pragma once

#include <string>
#include <vector>

#include "votes/date.hpp"

namespace saylau::count {

// A lot belongs to one undecided tie: its tier or decision, its area, and exactly these contestants.
struct Lot {
  std::string law;                 // id of the law under which it was drawn
  std::string law_sha256;          // and the exact text of that law
  std::string tier;                // id of the tier or decision
  std::string area;                // id of the area of the contest
  std::vector<std::string> among;  // ids of the equals
  std::vector<std::string> drawn;  // ids of those who won, as many as there were seats
  std::string drawn_by;
  Date date;
  bool operator==(const Lot&) const = default;
};

using Lots = std::vector<Lot>;

}  // namespace saylau::count
