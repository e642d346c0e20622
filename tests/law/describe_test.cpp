#include "law/describe.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/law/law_testing.hpp"

namespace saylau::law {
namespace {

Law law(const std::string& from = "id", const std::string& to = "id") {
  return *testing::law_with(from, to);
}

std::string text_of(const Law& law, const std::string& topic) {
  for (const Fact& fact : describe(law)) {
    if (fact.topic == topic) return fact.text;
  }
  return "no such fact";
}

TEST(Describe, SaysEachRuleInWords) {
  EXPECT_EQ(text_of(law(), "list tier: threshold"), "5% of the valid votes");
  EXPECT_EQ(text_of(law(), "list tier: formula"), "Hare quota and largest remainders");
  EXPECT_EQ(text_of(law(), "list tier: ties"), "earlier registered list, else lot");
  EXPECT_EQ(text_of(law(), "district tier: ties"), "no rule");
  EXPECT_EQ(
      text_of(law(), "list tier: one list alone passes"),
      "the runner-up is admitted; its quotient times 0.7, at least 2 seats; seats left over to the list that passed");
  EXPECT_EQ(text_of(law(), "list tier: silent on: no list passes"), "nothing said");
}

TEST(Diff, ShowsOnlyWhatDiffers) {
  const auto changes = diff(law(), law("share = \"5%\"", "share = \"7%\""));
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].topic, "list tier: threshold");
  EXPECT_EQ(changes[0].before, "5% of the valid votes");
  EXPECT_EQ(changes[0].after, "7% of the valid votes");
  EXPECT_EQ(changes[0].cite, "Art. 4");
}

TEST(Diff, ShowsWhatOnlyOneHas) {
  const Law without = law("[[provision]]\ntopic = \"against all\"\ntext = \"on the ballot\"\n", "");
  const auto gone = diff(law(), without);
  ASSERT_EQ(gone.size(), 1U);
  EXPECT_EQ(gone[0].after, "");
  const auto come = diff(without, law());
  ASSERT_EQ(come.size(), 1U);
  EXPECT_EQ(come[0].before, "");
}

TEST(Diff, OfALawAndItselfIsEmpty) {
  EXPECT_TRUE(diff(law(), law()).empty());
}

// Found by fuzzing: of two rules on one topic the second was held against the first.
TEST(Diff, KeepsSeveralRulesOfOneTopicApart) {
  const std::string again = "[[provision]]\ntopic = \"against all\"\ntext = \"counted apart\"\n";
  const Law twice = law("[[provision]]\n", again + "\n[[provision]]\n");
  EXPECT_TRUE(diff(twice, twice).empty());
  EXPECT_EQ(text_of(twice, "against all (2)"), "on the ballot");
}

}  // namespace
}  // namespace saylau::law
