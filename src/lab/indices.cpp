#include "lab/indices.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace saylau::lab {

namespace {

struct SharePair {
  double votes = 0;  // in percent
  double seats = 0;
};

std::vector<SharePair> shares(std::span<const VotesAndSeats> contestants) {
  Votes votes = 0;
  Seats seats = 0;
  for (const VotesAndSeats& one : contestants) {
    votes += one.votes;
    seats += one.seats;
  }
  std::vector<SharePair> shares;
  for (const VotesAndSeats& one : contestants) {
    shares.push_back({100.0 * static_cast<double>(one.votes) / static_cast<double>(std::max<Votes>(1, votes)),
                      100.0 * static_cast<double>(one.seats) / static_cast<double>(std::max<Seats>(1, seats))});
  }
  return shares;
}

}  // namespace

Disproportionality disproportionality(std::span<const VotesAndSeats> contestants) {
  constexpr double kSmall = 0.5;  // per cent: Rae leaves smaller parties out
  Disproportionality index;
  double squares = 0;
  std::size_t large = 0;
  for (const auto& [votes, seats] : shares(contestants)) {
    const double deviation = std::abs(seats - votes);
    squares += deviation * deviation;
    index.loosemore_hanby += deviation / 2;
    if (votes == 0 && seats > 0) index.sainte_lague.reset();
    if (votes > 0 && index.sainte_lague) *index.sainte_lague += deviation * deviation / votes;
    index.maximum_deviation = std::max(index.maximum_deviation, deviation);
    if (votes < kSmall) continue;
    index.rae += deviation;
    ++large;
  }
  index.gallagher = std::sqrt(squares / 2);
  if (large > 0) index.rae /= static_cast<double>(large);
  return index;
}

EffectiveNumber effective_number(std::span<const double> sizes) {
  const double sum = std::accumulate(sizes.begin(), sizes.end(), 0.0);
  const double largest = *std::ranges::max_element(sizes) / sum;
  EffectiveNumber number;
  double squares = 0;
  for (const double size : sizes) {
    const double share = size / sum;
    squares += share * share;
    if (share > 0) number.golosov += share / (share + largest * largest - share * share);
  }
  number.laakso_taagepera = 1 / squares;
  return number;
}

Worth worth(std::span<const VotesAndSeats> contestants) {
  Worth worth;
  const std::vector<SharePair> all = shares(contestants);
  std::size_t first = 0;
  for (std::size_t i = 0; i < contestants.size(); ++i) {
    worth.votes += contestants[i].votes;
    if (contestants[i].seats == 0) worth.wasted += contestants[i].votes;
    if (contestants[i].seats > contestants[first].seats) first = i;
    worth.advantage_ratio.push_back(all[i].votes > 0 ? std::optional(all[i].seats / all[i].votes) : std::nullopt);
  }
  if (!all.empty()) worth.bonus = all[first].seats - all[first].votes;
  return worth;
}

namespace {

// How many coalitions of the blocs but `without` have each number of seats, by their number of members.
using BySizeAndSeats = std::vector<std::vector<double>>;

BySizeAndSeats coalitions_without(std::span<const Seats> blocs, std::size_t without, Seats house) {
  BySizeAndSeats coalitions(blocs.size(), std::vector<double>(static_cast<std::size_t>(house) + 1, 0));
  coalitions[0][0] = 1;
  std::size_t members = 0;
  for (std::size_t bloc = 0; bloc < blocs.size(); ++bloc) {
    if (bloc == without) continue;
    ++members;
    for (std::size_t size = members; size > 0; --size) {
      for (Seats seats = house; seats >= blocs[bloc]; --seats) {
        coalitions[size][static_cast<std::size_t>(seats)] +=
            coalitions[size - 1][static_cast<std::size_t>(seats - blocs[bloc])];
      }
    }
  }
  return coalitions;
}

// The weight of a coalition of `size` others among the orders of n: size! (n - size - 1)! / n!
std::vector<double> pivot_weights(std::size_t n) {
  std::vector<double> weights(n);
  for (std::size_t size = 0; size < n; ++size) {
    const auto s = static_cast<double>(size);
    const auto all = static_cast<double>(n);
    weights[size] = std::exp(std::lgamma(s + 1) + std::lgamma(all - s) - std::lgamma(all + 1));
  }
  return weights;
}

void normalise(std::vector<double>& values) {
  const double sum = std::accumulate(values.begin(), values.end(), 0.0);
  if (sum <= 0) return;
  for (double& value : values) value /= sum;
}

}  // namespace

Power power(std::span<const Seats> blocs, Seats quota) {
  const Seats house = std::accumulate(blocs.begin(), blocs.end(), Seats{0});
  const std::vector<double> weights = pivot_weights(std::max<std::size_t>(1, blocs.size()));
  Power power{std::vector<double>(blocs.size(), 0), std::vector<double>(blocs.size(), 0)};
  for (std::size_t bloc = 0; bloc < blocs.size(); ++bloc) {
    const BySizeAndSeats others = coalitions_without(blocs, bloc, house);
    const Seats least = std::max<Seats>(0, quota - blocs[bloc]);
    for (std::size_t size = 0; size < blocs.size(); ++size) {
      for (Seats seats = least; seats < quota && seats <= house; ++seats) {
        const double coalitions = others[size][static_cast<std::size_t>(seats)];
        power.banzhaf[bloc] += coalitions;
        power.shapley_shubik[bloc] += coalitions * weights[size];
      }
    }
  }
  normalise(power.banzhaf);
  normalise(power.shapley_shubik);
  return power;
}

namespace {

// Depth first over blocs from the largest to the smallest. A coalition that was completed by its smallest member is
// minimal: without any larger member it would lack even more.
class MinimalWinning {
 public:
  MinimalWinning(std::span<const Seats> blocs, Seats quota, std::size_t most)
      : blocs_(blocs), quota_(quota), most_(most), order_(blocs.size()), rest_(blocs.size() + 1, 0) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::ranges::stable_sort(order_, std::ranges::greater{}, [&](std::size_t i) { return blocs[i]; });
    for (std::size_t at = blocs.size(); at > 0; --at) rest_[at - 1] = rest_[at] + blocs[order_[at - 1]];
  }

  bool find() { return from(0, 0); }
  std::vector<std::vector<std::size_t>> found() { return std::move(found_); }

 private:
  // False once there are too many.
  bool from(std::size_t at, Seats held) {
    if (at == order_.size() || held + rest_[at] < quota_ || blocs_[order_[at]] == 0) return true;
    members_.push_back(order_[at]);
    const Seats with = held + blocs_[order_[at]];
    if (with >= quota_) found_.push_back(members_);
    if (found_.size() > most_) return false;
    if (with < quota_ && !from(at + 1, with)) return false;
    members_.pop_back();
    return from(at + 1, held);
  }

  std::span<const Seats> blocs_;
  Seats quota_;
  std::size_t most_;
  std::vector<std::size_t> order_;
  std::vector<Seats> rest_;  // seats of the blocs from here on
  std::vector<std::size_t> members_;
  std::vector<std::vector<std::size_t>> found_;
};

}  // namespace

std::optional<std::vector<std::vector<std::size_t>>> minimal_winning(std::span<const Seats> blocs, Seats quota,
                                                                     std::size_t most) {
  MinimalWinning search(blocs, quota, most);
  if (!search.find()) return std::nullopt;
  auto found = search.found();
  std::ranges::stable_sort(found, {}, [](const auto& coalition) { return coalition.size(); });
  return found;
}

}  // namespace saylau::lab
