#include <gtest/gtest.h>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

Expected<std::vector<Statement>> read(const std::string& text) {
  return read_statements(text, "official.toml", *read_description(kDescription, "election.toml"));
}

std::string refusal(const std::string& from, const std::string& to) {
  const auto statements = read(replaced(kOfficial, from, to));
  return statements ? "" : to_string(statements.error()[0]);
}

TEST(ReadStatements, KeepsFiguresAsPrinted) {
  const auto statements = read(kOfficial);
  ASSERT_TRUE(statements) << to_string(statements.error()[0]);
  const Statement& statement = (*statements)[0];
  EXPECT_TRUE(statement.official);
  EXPECT_EQ(statement.turnout, "50.5%");
  EXPECT_EQ(statement.shares.at("sun"), "61.22%");
  EXPECT_EQ(statement.seats.at("list").at("moon"), 4);
  EXPECT_EQ(statement.votes.at("none"), 40);
}

TEST(ReadStatements, RefusesWhatCannotBe) {
  expect_in(refusal("sun = 600", "son = 600"), "found \"son\", expected the id of a contestant; did you mean \"sun\"?");
  expect_in(refusal("\"61.22%\"", "\"61.22\""), "[official.share]");
  expect_in(refusal("sun = 600", "sun = -600"), "[official.count]");
  expect_in(refusal("of = \"valid votes\"", ""), "found no \"of\" in \"shares\"");
  expect_in(refusal("kind = \"official\"", "kind = \"rumour\""), "[toml.word]");
}

TEST(ReadStatements, ReadsWinnersAndKnownDifferences) {
  const auto statements = read(kOfficial +
                               "\n[statement.winners]\nlist = \"sun\"\nq = \"not adopted\"\n\n"
                               "[[statement.known_difference]]\nfigure = \"turnout\"\nwhy = \"of another list\"\n");
  ASSERT_TRUE(statements) << to_string(statements.error()[0]);
  EXPECT_EQ((*statements)[0].winners.at("q"), "not adopted");
  EXPECT_EQ((*statements)[0].known_differences.at("turnout").english, "of another list");
  expect_in(refusal("[statement.votes]", "[statement.winners]\nlist = \"mars\"\n[statement.votes]"), "\"mars\"");
  const auto slip = read(kOfficial + "[[statement.known_difference]]\nfigure = \"votes.sum\"\nwhy = \"rounded\"\n");
  ASSERT_FALSE(slip);
  expect_in(to_string(slip.error()[0]), "did you mean \"votes.sun\"?");
}

TEST(ReadStatements, APercentageIsANumberWithCommaOrPoint) {
  const std::string comma = replaced(replaced(kOfficial, "50.5%", "50,50\u00A0%"), "61.22%", "61,220 %");
  const auto statements = read(comma + "\n[[statement.turnout_at]]\ntime = \"14:00\"\nturnout = \"25,5 %\"\n");
  ASSERT_TRUE(statements) << to_string(statements.error()[0]);
  EXPECT_EQ((*statements)[0].turnout, "50.50%");
  EXPECT_EQ((*statements)[0].shares.at("sun"), "61.220%");
  EXPECT_EQ((*statements)[0].through_the_day[0].turnout, "25.5%");
  expect_in(refusal("50.5%", "50,5"), "[official.share]");
}

TEST(ReadStatements, ReadsWhenTheFiguresWereThose) {
  const std::string by = "ballot = \"list\"\n";
  const auto statements = read(replaced(kOfficial, by, by + "as_of = 2024-05-06T02:00:00+05:00\n"));
  ASSERT_TRUE(statements) << to_string(statements.error()[0]);
  EXPECT_EQ(to_text(*(*statements)[0].as_of), "2024-05-06T02:00:00+05:00");
  expect_in(refusal(by, by + "as_of = 2024-05-04T23:59:59+05:00\n"), "[package.as-of]");
}

TEST(ReadStatements, ReadsTurnoutThroughTheDay) {
  const std::string hours = kOfficial + R"(
[[statement.turnout_at]]
time = "14:00"
took_part = 500
turnout = "25%"
[[statement.turnout_at]]
time = "16:00"
took_part = 900
)";
  const auto statements = read(hours);
  ASSERT_TRUE(statements) << to_string(statements.error()[0]);
  ASSERT_EQ(statements->back().through_the_day.size(), 2U);
  EXPECT_EQ(statements->back().through_the_day[0].turnout, "25%");
  EXPECT_EQ(statements->back().through_the_day[1].took_part, 900);
  for (const char* time : {"13:00", "24:00", "14:60", "4 pm"}) {
    const auto refused = read(replaced(hours, "16:00", time));
    ASSERT_FALSE(refused) << time;
    EXPECT_EQ(refused.error()[0].code, "official.time");
  }
}

}  // namespace
}  // namespace saylau::package
