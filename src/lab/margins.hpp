// How close it was: the fewest votes that change a seat, and who would gain and lose.
//
// Two ways to change a result are asked about: `moved`, voters of one list voting for another (the ballots stay as
// many), and `added`, ballots more for one list and nobody else, up to four times as many as were cast. A number is the
// smallest there is, or it is not given: lab/transfer.hpp finds it, and the full count is then made on either side:
// with one vote fewer nothing has happened, with that number it has. tests/lab/margins_random_test.cpp tries every
// number of votes, one by one, on thousands of small elections.
//
// "The majority" looks at every move between two lists, and says who gains or loses it; voters of several lists
// together could do it with fewer. "Over the threshold" takes voters from, or gives them to, another list; where
// ballots against all are not in the denominator, and the number differs with them, that is a margin of its own.
//
// Cost: for n lists n^2 pairs, each a search; milliseconds for twenty lists.
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
  majority_lost,  // `majority` loses the majority of the body
  majority_won,   // `majority` gains it
  district,       // another candidate than the winner, or nobody for certain
};

struct Margin {
  Question question = Question::any_seat;
  std::string tier;
  std::string area;                          // of a district
  int round = 1;                             // whose votes move; those of an earlier one stay as they are
  std::optional<std::size_t> from;           // whose voters; nothing for ballots added
  std::optional<std::size_t> to;             // whom they vote for; nothing for voters who stay at home
  Votes votes = 0;                           // the fewest
  std::vector<Seats> seats;                  // of the tier with so many, by contestant
  std::vector<std::size_t> gain;             // who has more seats then
  std::vector<std::size_t> lose;             // and who fewer
  bool open_before = false;                  // with one vote fewer a tie leaves a seat open
  std::optional<std::size_t> majority = {};  // who gains or loses it, where that is the question
};

struct Margins {
  std::vector<Margin> margins;      // questions in their order, list tiers first; districts from the closest
  std::vector<Names> not_computed;  // tiers of which it cannot be said, and why
};

Margins margins(const law::Law& law, const package::Package& package, const count::Result& result);

// The fewest voters who, voting for another, would have moved a seat of a list tier or a district; nullptr if none is
// known.
const Margin* closest(const Margins& margins);

// The election with `votes` ballots moved in one contest; the figures beside the votes follow.
Election with_moved(const Election& election, const Contest& contest, std::optional<std::size_t> from,
                    std::optional<std::size_t> to, Votes votes);

}  // namespace saylau::lab
