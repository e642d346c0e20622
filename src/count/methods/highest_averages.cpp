#include "count/methods/highest_averages.hpp"

#include <algorithm>
#include <optional>

#include "votes/tally.hpp"
#include "votes/wide.hpp"

namespace saylau::count {

namespace {

// A divisor method as arithmetic. Quotients order as votes^p / weight(s), where p is 1, or 2 under a root.
struct Rational {
  static constexpr bool kSquared = false;
  std::uint64_t first;  // weight of the first seat
  std::uint64_t step;   // weight of seat s >= 1 is base + step * s
  std::uint64_t base;
  std::uint64_t weight(Seats s) const { return s == 0 ? first : base + step * static_cast<std::uint64_t>(s); }
};
struct Geometric {
  static constexpr bool kSquared = true;
  std::uint64_t weight(Seats s) const { return static_cast<std::uint64_t>(s) * static_cast<std::uint64_t>(s + 1); }
};

struct Quotient {
  Votes votes;
  std::uint64_t weight;
};

// a <=> b; a quotient by 0 is above every other, and among such the larger votes come first.
template <bool kSquared>
std::strong_ordering compare(const Quotient& a, const Quotient& b) {
  if (a.weight == 0 || b.weight == 0) {
    if (a.weight != 0 || b.weight != 0) return b.weight <=> a.weight;
    return a.votes <=> b.votes;
  }
  if constexpr (kSquared) {
    const auto square = [](Votes v) { return UInt128{static_cast<std::uint64_t>(v)} * static_cast<std::uint64_t>(v); };
    return compare_products(square(a.votes), b.weight, square(b.votes), a.weight);
  } else {
    return UInt128{static_cast<std::uint64_t>(a.votes)} * b.weight <=>
           UInt128{static_cast<std::uint64_t>(b.votes)} * a.weight;
  }
}

template <typename Weights>
class JumpAndStep {
 public:
  JumpAndStep(const Weights& weights, std::span<const Votes> votes, Seats seats)
      : weights_(weights), votes_(votes), allotment_{std::vector<Seats>(votes.size(), 0), {}, 0, seats} {}

  // `half_steps` is twice the distance of a rounding point above the whole number: 2 for D'Hondt (rounds down),
  // 1 for Sainte-Laguë, 0 for Adams (rounds up).
  Allotment run(int half_steps) {
    const Votes sum = total_votes(votes_);
    if (sum == 0 || allotment_.unallotted == 0) return std::move(allotment_);
    jump(sum, half_steps);
    while (allotment_.unallotted > 0) give(highest_open());
    while (allotment_.unallotted < 0) take(lowest_given());
    exchange();
    return std::move(allotment_);
  }

 private:
  // Divides by V / (h + n (r - 1/2)), whose expected miss is zero (Pukelsheim 2017, sect. 6.1), and rounds at r.
  void jump(Votes sum, int half_steps) {
    const auto lists = static_cast<Int128>(votes_.size());
    const Int128 target = std::max<Int128>(1, 2 * Int128{allotment_.unallotted} + lists * (half_steps - 1));
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      if (votes_[i] == 0) continue;
      const Int128 rounded = (votes_[i] * target + sum * Int128{2 - half_steps}) / (2 * Int128{sum});
      allotment_.seats[i] = static_cast<Seats>(rounded);
      allotment_.unallotted -= allotment_.seats[i];
    }
  }

  Quotient open(std::size_t i) const { return {votes_[i], weights_.weight(allotment_.seats[i])}; }
  Quotient given(std::size_t i) const { return {votes_[i], weights_.weight(allotment_.seats[i] - 1)}; }
  static bool less(const Quotient& a, const Quotient& b) { return compare<Weights::kSquared>(a, b) < 0; }
  static bool same(const Quotient& a, const Quotient& b) { return compare<Weights::kSquared>(a, b) == 0; }

  std::size_t highest_open() const {
    std::size_t best = votes_.size();
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      if (votes_[i] > 0 && (best == votes_.size() || less(open(best), open(i)))) best = i;
    }
    return best;
  }

  std::size_t lowest_given() const {
    std::size_t best = votes_.size();
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      if (allotment_.seats[i] > 0 && (best == votes_.size() || less(given(i), given(best)))) best = i;
    }
    return best;
  }

  void give(std::size_t i) {
    ++allotment_.seats[i];
    --allotment_.unallotted;
  }
  void take(std::size_t i) {
    --allotment_.seats[i];
    ++allotment_.unallotted;
  }

  // Moves seats while an open quotient exceeds a given one, then names the equals at the border.
  void exchange() {
    std::size_t next = highest_open();
    std::size_t last = lowest_given();
    while (less(given(last), open(next))) {
      take(last);
      give(next);
      next = highest_open();
      last = lowest_given();
    }
    if (same(given(last), open(next))) name_equals(given(last));
  }

  void name_equals(const Quotient& border) {
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      const bool holds = allotment_.seats[i] > 0 && same(given(i), border);
      const bool waits = votes_[i] > 0 && same(open(i), border);
      if (holds || waits) allotment_.equal.push_back(i);
      if (holds) --allotment_.seats[i];
      if (holds) ++allotment_.open;
    }
  }

  const Weights& weights_;
  std::span<const Votes> votes_;
  Allotment allotment_;
};

// Calls `use` with the weights of a method and twice its rounding point. Weights are the divisors times a constant.
template <typename Use>
auto with_weights(law::Divisors divisors, Use use) {
  switch (divisors) {
    case law::Divisors::dhondt:
      return use(Rational{1, 1, 1}, 2);
    case law::Divisors::sainte_lague:
      return use(Rational{1, 2, 1}, 1);
    case law::Divisors::modified_sainte_lague:
      return use(Rational{7, 10, 5}, 1);  // five times 1.4, 3, 5, ...
    case law::Divisors::adams:
      return use(Rational{0, 1, 0}, 0);
    case law::Divisors::danish:
      return use(Rational{1, 3, 1}, 1);
    case law::Divisors::huntington_hill:
      break;
  }
  return use(Geometric{}, 1);
}

}  // namespace

Divisor divisor_after(law::Divisors divisors, Seats s) {
  switch (divisors) {
    case law::Divisors::dhondt:
      return {s + 1, 1, false};
    case law::Divisors::sainte_lague:
      return {2 * s + 1, 1, false};
    case law::Divisors::modified_sainte_lague:
      return s == 0 ? Divisor{7, 5, false} : Divisor{2 * s + 1, 1, false};
    case law::Divisors::adams:
      return {s, 1, false};
    case law::Divisors::danish:
      return {3 * s + 1, 1, false};
    case law::Divisors::huntington_hill:
      break;
  }
  return {Int128{s} * (s + 1), 1, true};
}

Allotment highest_averages(law::Divisors divisors, std::span<const Votes> votes, Seats seats) {
  return with_weights(divisors, [&]<typename Weights>(const Weights& weights, int half_steps) {
    return JumpAndStep<Weights>(weights, votes, seats).run(half_steps);
  });
}

namespace {

struct FirstTwo {
  std::optional<std::size_t> first;
  std::optional<std::size_t> second;
};

// The two contestants with the highest next quotients; of equals, the earlier given. Nobody without a vote.
template <typename Weights>
FirstTwo highest_two(const Weights& weights, std::span<const Votes> votes, std::span<const Seats> held) {
  const auto above = [&](std::size_t a, const std::optional<std::size_t>& b) {
    return !b ||
           compare<Weights::kSquared>({votes[a], weights.weight(held[a])}, {votes[*b], weights.weight(held[*b])}) > 0;
  };
  FirstTwo two;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    if (votes[i] == 0) continue;
    if (above(i, two.first)) {
      two = {i, two.first};
    } else if (above(i, two.second)) {
      two.second = i;
    }
  }
  return two;
}

}  // namespace

std::vector<Award> award_sequence(law::Divisors divisors, std::span<const Votes> votes, Seats seats) {
  const Allotment allotment = highest_averages(divisors, votes, seats);
  return with_weights(divisors, [&]<typename Weights>(const Weights& weights, int) {
    std::vector<Award> awards;
    std::vector<Seats> held(votes.size(), 0);
    const Seats certain = total_votes(allotment.seats);  // Seats and Votes are both 64-bit counts
    while (static_cast<Seats>(awards.size()) < certain) {
      const FirstTwo two = highest_two(weights, votes, held);
      Award award{*two.first, divisor_after(divisors, held[*two.first]), two.second, {}};
      if (two.second) award.runner_up_divisor = divisor_after(divisors, held[*two.second]);
      ++held[award.winner];
      awards.push_back(award);
    }
    return awards;
  });
}

}  // namespace saylau::count
