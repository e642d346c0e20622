// Contradictions invented for one check each; those of the real elections are in real_elections_test.cpp.

#include "package/check_statement.hpp"

#include <gtest/gtest.h>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

// The findings about the statement with one thing replaced, one a line.
std::string findings(const std::string& from, const std::string& to, Language language = Language::english) {
  const TemporaryPackage files;
  files.write("official.toml", replaced(kOfficial, from, to));
  const auto package = files.load();
  EXPECT_TRUE(package) << to_string(package.error()[0]);
  const count::Result result = count_package(package_law(), *package);
  std::string text;
  for (const Finding& finding : check_statement(*package, result, package->statements[0])) {
    text += finding.code + ": " + finding.text.in(language) + "\n";
  }
  return text;
}

TEST(CheckStatement, FindsNothingInFiguresThatAgree) {
  EXPECT_EQ(findings("sun = 600", "sun = 600"), "");
}

TEST(CheckStatement, SeesTheInvalidBallotsPrintedAsVotes) {
  expect_in(findings("moon = 340", "moon = 20"), "20 is the number of invalid ballots (1,000 cast less 980 valid)");
}

TEST(CheckStatement, SeesExchangedDigits) {
  expect_in(findings("moon = 340", "moon = 430"), "(two digits exchanged)");
}

TEST(CheckStatement, SpeaksKazakhAndRussian) {
  expect_in(findings("moon = 340", "moon = 430", Language::russian), "(две цифры переставлены)");
  expect_in(findings("\"61.22%\"", "\"60.00%\"", Language::russian),
            "60,00% — доля от принявших участие в голосовании");
  expect_in(findings("\"61.22%\"", "\"60.00%\"", Language::kazakh), "дауыс берген сайлаушылардың ішіндегі үлесі");
}

TEST(CheckStatement, SeesAShareOfAnotherDenominator) {
  expect_in(findings("\"61.22%\"", "\"60.00%\""), "60.00% is its share of the ballots cast");
}

TEST(CheckStatement, SeesTheShareOfAnotherContestant) {
  expect_in(findings("\"61.22%\"", "\"4.08%\""), "4.08% is the share of Against all");
}

TEST(CheckStatement, SeesOneWrongDigitOnlyAmongSharesThatFit) {
  const std::string all = "none = \"4.08%\"\nsun = \"61.22%\"\nmoon = \"34.69%\"";
  expect_in(findings("sun = \"61.22%\"\nmoon = \"34.69%\"", replaced(all, "34.69", "84.69")), "(one digit wrong)");
  const std::string preliminary =
      findings("sun = \"61.22%\"\nmoon = \"34.69%\"", "sun = \"61.12%\"\nmoon = \"34.79%\"");
  EXPECT_EQ(preliminary.find("one digit wrong"), std::string::npos);
}

TEST(CheckStatement, SeesSharesThatDoNotAddUp) {
  expect_in(findings("sun = \"61.22%\"\nmoon = \"34.69%\"", "none = \"4.08%\"\nsun = \"61.22%\"\nmoon = \"24.69%\""),
            "add up to 89.99%");
}

TEST(CheckStatement, SeesMoreWinnersThanSeats) {
  const TemporaryPackage files;
  Package package = *files.load();
  Contestant deputy;
  deputy.id = "deputy";
  deputy.kind = ContestantKind::candidate;
  deputy.party = "moon";
  package.election.contestants.push_back(deputy);
  for (Contest& contest : package.election.contests) contest.tally.votes.push_back(0);
  Statement statement;
  statement.ballot = "list";
  statement.winners["list/xx"] = "deputy";
  const auto found = [&](Seats seats) {
    statement.seats["list"]["moon"] = seats;
    std::string text;
    for (const Finding& finding : check_statement(package, count_package(package_law(), package), statement)) {
      if (finding.code == "check.winners") text += finding.text.english;
    }
    return text;
  };
  EXPECT_EQ(found(0), "Seats for Moon (list): 0, but winners named: 1.");
  EXPECT_EQ(found(1), "");
}

TEST(CheckStatement, SeesASumThatIsNone) {
  expect_in(findings("cast = 1000", "cast = 1000\nvotes_total = 990"), "add up to 980, not to the 990");
}

TEST(CheckStatement, SeesATurnoutOfSomethingElse) {
  expect_in(findings("\"50.5%\"", "\"49.0%\""),
            "Turnout of 49.0% is the valid votes (980) over registered voters (2,000)");
}

// Figures far from any election must not overflow anything; the sanitizers watch this test.
TEST(CheckStatement, BearsFiguresBeyondReason) {
  expect_in(findings("turnout = \"50.5%\"", "issued = 999999999999\nturnout = \"50.50%\""),
            "check.turnout: Turnout of 50.50%");
  expect_in(findings("sun = \"61.22%\"\nmoon = \"34.69%\"",
                     "none = \"9999999999999.99%\"\nsun = \"9999999999999.99%\"\nmoon = \"34.69%\""),
            "check.shares-sum");
}

TEST(CheckStatement, SeesSeatsThatDiffer) {
  expect_in(findings("moon = 4", "moon = 5"), "5 seats (list) for Moon; the result has 4.");
}

TEST(CheckStatement, SeesAFigureThatDiffers) {
  expect_in(findings("registered = 2000", "registered = 2010"),
            "2,010 registered voters; the count has 2,000 (10 fewer; one digit wrong)");
}

}  // namespace
}  // namespace saylau::package
