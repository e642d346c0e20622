// How close it was: the fewest votes that change a seat, and who would gain and lose.
//
// Two ways to change a result are asked about: `moved`, voters of one list voting for another (the ballots stay as
// many), and `added`, ballots more for one list and nobody else. For each question the smallest number is found
// exactly. Between two places where somebody crosses a bar or overtakes somebody in votes, the seats of the list that
// gains votes never fall with their number, and those of the list that loses them never rise (quotas and largest
// remainders hand out floor(q + x) for a common x; divisor methods are monotone by construction); so each stretch
// between such places is halved until one vote is left. The full count is then made on either side: with one vote fewer
// nothing has happened, with that number it has. tests/lab/margins_test.cpp tries every number of votes, one by one, on
// every small election.
//
// "The majority" asks for voters of one list who vote for one other list; three lists could do it with fewer.
//
// Cost: for n lists n^2 pairs, each some stretches of log2(votes) counts of about 60 ns.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "count/result.hpp"
#include "package/package.hpp"

namespace saylau::lab {

enum class Question {
  any_seat,       // the fewest votes that change any seat of the tier
  next_seat,      // one more for `to`
  entry,          // `to` passes the threshold
  exit,           // `from` no longer passes it
  majority_lost,  // `from` loses the majority of the body
  majority_won,   // `to` gains it
  district,       // another candidate than the winner, or nobody for certain
};

struct Margin {
  Question question = Question::any_seat;
  std::string tier;
  std::string area;                 // of a district
  std::optional<std::size_t> from;  // whose voters; nothing for ballots added
  std::optional<std::size_t> to;    // whom they vote for; nothing for voters who stay at home
  Votes votes = 0;                  // the fewest
  std::vector<Seats> seats;         // of the tier with so many, by contestant
  std::vector<std::size_t> gain;    // who has more seats then
  std::vector<std::size_t> lose;    // and who fewer
  bool open_before = false;         // with one vote fewer a tie leaves a seat open
};

struct Margins {
  std::vector<Margin> margins;            // questions in their order, list tiers first; districts from the closest
  std::vector<std::string> not_computed;  // tiers of which it cannot be said, and why
};

Margins margins(const law::Law& law, const package::Package& package, const count::Result& result);

// The election with `votes` ballots moved in one contest; the figures beside the votes follow.
Election with_moved(const Election& election, const Contest& contest, std::optional<std::size_t> from,
                    std::optional<std::size_t> to, Votes votes);

}  // namespace saylau::lab
