#include "report/explain_screen.hpp"

#include <gtest/gtest.h>

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

std::string explained(const Counted& one, const std::string& contestant = "", const std::string& tier = "",
                      Seats seat = 0, Language language = Language::english) {
  explain::Question question{std::nullopt, tier, seat};
  if (!contestant.empty()) question.contestant = index_of(one.package, contestant);
  return explain_screen(one.package, one.result, question, Words(language), Style{});
}

TEST(Explain, TellsWhyAmanatHasFortyListSeats) {
  const std::string text = explained(counted("kz/2023-mazhilis"), "amanat");
  expect_in(text, "Amanat: 40 of 69 seats (list)");
  expect_in(text,
            "Amanat has 3,431,510 of 6,366,441 valid votes, 53.90%. The threshold is 5%, 318,323 votes: it passes. "
            "[Art. 97-1 p. 1, art. 43 p. 5]");
  expect_in(text, "The Hare quota is 5,971,719 ÷ 69: about 86,546.65 votes a seat");
  expect_in(text, "3,431,510 ÷ 86,546.65 ≈ 39.6493: 39 whole seats.");
  expect_in(text, "The whole seats of all lists make 67 of 69; 2 seats remain and go one by one");
  expect_in(
      text,
      "Its remainder, about 0.6493, is number 2 of 6 and takes a seat. The first to miss is Respublica with about "
      "0.3221. The gap is about 0.3272 of a seat: about 28,316.48 votes at this quota, which is not how many votes "
      "would turn the seat.");
  expect_in(text, "Together: 39 + 1 = 40.");
}

TEST(Explain, TellsWhoseRemainderWasLarger) {
  expect_in(explained(counted("kz/2023-mazhilis"), "auyl", "list"),
            "Its remainder, about 0.0181, is number 5 of 6 and takes no seat. The last seat went to Amanat");
}

TEST(Explain, TellsWhatAListMissed) {
  expect_in(explained(counted("kz/2023-mazhilis"), "baytaq", "list"), "it misses it by 171,892 votes");
  expect_in(explained(counted("kz/2023-mazhilis"), "against-all", "list"), "Against all takes no part in the seats.");
}

TEST(Explain, TellsTheRuleForOneListAlone) {
  const Counted one = counted("kz/2007-mazhilis", "kz/mazhilis-2009");
  const std::string text = explained(one, "jsdp");
  expect_in(
      text,
      "Nur Otan alone passed, so Social Democratic Party, the runner-up, is admitted too. Both have 5,517,030 votes; "
      "divided by 98 seats, the quota is 56,296.22.");
  expect_in(text, "is 269,310 ÷ 56,296.22 × 0.7 ≈ 3.3487: 3 whole seats, and at least 2 by law: 3.");
}

TEST(Explain, TellsAboutASingleSeat) {
  expect_in(explained(counted("kz/2023-mazhilis"), "", "list", 68),
            "Seat 68 goes to Social Democratic Party by remainder number 1, about 0.8252.");
  expect_in(explained(counted("kz/2023-mazhilis"), "", "list", 5), "Seat 5 is one of the 67 whole seats");
}

TEST(Explain, LaysEverybodySideBySide) {
  const std::string text = explained(counted("kz/2004-mazhilis"), "", "list");
  expect_in(text, "The threshold is 7% of 4,757,773 valid votes: 333,045 votes.");
  expect_in(text, "AIST (Agrarian and Civic bloc)    336,177  0.7757  0  #1 0.7757  +1");
  expect_in(text, "Otan: Its remainder, about 0.6540, is number 2 of 4 and takes a seat.");
}

TEST(Explain, TellsATieAndDoesNotSayThatAnEqualMissed) {
  Counted one = counted("kz/2023-mazhilis");
  one.package.election.contests[0].tally.votes.assign(one.package.election.contestants.size(), 0);
  for (const std::size_t i : {0, 1, 2}) one.package.election.contests[0].tally.votes[i] = 1000;
  one.package.election.contests[0].tally.votes[3] = 450;
  one.law.tiers[0].seats = law::FixedSeats{5};  // 1000 / 690 = 1.449 for three lists, 0.652 for the fourth
  one.result = package::count_package(one.law, one.package);
  const std::string equal = explained(one, "auyl", "list");
  expect_in(equal, "Amanat, Auyl, Respublica are exactly equal for 1 of the seats.");
  expect_not_in(equal, "takes no seat");
  expect_in(explained(one, "aq-jol", "list"), "Its remainder, about 0.6522, is number 1 of 4 and takes a seat. [");
}

TEST(Explain, TellsTheSeatsOfADivisorMethod) {
  Counted one = counted("kz/2023-mazhilis");
  one.law.tiers[0].allocation = law::HighestAverages{law::Divisors::dhondt};
  one.law.tiers[0].thresholds[0].rescue.reset();
  one.result = package::count_package(one.law, one.package);
  expect_in(explained(one, "amanat", "list"),
            "Seat 1: Amanat, 3,431,510 ÷ 1 = 3,431,510. Next came Auyl, 693,938 ÷ 1 = 693,938.");
  expect_in(explained(one, "auyl", "list", 5),
            "Seat 5: Auyl, 693,938 ÷ 1 = 693,938. Next came Amanat, 3,431,510 ÷ 5 = 686,302.");
}

TEST(Explain, TellsAMajorityAndAReferendum) {
  expect_in(explained(counted("kz/2022-president")), "Kassym-Jomart Tokayev has 6,456,393, 81.31%, and is elected.");
  expect_in(explained(counted("kz/2022-referendum")), "in 0 of 17 regions (12 needed), 17 without figures");
}

TEST(Explain, SpeaksThreeLanguages) {
  const Counted one = counted("kz/2023-mazhilis");
  expect_in(explained(one, "amanat", "list", 0, Language::russian), "целых мандатов 39");
  expect_in(explained(one, "amanat", "list", 0, Language::kazakh), "бүтін мандат 39");
}

TEST(Explain, SaysWhatIsAsAnnouncedOrOutside) {
  expect_in(explained(counted("kz/2023-mazhilis"), "amanat", "district"), "22 seats are as announced.");
  expect_in(explained(counted("kz/2021-mazhilis"), "", "assembly"),
            "9 seats are filled outside this count, by the Assembly of the People of Kazakhstan. [Art. 94-1]");
}

TEST(ExplainStep, SaysOneStepInSentencesWithItsArticle) {
  const auto one = counted("kz/2023-mazhilis");
  const Words words(Language::english);
  const auto threshold = explain::explain_step(one.package.election, one.result, one.result.working[0], words);
  ASSERT_EQ(threshold.size(), 1U);
  EXPECT_EQ(threshold[0].text, "The threshold is 5% of 6,366,441 valid votes: 318,323 votes.");
  EXPECT_EQ(threshold[0].cite, one.result.working[0].cite);
  EXPECT_EQ(explain::explain_step(one.package.election, one.result, one.result.working[1], words).size(), 3U);
}

}  // namespace
}  // namespace saylau::report
