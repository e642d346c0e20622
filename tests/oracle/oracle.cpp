#include "tests/oracle/oracle.hpp"

#include <algorithm>
#include <numeric>

namespace saylau::oracle {

bool operator<(const Fraction& a, const Fraction& b) {
  if (a.bottom == 0 && b.bottom == 0) return a.top < b.top;
  if (a.bottom == 0) return false;
  if (b.bottom == 0) return true;
  return a.top * b.bottom < b.top * a.bottom;
}

bool operator==(const Fraction& a, const Fraction& b) {
  return !(a < b) && !(b < a);
}

namespace {

Votes sum_of(const std::vector<Votes>& votes) {
  return std::accumulate(votes.begin(), votes.end(), Votes{0});
}

// One seat after another to the largest claim; `claims` is asked anew for each seat. A seat that several equals claim
// is only theirs to settle if there are fewer seats left than equals.
template <typename Claims>
void give_one_by_one(count::Allotment& allotment, Seats open, Claims claims) {
  while (open > 0) {
    const std::vector<std::pair<Fraction, std::size_t>> all = claims(allotment.seats);
    if (all.empty()) {
      allotment.unallotted = open;
      return;
    }
    Fraction best = all[0].first;
    for (const auto& [claim, who] : all) {
      if (best < claim) best = claim;
    }
    std::vector<std::size_t> equals;
    for (const auto& [claim, who] : all) {
      if (claim == best) equals.push_back(who);
    }
    if (static_cast<Seats>(equals.size()) > open) {
      allotment.equal = equals;
      allotment.open = open;
      return;
    }
    for (const std::size_t who : equals) ++allotment.seats[who];
    open -= static_cast<Seats>(equals.size());
  }
}

Fraction quota_as_fraction(law::Quota quota, Votes votes, Seats seats) {
  switch (quota) {
    case law::Quota::hare:
      return {votes, seats};
    case law::Quota::droop:
      return {votes / (seats + 1) + 1, 1};
    case law::Quota::hagenbach_bischoff:
      return {votes, seats + 1};
    case law::Quota::imperiali:
      return {votes, seats + 2};
  }
  return {};
}

// The quotient votes / d(s), squared for every method so that the root of Huntington-Hill is no exception.
Fraction squared_quotient(law::Divisors divisors, Votes votes, Seats s) {
  const Fraction::Int v = votes;
  switch (divisors) {
    case law::Divisors::dhondt:
      return {v * v, (s + 1) * (s + 1)};
    case law::Divisors::sainte_lague:
      return {v * v, (2 * s + 1) * (2 * s + 1)};
    case law::Divisors::modified_sainte_lague:
      return s == 0 ? Fraction{v * v * 100, 14 * 14} : Fraction{v * v, (2 * s + 1) * (2 * s + 1)};
    case law::Divisors::adams:
      return {v * v, s * s};
    case law::Divisors::huntington_hill:
      return {v * v, s * (s + 1)};
    case law::Divisors::danish:
      return {v * v, (3 * s + 1) * (3 * s + 1)};
  }
  return {};
}

}  // namespace

count::Allotment largest_remainder(law::Quota quota, const std::vector<Votes>& votes, Seats seats) {
  count::Allotment allotment{std::vector<Seats>(votes.size(), 0), {}, 0, seats};
  const Votes all = sum_of(votes);
  if (all == 0 || seats == 0) return allotment;
  const Fraction q = quota_as_fraction(quota, all, seats);
  std::vector<Fraction> remainders;
  Seats left = seats;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    while (Fraction{allotment.seats[i] + 1, 1} < Fraction{votes[i] * q.bottom, q.top} ||
           Fraction{allotment.seats[i] + 1, 1} == Fraction{votes[i] * q.bottom, q.top}) {
      ++allotment.seats[i];
      --left;
    }
    remainders.push_back({votes[i] * q.bottom - allotment.seats[i] * q.top, q.top});
  }
  allotment.unallotted = left;
  if (left <= 0) return allotment;
  allotment.unallotted = 0;
  std::vector<Seats> before = allotment.seats;
  give_one_by_one(allotment, left, [&](const std::vector<Seats>& now) {
    std::vector<std::pair<Fraction, std::size_t>> claims;
    for (std::size_t i = 0; i < votes.size(); ++i) {
      if (now[i] == before[i]) claims.emplace_back(remainders[i], i);
    }
    return claims;
  });
  return allotment;
}

count::Allotment highest_averages(law::Divisors divisors, const std::vector<Votes>& votes, Seats seats) {
  count::Allotment allotment{std::vector<Seats>(votes.size(), 0), {}, 0, 0};
  give_one_by_one(allotment, seats, [&](const std::vector<Seats>& now) {
    std::vector<std::pair<Fraction, std::size_t>> claims;
    for (std::size_t i = 0; i < votes.size(); ++i) {
      if (votes[i] > 0) claims.emplace_back(squared_quotient(divisors, votes[i], now[i]), i);
    }
    return claims;
  });
  return allotment;
}

count::Allotment plurality(const std::vector<Votes>& votes, Seats seats) {
  count::Allotment allotment{std::vector<Seats>(votes.size(), 0), {}, 0, 0};
  give_one_by_one(allotment, seats, [&](const std::vector<Seats>& now) {
    std::vector<std::pair<Fraction, std::size_t>> claims;
    for (std::size_t i = 0; i < votes.size(); ++i) {
      if (votes[i] > 0 && now[i] == 0) claims.emplace_back(Fraction{votes[i], 1}, i);
    }
    return claims;
  });
  return allotment;
}

namespace {

// Art. 97-1 p. 2-4 for one list alone over the bar.
std::vector<Seats> one_list_passes(const std::vector<Votes>& votes, Seats seats, std::size_t passed, Seats at_least) {
  std::size_t second = votes.size();
  bool equal_second = false;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    if (i == passed || votes[i] == 0) continue;
    if (second == votes.size() || votes[i] > votes[second]) {
      second = i;
      equal_second = false;
    } else if (votes[i] == votes[second]) {
      equal_second = true;
    }
  }
  std::vector<Seats> result(votes.size(), 0);
  if (second == votes.size() || equal_second) return {};  // nobody is there to be admitted, or two equally
  const Votes both = votes[passed] + votes[second];
  result[passed] = votes[passed] * seats / both;
  result[second] = std::max(at_least, votes[second] * seats * 7 / (both * 10));
  if (result[passed] + result[second] > seats) return {};
  result[passed] = seats - result[second];
  return result;
}

}  // namespace

std::vector<Seats> kazakh_list_tier(const std::vector<Votes>& votes, Seats seats, Share share, Seats at_least) {
  const Votes all = sum_of(votes);
  if (all == 0) return {};
  std::vector<std::size_t> passed;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    if (votes[i] > 0 && votes[i] * share.denominator >= share.numerator * all) passed.push_back(i);
  }
  if (passed.empty()) return {};
  if (passed.size() == 1) return one_list_passes(votes, seats, passed[0], at_least);
  std::vector<Votes> competing;
  for (const std::size_t i : passed) competing.push_back(votes[i]);
  count::Allotment allotment = largest_remainder(law::Quota::hare, competing, seats);
  for (Seats i = 0; i < allotment.open; ++i) ++allotment.seats[allotment.equal[static_cast<std::size_t>(i)]];
  std::vector<Seats> result(votes.size(), 0);
  for (std::size_t i = 0; i < passed.size(); ++i) result[passed[i]] = allotment.seats[i];
  return result;
}

}  // namespace saylau::oracle
