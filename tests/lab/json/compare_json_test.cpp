#include "lab/json/compare_json.hpp"

#include <nlohmann/json.hpp>

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;
using nlohmann::json;

TEST(CompareJson, HasSeatsMovesAndAssumptions) {
  const Real own = real("kz/2023-mazhilis");
  const auto comparison = compare(own.package, own.law, {{"kz/mazhilis-2007", *house().law("kz/mazhilis-2007")}}, {});
  const json document = json::parse(to_json(own.package, *comparison));
  EXPECT_EQ(document["scenarios"][0]["by_contestant"]["amanat"], 62);
  EXPECT_EQ(document["scenarios"][1]["outside"], 9);
  EXPECT_EQ(document["scenarios"][1]["majority"], "amanat");
  EXPECT_EQ(document["scenarios"][1]["assumptions"][0]["code"], "against-all-valid");
  EXPECT_EQ(document["differences"][0]["leave"], (json{"qhp", "jsdp", "self-nominated"}));
  EXPECT_EQ(document["differences"][0]["moves"][0]["seats"]["qhp"], -5);
}

TEST(CompareJson, HasBreakpointsAsFractions) {
  const Real own = real("kz/2023-mazhilis");
  const auto sweep = vary(own.package, own.law, own.law, "tier.list.threshold", parse_range("5%..6%"), {});
  const json document = json::parse(to_json(own.package, *sweep));
  EXPECT_EQ(document["pieces"][0]["to"], "331058/6366441");
  EXPECT_EQ(document["pieces"][1]["leave"], json{"jsdp"});
  EXPECT_EQ(document["value"], "5%");
}

}  // namespace
}  // namespace saylau::lab
