#include "votes/plural.hpp"

#include <gtest/gtest.h>

namespace saylau {
namespace {

std::string_view seats(Votes number, Language language) {
  switch (language) {
    case Language::russian:
      return plural_form(number, "место|места|мест", language);
    case Language::kazakh:
      return plural_form(number, "мандат", language);
    case Language::english:
      break;
  }
  return plural_form(number, "seat|seats", language);
}

TEST(PluralForm, FollowsTheRulesOfTheLanguage) {
  for (const Votes one : {1, 21, 101, 1021}) EXPECT_EQ(seats(one, Language::russian), "место") << one;
  for (const Votes few : {2, 3, 4, 22, 104}) EXPECT_EQ(seats(few, Language::russian), "места") << few;
  for (const Votes many : {0, 5, 11, 12, 14, 20, 111, 112}) EXPECT_EQ(seats(many, Language::russian), "мест") << many;
  EXPECT_EQ(seats(1, Language::english), "seat");
  for (const Votes other : {0, 2, 21}) EXPECT_EQ(seats(other, Language::english), "seats") << other;
  EXPECT_EQ(seats(-1, Language::english), "seat");
}

TEST(PluralForm, TheLastFormStandsForThoseThatAreMissing) {
  EXPECT_EQ(seats(5, Language::kazakh), "мандат");
  EXPECT_EQ(plural_form(5, "one|few", Language::russian), "few");
}

}  // namespace
}  // namespace saylau
