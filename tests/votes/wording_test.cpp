#include "votes/wording.hpp"

#include <gtest/gtest.h>

namespace saylau {
namespace {

constexpr Wording kOf{"{0} of {1}", "{1}: {0}", "{0} из {1}"};

TEST(Wording, PutsValuesInTheirPlaces) {
  EXPECT_EQ(kOf.say(Language::english, 1, "two"), "1 of two");
  EXPECT_EQ(kOf.say(Language::kazakh, 1, "two"), "two: 1");
}

TEST(Wording, SaysWhatHasNamesInTheSameLanguage) {
  const Names seat{"seat", "мандат", ""};
  constexpr Wording kAll{"all", "барлығы", "всех"};
  const Names said = kOf.names(seat, kAll);
  EXPECT_EQ(said.english, "seat of all");
  EXPECT_EQ(said.kazakh, "барлығы: мандат");
  EXPECT_EQ(said.russian, "seat из всех");
}

}  // namespace
}  // namespace saylau
