// Integers wide enough to compare exactly what elections divide.
//
// Votes are at most 2^63 - 1 and divisors fit in 63 bits, so every quotient of votes can be compared by
// cross-multiplication in 128 bits. The Huntington-Hill method divides by a square root; its quotients are compared
// squared, which needs 192 bits: compare_products() below.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace saylau {

__extension__ using Int128 = __int128;
__extension__ using UInt128 = unsigned __int128;

// A 192-bit number as three 64-bit digits, most significant first, so that the default comparison is numeric.
struct UInt192 {
  std::uint64_t high = 0;
  std::uint64_t middle = 0;
  std::uint64_t low = 0;
  auto operator<=>(const UInt192&) const = default;
};

// a * b, exact for every a and b.
constexpr UInt192 multiply(UInt128 a, std::uint64_t b) {
  const UInt128 low = UInt128{static_cast<std::uint64_t>(a)} * b;
  const UInt128 high = (a >> 64) * b + (low >> 64);
  return {static_cast<std::uint64_t>(high >> 64), static_cast<std::uint64_t>(high), static_cast<std::uint64_t>(low)};
}

// a * b <=> c * d, exact for every argument.
constexpr std::strong_ordering compare_products(UInt128 a, std::uint64_t b, UInt128 c, std::uint64_t d) {
  return multiply(a, b) <=> multiply(c, d);
}

// In decimal digits, for messages and "p/q" strings.
std::string to_string(Int128 number);

}  // namespace saylau
