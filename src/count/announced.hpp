// Filling what could not be counted with what was announced, visibly.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "count/result.hpp"

namespace saylau::count {

// What one official statement says about seats and winners, by the ids of tiers, areas, decisions and contestants.
struct Announcement {
  std::map<std::string, std::map<std::string, Seats>> seats;  // tier -> contestant -> seats
  std::map<std::string, std::string> winners;                 // decision, or "tier/area" -> contestant or outcome
};
using Announcements = std::vector<Announcement>;

// Where a tier was not counted, takes the seats and the elected that were announced and marks the tier as_announced,
// unless they contradict each other: more seats than there are, or fewer for a party than it has winners;
// where a district is left to a second round of which there are no votes, takes the winner announced and marks that
// seat; where a decision is undecided for want of figures, takes the announced winner and marks it. The undecided
// entries stay and `complete` stays false: an announcement is not a count.
void show_as_announced(Result& result, const Election& election, const Announcements& announcements);

// The count under `law` of an election that was held, and announced, under `own`: seats announced stand only while
// every tier that could not be counted has the rules under which they were announced.
Result count_as_announced(const law::Law& law, const law::Law& own, const Election& election,
                          const Announcements& announcements);

}  // namespace saylau::count
