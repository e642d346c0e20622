// The indices of one election: its votes and seats, its districts, and what if some had stood together.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lab/indices.hpp"
#include "lab/scenario.hpp"
#include "package/package.hpp"

namespace saylau::lab {

// One district, its last round.
struct DistrictIndices {
  std::string area;
  std::size_t first = 0;
  std::optional<std::size_t> second;
  Votes first_votes = 0;
  Votes second_votes = 0;
  Votes votes = 0;  // of all candidates and against all
  double effective_candidates = 0;
  bool split = false;  // the winner has less than half, and fewer votes than the second and third together
};

struct ElectionIndices {
  std::string votes_of;                                  // ballot whose votes are compared with the seats; "" if none
  std::string seats_of;                                  // tier, or "" for the whole body
  std::vector<std::size_t> contestants;                  // those with votes or seats
  std::vector<VotesAndSeats> numbers;                    // of each of them
  std::optional<Disproportionality> disproportionality;  // nothing where votes or seats are not known
  std::optional<EffectiveNumber> by_votes;
  std::optional<EffectiveNumber> by_seats;
  std::optional<Worth> worth;
  Seats quota = 0;        // more than half of the body's seats
  Seats not_certain = 0;  // of those that somebody has, which votes that are not in can still change
  Seats open = 0;         // of the body, which nobody has yet: the figures are of the others
  std::vector<std::size_t>
      blocs;  // contestants with seats; self-nominated ones are one bloc where the source has them so
  Power power;
  std::optional<std::vector<std::vector<std::size_t>>> coalitions;  // minimal winning ones, of contestants
  std::vector<DistrictIndices> districts;                           // the closest first
};

// `tier` narrows the seats to one tier and the votes to its ballot; "" takes the whole body and its list votes, or
// the votes of all districts together where there is no list ballot. Errors: indices.no-such-tier, indices.no-seats.
Expected<ElectionIndices> election_indices(const law::Law& law, const package::Package& package,
                                           const count::Result& result, const std::string& tier);

// The election as if the contestants of these ids had stood as one: lists as the first list named, candidates of those
// parties in a district as the one of them who has most votes there, in the first round. Counted by `law`. Errors:
// indices.no-such-contestant, indices.join (fewer than two, one twice, or against all).
Expected<Scenario> join(const law::Law& law, const package::Package& package, const std::vector<std::string>& ids);

}  // namespace saylau::lab
