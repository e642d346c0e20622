#include "package/csv/chunks.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace saylau::package {
namespace {

std::vector<std::string> chunks_of(const std::string& text, std::size_t begin, std::size_t size) {
  Chunks chunks(text, begin, size);
  std::vector<std::string> all;
  while (const auto chunk = chunks.next()) {
    EXPECT_EQ(text.substr(chunk->begin, chunk->text.size()), chunk->text);
    all.emplace_back(chunk->text);
  }
  return all;
}

TEST(Chunks, CutAtTheEndOfARow) {
  EXPECT_EQ(chunks_of("header\naa\nbb\ncc", 7, 2), (std::vector<std::string>{"aa\n", "bb\n", "cc"}));
  EXPECT_EQ(chunks_of("header\naa\nbb\ncc\n", 7, 4), (std::vector<std::string>{"aa\nbb\n", "cc\n"}));
  EXPECT_TRUE(chunks_of("header\n", 7, 4).empty());
}

TEST(Chunks, DoNotCutInsideQuotationMarks) {
  EXPECT_EQ(chunks_of("\"a\n\n\n\",1\nb,2\n", 0, 3), (std::vector<std::string>{"\"a\n\n\n\",1\n", "b,2\n"}));
}

// Together they are the text, each but the last ends a row, and none ends inside quotation marks.
RC_GTEST_PROP(Chunks, AreTheWholeTextInRows, ()) {
  const auto text = *rc::gen::container<std::string>(rc::gen::element('a', ',', '"', '\n'));
  const auto size = *rc::gen::inRange<std::size_t>(1, 20);
  std::string together;
  const auto all = chunks_of(text, 0, size);
  for (std::size_t i = 0; i < all.size(); ++i) {
    together += all[i];
    if (i + 1 == all.size()) break;
    RC_ASSERT(all[i].back() == '\n');
    RC_ASSERT(std::ranges::count(all[i], '"') % 2 == 0);
  }
  RC_ASSERT(together == text);
}

}  // namespace
}  // namespace saylau::package
