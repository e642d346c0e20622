#include "law/terms.hpp"

#include <gtest/gtest.h>

#include "law/vocabulary.hpp"

namespace saylau::law {
namespace {

// Every meaning of a vocabulary has a term, whose English is the word of the file.
template <typename T, std::size_t N>
void expect_words_of(const std::array<Word<T>, N>& vocabulary, Wording (*term)(T)) {
  for (const Word<T>& entry : vocabulary) {
    const Wording wording = term(entry.meaning);
    EXPECT_EQ(wording.english, entry.word);
    EXPECT_FALSE(wording.kazakh.empty()) << entry.word;
    EXPECT_FALSE(wording.russian.empty()) << entry.word;
  }
}

TEST(Terms, AreTheWordsOfTheFile) {
  expect_words_of<ContestantKind>(kContestantWords, term);
  expect_words_of<TieRule>(kTieWords, term);
  expect_words_of<FillRule>(kFillWords, term);
  expect_words_of<Situation>(kSituationWords, term);
  expect_words_of<Measured>(kMeasuredWords, term);
  expect_words_of<Link>(kLinkWords, term);
  expect_words_of<AreaKind>(kAreaWords, term);
  expect_words_of<Denominator>(kDenominatorWords, genitive);
}

TEST(Terms, OfAnAreaStandInTheirCase) {
  for (const auto& [word, kind] : kAreaWords) {
    EXPECT_EQ(in_each(kind).english, "in each " + std::string(word));
    EXPECT_EQ(of_all(kind).english, std::string(word) + "s");
    const bool nation = kind == AreaKind::nation;
    EXPECT_EQ(ballot_paper(kind).english,
              nation ? "one nationwide ballot paper" : "one ballot paper for each " + std::string(word));
  }
}

TEST(Terms, NameQuotasAndDivisorsInEachLanguage) {
  expect_words_of<Quota>(kQuotaWords, quota_name);
  expect_words_of<Divisors>(kDivisorWords, divisors_name);
  EXPECT_EQ(quota_name(Quota::hare).russian, "Хэра");
}

TEST(Terms, NameTiersBallotsAndDecisions) {
  EXPECT_EQ(tier_name("list").russian, "списочная часть");
  EXPECT_EQ(tier_name("upper").english, "upper tier");
  EXPECT_EQ(tier_name("upper").kazakh, "«upper» бөлігі");
  EXPECT_EQ(ballot_name("list").english, "list ballot");
  EXPECT_EQ(decision_name("president").kazakh, "президент");
  EXPECT_EQ(decision_name("mayor").russian, "mayor");
}

}  // namespace
}  // namespace saylau::law
