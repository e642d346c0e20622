// Which of many hashes are equal, without a copy of them.
//
// Each hash gives up its lowest bits for its own number in the list; sorted by the bits that are left, equals stand
// side by side and say who they are. The first bits are sorted in place by counting (American flag sort: McIlroy,
// Bostic and McIlroy, "Engineering Radix Sort", Computing Systems 6, 1993), the small rest by comparison. With n hashes
// some n^2 / 2^(65 - log2 n) pairs are equal by chance; the caller looks at what was hashed.
#pragma once

#include <cstdint>
#include <vector>

namespace saylau::package {

// Groups of two or more equal hashes, as their numbers in the list, each ascending and the groups by their first. 0 is
// no hash. Cost: O(n) for hashes that are spread well; 8 bytes for each.
std::vector<std::vector<std::size_t>> equal_hashes(std::vector<std::uint64_t> hashes);

}  // namespace saylau::package
