#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;
using Json = nlohmann::json;

TEST(CompareCommand, PutsLawsSideBySide) {
  const auto ran = saylau({"compare", "kz/2023-mazhilis", "--law", "kz/mazhilis-2007", "--law", "kz/kurultai-2026"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  expect_in(ran.out, "kz/kurultai-2026: Amanat has the majority, 83 of 145 seats (73 needed)");
}

// The press of January 2021 computed both.
TEST(CompareCommand, ChangesOneRuleOfTheOwnLaw) {
  const auto ran = saylau({"compare", "kz/2021-mazhilis", "--rule", "tier.list.threshold=5%", "--rule",
                           "tier.list.threshold=3%", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  const Json json = Json::parse(ran.out);
  EXPECT_EQ(json["scenarios"][1]["by_contestant"], (Json{{"nur-otan", 72}, {"aq-jol", 11}, {"qhp", 9}, {"auyl", 6}}));
  EXPECT_EQ(json["scenarios"][2]["by_contestant"],
            (Json{{"nur-otan", 70}, {"aq-jol", 11}, {"qhp", 9}, {"auyl", 5}, {"adal", 3}}));
  EXPECT_EQ(json["differences"][0]["moves"][0]["rule"], "list tier: threshold");
}

TEST(CompareCommand, ChangesSeveralRulesTogether) {
  const auto ran =
      saylau({"compare", "kz/2021-mazhilis", "--rule", "tier.list.threshold=5%,tier.list.seats=69", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(Json::parse(ran.out)["scenarios"][1]["by_contestant"]["nur-otan"], 51);
}

TEST(CompareCommand, SaysWhichBallotIsMissing) {
  const auto ran = saylau({"compare", "kz/2021-mazhilis", "--law", "kz/mazhilis-2022"});
  EXPECT_EQ(ran.status, 2);
  expect_in(ran.err, "needs the ballot \"district\", which was not cast in kz/2021-mazhilis");
  expect_in(ran.err, "--assume list-as-district or seats-to-list or leave-open");
  EXPECT_EQ(saylau({"compare", "kz/2021-mazhilis", "--law", "kz/mazhilis-2022", "--assume", "leave-open"}).status, 0);
}

TEST(CompareCommand, VariesARule) {
  const auto ran = saylau({"compare", "kz/2023-mazhilis", "--vary", "tier.list.threshold=0%..10%", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  const Json json = Json::parse(ran.out);
  EXPECT_TRUE(json["effect"]);
  EXPECT_EQ(json["pieces"][1]["from"], "146431/6366441");
  expect_in(saylau({"compare", "kz/2023-mazhilis", "--vary", "tier.list.threshold=3%..4%"}).out,
            "No value in this range changes a seat.");
  expect_in(saylau({"compare", "kz/2023-mazhilis", "--vary", "tier.list.treshold=3%..4%"}).err,
            "did you mean \"tier.list.threshold\"?");
}

TEST(CompareCommand, DrawsCharts) {
  const testing::TemporaryPackage folder;
  const std::string svg = (folder.folder() / "chart.svg").string();
  const std::string png = (folder.folder() / "chart.png").string();
  const auto ran =
      saylau({"compare", "kz/2023-mazhilis", "--law", "kz/mazhilis-2007", "--svg", svg.c_str(), "--png", png.c_str()});
  EXPECT_EQ(ran.status, 0) << ran.err;
  expect_in(ran.err, "saylau: wrote " + svg);
  EXPECT_GT(std::filesystem::file_size(png), 1000U);
  const auto refused =
      saylau({"compare", "kz/2023-mazhilis", "--law", "kz/mazhilis-2007", "--svg", "/no/such/folder/x"});
  EXPECT_EQ(refused.status, 2);
  expect_in(refused.err, "chart.file");
}

TEST(CompareCommand, SaysWhatItNeeds) {
  expect_in(saylau({"compare", "kz/2023-mazhilis"}).err, "compare.nothing");
  expect_in(saylau({"compare", "kz/2023-mazhilis", "--law", "kz/none"}).err, "catalogue.no-such-law");
  expect_in(saylau({"compare", "kz/2023-mazhilis", "--rule", "tier.list.seats"}).err, "lab.no-value");
  expect_in(saylau({"compare", "kz/2023-mazhilis", "--law", "kz/mazhilis-2007", "--assume", "x"}).err,
            "lab.no-such-assumption");
}

}  // namespace
}  // namespace saylau::cli
