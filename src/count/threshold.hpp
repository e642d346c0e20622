// Who may compete for the seats of a tier: thresholds, and the denominators that they are shares of.
#pragma once

#include <vector>

#include "law/law.hpp"
#include "votes/election.hpp"

namespace saylau::count {

// The number that a share is a share of, or nullopt where a figure that it needs was not published. It is made of what
// is in; the registered voters are those of all areas and stations, in or out.
Figure denominator(law::Denominator of, const Contest& contest, const std::vector<Contestant>& contestants);

// The most that it can be when everything is in: nobody who is out has voted, or all of them have.
Figure largest_denominator(law::Denominator of, const Contest& contest, const std::vector<Contestant>& contestants);

// One contestant against one threshold.
struct Bar {
  std::size_t contestant = 0;  // index into Election::contestants
  Votes votes = 0;
  bool passed = false;
  Votes missing = 0;    // votes short of the threshold; 0 if passed
  bool certain = true;  // nothing that is still out could change it
  bool exempt = false;  // of a group that need not pass it: one vote is enough
  bool operator==(const Bar&) const = default;
};

// Everybody who may take a seat against one threshold, most votes first (equals in the election's order).
struct ThresholdTest {
  Votes whole = 0;   // the denominator
  Votes fewest = 0;  // votes that are enough: at least share * whole
  std::vector<Bar> bars;
};

// Has it the votes that are enough, rather than being exempt?
inline bool reaches(const ThresholdTest& test, const Bar& bar) {
  return bar.passed && (!bar.exempt || bar.votes >= test.fewest);
}

// Is it admitted only because it is exempt?
inline bool is_admitted_as_exempt(const ThresholdTest& test, const Bar& bar) {
  return bar.passed && !reaches(test, bar);
}

// Are there votes of somebody who may take a seat that were not published?
bool has_unpublished_competitor(const Contest& contest, const std::vector<Contestant>& contestants);

// Are the votes of everybody who may win there, and all of them?
bool all_known(const Contest& contest, const std::vector<Contestant>& contestants);

// Could somebody whose votes were not published have passed, as far as the votes that are left tell?
bool may_hide_passing(const ThresholdTest& test, const Contest& contest, const std::vector<Contestant>& contestants);

// Those whose votes were not published are left out. nullopt where the denominator is not known. A contestant with
// exactly the share passes ("five per cent and more").
std::optional<ThresholdTest> test_threshold(const law::Threshold& threshold, const Contest& contest,
                                            const std::vector<Contestant>& contestants);

}  // namespace saylau::count
