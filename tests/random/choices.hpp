// Choices made by bytes: what a random law and a random election are made from.
//
// The same bytes make the same choices, so the bytes of a fuzzer, those of a random number generator and those that a
// shrinker leaves over all go through one generator (tests/random/random_election.hpp). When the bytes are used up
// every choice is the first: fewer and smaller bytes make simpler elections.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace saylau::random {

class Choices {
 public:
  explicit Choices(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  // A number from 0 to `most`, both included.
  std::int64_t up_to(std::int64_t most) {
    const auto different = static_cast<std::uint64_t>(most) + 1;
    std::uint64_t number = next();
    for (std::uint64_t range = 256; range < different && range != 0; range <<= 8) number = (number << 8) | next();
    return static_cast<std::int64_t>(number % different);
  }

  std::int64_t between(std::int64_t least, std::int64_t most) { return least + up_to(most - least); }

  // True once in so many times; not if the bytes are used up.
  bool once_in(std::int64_t times) { return up_to(times - 1) == times - 1; }

  template <typename Items>
  auto one_of(const Items& items) {
    return items[static_cast<std::size_t>(up_to(std::ssize(items) - 1))];
  }

 private:
  std::uint64_t next() { return at_ < bytes_.size() ? bytes_[at_++] : 0; }

  std::span<const std::uint8_t> bytes_;
  std::size_t at_ = 0;
};

// The shortest and smallest bytes found for which `fails` still holds. It holds for `bytes`.
template <typename Fails>
std::vector<std::uint8_t> shrink(std::vector<std::uint8_t> bytes, Fails fails) {
  const auto keep_if_fails = [&](std::vector<std::uint8_t> smaller) {
    if (!fails(smaller)) return false;
    bytes = std::move(smaller);
    return true;
  };
  for (bool shrunk = true; shrunk;) {
    shrunk = false;
    for (std::size_t length = bytes.size() / 2; length > 0; length /= 2) {
      for (std::size_t at = 0; at + length <= bytes.size();) {
        std::vector<std::uint8_t> shorter = bytes;
        const auto first = shorter.begin() + static_cast<std::ptrdiff_t>(at);
        shorter.erase(first, first + static_cast<std::ptrdiff_t>(length));
        if (keep_if_fails(std::move(shorter))) {
          shrunk = true;
        } else {
          at += length;
        }
      }
    }
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      for (const std::uint8_t smaller : {0, bytes[at] / 2, bytes[at] - 1}) {
        if (smaller >= bytes[at]) continue;
        std::vector<std::uint8_t> lower = bytes;
        lower[at] = smaller;
        if (keep_if_fails(std::move(lower))) shrunk = true;
      }
    }
  }
  return bytes;
}

}  // namespace saylau::random
