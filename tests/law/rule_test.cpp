#include "law/rule.hpp"

#include <gtest/gtest.h>

#include "law/load_law.hpp"

namespace saylau::law {
namespace {

Law of_the_house(const std::string& id) {
  return *load_law(SAYLAU_SOURCE_DIR "/laws/" + id + ".toml");
}

Law mazhilis() {
  return of_the_house("kz/mazhilis-2022");
}

TEST(Rule, ListsWhatCanBeChangedWithItsValue) {
  std::vector<std::string> lines;
  for (const Rule& rule : rules_of(mazhilis())) lines.push_back(rule.path + " = " + rule.value);
  EXPECT_EQ(lines, (std::vector<std::string>{"tier.list.threshold = 5%", "tier.list.threshold.of = valid votes",
                                             "tier.list.threshold.rescue = as it is", "tier.list.seats = 69",
                                             "tier.list.allocate.method = Hare"}));
}

TEST(Rule, ChangesOneRuleAndNothingElse) {
  const auto changed = with_rule(mazhilis(), "tier.list.threshold", "1/3");
  ASSERT_TRUE(changed);
  EXPECT_EQ(changed->tiers[0].thresholds[0].share, (Share{1, 3}));
  EXPECT_TRUE(changed->tiers[0].thresholds[0].rescue);
  EXPECT_EQ(changed->seats, 98);
  EXPECT_FALSE(with_rule(mazhilis(), "tier.list.threshold.rescue", "none")->tiers[0].thresholds[0].rescue);
  const auto formula = with_rule(mazhilis(), "tier.list.allocate.method", "D'Hondt");
  EXPECT_TRUE(std::holds_alternative<HighestAverages>(formula->tiers[0].allocation));
  EXPECT_EQ(with_rule(mazhilis(), "tier.list.threshold.of", "ballots cast")->tiers[0].thresholds[0].of,
            Denominator::ballots_cast);
}

TEST(Rule, TheBodyGrowsWithItsTier) {
  EXPECT_EQ(with_rule(mazhilis(), "tier.list.seats", "100")->seats, 129);
}

TEST(Rule, NamesTheNearestPathToOneThatDoesNotExist) {
  const auto wrong = find_rule(mazhilis(), "tier.list.treshold");
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error()[0].code, "lab.no-such-rule");
  EXPECT_NE(wrong.error()[0].expected.find("did you mean \"tier.list.threshold\"?"), std::string::npos);
  EXPECT_NE(with_rule(mazhilis(), "tier.x", "1").error()[0].expected.find("tier.list.seats"), std::string::npos);
  EXPECT_NE(find_rule(of_the_house("kz/president-2022"), "x").error()[0].expected.find("no rule that can be changed"),
            std::string::npos);
}

TEST(Rule, SaysWhatAValueCanBe) {
  const auto expected = [](const std::string& path, const std::string& value) {
    const auto wrong = with_rule(mazhilis(), path, value);
    return wrong ? "" : wrong.error()[0].code + ": " + wrong.error()[0].expected;
  };
  EXPECT_EQ(expected("tier.list.threshold", "five"), "lab.rule-value: a share from 0% to 100%, such as \"5%\"");
  EXPECT_EQ(expected("tier.list.threshold", "101%"), "lab.rule-value: a share from 0% to 100%, such as \"5%\"");
  EXPECT_EQ(expected("tier.list.seats", "0"), "lab.rule-value: a number of seats from 1 to 100000");
  EXPECT_EQ(expected("tier.list.threshold.rescue", "yes"), "lab.rule-value: one of: as it is, none");
  EXPECT_NE(expected("tier.list.allocate.method", "Webster").find("Sainte-Laguë"), std::string::npos);
}

TEST(Rule, SplitsAtCommas) {
  EXPECT_EQ(split_words("a,b,"), (std::vector<std::string>{"a", "b", ""}));
  EXPECT_EQ(split_words("a"), std::vector<std::string>{"a"});
}

TEST(Rule, SplitsAtTheFirstEqualsSign) {
  EXPECT_EQ(split_rule("tier.list.seats=9")->value, "9");
  EXPECT_EQ(split_rule("tier.list.seats").error()[0].code, "lab.no-value");
  EXPECT_FALSE(split_rule("=5%"));
}

}  // namespace
}  // namespace saylau::law
