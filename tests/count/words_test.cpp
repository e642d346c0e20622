#include "count/words.hpp"

#include <gtest/gtest.h>

#include <set>

namespace saylau::count {
namespace {

// Each value of an enumeration up to `last` has a word of its own.
template <typename T>
void expect_distinct(T last) {
  std::set<std::string_view> words;
  for (int i = 0; i <= static_cast<int>(last); ++i) words.insert(word(static_cast<T>(i)));
  EXPECT_EQ(words.size(), static_cast<std::size_t>(last) + 1);
  EXPECT_FALSE(words.contains(""));
}

TEST(Word, IsDistinctForEachValue) {
  expect_distinct(ContestantKind::against_all);
  expect_distinct(TierStatus::outside_the_count);
  expect_distinct(DecisionOutcome::undecided);
  expect_distinct(Outcome::not_known);
  expect_distinct(Reason::second_round);
}

}  // namespace
}  // namespace saylau::count
