#include "package/verify.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

std::vector<Comparison> compare(const std::string& official) {
  const TemporaryPackage files;
  files.write("official.toml", official);
  const auto package = files.load();
  EXPECT_TRUE(package) << to_string(package.error()[0]);
  return verify(*package, count_package(package_law(), *package));
}

Comparison of(const std::vector<Comparison>& lines, const std::string& figure) {
  const auto found = std::ranges::find(lines, figure, &Comparison::figure);
  return found == lines.end() ? Comparison{} : *found;
}

TEST(Verify, EveryFigureAgrees) {
  const auto lines = compare(kOfficial);
  EXPECT_EQ(lines.size(), 10U);
  for (const Comparison& line : lines)
    EXPECT_EQ(line.agreement, Agreement::agrees) << line.figure << " " << line.counted;
  EXPECT_TRUE(passes(lines));
}

TEST(Verify, NamesAFigureThatDiffers) {
  const auto lines = compare(replaced(kOfficial, "moon = 4", "moon = 5"));
  EXPECT_FALSE(passes(lines));
  const Comparison line = of(lines, "seats.list.moon");
  EXPECT_EQ(line.agreement, Agreement::differs);
  EXPECT_EQ(line.announced, "5");
  EXPECT_EQ(line.counted, "4");
}

// What is in is no more than what was announced of the whole, and says nothing against it.
TEST(Verify, WhatIsNotAllInDiffersFromNothing) {
  const TemporaryPackage files;
  auto package = files.load();
  ASSERT_TRUE(package);
  Contest& contest = package->election.contests[0];
  contest.tally.votes[0] -= 1;
  contest.reporting = Reporting{2, 1, 1000, 500};
  for (const Comparison& line : verify(*package, count_package(package_law(), *package))) {
    EXPECT_NE(line.agreement, Agreement::differs) << line.figure;
  }
  contest.reporting.reset();
  EXPECT_FALSE(passes(verify(*package, count_package(package_law(), *package))));
}

TEST(Verify, RoundsAsManyDecimalsAsWerePrinted) {
  EXPECT_EQ(of(compare(replaced(kOfficial, "\"61.22%\"", "\"61.2%\"")), "shares.sun").agreement, Agreement::agrees);
  EXPECT_EQ(of(compare(replaced(kOfficial, "\"61.22%\"", "\"61%\"")), "shares.sun").agreement, Agreement::agrees);
  EXPECT_EQ(of(compare(replaced(kOfficial, "\"61.22%\"", "\"61.23%\"")), "shares.sun").agreement, Agreement::differs);
}

TEST(Verify, APercentageIsANumberWithCommaOrPoint) {
  for (const char* printed : {"50,5%", "50,50 %", "50.50\u00A0%", "51%"}) {
    EXPECT_EQ(of(compare(replaced(kOfficial, "50.5%", printed)), "turnout").agreement, Agreement::agrees) << printed;
  }
  EXPECT_EQ(of(compare(replaced(kOfficial, "50.5%", "50,51 %")), "turnout").agreement, Agreement::differs);
  EXPECT_EQ(of(compare(replaced(kOfficial, "61.22%", "61,2%")), "shares.sun").agreement, Agreement::agrees);
  EXPECT_EQ(of(compare(replaced(kOfficial, "61.22%", "61,3%")), "shares.sun").agreement, Agreement::differs);
}

TEST(Verify, SaysWhatWasCountedAndNobodyAnnounced) {
  const auto seats = compare(replaced(kOfficial, "moon = 4\n", ""));
  EXPECT_EQ(of(seats, "seats.list.moon").agreement, Agreement::not_announced);
  EXPECT_EQ(of(seats, "seats.list.moon").counted, "4");
  EXPECT_TRUE(passes(seats));
  const auto votes = compare(replaced(kOfficial, "moon = 340\n", ""));
  EXPECT_EQ(of(votes, "votes.moon").counted, "340");
  const auto total = compare(replaced(kOfficial, "[statement.seats.list]", "[statement.seats.total]"));
  EXPECT_EQ(compared(total), total.size());
}

TEST(Verify, SaysThatMoreSeatsWereAnnouncedThanThereAre) {
  const auto lines = compare(replaced(kOfficial, "moon = 4", "moon = 5"));
  EXPECT_EQ(of(lines, "seats.list").announced, "11");
  EXPECT_EQ(of(lines, "seats.list").counted, "10");
  EXPECT_EQ(of(lines, "seats.list").agreement, Agreement::differs);
}

TEST(Verify, SaysHowManyFiguresCouldBeCompared) {
  const auto none = compare("[[statement]]\nby = \"A\"\nkind = \"official\"\nsource = \"s\"\nuncounted = 3\n");
  EXPECT_EQ(compared(none), 0U);
  EXPECT_EQ(differing(compare(replaced(kOfficial, "sun = 600", "sun = 601"))), 1U);
}

TEST(Verify, UsesTheDenominatorOfTheAuthority) {
  const auto lines =
      compare(replaced(replaced(kOfficial, "of = \"valid votes\"", "of = \"ballots cast\""), "61.22", "60.00"));
  EXPECT_EQ(of(lines, "shares.sun").agreement, Agreement::agrees);
}

TEST(Verify, ADifferenceThatIsNamedPassesAndAStaleNameDoesNot) {
  const std::string known = "\n[[statement.known_difference]]\nfigure = \"turnout\"\nwhy = \"because\"\n";
  const auto named = compare(replaced(kOfficial, "50.5%", "51.5%") + known);
  EXPECT_TRUE(passes(named));
  EXPECT_EQ(of(named, "turnout").agreement, Agreement::known_difference);
  const auto stale = compare(kOfficial + known);
  EXPECT_FALSE(passes(stale));
  EXPECT_EQ(of(stale, "turnout").agreement, Agreement::stale_difference);
}

TEST(Verify, SaysWhatWasNotCounted) {
  const TemporaryPackage files;
  auto package = *files.load();
  package.election.contests.clear();
  const auto lines = verify(package, count_package(package_law(), package));
  EXPECT_EQ(of(lines, "seats.list.sun").agreement, Agreement::not_counted);
  EXPECT_EQ(of(lines, "shares.sun").agreement, Agreement::not_counted);
}

}  // namespace
}  // namespace saylau::package
