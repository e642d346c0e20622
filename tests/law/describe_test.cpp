#include "law/describe.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "law/load_law.hpp"

#include "tests/law/law_testing.hpp"

namespace saylau::law {
namespace {

Law law(const std::string& from = "id", const std::string& to = "id") {
  return *testing::law_with(from, to);
}

std::string text_of(const Law& law, const std::string& topic) {
  for (const Fact& fact : describe(law)) {
    if (fact.topic.english == topic) return fact.text.english;
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

// A share that two decimals do not hold is the fraction that it is.
TEST(Describe, RoundsNoShareSilently) {
  const auto share = [](const std::string& text) {
    return text_of(law("share = \"5%\"", "share = \"" + text + "\""), "list tier: threshold");
  };
  EXPECT_EQ(share("1/150"), "1/150 (0.67%) of the valid votes");
  EXPECT_EQ(share("0.125%"), "0.125% of the valid votes");
  EXPECT_EQ(share("7/100"), "7% of the valid votes");
  const auto rescue = [](const std::string& from, const std::string& to) {
    return text_of(law(from, to), "list tier: one list alone passes");
  };
  EXPECT_NE(rescue("\"0.7\"", "\"2/3\"").find("its quotient times 2/3, at least 2 seats"), std::string::npos);
  EXPECT_NE(rescue("seats_at_least = 2", "seats_at_least = 1").find("at least 1 seat;"), std::string::npos);
}

TEST(Describe, NamesABallotPaperAsItIs) {
  EXPECT_EQ(text_of(law(), "list ballot"), "party lists, one nationwide ballot paper, with \"against all\"");
  EXPECT_EQ(text_of(law(), "district ballot"), "candidates, one ballot paper for each district");
}

TEST(Describe, NamesQuotasInRussianAndKazakh) {
  for (const Fact& fact : describe(law())) {
    if (fact.topic.english != "list tier: formula") continue;
    EXPECT_EQ(fact.text.russian, "квота Хэра и наибольшие остатки");
    EXPECT_EQ(fact.text.kazakh, "Хэр квотасы және ең үлкен қалдықтар");
  }
}

TEST(Describe, SpeaksKazakhAndRussian) {
  const auto facts = describe(law());
  const auto threshold =
      std::ranges::find(facts, "list tier: threshold", [](const Fact& f) { return f.topic.english; });
  ASSERT_NE(threshold, facts.end());
  EXPECT_EQ(threshold->topic.kazakh, "тізім бөлігі: шек");
  EXPECT_EQ(threshold->text.russian, "5% от действительных голосов");
}

// What a law of the house says is said in each language: nothing falls back on English.
TEST(Describe, SaysEveryLawOfTheHouseInThreeLanguages) {
  std::size_t laws = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(SAYLAU_SOURCE_DIR "/laws")) {
    if (entry.path().extension() != ".toml") continue;
    ++laws;
    const auto law = load_law(entry.path());
    ASSERT_TRUE(law) << entry.path();
    for (const Fact& fact : describe(*law)) {
      EXPECT_FALSE(fact.topic.kazakh.empty() || fact.topic.russian.empty()) << entry.path() << fact.topic.english;
      const bool number = fact.text.english.find_first_not_of("0123456789") == std::string::npos;
      EXPECT_TRUE(number || !fact.text.kazakh.empty()) << entry.path() << ": " << fact.text.english;
      EXPECT_TRUE(number || !fact.text.russian.empty()) << entry.path() << ": " << fact.text.english;
    }
  }
  EXPECT_GE(laws, 18U);
}

TEST(Diff, ShowsOnlyWhatDiffers) {
  const auto changes = diff(law(), law("share = \"5%\"", "share = \"7%\""));
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].topic.english, "list tier: threshold");
  EXPECT_EQ(changes[0].before.english, "5% of the valid votes");
  EXPECT_EQ(changes[0].after.english, "7% of the valid votes");
  EXPECT_EQ(changes[0].cite, "Art. 4");
}

TEST(Diff, ShowsWhatOnlyOneHas) {
  const Law without = law("[[provision]]\ntopic = \"against all\"\ntext = \"on the ballot\"\n", "");
  const auto gone = diff(law(), without);
  ASSERT_EQ(gone.size(), 1U);
  EXPECT_EQ(gone[0].after.english, "");
  const auto come = diff(without, law());
  ASSERT_EQ(come.size(), 1U);
  EXPECT_EQ(come[0].before.english, "");
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

// Whose votes a tier counts, and which answer is adopted, go without saying only where they are called alike.
TEST(Diff, NamesTheBallotOfATierAndTheAnswer) {
  Law other = law();
  other.tiers[0].ballot = "second";
  ASSERT_EQ(diff(law(), other).size(), 1U);
  EXPECT_EQ(diff(law(), other)[0].after.english, "of the ballot \"second\"");
  Law yes = law();
  yes.decisions.push_back({"question", "question", Question{"yes", {}, {}}, {}, {}, {}});
  Law no = yes;
  std::get<Question>(no.decisions[0].rule).answer = "no";
  ASSERT_EQ(diff(yes, no).size(), 1U);
  EXPECT_EQ(diff(yes, no)[0].after.english, "no");
}

}  // namespace
}  // namespace saylau::law
