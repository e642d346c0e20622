// Rows that are the sum of the rows right before or right after them: subtotals of a page, of a commission, of a
// district.
//
// A subtotal that nobody calls one stands among the rows that it sums up, so its figures are the difference of two
// running sums. With a hash that adds up (each figure times an odd number of its own, modulo 2^64) a row is one number,
// and so is each running sum: a row is a subtotal if the running sum before it less itself is an earlier running sum.
// The last kLongestRun of these are kept in a table by their own bits.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace saylau::package {

inline constexpr std::size_t kLongestRun = 4096;

// Numbers of the rows that are sums of two rows or more, other than zeros, that stand right before or right after them.
// `hashes`: of rows in the order of the file, 0 for a row of zeros. Cost: O(n); a table of 256 KB. A running sum may be
// lost from the table behind another (in one of 16 runs of the longest), which hides the subtotals of that run only;
// with 64 bits a row is one by chance in one of 10^15 files.
std::vector<std::size_t> sums_of_runs(std::span<const std::uint64_t> hashes);

}  // namespace saylau::package
