// Every way to find the marks gives the same, for every text of a few characters and for random long ones.
#include "package/csv/marks.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace saylau::package {
namespace {

Marks marks_by(const MarkFinder& finder, const std::string& text) {
  Marks marks;
  finder.find(text, ',', marks);
  return marks;
}

bool same(const Marks& a, const Marks& b) {
  return a.ends == b.ends && a.row_ends == b.row_ends && a.breaks == b.breaks && a.has_quotes == b.has_quotes &&
         a.open_quote == b.open_quote;
}

TEST(FindMarks, FindsCellsAndRows) {
  Marks marks;
  find_marks("a,\"b,\n\",c\nd,e,f", ',', marks);
  EXPECT_EQ(marks.ends, (std::vector<std::uint32_t>{1, 7, 9, 11, 13, 15}));
  EXPECT_EQ(marks.row_ends, (std::vector<std::uint32_t>{3, 6}));
  EXPECT_TRUE(marks.has_quotes);
  EXPECT_FALSE(marks.open_quote);
}

TEST(FindMarks, SaysThatAQuotationMarkIsOpen) {
  Marks marks;
  find_marks("a,\"b\nc,d\n", ',', marks);
  EXPECT_TRUE(marks.open_quote);
  EXPECT_EQ(marks.row_ends.size(), 1U);
}

// All texts of up to six of the characters that matter, behind a border of 0, 1 and 63 bytes, so that they cross
// blocks.
TEST(FindMarks, EveryFinderAgreesOnEveryShortText) {
  constexpr std::string_view kCharacters = "a,\"\n";
  for (std::size_t length = 0; length <= 6; ++length) {
    std::size_t texts = 1;
    for (std::size_t i = 0; i < length; ++i) texts *= kCharacters.size();
    for (std::size_t number = 0; number < texts; ++number) {
      std::string text;
      for (std::size_t i = 0, rest = number; i < length; ++i, rest /= kCharacters.size()) {
        text += kCharacters[rest % kCharacters.size()];
      }
      for (const std::size_t border : {0U, 1U, 61U}) {
        const std::string whole = std::string(border, 'x') + text + std::string(70, 'y');
        for (const MarkFinder& finder : mark_finders()) {
          ASSERT_TRUE(same(marks_by(finder, whole), marks_by(mark_finders()[0], whole)))
              << finder.name << ": " << whole;
        }
      }
    }
  }
}

RC_GTEST_PROP(FindMarks, EveryFinderAgreesOnLongTexts, ()) {
  const auto text = *rc::gen::resize(2000, rc::gen::container<std::string>(rc::gen::element('a', 'b', ',', '"', '\n')));
  for (const MarkFinder& finder : mark_finders()) {
    RC_ASSERT(same(marks_by(finder, text), marks_by(mark_finders()[0], text)));
  }
}

}  // namespace
}  // namespace saylau::package
