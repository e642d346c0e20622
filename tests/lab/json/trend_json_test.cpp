#include "lab/json/trend_json.hpp"

#include <nlohmann/json.hpp>

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

TEST(TrendJson, NamesPartiesByTheirLineage) {
  std::vector<TrendElection> elections;
  for (const char* id : {"kz/2021-mazhilis", "kz/2023-mazhilis"}) {
    Real own = real(id);
    elections.push_back({std::move(own.package), std::move(own.law), std::move(own.result)});
  }
  const std::vector<package::TurnoutRow> elsewhere = {{"CA", 2021, {}, {}, {}, Share{626, 1000}, 1, "https://a"}};
  const auto document = nlohmann::json::parse(to_json(trend("kz/mazhilis", std::move(elections)), elsewhere));
  EXPECT_EQ(document["parties"][0]["ids"], (nlohmann::json{"nur-otan", "amanat"}));
  EXPECT_EQ(document["elections"][0]["parties"][0]["party"], "amanat");
  EXPECT_EQ(document["elections"][0]["parties"][0]["name"], "Nur Otan");
  EXPECT_FALSE(document["elections"][0].contains("volatility"));
  EXPECT_EQ(document["elections"][0]["status"], "final");
  EXPECT_EQ(document["elections"][0]["all_in"], true);
  EXPECT_EQ(document["turnout_elsewhere"][0]["value"], "313/500");
}

}  // namespace
}  // namespace saylau::lab
