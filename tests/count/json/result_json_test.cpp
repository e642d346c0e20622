#include "count/json/result_json.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "count/count.hpp"
#include "tests/count/votes_testing.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;

TEST(ResultJson, HasTheKeysInTheOrderOfTheSchema) {
  Election election;
  election.id = "xx/2020";
  election.areas = {{"xx", {"Land"}, AreaKind::nation, ""}};
  election.contestants = contestants(2, "list", ContestantKind::party_list);
  election.contests.resize(1);
  election.contests[0].ballot = "list";
  election.contests[0].area = "xx";
  election.contests[0].contestants = {0, 1};
  election.contests[0].tally.votes = {2, 1};
  const auto json = to_json(election, count(law_of(list_tier(10)), election));
  std::vector<std::string> keys;
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  EXPECT_EQ(keys, (std::vector<std::string>{"election", "law", "complete", "seats", "contestants", "tiers", "elected",
                                            "working", "undecided", "decisions", "law_sha256"}));
  EXPECT_EQ(json["contestants"][0]["votes"]["list"], 2);
  EXPECT_EQ(json["contestants"][0]["seats"]["total"], 7);
  EXPECT_EQ(json["working"][0]["quota_votes"], "3/10");
  EXPECT_EQ(json["working"][0]["contestants"][0]["remainder"], "2/3");
}

}  // namespace
}  // namespace saylau::count
