// For tests of words: each value of an enumeration has one of its own.
#pragma once

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace saylau::testing {

// Of the values up to `last`, by `word`.
template <typename T, typename Word>
void expect_distinct(T last, Word word) {
  std::set<std::string_view> words;
  for (int i = 0; i <= static_cast<int>(last); ++i) words.insert(word(static_cast<T>(i)));
  EXPECT_EQ(words.size(), static_cast<std::size_t>(last) + 1);
  EXPECT_FALSE(words.contains(""));
}

}  // namespace saylau::testing
