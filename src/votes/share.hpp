// Exact shares: a rational number p/q, compared by cross-multiplication, rounded only when printed.
//
// A share in a law is written "5%", "0.7" or "2/3" and read exactly: 5% is 5/100, not the nearest double.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "votes/wide.hpp"

namespace saylau {

using Votes = std::int64_t;  // a number of votes, ballots or voters; never negative once read
using Seats = std::int64_t;

// p/q with q > 0. Equality is numeric: 1/2 == 2/4.
struct Share {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;

  friend constexpr std::strong_ordering operator<=>(const Share& a, const Share& b) {
    return Int128{a.numerator} * b.denominator <=> Int128{b.numerator} * a.denominator;
  }
  friend constexpr bool operator==(const Share& a, const Share& b) { return (a <=> b) == 0; }
};

// Reads "5%", "0.5%", "0.7", "2/3"; nothing else, and no sign. nullopt if it is anything else, or a number in
// it is longer than fifteen digits: each of the two of a fraction, so that a list's votes over all votes can be read.
std::optional<Share> parse_share(std::string_view text);

// Reads a percentage as authorities print it, "53.90%", "53,90%" or "53,90 %" (with any blank); the sign is required.
std::optional<Share> parse_percentage(std::string_view text);

// The same percentage as this program prints it, with all its decimals: "53.90%" for "53,90 %". nullopt if it is none.
std::optional<std::string> percentage_with_point(std::string_view text);

// How many digits after the point or comma a printed percentage has: "53.90%" has 2.
int printed_decimals(std::string_view percentage);

// numerator / denominator with so many digits after the point, rounded half up; neither is negative and the denominator
// is not 0.
std::string decimal(Int128 numerator, Int128 denominator, int decimals);

// part / whole as a percentage without its sign, rounded half up: percent(1, 3, 2) is "33.33". "–" if whole is 0.
std::string percent(Votes part, Votes whole, int decimals = 2);

// The share itself as a law would print it: "5%", "0.5%", "66.67%".
std::string to_percent(const Share& share);
// The same where it is exact, and a fraction where it is not: "5%", "1/150". parse_share() reads either.
std::string exact_text(const Share& share);

// "p/q", or "p" if the denominator is 1, in lowest terms.
std::string to_fraction(Share share);

// part / whole against a share, exact: how part stands to share of whole.
constexpr std::strong_ordering compare_to_share(Votes part, const Share& share, Votes whole) {
  return Int128{part} * share.denominator <=> Int128{share.numerator} * whole;
}

// The fewest votes that are at least `share` of `whole` (a threshold's bar in whole votes).
Votes fewest_at_least(const Share& share, Votes whole);

// The fewest votes that are more than `share` of `whole` (a majority in whole votes).
Votes fewest_more_than(const Share& share, Votes whole);

}  // namespace saylau
