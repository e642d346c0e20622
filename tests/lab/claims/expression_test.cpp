#include "lab/claims/expression.hpp"

#include <gtest/gtest.h>

namespace saylau::lab {
namespace {

const Place kPlace{"claims.toml", 7, 10};

// The tree with everything in parentheses.
std::string shown(const Expression& expression) {
  using Kind = Expression::Kind;
  std::string parts;
  for (const Expression& part : expression.parts) parts += (parts.empty() ? "" : " ") + shown(part);
  switch (expression.kind) {
    case Kind::binary:
      return "(" + shown(expression.parts[0]) + " " + expression.word + " " + shown(expression.parts[1]) + ")";
    case Kind::negation:
    case Kind::negative:
      return "(" + expression.word + " " + parts + ")";
    case Kind::call:
      return expression.word + "[" + parts + "]";
    case Kind::duration:
      return expression.word + "~" + expression.unit;
    case Kind::percentage:
      return expression.word + "%";
    case Kind::range:
      return expression.word + ".." + expression.unit;
    case Kind::text:
      return "'" + expression.word + "'";
    default:
      return expression.word;
  }
}

std::string parsed(const std::string& text) {
  const auto tree = parse_expression(text, kPlace);
  return tree ? shown(*tree) : to_string(tree.error()[0]);
}

TEST(Expression, BindsAsItsGrammarSays) {
  EXPECT_EQ(parsed("turnout = 53%"), "(turnout[] = 53%)");
  EXPECT_EQ(parsed("1 + 2 * 3 - 4"), "((1 + (2 * 3)) - 4)");
  EXPECT_EQ(parsed("(1 + 2) * 3"), "((1 + 2) * 3)");
  EXPECT_EQ(parsed("house = 1 and house = 2 or house = 3"), "(((house[] = 1) and (house[] = 2)) or (house[] = 3))");
  EXPECT_EQ(parsed("not house = 1 and house != 2"), "((not (house[] = 1)) and (house[] != 2))");
  EXPECT_EQ(parsed("-3 <= 4"), "((- 3) <= 4)");
}

TEST(Expression, ReadsItsLiterals) {
  EXPECT_EQ(parsed("10.95%"), "10.95%");
  EXPECT_EQ(parsed("2023-03-19 - 2021-01-10 = 2 years"), "((2023-03-19 - 2021-01-10) = 2~years)");
  EXPECT_EQ(parsed("9 months"), "9~months");
  EXPECT_EQ(parsed("1 day"), "1~days");
  EXPECT_EQ(parsed("\"a b\" = \"\""), "('a b' = '')");
}

TEST(Expression, TakesIdsOnlyAsArguments) {
  EXPECT_EQ(parsed("seats(amanat) < seats(nur-otan, kz/2021-mazhilis)"),
            "(seats[amanat] < seats[nur-otan kz/2021-mazhilis])");
  EXPECT_EQ(parsed("seats(amanat)/house"), "(seats[amanat] / house[])");
  EXPECT_EQ(parsed("count(elections(kz, 2021-01-01..2023-03-19)) = 4"),
            "(count[elections[kz 2021-01-01..2023-03-19]] = 4)");
  EXPECT_EQ(parsed("average_turnout(ca, 2000..2021)"), "average_turnout[ca 2000..2021]");
}

TEST(Expression, PointsAtTheCharacterThatIsWrong) {
  EXPECT_EQ(parsed("turnout = "),
            "claims.toml:7:20: found the end, expected a number, a date, a text, a function or \"(\" "
            "[claims.syntax]");
  EXPECT_EQ(parsed("turnout 53%"), "claims.toml:7:18: found \"53%\", expected the end, or an operator [claims.syntax]");
  EXPECT_EQ(parsed("(1 + 2"), "claims.toml:7:16: found the end, expected \")\" [claims.syntax]");
  EXPECT_EQ(parsed("seats(amanat = 3"), "claims.toml:7:23: found \"= 3\", expected \",\" or \")\" [claims.syntax]");
  EXPECT_EQ(parsed("seats()"),
            "claims.toml:7:16: found \")\", expected an id, a range, a text or a function "
            "[claims.syntax]");
  EXPECT_EQ(parsed("\"open"),
            "claims.toml:7:10: found \"\"open\", expected a text that ends with a quotation mark "
            "[claims.syntax]");
  EXPECT_EQ(parsed("1234567890123456 = 1"),
            "claims.toml:7:10: found \"123456789012\", expected a number of at most fifteen digits [claims.syntax]");
}

// An excerpt ends where a letter ends.
TEST(Expression, QuotesWholeLetters) {
  EXPECT_EQ(parsed("1 = 2 əəəəəəəəəəəəəəə"),
            "claims.toml:7:16: found \"əəəəəəəəəəəə\", expected the end, or an operator [claims.syntax]");
  EXPECT_EQ(parsed("aжжжжжжжжжжжжжж"),
            "claims.toml:7:11: found \"жжжжжжжжжжжж\", expected the end, or an operator [claims.syntax]");
  EXPECT_EQ(parsed("1 😀"), "claims.toml:7:12: found \"😀\", expected the end, or an operator [claims.syntax]");
}

TEST(Expression, CountsCharactersAndLines) {
  EXPECT_EQ(place_in(kPlace, "ә = 5", 6).column, 15U);
  EXPECT_EQ(place_in(kPlace, "1 =\n 5", 5).line, 8U);
  EXPECT_EQ(place_in(kPlace, "1 =\n 5", 5).column, 2U);
}

TEST(Expression, DoesNotGoDownForEver) {
  EXPECT_NE(parsed(std::string(10'000, '(') + "1").find("fewer parentheses"), std::string::npos);
  std::string calls;
  for (int n = 0; n < 10'000; ++n) calls += "count(";
  EXPECT_NE(parsed(calls).find("fewer parentheses"), std::string::npos);
  for (const char* operation : {" + 1", " * 1", " and 1", " or 1"}) {
    std::string terms = "1";
    for (int n = 0; n < 20'000; ++n) terms += operation;
    EXPECT_NE(parsed(terms).find("at most 1000 operators"), std::string::npos) << operation;
  }
}

TEST(ParseExpression, APartHasItsParentheses) {
  const std::string text = "(1 + 2) * (3) = 9";
  const auto whole = parse_expression(text, {"f"});
  ASSERT_TRUE(whole);
  const Expression& left = whole->parts[0];
  EXPECT_EQ(text.substr(left.begin, left.end - left.begin), "(1 + 2) * (3)");
}

}  // namespace
}  // namespace saylau::lab
