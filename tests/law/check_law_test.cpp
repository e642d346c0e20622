// Rules that the count could not apply, each refused where its author can see it.
#include "law/check_law.hpp"

#include <gtest/gtest.h>

#include "law/read_law.hpp"
#include "tests/law/law_testing.hpp"

namespace saylau::law {
namespace {

using testing::refusal;

void expect_refused(const std::string& from, const std::string& to, const std::string& code,
                    const std::string& part = "") {
  const std::string text = refusal(from, to);
  EXPECT_NE(text.find("[" + code + "]"), std::string::npos) << to << "\nsays: " << text;
  EXPECT_NE(text.find(part), std::string::npos) << to << "\nsays: " << text;
}

const std::string kListBallot = "contestants = \"party lists\"\narea = \"nation\"";
const std::string kDistrictBallot = "contestants = \"candidates\"\narea = \"district\"";
const std::string kRescue =
    "rescue = { when = \"one list passes\", admit = \"runner-up\", quotient_times = \"0.7\", seats_at_least = 2, "
    "leftover = \"the list that passed\" }";

TEST(CheckLaw, DividesSeatsInOneAreaOnly) {
  expect_refused(kListBallot, "contestants = \"party lists\"\narea = \"region\"", "law.area", "in each region");
  expect_refused(kListBallot, "contestants = \"party lists\"\narea = \"district\"", "law.area", "in each district");
}

TEST(CheckLaw, GivesNoSeatsInStations) {
  expect_refused(kDistrictBallot, "contestants = \"candidates\"\narea = \"station\"", "law.area", "each station");
}

TEST(CheckLaw, FillsOneSeatAnArea) {
  expect_refused(kDistrictBallot, "contestants = \"candidates\"\narea = \"nation\"", "law.area", "several seats");
}

TEST(CheckLaw, WantsListsWhereSeatsAreDivided) {
  expect_refused(kListBallot, "contestants = \"candidates\"\narea = \"nation\"", "law.contestants");
  expect_refused(kListBallot, "contestants = \"answers\"\narea = \"nation\"", "law.contestants");
  expect_refused(kDistrictBallot, "contestants = \"answers\"\narea = \"district\"", "law.contestants");
}

TEST(CheckLaw, KnowsAVoteAgainstAllOnlyOnABallotWithThatLine) {
  expect_refused("allocate = { method = \"plurality\" }",
                 "allocate = { method = \"plurality\", against_all = \"leaves the seat vacant\" }", "law.against-all");
}

TEST(CheckLaw, AppliesThresholdsToListsAndRecountsToDistricts) {
  expect_refused("[link]", "[[tier.threshold]]\nshare = \"5%\"\nof = \"valid votes\"\n[link]", "law.not-applied");
  expect_refused("ties_cite = \"Art. 6\"", "recount = { within = \"1%\", of = \"valid votes\" }", "law.not-applied");
}

TEST(CheckLaw, AdmitsBelowOneThresholdOfTheWhole) {
  expect_refused("[[tier.silent]]", "[[tier.threshold]]\nshare = \"3%\"\nof = \"valid votes\"\n[[tier.silent]]",
                 "law.rescue");
  expect_refused(kRescue, "in_each = \"region\"\nseats_below = [{ share = \"3%\", seats = 1 }]", "law.relief");
  expect_refused(kRescue,
                 kRescue + "\nadmit_more = { lists_at_least = 2, together_more_than = \"50%\", of = \"valid votes\" }",
                 "law.relief");
}

TEST(CheckLaw, WantsSeatsBelowTheThresholdForSharesBelowIt) {
  expect_refused(kRescue, "seats_below = [{ share = \"5%\", seats = 1 }]", "law.relief");
  expect_refused(kRescue, "seats_below = [{ share = \"3%\", seats = 1 }, { share = \"0.03\", seats = 2 }]",
                 "law.relief", "for one share");
}

TEST(CheckLaw, TriesRulesForTiesInTurn) {
  const std::string ties = "ties = [\"earlier registered list\", \"lot\"]";
  expect_refused(ties, "ties = [\"lot\", \"earlier registered list\"]", "law.ties", "\"earlier registered list\"");
  expect_refused(ties, "ties = [\"lot\", \"lot\"]", "law.ties", "never reached");
  expect_refused(ties, "ties = [\"repeat elections\", \"lot\"]", "law.ties", "\"lot\"");
  expect_refused("when = \"no list passes\"", "when = \"tie\"", "law.ties", "a silence about ties");
}

TEST(CheckLaw, FillsSeatsAsTheyAreWon) {
  expect_refused("rule = \"party decides\"", "rule = \"winner\"", "law.fill");
  expect_refused("allocate = { method = \"plurality\" }",
                 "allocate = { method = \"plurality\" }\nfill = { rule = \"order of the list\", cite = \"Art. 7\" }",
                 "law.fill");
}

TEST(CheckLaw, DemandsNoMoreThanThereIs) {
  expect_refused("share = \"5%\"", "share = \"101%\"", "law.threshold");
  expect_refused("allocate = { method = \"plurality\" }",
                 "allocate = { method = \"majority in two rounds\", more_than = \"100%\", of = \"valid votes\", "
                 "second_round = { candidates = 2, if_more_than = 2 } }",
                 "law.share");
  expect_refused(kRescue, "admit_more = { lists_at_least = 2, together_more_than = \"100%\", of = \"valid votes\" }",
                 "law.share");
}

const std::string kQuestion = R"([[ballot]]
id = "question"
contestants = "answers"
area = "nation"

[[decision]]
id = "question"
ballot = "question"
answer = "yes"
valid_if = [ { measured = "ballots cast", more_than = "1/2", of = "registered voters" } ]
adopted_if = [ { measured = "votes for the answer", more_than = "1/2", of = "ballots cast" } ]

[link])";

std::string question_with(const std::string& from, const std::string& to) {
  return testing::replaced(kQuestion, from, to);
}

TEST(CheckLaw, DecidesOnceForTheWhole) {
  EXPECT_TRUE(testing::law_with("[link]", kQuestion));
  EXPECT_TRUE(testing::law_with(
      "[link]",
      question_with("valid_if = [ { measured = \"ballots cast\", more_than = \"1/2\", of = \"registered voters\" } ]\n",
                    "")));  // valid whoever takes part
  expect_refused("[link]", question_with("area = \"nation\"", "area = \"region\""), "law.area", "one in each region");
  expect_refused("[link]", question_with("contestants = \"answers\"", "contestants = \"candidates\""),
                 "law.contestants");
  expect_refused(
      "[link]",
      question_with("of = \"ballots cast\" }", "of = \"ballots cast\", in_at_least = \"2/3\", areas = \"station\" }"),
      "law.area");
  expect_refused("[link]",
                 question_with("more_than = \"1/2\", of = \"registered voters\"",
                               "more_than = \"200%\", of = \"registered voters\""),
                 "law.share");
  expect_refused("[link]", question_with("id = \"question\"\nballot", "id = \"list\"\nballot"), "law.duplicate-id");
}

// Whoever wins on a ballot takes one seat.
TEST(CheckLaw, ElectsOnABallotInOneTier) {
  expect_refused("[link]",
                 "[[tier]]\nid = \"again\"\nballot = \"district\"\nseats = 1\nallocate = { method = \"plurality\" }\n"
                 "ties = []\n\n[link]",
                 "law.ballot", "\"district\"");
}

// "One list alone passes", "no list passes": are exempt ones among them?
TEST(CheckLaw, SaysWhetherExemptListsPassWhereThatIsAsked) {
  expect_refused(kRescue, kRescue + "\nexempt = [\"minority\"]", "law.exempt", "exempt_lists_pass");
  EXPECT_EQ(refusal(kRescue, kRescue + "\nexempt = [\"minority\"]\nexempt_lists_pass = true"), "");
}

}  // namespace
}  // namespace saylau::law
