// The votes of one election, as they go into the count: who stood, where, and the tally of each contest.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "votes/area.hpp"
#include "votes/contestant.hpp"
#include "votes/tally.hpp"

namespace saylau {

// How many of an area's stations a sum holds. A station whose protocol is not in yet has its voters and nothing else.
struct Reporting {
  std::size_t stations = 0;
  std::size_t reported = 0;
  Figure registered;              // voters of all stations
  Figure registered_of_reported;  // voters of those that have reported

  bool complete() const { return reported == stations; }
  bool operator==(const Reporting&) const = default;
};
Reporting operator+(const Reporting& a, const Reporting& b);

// One contest: the votes on one ballot paper in one area. `round` is 1, or 2 for a second round or repeat voting.
struct Contest {
  std::string ballot;
  std::string area;
  int round = 1;
  std::vector<std::size_t> contestants;  // who stood in it, as indices into Election::contestants
  Tally tally;                           // votes follow Election::contestants
  std::vector<std::size_t> unpublished;  // contestants who stood and whose votes were not published (0 in the tally)
  std::vector<std::size_t> announced_to_pass;  // who passed the threshold according to the authority, for the case that
                                               // unpublished figures leave its denominator unknown
  std::optional<Reporting> reporting;          // of a sum of stations
  bool operator==(const Contest&) const = default;
};

// Where votes were not published the contest is absent: the count then says that the tier cannot be counted.
struct Election {
  std::string id;
  std::vector<Area> areas;
  std::vector<Contestant> contestants;
  std::vector<Contest> contests;
  bool operator==(const Election&) const = default;
};

}  // namespace saylau
