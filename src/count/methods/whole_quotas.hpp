// Whole quotas of all votes, a minimum, and the seats left over in turn.
//
// With h seats and V votes of everybody, those below the threshold among them, each list that competes gets the whole
// part of votes * h / V. A list with fewer than the minimum is lifted to it. The votes of those below the threshold
// leave many seats over; they go one by one to the lists that were not lifted, most votes first, and round again from
// the first.
//
// Georgia, Election Code of 2011, art. 125 p. 5-7: found by fitting the official results of 2012 and 2016, which it
// gives to the seat (largest remainders among the lists that passed would have given 46, 26 and 5 in 2016, not 44, 27
// and 6). The literal text of p. 5-7 was not at hand.
//
// Properties (tests/count/methods/whole_quotas_test.cpp): every seat is given or said to be unallotted; more votes
// never mean fewer seats; nobody who has votes gets fewer seats than the minimum.
//
// Cost: O(n log n) for n lists, whatever the number of seats.
#pragma once

#include "count/methods/method.hpp"

namespace saylau::count {

struct WholeQuotaLine {
  Seats whole = 0;      // votes * seats / whole, rounded down
  bool lifted = false;  // to the minimum
  Seats in_turn = 0;    // seats left over that it got for certain
  bool operator==(const WholeQuotaLine&) const = default;
};

// `allotment.unallotted` is negative where minimum seats make more than there are, positive where every list was lifted
// and seats are left.
struct WholeQuotaOutcome {
  Allotment allotment;
  std::vector<WholeQuotaLine> lines;  // in the order of the votes
  Seats left_over = 0;                // seats that go in turn
};

// `votes` of those who compete; a list without votes gets nothing. `whole` is at least their sum.
WholeQuotaOutcome whole_quotas(const law::WholeQuotas& rule, std::span<const Votes> votes, Votes whole, Seats seats);

}  // namespace saylau::count
