// Indices of an election: how far seats are from votes, how many parties count, what votes were worth, who has power.
//
// Disproportionality compares shares of votes with shares of seats, in percent. Against all is a contestant that never
// takes a seat: its votes count among the votes, as they do in the laws that have it. The effective number of parties
// looks at parties alone.
//
//   Gallagher (least squares)  sqrt(1/2 sum (v - s)^2)          Electoral Studies 10 (1991) 33-51
//   Loosemore-Hanby            1/2 sum |v - s|                  British Journal of Political Science 1 (1971) 467-477
//   Sainte-Laguë               sum (s - v)^2 / v                Annales scientifiques de l'ENS 27 (1910) 529-542
//   Rae                        mean |v - s| of those with 0.5%  The Political Consequences of Electoral Laws (1967)
//   maximum deviation          max |v - s|                      Lijphart, Electoral Systems and Party Systems (1994)
//   Laakso-Taagepera           1 / sum p^2                      Comparative Political Studies 12 (1979) 3-27
//   Golosov                    sum p / (p + p1^2 - p^2)         Party Politics 16 (2010) 171-192
//   Banzhaf                    swings of each / all swings      Rutgers Law Review 19 (1965) 317-343
//   Shapley-Shubik             share of pivots in all orders    American Political Science Review 48 (1954) 787-792
//
// Values of Gallagher's published tables for eleven elections are tests (tests/lab/indices_test.cpp).
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "votes/share.hpp"

namespace saylau::lab {

struct VotesAndSeats {
  Votes votes = 0;
  Seats seats = 0;
  bool party = true;  // false: against all
};

struct Disproportionality {
  double gallagher = 0;
  double loosemore_hanby = 0;
  std::optional<double> sainte_lague = 0;  // nothing where somebody has seats and no votes: the sum has no bound
  double rae = 0;
  double maximum_deviation = 0;
};
// Of everybody in the span; there is at least one vote and one seat.
Disproportionality disproportionality(std::span<const VotesAndSeats> contestants);

struct EffectiveNumber {
  double laakso_taagepera = 0;
  double golosov = 0;
};
EffectiveNumber effective_number(std::span<const double> sizes);  // votes or seats; at least one is positive

// What votes were worth. A vote for somebody without a seat is wasted.
struct Worth {
  Votes wasted = 0;
  Votes votes = 0;
  double bonus = 0;  // percentage points of seats over votes of whoever has most seats
  std::vector<std::optional<double>> advantage_ratio;  // share of seats / share of votes; nothing without votes
};
Worth worth(std::span<const VotesAndSeats> contestants);

struct Power {
  std::vector<double> banzhaf;         // sums to 1
  std::vector<double> shapley_shubik;  // sums to 1
};
// The power of blocs of seats where `quota` seats decide. Exact up to the rounding of doubles. Cost: Banzhaf n^2 x
// seats, Shapley-Shubik n^3 x seats, for n blocs.
Power power(std::span<const Seats> blocs, Seats quota);

// Coalitions that decide and no longer do when any one leaves, as indices into the blocs; those of few members first.
// nullopt if there are more than `most`.
std::optional<std::vector<std::vector<std::size_t>>> minimal_winning(std::span<const Seats> blocs, Seats quota,
                                                                     std::size_t most = 1000);

}  // namespace saylau::lab
