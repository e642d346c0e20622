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
  EXPECT_EQ((*statements)[0].known_differences.at("turnout"), "of another list");
  expect_in(refusal("[statement.votes]", "[statement.winners]\nlist = \"mars\"\n[statement.votes]"), "\"mars\"");
}

}  // namespace
}  // namespace saylau::package
