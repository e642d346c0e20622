// A tally: the sum of protocols over an area.
//
// Tallies form a commutative monoid: Tally::zero(n) is neutral and + is associative and commutative, so protocols can
// be summed in any order and on any number of machines. A figure that one protocol lacks is unknown in every sum that
// contains it; it is never taken for 0.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "votes/share.hpp"

namespace saylau {

using Figure = std::optional<Votes>;  // nullopt: not published, or blank in the protocol

// Unknown if either is.
Figure sum(const Figure& a, const Figure& b);

// The figures of one contest over one area. `votes` follows the order of the election's contestants; a contestant who
// does not stand in this contest has 0.
struct Tally {
  Figure registered;  // voters on the lists
  Figure issued;      // ballots handed out
  Figure cast;        // ballots found in the boxes
  Figure invalid;     // ballots cast that no vote can be read from
  Figure uncounted;   // valid ballots that the law counts for nobody (Referendum Law of Kazakhstan, art. 28 p. 2)
  Figure valid;       // valid ballots: the votes of all contestants, and the uncounted
  std::vector<Votes> votes;  // of each contestant

  static Tally zero(std::size_t contestants);
  bool operator==(const Tally&) const = default;
};

// The sum of two tallies with the same contestants. Cost: one addition a figure.
Tally operator+(Tally a, const Tally& b);

// All votes for contestants, *against all* among them.
Votes total_votes(std::span<const Votes> votes);

// The valid ballots: as published, or else the votes plus the uncounted.
Votes valid_votes(const Tally& tally);

// The ballots cast: as published, or else valid plus invalid where invalid is published.
Figure cast_ballots(const Tally& tally);

}  // namespace saylau
