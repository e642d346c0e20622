#include "report/count_screen.hpp"

#include <gtest/gtest.h>

#include "tests/count/votes_testing.hpp"
#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

std::string screen(const Counted& one, Language language = Language::english, const Counted* previous = nullptr) {
  const auto findings = package::check(one.law, one.package, one.result);
  CountView view{one.package, one.law, one.result, findings};
  if (previous != nullptr) view.previous = &previous->package;
  if (previous != nullptr) view.previous_result = &previous->result;
  return count_screen(view, Words(language), Style{});
}

TEST(CountScreen, ShowsTheMazhilisOf2023) {
  const Counted before = counted("kz/2021-mazhilis");
  const std::string text = screen(counted("kz/2023-mazhilis"), Language::english, &before);
  expect_in(text, "Early election of the Mazhilis · 19 March 2023\nkz/2023-mazhilis\n");
  expect_in(text, "Turnout 54.21% (as announced)\n");
  expect_in(text, "Amanat                   3,431,510  53.90%    40         22     62     −14  ████");
  expect_in(text, "Self-nominated                                            7      7      +7");
  expect_in(text, "                         6,366,441            69         29     98\n");
  expect_in(text, "Below the threshold of 5% of valid votes (318,323 votes): Baytaq (−171,892).");
  expect_in(text, "Majority: 50 of 98 seats. Amanat holds it with 62.");
  expect_in(text, "* district: 29 seats, as announced; votes were not published");
  expect_in(text, "Change: seats against kz/2021-mazhilis (10 January 2021).");
  expect_in(text,
            "Elected by name:\n  District 1, Astana: Almaty and Baiqonyr districts: Daulet Turlykhanov (Amanat)*\n");
  expect_in(text, "District 3, Almaty: Alatau and Auezov districts: Ermurat Bapi*\n");
  expect_in(text, "Not complete");
}

TEST(CountScreen, AlignsDigitsAlsoForKazakhNames) {
  const std::string text = screen(counted("kz/2023-mazhilis"), Language::kazakh);
  expect_in(text, "2023 жылғы 19 наурыз");
  expect_in(text, "Халық партиясы                 432\u00A0920   6,80%");
  expect_in(text, "Социал-демократиялық партия    331\u00A0058   5,20%");
}

TEST(CountScreen, ShowsAPresidentAndHowTheMajorityWasReached) {
  const std::string text = screen(counted("kz/2022-president"));
  expect_in(text, "Turnout 69.44%: 8,300,046 ballots issued, of 11,953,465 registered voters");
  expect_in(text, "More than 50% of 7,940,478 valid votes is needed: 3,970,240 votes.");
  expect_in(text, "Elected: Kassym-Jomart Tokayev");
  expect_in(text, "Complete: every seat and decision follows from votes.");
  expect_not_in(text, "Majority:");
}

TEST(CountScreen, ShowsAReferendumWithItsConditions) {
  const std::string text = screen(counted("kz/2024-referendum"));
  expect_in(text, "Shares are of ballots cast.");
  expect_in(
      text,
      "met: votes for \"Yes\" 5,561,937 are 71.12% of 7,820,204 ballots cast; more than 50% is needed, 3,910,103");
  expect_in(text, "Adopted: Referendum on building a nuclear power plant");
}

TEST(CountScreen, MarksADecisionThatIsAsAnnounced) {
  const std::string text = screen(counted("kz/2022-referendum"));
  expect_in(text, "in 0 of 17 regions (12 needed), 17 without figures [Art. 31 p. 3]");
  expect_in(text, "(as announced)");
  expect_in(text, "Undecided:\n  constitutional amendment: a figure that the law looks at was not published");
}

TEST(CountScreen, SaysWhatTheLawIsSilentOn) {
  Counted one = counted("kz/2007-mazhilis", "kz/mazhilis-2009");
  one.package.election.contests[0].tally.votes = {5247720, 0, 0, 0, 0, 0, 22159};
  one.package.election.contests[0].tally.cast.reset();
  one.result = package::count_package(one.law, one.package);
  expect_in(screen(one), "it does not say who yields");
}

TEST(CountScreen, DoesNotSayWhoHasAMajorityWhileHalfTheSeatsAreNotGiven) {
  expect_in(screen(counted("kz/2023-maslikhat-astana")),
            "Majority: 18 of 34 seats. Who holds it is not known: 17 seats are not given here.");
}

TEST(CountScreen, IsPlainWhenAsked) {
  const Counted one = counted("kz/2023-mazhilis");
  const std::vector<package::Finding> findings;
  const CountView view{one.package, one.law, one.result, findings};
  expect_in(count_screen(view, Words(Language::english), Style{false, false}), "########");
  expect_in(count_screen(view, Words(Language::english), Style{true, true}), "\x1b[1m");
}

TEST(CountScreen, SaysWhereARecountIsDue) {
  law::Tier tier = list_tier(1, law::Plurality{});
  tier.id = tier.ballot = "district";
  tier.recount = law::Recount{Share{5, 1000}, law::Denominator::valid_votes, "Art. 7"};
  package::Package package;
  package.date = "2024-06-02";
  package.election = list_election({201, 200});
  package.election.areas.push_back({"d1", {"D1"}, AreaKind::district, "nation"});
  package.election.contestants = contestants(2, "district", ContestantKind::candidate);
  package.election.contests = {contest("district", "d1", {201, 200})};
  const law::Law law = law_of(tier);
  const count::Result result = count::count(law, package.election);
  const std::vector<package::Finding> none;
  expect_in(count_screen({package, law, result, none}, Words(Language::english), {}),
            "D1: a recount is due. a and b are 1 vote apart; up to 2 the law wants one. [Art. 7]");
}

TEST(CountMarkdown, HasATableAndLists) {
  const Counted one = counted("kz/2023-mazhilis");
  const std::vector<package::Finding> findings;
  const std::string text = count_markdown({one.package, one.law, one.result, findings}, Words(Language::english));
  expect_in(text, "## Early election of the Mazhilis · 19 March 2023\n");
  expect_in(text, "| Amanat | 3,431,510 | 53.90% | 40 | 22 | 62 |");
  expect_in(text, "**Undecided:**");
}

}  // namespace
}  // namespace saylau::report
