#include "package/checks/sums_of_runs.hpp"

#include <gtest/gtest.h>

#include <random>

namespace saylau::package {
namespace {

using Rows = std::vector<std::uint64_t>;
using Found = std::vector<std::size_t>;

// Is a row the sum of those from `begin` to `end`, two or more of them no zeros?
bool is_sum(const Rows& rows, std::size_t row, std::size_t begin, std::size_t end) {
  std::uint64_t sum = 0;
  std::size_t others = 0;
  for (std::size_t i = begin; i < end; ++i) {
    sum += rows[i];
    if (rows[i] != 0) ++others;
  }
  return others >= 2 && rows[row] != 0 && sum == rows[row];
}

Found by_trying_all(const Rows& rows) {
  Found found;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    bool is_one = false;
    for (std::size_t begin = 0; begin < row; ++begin) is_one = is_one || is_sum(rows, row, begin, row);
    for (std::size_t end = row + 1; end <= rows.size(); ++end) is_one = is_one || is_sum(rows, row, row + 1, end);
    if (is_one) found.push_back(row);
  }
  return found;
}

TEST(SumsOfRuns, SubtotalsStandBeforeOrAfterTheirRows) {
  EXPECT_EQ(sums_of_runs(Rows{3, 5, 8, 7, 30, 37}), (Found{2, 5}));
  EXPECT_EQ(sums_of_runs(Rows{12, 5, 7, 30, 31, 61}), (Found{0, 5}));
  EXPECT_EQ(sums_of_runs(Rows{5, 5, 0, 5}), Found{});  // the same again is no sum, with zeros or without
  EXPECT_EQ(sums_of_runs(Rows{}), Found{});
}

// Small numbers, so that sums are frequent; a run that adds up in several ways is found by one of them at least.
TEST(SumsOfRuns, AreThoseOfTheSlowWay) {
  std::mt19937_64 random(7);
  for (int round = 0; round < 3000; ++round) {
    Rows rows(random() % 9);
    for (std::uint64_t& row : rows) row = random() % 3 == 0 ? 0 : 1 + random() % 1000;
    if (rows.size() > 4) rows[3] = rows[0] + rows[1] + rows[2];
    EXPECT_EQ(sums_of_runs(rows), by_trying_all(rows)) << round;
  }
}

TEST(SumsOfRuns, ARunThatIsTooLongIsNone) {
  Rows rows(kLongestRun, 3);
  rows.push_back(3 * kLongestRun);
  EXPECT_EQ(sums_of_runs(rows), (Found{kLongestRun}));
  rows.insert(rows.begin(), 3);
  rows.back() += 3;
  EXPECT_EQ(sums_of_runs(rows), Found{});
}

}  // namespace
}  // namespace saylau::package
