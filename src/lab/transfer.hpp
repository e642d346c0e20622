// The seats of a list tier while votes move, one by one, from one list to another: the first number of votes at which
// something happens, exactly.
//
// Everything that a law compares is a straight line in the number of votes moved: a list's votes against a share of a
// whole, two lists against each other, the votes of those admitted together against what they need. Where two such
// lines cross, the range is cut; so between two cuts the same lists are over the bar, in the same order, and the same
// number of seats is divided among them.
//
// There, the votes that give one and the same seats are a convex set: with seats s, quotients q and largest remainders
// it is q(i) - s(i) >= q(j) - s(j) - 1 for every two lists, for a divisor method votes(i) / d(s(i) - 1) >= votes(j) /
// d(s(j)). So two numbers with the same seats have the same seats between them, and a stretch is halved only until
// neighbours or equal seats are left. Where that does not hold, more than the seats must be equal: where seats are open
// (by whom, or how many too many, a set that is not convex), with whole quotas (the whole parts), and with the Droop
// quota, which is rounded, hence not straight (the bounds of all remainders over the stretch must not meet).
//
// tests/lab/margins_random_test.cpp tries every number of votes, one by one, for every method, relief and tie rule.
//
// Cost: a few counts of some 100 ns for each seat that changes hands, times log2(votes).
#pragma once

#include <expected>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "count/list_counter.hpp"

namespace saylau::lab {

// Places on the ballot: voters of `from` vote for `to`. No `from`: ballots added; no `to`: voters who stay at home.
struct Transfer {
  std::optional<std::size_t> from;
  std::optional<std::size_t> to;
};

struct TooManyCounts {};  // more than kMostCounts would be needed

class TransferSearch {
 public:
  static constexpr long kMostCounts = 20'000'000;  // of one search

  using Happens = std::function<bool(const std::vector<Seats>&)>;
  using First = std::expected<std::optional<Votes>, TooManyCounts>;

  // All four are held by reference. The contest is one that the counter was compiled for.
  TransferSearch(const law::Tier& tier, const Contest& contest, const std::vector<Contestant>& contestants,
                 count::ListCounter& counter);

  // The first number of votes, at least 1 and fewer than `end`, with which the seats are such; nothing if there is
  // none among as many as can move: those of `from`, or four times the ballots cast where ballots are added.
  First first(const Transfer& move, const Happens& happens, Votes end);

  std::vector<Seats> seats_with(const Transfer& move, Votes moved);

  // Is the list over every bar of the tier, as far as its votes tell?
  bool passes(std::size_t i, const Transfer& move, Votes moved) const;

  // Has it a bar to pass, rather than being exempt from all of them?
  bool needs_to_pass(std::size_t i) const;
  Votes most(const Transfer& move) const;

 private:
  // at_zero + slope * votes moved.
  struct Straight {
    Int128 at_zero = 0;
    Int128 slope = 0;
  };
  // Lists that may be those that seats are divided among, and how many seats.
  struct Pool {
    std::vector<std::size_t> lists;
    Seats seats = 0;
  };
  struct Standing {
    Votes moved = 0;
    std::vector<Seats> seats;
    Seats open = 0;
  };

  Straight line_of(std::size_t i, const Transfer& move) const;
  Straight line_of(law::Denominator of, const Transfer& move) const;
  static Straight beyond(const Straight& part, const Share& share, const Straight& whole);
  std::vector<Votes> votes_with(const Transfer& move, Votes moved) const;
  Votes whole_with(law::Denominator of, const Transfer& move, Votes moved) const;
  std::vector<std::size_t> by_votes(std::span<const Votes> votes) const;
  // Those who compete as the law admits them: whoever passes first, then the others, each by votes.
  std::vector<std::size_t> in_turn(const Transfer& move, Votes moved) const;
  bool is_exempt(std::size_t i, const law::Threshold& threshold) const;

  std::vector<Votes> cuts(const Transfer& move, Votes end) const;
  void add_sums(const Transfer& move, Votes at, std::vector<Straight>& lines) const;
  std::vector<Straight> lines(const Transfer& move) const;

  First first_in(const Transfer& move, const Standing& low, const Standing& high, const Happens& happens);
  Standing standing(const Transfer& move, Votes moved);
  bool same_between(const Transfer& move, const Standing& low, const Standing& high) const;
  std::vector<Votes> working(const Transfer& move, Votes moved) const;
  void add_working(const Pool& pool, const Transfer& move, Votes moved, std::span<const Votes> votes,
                   std::vector<Votes>& working) const;
  std::vector<Pool> pools(const Transfer& move, Votes moved) const;
  Seats reserved(const Transfer& move, Votes moved, std::span<const Votes> votes,
                 std::span<const std::size_t> without) const;
  bool droop_holds(const Transfer& move, Votes low, Votes high) const;

  const law::Tier& tier_;
  const Contest& contest_;
  const std::vector<Contestant>& contestants_;
  count::ListCounter& counter_;
  std::vector<Votes> votes_;
  long counts_ = 0;
};

}  // namespace saylau::lab
