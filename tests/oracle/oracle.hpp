// The oracle: each method of allocation as a textbook says it, with fractions and one seat at a time.
//
// Nothing here is fast and nothing is clever, so that a reader can see that it is right. Tests hold the engine's
// methods against it on every small election. It shares no code with them but the types of law/law.hpp.
#pragma once

#include <vector>

#include "count/methods/method.hpp"
#include "law/law.hpp"

namespace saylau::oracle {

// A fraction of small numbers; infinity is a denominator of 0.
struct Fraction {
  __extension__ typedef __int128 Int;
  Int top = 0;
  Int bottom = 1;
};
bool operator<(const Fraction& a, const Fraction& b);
bool operator==(const Fraction& a, const Fraction& b);

count::Allotment largest_remainder(law::Quota quota, const std::vector<Votes>& votes, Seats seats);
count::Allotment highest_averages(law::Divisors divisors, const std::vector<Votes>& votes, Seats seats);
count::Allotment plurality(const std::vector<Votes>& votes, Seats seats);

// Kazakhstan's list tier as art. 97-1 says it, for lists numbered in the order of registration: the seats of each, or
// an empty vector where the article gives no answer. `share` is the threshold, of all votes.
std::vector<Seats> kazakh_list_tier(const std::vector<Votes>& votes, Seats seats, Share share, Seats at_least);

}  // namespace saylau::oracle
