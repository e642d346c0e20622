// From a counted election to what a simulation needs: the tier's counter, the tally and its regions, the body around
// it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lab/simulate/draw.hpp"
#include "lab/simulate/simulate.hpp"
#include "lab/simulate/stations.hpp"
#include "package/package.hpp"

namespace saylau::lab {

struct Prepared {
  std::string tier;
  count::ListCounter counter;
  std::vector<std::size_t> on_ballot;       // contestants, by place on the ballot
  std::vector<std::vector<Votes>> regions;  // tallies by place; one alone where regions are not known
  std::vector<Seats> counted;               // seats of the tier from the votes at hand, by place
  Body body;
  std::optional<BallotStations> stations;  // where they were asked for, or were needed
  std::vector<std::string> notes;          // which votes were taken, and what other tiers do
};

// `tier` is the id of a tier of lists, "" for the first. `with_stations` reads the stations. Where votes of the whole
// were not published in full, and stations were, the sum of stations is taken, and said so. Errors: simulate.no-tier,
// simulate.cannot-count (why the tier's rules need more than these votes), those of read_stations().
Expected<Prepared> prepare(const law::Law& law, const package::Package& package, const count::Result& result,
                           const std::string& tier, bool with_stations);

// The tally with other shares, as of a poll: "amanat=54%,auyl=10.9%"; whoever is not named shares what is left in the
// proportion of the tally. Errors: simulate.shares (not a share, no such contestant, more than 100% together).
Expected<std::vector<Votes>> with_shares(const Prepared& prepared, const package::Package& package,
                                         const std::string& text);

// Is there any spread to draw? Errors: simulate.no-spread (a deviation or a sample that leaves none),
// simulate.too-wide.
Expected<void> check_spread(const SpreadModel& model, const Prepared& prepared);

}  // namespace saylau::lab
