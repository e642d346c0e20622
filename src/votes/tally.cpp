#include "votes/tally.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace saylau {

Figure sum(const Figure& a, const Figure& b) {
  return a && b ? Figure(*a + *b) : std::nullopt;
}

Tally Tally::zero(std::size_t contestants) {
  return {Votes{0}, Votes{0}, Votes{0}, Votes{0}, Votes{0}, Votes{0}, std::vector<Votes>(contestants, 0)};
}

Tally operator+(Tally a, const Tally& b) {
  a.registered = sum(a.registered, b.registered);
  a.issued = sum(a.issued, b.issued);
  a.cast = sum(a.cast, b.cast);
  a.invalid = sum(a.invalid, b.invalid);
  a.uncounted = sum(a.uncounted, b.uncounted);
  a.valid = sum(a.valid, b.valid);
  std::ranges::transform(a.votes, b.votes, a.votes.begin(), std::plus{});
  return a;
}

Votes total_votes(std::span<const Votes> votes) {
  return std::accumulate(votes.begin(), votes.end(), Votes{0});
}

Votes valid_votes(const Tally& tally) {
  return tally.valid ? *tally.valid : total_votes(tally.votes) + tally.uncounted.value_or(0);
}

Figure cast_ballots(const Tally& tally) {
  if (tally.cast) return tally.cast;
  return tally.invalid ? Figure(valid_votes(tally) + *tally.invalid) : std::nullopt;
}

}  // namespace saylau
