// Quota and largest remainders.
//
// Each list's votes are divided by a quota; the whole part is its first seats, and the seats left over go one by one to
// the largest remainders. With V votes and h seats the quotas are
//
//   Hare                 V / h
//   Droop                floor(V / (h + 1)) + 1
//   Hagenbach-Bischoff   V / (h + 1)
//   Imperiali            V / (h + 2)
//
// (Gallagher and Mitchell, The Politics of Electoral Systems, 2005, app. A; Pukelsheim, Proportional Representation,
// 2nd ed. 2017, ch. 5). A quota is kept as the fraction that it is; nothing is rounded.
//
// Properties (tests/count/methods/largest_remainder_test.cpp): with the Hare and Droop quotas no list gets fewer seats
// than its whole quotient; with Hare none gets more than one above it, and every seat is given. The smaller quotas
// can hand out more whole seats than there are (unallotted < 0). A large quota can leave more seats than lists (Droop
// with very few votes); each list then gets one, and the rest stay unallotted, since no law at hand says what follows.
//
// Cost: O(n log n) for n lists, whatever the number of seats; 64-bit arithmetic while votes * seats fits, else 128.
#pragma once

#include "count/methods/method.hpp"

namespace saylau::count {

// A quota as a fraction in votes: numerator / denominator.
struct QuotaRatio {
  Votes numerator = 0;
  Seats denominator = 1;
  bool operator==(const QuotaRatio&) const = default;
};

QuotaRatio quota_of(law::Quota quota, Votes sum, Seats seats);

// One list's division by the quota: votes = (whole + remainder / quota.numerator) * quota.
struct Division {
  Seats whole = 0;
  Votes remainder = 0;  // in units of 1 / quota.numerator of a seat
  bool operator==(const Division&) const = default;
};

Division divide(Votes votes, const QuotaRatio& quota);

Allotment largest_remainder(law::Quota quota, std::span<const Votes> votes, Seats seats);

}  // namespace saylau::count
