// The count: Law x Election -> Result, a pure function.
//
// A tier goes threshold -> allocate -> ties -> fill; a decision tests its majority or its conditions. On a law that
// read_law() accepted and an election that names its ballots, the count cannot fail: what the law leaves open, and what
// cannot be counted because votes were not published, comes back in Result::undecided with the options and the article.
//
// The same arguments give the same Result, whatever the order of contestants, contests and lots: the files beside this
// one hold no state.
#pragma once

#include <map>
#include <string>

#include "count/result.hpp"

namespace saylau::count {

// The seats of one body under a law for many bodies: all of them, or, where the whole is not known, those of single
// tiers; a tier that is not named then has no known size and is not counted.
struct BodySize {
  Seats body = 0;
  std::map<std::string, Seats> tiers;
};

// The law with the sizes of one body filled in, where it is a law for many bodies.
law::Law with_sizes(const law::Law& law, const BodySize& size);

// `size` is looked at only where the law leaves the size of the body to the election (maslikhats).
Result count(const law::Law& law, const Election& election, const BodySize& size = {}, const Lots& lots = {});

// Seats of one tier without the working, for simulation and benchmarks: who passes every threshold of `tier` with the
// denominator `whole` gets seats by the tier's method. Rescue and tie rules are not applied: where they are needed,
// `equal` or `unallotted` says so. `votes` holds the votes of those who may take a seat.
Allotment count_seats(const law::Tier& tier, std::span<const Votes> votes, Votes whole, Seats seats);

}  // namespace saylau::count
