#include "package/checks/sums_of_runs.hpp"

#include <algorithm>
#include <iterator>

namespace saylau::package {

namespace {

// The running sums of the last rows.
class RunningSums {
 public:
  explicit RunningSums(std::size_t rows) : table_(kSlots, 0) {
    sums_.reserve(rows + 1);
    others_.reserve(rows + 1);
    push(0, 0);
  }

  void add(std::uint64_t hash) { push(sums_.back() + hash, others_.back() + (hash == 0 ? 0 : 1)); }

  // Is it the sum of the last rows, two of them or more other than zeros?
  bool ends_in(std::uint64_t hash) const {
    const std::uint64_t before = sums_.back() - hash;
    const std::uint32_t number = table_[slot_of(before)];
    if (number == 0 || sums_[number - 1] != before) return false;
    const std::size_t rows = sums_.size() - number;
    constexpr std::size_t kFewest = 2;
    return rows <= kLongestRun && others_.back() - others_[number - 1] >= kFewest;
  }

 private:
  static constexpr std::size_t kBits = 16;
  static constexpr std::size_t kSlots = std::size_t{1} << kBits;

  static std::size_t slot_of(std::uint64_t sum) {
    constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15U;  // 2^64 divided by the golden ratio
    return static_cast<std::size_t>((sum * kOdd) >> (64 - kBits));
  }

  void push(std::uint64_t sum, std::uint32_t others) {
    sums_.push_back(sum);
    others_.push_back(others);
    table_[slot_of(sum)] = static_cast<std::uint32_t>(sums_.size());
  }

  std::vector<std::uint64_t> sums_;
  std::vector<std::uint32_t> others_;  // rows up to there that are no zeros
  std::vector<std::uint32_t> table_;   // the number of a running sum, from 1
};

template <typename Hashes>
std::vector<std::size_t> sums_of_rows_before(const Hashes& hashes) {
  RunningSums running(static_cast<std::size_t>(std::ranges::distance(hashes)));
  std::vector<std::size_t> found;
  std::size_t row = 0;
  for (const std::uint64_t hash : hashes) {
    if (hash != 0 && running.ends_in(hash)) found.push_back(row);
    running.add(hash);
    ++row;
  }
  return found;
}

}  // namespace

std::vector<std::size_t> sums_of_runs(std::span<const std::uint64_t> hashes) {
  std::vector<std::size_t> found = sums_of_rows_before(hashes);
  const std::vector<std::uint64_t> reversed(hashes.rbegin(), hashes.rend());
  for (const std::size_t row : sums_of_rows_before(reversed)) found.push_back(hashes.size() - 1 - row);
  std::ranges::sort(found);
  const auto again = std::ranges::unique(found);
  found.erase(again.begin(), again.end());
  return found;
}

}  // namespace saylau::package
