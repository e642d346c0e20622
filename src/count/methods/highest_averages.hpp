// Divisor methods: each seat goes to the highest quotient of votes by the next divisor.
//
// A list with s seats competes for its next with votes / d(s):
//
//   D'Hondt (Jefferson)        s + 1          Adams            s
//   Sainte-Laguë (Webster)     2s + 1         Huntington-Hill  sqrt(s (s + 1))
//   modified Sainte-Laguë      1.4, 3, 5, ..  Danish           3s + 1
//
// (Balinski and Young, Fair Representation, 2nd ed. 2001; Pukelsheim, Proportional Representation, 2nd ed. 2017,
// ch. 4.) Quotients are compared by cross-multiplication, those of Huntington-Hill squared; nothing is rounded. Where
// the first divisor is 0 (Adams, Huntington-Hill) every list with a vote gets its first seat before any gets a second;
// if there are more lists than seats, the lists with more votes come first.
//
// Algorithm ("jump and step", Pukelsheim ch. 4.6): the seats of every list are first estimated by one division with a
// divisor near V / h, which for n lists misses the number of seats by a few; then seats are added to the highest open
// quotient, or taken from the lowest one given, until the number is right and no open quotient exceeds a given one.
// Correctness rests on that last condition alone, so the estimate may be off by any amount.
//
// Properties (tests/count/methods/highest_averages_test.cpp): more seats never cost a list a seat; renaming, reordering
// and multiplying all votes by one number change nothing; D'Hondt never gives less than the whole Hare quotient.
//
// Cost: O(n) for the jump, O(n) for each step, about sqrt(n / 12) steps on average and n / 2 at most with stationary
// divisors; independent of the number of seats. award_sequence() is O(seats * n).
#pragma once

#include "count/methods/method.hpp"

namespace saylau::count {

// d(s) as it is printed: numerator / denominator, or the square root of the numerator where `root` is set.
struct Divisor {
  Int128 numerator = 1;
  std::int64_t denominator = 1;
  bool root = false;
  bool operator==(const Divisor&) const = default;
};

Divisor divisor_after(law::Divisors divisors, Seats seats);

Allotment highest_averages(law::Divisors divisors, std::span<const Votes> votes, Seats seats);

// One seat of the working: who won it, with which votes and divisor, and whose quotient came next.
struct Award {
  std::size_t winner = 0;
  Divisor divisor;
  std::optional<std::size_t> runner_up;  // nobody if the winner alone has votes
  Divisor runner_up_divisor;
};

// The seats one by one in the order of their quotients, up to the first seat that a tie leaves open. This is the
// textbook algorithm, kept apart from the fast one: tests hold them against each other. Equal quotients that all win
// a seat are listed in the order of the votes given.
std::vector<Award> award_sequence(law::Divisors divisors, std::span<const Votes> votes, Seats seats);

}  // namespace saylau::count
