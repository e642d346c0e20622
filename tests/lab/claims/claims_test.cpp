#include "lab/claims/claims.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "tests/lab/claims/claims_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

const std::string kHead = "title = \"Claims\"\n";

std::string refused(const std::string& claims) {
  const auto read = read_claims(kHead + claims, "claims.toml");
  return read ? "" : to_string(read.error()[0]);
}

TEST(Claims, AreReadWithTheirPlaces) {
  const auto read =
      read_claims(kHead + "[[claim]]\nid = \"1\"\ntext = \"Turnout was 53%.\"\nholds = 'turnout = 53%'\n", "c");
  ASSERT_TRUE(read);
  ASSERT_EQ(read->claims.size(), 1U);
  EXPECT_EQ(read->claims[0].place, (Place{"c", 5, 10}));
  EXPECT_TRUE(read->claims[0].tree);
}

TEST(Claims, SayWhereTheyAreWrong) {
  const std::string claim = "[[claim]]\nid = \"1\"\ntext = \"x\"\n";
  EXPECT_NE(refused(claim + "holds = 'turnout = '\n").find("claims.toml:5:20: found the end"), std::string::npos);
  EXPECT_NE(refused(claim).find("claims.expression"), std::string::npos);
  EXPECT_NE(refused(claim + "holds = 'house = 1'\nout_of_scope = \"no\"\n").find("claims.expression"),
            std::string::npos);
  EXPECT_NE(refused(claim + "out_of_scope = \"no\"\n" + claim + "out_of_scope = \"no\"\n").find("claims.duplicate-id"),
            std::string::npos);
  EXPECT_NE(refused(claim + "holds = 'house = 1'\nwho = \"x\"\n").find("toml.unknown-key"), std::string::npos);
  EXPECT_NE(refused("").find("toml.missing-key"), std::string::npos);
}

TEST(Claims, HaveFiveVerdicts) {
  EXPECT_EQ(ruling("house = 98"), "holds");
  EXPECT_EQ(ruling("house = 107"), "fails");
  EXPECT_EQ(ruling("turnout = 53%"), "depends");
  EXPECT_EQ(ruling("district_votes > 0"), "cannot be computed");
  EXPECT_EQ(ruling("not house = 107"), "holds");
  Shelf shelf("kz/2023-mazhilis");
  Claim silent;
  silent.out_of_scope = {"no figure"};
  EXPECT_EQ(judge(silent, shelf.source())->ruling, Ruling::out_of_scope);
}

TEST(Claims, ShowEveryReadingWithItsValue) {
  Shelf shelf("kz/2023-mazhilis");
  const auto verdict = judge(claim("turnout = 53%"), shelf.source());
  ASSERT_TRUE(verdict);
  ASSERT_EQ(verdict->evidence.size(), 4U);
  EXPECT_EQ(verdict->evidence[0].left, "turnout");
  EXPECT_EQ(verdict->evidence[0].left_value.english, "54.19%");
  EXPECT_EQ(verdict->evidence[0].right, "53%");
  EXPECT_EQ(verdict->evidence[0].right_value.english, "");
  EXPECT_EQ(verdict->evidence[0].label.english, "ballots issued / registered");
  EXPECT_FALSE(verdict->evidence[0].holds);
  EXPECT_EQ(verdict->evidence[3].left_value.english, "52.90%");
  EXPECT_TRUE(verdict->evidence[3].holds);
}

TEST(Claims, MistakesAreErrorsAtTheirCharacter) {
  EXPECT_EQ(ruling("seats(amanat) = 53%"),
            "claims.toml:3:26: found seats = a share, expected two shares: a percentage has its sign, 53% "
            "[claims.units]");
  EXPECT_EQ(ruling("house / (house - house) = 100%"),
            "claims.toml:3:18: found a division by zero, expected a divisor that is not zero "
            "[claims.division-by-zero]");
  EXPECT_EQ(ruling("house"),
            "claims.toml:3:10: found seats, expected a comparison, such as turnout = 53% "
            "[claims.not-a-claim]");
  EXPECT_EQ(ruling("held = 2023-02-30"),
            "claims.toml:3:17: found the date 2023-02-30, expected a day that there is [claims.date]");
}

// Whatever the figures are, and though one of them is missing.
TEST(Claims, UnitsAreCheckedBeforeValues) {
  const auto has_units = [](const std::string& expression) {
    return ruling(expression).find("[claims.units]") != std::string::npos;
  };
  EXPECT_TRUE(has_units("district_votes = 53%"));
  EXPECT_TRUE(has_units("district_votes(amanat) + seats(amanat) > 1"));
  EXPECT_TRUE(has_units("turnout / 0 = seats(amanat)"));
  EXPECT_TRUE(has_units("turnout * 2 = 106"));
  EXPECT_TRUE(has_units("2 * turnout = 106"));
  EXPECT_TRUE(has_units("not house"));
  EXPECT_TRUE(has_units("-(house = 98) = 1"));
  EXPECT_NE(ruling("district_votes").find("[claims.not-a-claim]"), std::string::npos);
  EXPECT_EQ(ruling("turnout * 2 > 100%"), ruling("2 * turnout > 100%"));
}

TEST(Claims, MoveADateByTheCalendar) {
  EXPECT_EQ(ruling("held + 1 year = 2024-03-19"), "holds");
  EXPECT_EQ(ruling("held - 2 months = 2023-01-19"), "holds");
  EXPECT_EQ(ruling("held + 1.5 years = 2024-09-19"), "holds");
  EXPECT_EQ(ruling("held + 2 weeks = 2023-04-02"), "holds");
  EXPECT_EQ(ruling("held + 1 year = 2024-03-20"), "fails");
  Shelf shelf("kz/2023-mazhilis");
  const auto verdict = judge(claim("held + 1 year = 2024-03-20"), shelf.source());
  EXPECT_EQ(verdict->evidence[0].left_value.english, "2024-03-19");
}

TEST(Claims, ReadNumbersFromTextsAsTheGrammarAllows) {
  EXPECT_EQ(ruling("number(\"12 and 15\", 2) = 15"), "holds");
  EXPECT_EQ(ruling("number(\"12 and 15\") = 12"), "holds");
  EXPECT_EQ(ruling("number(\"12 and 15\", 3) = 15"), "cannot be computed");
  EXPECT_NE(ruling("number(seats(amanat), 1) = 15").find("[claims.arguments]"), std::string::npos);
  EXPECT_NE(ruling("number(kz, 1) = 15").find("[claims.arguments]"), std::string::npos);
  EXPECT_NE(ruling("count(seats(amanat)) = 62").find("[claims.arguments]"), std::string::npos);
}

// Every row of the article has its verdict.
TEST(Claims, OfTheArticle) {
  std::ifstream file(std::string(SAYLAU_SOURCE_DIR) + "/elections/kz/2023-mazhilis/claims.toml");
  std::stringstream text;
  text << file.rdbuf();
  const auto claims = read_claims(text.str(), "claims.toml");
  ASSERT_TRUE(claims) << to_string(claims.error()[0]);
  ASSERT_EQ(claims->claims.size(), 17U);
  Shelf shelf("kz/2023-mazhilis");
  const FactSource source = shelf.source();
  std::vector<std::string> verdicts;
  for (const Claim& claim : claims->claims) {
    const auto verdict = judge(claim, source);
    ASSERT_TRUE(verdict) << claim.id << " " << to_string(verdict.error()[0]);
    verdicts.emplace_back(wording_of(verdict->ruling).english);
  }
  EXPECT_EQ(verdicts, (std::vector<std::string>{"holds", "holds", "depends", "depends", "fails", "holds", "holds",
                                                "holds", "holds", "holds", "holds", "holds", "fails", "holds",
                                                "cannot be computed", "out of scope", "out of scope"}));
}

}  // namespace
}  // namespace saylau::lab
