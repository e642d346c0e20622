// The votes of one election, as they go into the count: who stood, where, and the tally of each contest.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "votes/area.hpp"
#include "votes/contestant.hpp"
#include "votes/tally.hpp"

namespace saylau {

// How much of a sum is in: how many of its stations, or of its areas where areas report. What is not in yet has its
// voters and nothing else. (`stations` counts units of the kind `unit`.)
struct Reporting {
  std::size_t stations = 0;
  std::size_t reported = 0;
  Figure registered;              // voters of all of them
  Figure registered_of_reported;  // voters of those that have reported
  AreaKind unit = AreaKind::station;
  std::vector<std::string> out = {};  // ids of the areas of which nothing is in

  bool complete() const { return reported == stations && out.empty(); }
  bool operator==(const Reporting&) const = default;
};

// The two together; both count the same units, or one of them none.
Reporting operator+(const Reporting& a, const Reporting& b);

// The same as one area of a kind, which is in if all of it is.
Reporting as_one_area(Reporting reporting, AreaKind kind);

// Votes for somebody who is out of the race: invalid ballots, or valid ones that are nobody's, as the law says.
struct SetAside {
  std::size_t contestant = 0;
  Votes votes = 0;
  bool operator==(const SetAside&) const = default;
};

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
  std::vector<SetAside> set_aside = {};        // no longer among the votes
  bool unopposed = false;                      // no poll was held: the only one who stands
  bool operator==(const Contest&) const = default;
};

// Is everything in that the contest is to hold?
bool all_in(const Contest& contest);

// Is anything in? Areas that are in in part are units that are not in, and their ballots are there all the same.
bool any_in(const Contest& contest);

// The votes of a contestant; unknown where they were not published, and where nothing is in.
Figure known_votes(const Contest& contest, std::size_t contestant);

// The contest itself; where nothing is in, its voters and no other figure.
Contest without_zeros_of_nothing(Contest contest);

// The voters of whatever is not in: 0 if everything is, nullopt if they are not known. Nothing that is out can add more
// votes than that.
Figure voters_out(const Contest& contest);

// The ballots cast, as published or as the valid ones and the invalid ones make them.
Figure cast_ballots(const Contest& contest);

// The votes, at most, of all those together whose votes were not published: what is left of the valid votes, the
// ballots cast or the voters. 0 if everybody's were published, nullopt if nothing says.
Figure unpublished_at_most(const Contest& contest);

// The votes, at most, that a contestant may have beside those of the tally: of voters who are out, and its own if they
// were not published. nullopt if not known.
Figure more_at_most(const Contest& contest, std::size_t contestant);

// Has the first more votes than each of the others whatever the votes are that are not known, and more than the voters
// who are out, who may vote for somebody who has no vote yet?
bool leads_for_certain(const Contest& contest, std::size_t first, const std::vector<std::size_t>& others);

// Where votes were not published the contest is absent: the count then says that the tier cannot be counted.
struct Election {
  std::string id;
  std::vector<Area> areas;
  std::vector<Contestant> contestants;
  std::vector<Contest> contests;
  bool operator==(const Election&) const = default;
};

}  // namespace saylau
