// One list alone over the threshold: Kazakhstan, Constitutional Law on Elections, art. 97-1 p. 2-4 (since 2009; art.
// 111-1 p. 2-4 for maslikhats).
//
// The runner-up is admitted too. The quota is taken over the votes of both; the runner-up's quotient is multiplied by a
// factor (0.7); whole parts are seats; the runner-up gets at least so many (two, or one in a maslikhat); every seat
// left over goes to the list that passed.
//
// The article does not say what follows if the minimum makes more seats than there are (97 and "at least two" of 98):
// then Allotment::unallotted is negative, and the count stops there.
#pragma once

#include "count/methods/largest_remainder.hpp"

namespace saylau::count {

// What the article computes on the way. Index 0 is the list that passed, 1 the runner-up.
struct SinglePassingList {
  QuotaRatio quota;
  Division passed;               // the passing list's votes / quota
  Int128 reduced_numerator = 0;  // the runner-up's quotient times the factor, as a fraction
  Int128 reduced_denominator = 1;
  Seats reduced_whole = 0;
  Seats runner_up = 0;  // not fewer than the minimum
  Seats left_over = 0;  // to the list that passed; negative if the minimum overdraws the house
};

SinglePassingList single_passing_list(Votes passed, Votes runner_up, Seats seats, const law::Rescue& rescue);

// The same as an Allotment of two.
Allotment to_allotment(const SinglePassingList& step);

}  // namespace saylau::count
