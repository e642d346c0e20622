#include "package/checks/check_rules.hpp"

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

const std::string kRule = R"([[check]]
code = "check.a"
severity = "error"
must = "cast <= issued"
text = "{cast} of {issued}"
)";

std::string refusal_of_rules(const std::string& text) {
  const auto rules = read_check_rules(text, "checks.toml");
  return rules ? "" : to_string(rules.error()[0]);
}

TEST(CheckRules, ReadsARule) {
  const auto rules = read_check_rules(kRule, "checks.toml");
  ASSERT_TRUE(rules) << to_string(rules.error()[0]);
  EXPECT_EQ((*rules)[0].severity, Severity::error);
  EXPECT_TRUE(std::holds_alternative<Relation>((*rules)[0].what));
}

TEST(CheckRules, RefusesWhatIsWrong) {
  expect_in(refusal_of_rules(replaced(kRule, "must", "filled = [\"cast\"]\nmust")),
            "found 2 of must, filled and across");
  expect_in(refusal_of_rules(replaced(kRule, "must = \"cast <= issued\"\n", "")), "[check.no-arithmetic]");
  expect_in(refusal_of_rules(replaced(kRule, "cast <= issued", "cast <= isued")), "[check.no-such-figure]");
  expect_in(refusal_of_rules(replaced(kRule, "<= issued\"", "<=\"")), "checks.toml:4:8:");
  expect_in(refusal_of_rules(replaced(kRule, "error", "fault")), "expected one of \"error\"");
  expect_in(refusal_of_rules(kRule + kRule), "[check.duplicate-code]");
  expect_in(refusal_of_rules(kRule + "colour = 1\n"), "unknown key \"colour\"");
  expect_in(refusal_of_rules(kRule + "if = \"votes\"\n"), "[check.relation]");
}

TEST(CheckRules, ACountrysLineHasToBeNamed) {
  const std::string own = replaced(kRule, "issued\"", "votes_by_noon\"");
  expect_in(refusal_of_rules(own), "[check.no-such-figure]");
  EXPECT_EQ(refusal_of_rules("other = [\"votes_by_noon\"]\n" + own), "");
}

TEST(CheckRules, ACountrysRuleTakesThePlaceOfTheSameCode) {
  const TemporaryPackage files;
  files.write("protocol.toml", kRule);
  files.write("xx.toml", replaced(kRule, "error", "warning") + replaced(kRule, "check.a", "check.b"));
  EXPECT_EQ(load_check_rules(files.folder(), "YY")->size(), 1U);
  const auto rules = load_check_rules(files.folder(), "XX");
  ASSERT_TRUE(rules);
  ASSERT_EQ(rules->size(), 2U);
  EXPECT_EQ((*rules)[0].severity, Severity::warning);
  files.write("xx.toml", replaced(kRule, "check.a", "check.b") + "hides = [\"check.none\"]\n");
  EXPECT_EQ(load_check_rules(files.folder(), "XX").error()[0].code, "check.no-such-code");
}

// The rules that are shipped: each has a text in three languages, and hides only codes that there are.
TEST(CheckRules, TheShippedOnesAreWhole) {
  for (const char* country : {"XX", "GE", "KZ", "RU"}) {
    const auto rules = load_check_rules(std::filesystem::path(SAYLAU_SOURCE_DIR) / "checks", country);
    ASSERT_TRUE(rules) << to_string(rules.error()[0]);
    for (const CheckRule& rule : *rules) {
      EXPECT_FALSE(rule.text.kazakh.empty()) << rule.code;
      EXPECT_FALSE(rule.text.russian.empty()) << rule.code;
      for (const std::string& code : rule.hides) EXPECT_NE(find_rule(*rules, code), nullptr) << code;
    }
  }
}

TEST(FilledText, PutsFiguresInTheirPlaces) {
  EXPECT_EQ(filled_text("{a} of {b}, {c}", {{"a", "1"}, {"b", "2 000"}}), "1 of 2 000, {c}");
  EXPECT_EQ(filled_text("no brace closes {a", {{"a", "1"}}), "no brace closes {a");
}

}  // namespace
}  // namespace saylau::package
