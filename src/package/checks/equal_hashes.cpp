#include "package/checks/equal_hashes.hpp"

#include <algorithm>
#include <bit>

namespace saylau::package {

namespace {

// Bits of the first digit: so many that some sixteen values share one, and the counts stay in the cache.
unsigned digit_bits(std::size_t values) {
  constexpr unsigned kFewest = 4;
  constexpr unsigned kMost = 16;
  return std::clamp(static_cast<unsigned>(std::bit_width(values / 16)), kFewest, kMost);
}

// Sorts by the first digit in place and returns where each digit's values end.
std::vector<std::size_t> sort_by_first_digit(std::vector<std::uint64_t>& values) {
  const unsigned shift = 64 - digit_bits(values.size());
  const std::size_t digits = std::size_t{1} << (64 - shift);
  const auto digit_of = [shift](std::uint64_t value) { return static_cast<std::size_t>(value >> shift); };
  std::vector<std::size_t> next(digits + 1, 0);
  for (const std::uint64_t value : values) ++next[digit_of(value) + 1];
  for (std::size_t digit = 0; digit < digits; ++digit) next[digit + 1] += next[digit];
  std::vector<std::size_t> ends(next.begin() + 1, next.end());
  for (std::size_t digit = 0; digit < digits; ++digit) {
    while (next[digit] < ends[digit]) {
      const std::uint64_t value = values[next[digit]];
      const std::size_t own = digit_of(value);
      if (own == digit) {
        ++next[digit];
      } else {
        std::swap(values[next[digit]], values[next[own]++]);
      }
    }
  }
  return ends;
}

}  // namespace

std::vector<std::vector<std::size_t>> equal_hashes(std::vector<std::uint64_t> hashes) {
  const auto number_bits = static_cast<unsigned>(std::bit_width(hashes.size()));
  const std::uint64_t number_mask = (std::uint64_t{1} << number_bits) - 1;
  std::vector<std::uint64_t> numbered;
  numbered.swap(hashes);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < numbered.size(); ++i) {
    if (numbered[i] != 0) numbered[kept++] = (numbered[i] & ~number_mask) | i;
  }
  numbered.resize(kept);
  std::vector<std::vector<std::size_t>> groups;
  std::size_t begin = 0;
  for (const std::size_t end : sort_by_first_digit(numbered)) {
    std::sort(numbered.begin() + static_cast<std::ptrdiff_t>(begin),
              numbered.begin() + static_cast<std::ptrdiff_t>(end));
    for (std::size_t i = begin + 1; i < end; ++i) {
      if ((numbered[i] ^ numbered[i - 1]) > number_mask) continue;
      const bool goes_on = !groups.empty() && groups.back().back() == (numbered[i - 1] & number_mask);
      if (!goes_on) groups.push_back({numbered[i - 1] & number_mask});
      groups.back().push_back(numbered[i] & number_mask);
    }
    begin = end;
  }
  std::ranges::sort(groups);
  return groups;
}

}  // namespace saylau::package
