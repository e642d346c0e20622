#include "package/fits_law.hpp"

#include <gtest/gtest.h>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(FitsLaw, KindsOfContestantsAreTheBallots) {
  TemporaryPackage files;
  files.write("election.toml", replaced(kDescription, "name = \"Moon\"\nkind = \"party list\"",
                                        "name = \"Moon\"\nkind = \"candidate\""));
  expect_in(files.refusal(), "\"moon\", which is none of the party lists of the ballot \"list\"");
  files.write("election.toml", kDescription);
  law::Law law = package_law();
  const Package package = *files.load();
  EXPECT_TRUE(misfits(package, law).empty());
  law.ballots[0].against_all = false;
  ASSERT_EQ(misfits(package, law).size(), 1U);
  expect_in(misfits(package, law)[0].found, "\"none\", against all");
}

TEST(FitsLaw, AGroupIsOneThatTheLawExempts) {
  Package package = *read_description(kDescription, "election.toml");
  package.election.contestants[1].group = "minorty";
  law::Law law = package_law();
  EXPECT_TRUE(misfits(package, law).empty());  // a law that exempts nobody
  law.tiers[0].thresholds[0].exempt = {"minority"};
  expect_in(misfits(package, law).at(0).expected, "did you mean \"minority\"?");
}

TEST(FitsLaw, SizesAreTheLaws) {
  Package package = *read_description(kDescription, "election.toml");
  package.size.body = 11;
  expect_in(misfits(package, package_law()).at(0).found, "seats = 11");
  package.size.body = 10;
  EXPECT_TRUE(misfits(package, package_law()).empty());
  package.size.tiers["list"] = 9;
  expect_in(misfits(package, package_law()).at(0).found, "tier_seats.list = 9");
}

std::string misfit(const Statement& statement) {
  Election election;
  election.areas.resize(2);
  election.areas[0].id = "north";
  election.areas[1].id = "south";
  law::Law law = package_law();
  law.decisions.resize(1);
  law.decisions[0].id = "question";
  law.decisions[0].rule = law::Question{"yes", {}, {}};
  const Errors errors = misfits(statement, election, law);
  return errors.empty() ? "" : errors[0].found + "; " + errors[0].expected;
}

TEST(FitsLaw, AStatementNamesWhatThereIs) {
  Statement statement;
  statement.ballot = "list";
  statement.seats = {{"list", {{"sun", 6}}}, {"total", {{"sun", 6}}}};
  statement.winners = {{"list/north", "sun"}, {"question", "adopted"}};
  EXPECT_EQ(misfit(statement), "");
  statement.winners = {{"list/nroth", "sun"}};
  expect_in(misfit(statement), "\"list/nroth\"; the id of an area; did you mean \"north\"?");
  statement.winners = {{"lits/north", "sun"}};
  expect_in(misfit(statement), "did you mean \"list\"?");
  statement.winners = {{"question", "yes"}};
  expect_in(misfit(statement), "\"yes\" as the outcome of \"question\"; \"adopted\"");
  statement.winners = {{"qestion", "adopted"}};
  expect_in(misfit(statement), "winner of \"qestion\"");
  statement.winners = {};
  statement.seats = {{"lists", {{"sun", 6}}}};
  expect_in(misfit(statement), "\"seats.lists\"");
  statement.ballot = "lists";
  expect_in(misfit(statement), "ballot \"lists\"");
}

}  // namespace
}  // namespace saylau::package
