#include "package/export_json.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;
using Json = nlohmann::ordered_json;

Json result_json(const law::Law& law = package_law()) {
  const TemporaryPackage files;
  const auto package = *files.load();
  const count::Result result = count_package(law, package);
  return Json::parse(to_json(package, result, check(law, package, result)));
}

// The order is part of the plan: tools read it from the top.
TEST(ToJson, BeginsWithTheKeysOfThePlan) {
  const Json json = result_json();
  std::vector<std::string> keys;
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  ASSERT_GE(keys.size(), 10U);
  keys.resize(10);
  EXPECT_EQ(keys, (std::vector<std::string>{"election", "law", "complete", "seats", "contestants", "tiers", "elected",
                                            "working", "undecided", "findings"}));
}

TEST(ToJson, GivesVotesByBallotAndSeatsByTier) {
  const Json sun = result_json()["contestants"][0];
  EXPECT_EQ(sun["votes"]["list"], 600);
  EXPECT_EQ(sun["seats"]["list"], 6);
  EXPECT_EQ(sun["seats"]["total"], 6);
}

TEST(ToJson, GivesRationalsAsFractions) {
  const Json working = result_json()["working"];
  EXPECT_EQ(working[0]["step"], "threshold");
  EXPECT_EQ(working[0]["share"], "1/20");
  EXPECT_EQ(working[0]["cite"], "Art. 4");
  EXPECT_EQ(working[1]["step"], "largest remainder");
  EXPECT_EQ(working[1]["quota_votes"], "940/10");
  EXPECT_EQ(working[1]["contestants"][0]["contestant"], "moon");  // 340 * 10 / 940 = 3 + 580/940
  EXPECT_EQ(working[1]["contestants"][0]["remainder"], "580/940");
}

TEST(ToJson, GivesEachAwardOfADivisorMethod) {
  const std::string text = replaced(kPackageLaw, "method = \"largest remainder\", quota = \"Hare\"",
                                    "method = \"highest averages\", divisors = \"modified Sainte-Laguë\"");
  const Json step = result_json(*law::read_law(text, "law.toml"))["working"][1];
  EXPECT_EQ(step["awards"].size(), 10U);
  EXPECT_EQ(step["awards"][0]["quotient"], "3000/7");  // 600 / 1.4
  EXPECT_EQ(step["awards"][0]["runner_up"], "moon");
}

TEST(ToJson, ListsComparisonsAndFindings) {
  const Comparison line{{"Commission"}, "turnout", "50%", "51%", Agreement::differs, {}};
  Package package;
  package.election.id = "xx/e";
  const Json verified = Json::parse(to_json(package, std::vector<Comparison>{line}));
  EXPECT_EQ(verified["status"], "final");
  EXPECT_EQ(verified["all_in"], true);
  EXPECT_EQ(verified["passes"], false);
  EXPECT_EQ(verified["figures"][0]["agreement"], "differs");
  const Json checked =
      Json::parse(to_json("xx/e", std::vector<Finding>{{"check.sum", Severity::warning, {"X"}, {"text"}}}));
  EXPECT_EQ(checked["findings"][0]["severity"], "warning");
}

}  // namespace
}  // namespace saylau::package
