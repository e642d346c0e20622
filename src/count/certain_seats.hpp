// The seats of a list tier that no vote still out can change: what a newsroom may print before the last protocol is in.
//
// Whoever is out votes as they like, at most all registered voters of the areas and stations that are out. A list is
// certain of a seat if it has it in the worst case for it, and the worst case is made worse still where that is
// simpler:
//
//   highest averages     every other list that could compete gets all the votes that are out, each of them at once;
//   more
//                        votes for others never give a list a seat, so it has at least the seats of that count
//   largest remainder    the whole part of votes / quota, with the quota of all votes in and out (Hare, Droop)
//
// A list that could still miss the threshold is certain of nothing, nor is anybody where a rule for the case that too
// few lists pass could still change how seats are divided, or where minimum seats or small quotas can give too many. So
// "certain of 3" may be less than is certain, and never more (tests/count/partial_test.cpp: all small elections
// with every way in which the rest can vote).
//
// Cost: one allotment a list.
#pragma once

#include <vector>

#include "count/threshold.hpp"

namespace saylau::count {

// Indexed like Election::contestants. `tests` are those of the tier's thresholds, in their order.
std::vector<Seats> certain_seats(const law::Tier& tier, Seats seats, const Contest& contest,
                                 const std::vector<Contestant>& contestants, const std::vector<ThresholdTest>& tests);

}  // namespace saylau::count
