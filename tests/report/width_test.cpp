#include "report/width.hpp"

#include <gtest/gtest.h>

namespace saylau::report {
namespace {

TEST(DisplayWidth, CountsColumnsNotBytes) {
  EXPECT_EQ(display_width("Amanat"), 6U);
  EXPECT_EQ(display_width("Халық партиясы"), 14U);
  EXPECT_EQ(display_width("Өзін-өзі ұсынғандар"), 19U);
  EXPECT_EQ(display_width("საქართველო"), 10U);
  EXPECT_EQ(display_width("日本"), 4U);
  EXPECT_EQ(display_width("e\u0301"), 1U);  // a combining accent
  EXPECT_EQ(display_width("3\u00A0431\u00A0510"), 9U);
  EXPECT_EQ(display_width(""), 0U);
}

TEST(Pad, FillsUpToTheWidth) {
  EXPECT_EQ(pad_right("Иә", 4), "Иә  ");
  EXPECT_EQ(pad_left("Жоқ", 4), " Жоқ");
  EXPECT_EQ(pad_left("wider", 2), "wider");
}

TEST(FirstCharacters, CountsLettersAndNotBytes) {
  EXPECT_EQ(first_characters("Алматы", 4), "Алма");
  EXPECT_EQ(first_characters("Алматы", 6), "Алматы");
  EXPECT_EQ(first_characters("", 3), "");
}

}  // namespace
}  // namespace saylau::report
