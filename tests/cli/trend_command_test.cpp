#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;
using Json = nlohmann::json;

TEST(TrendCommand, FollowsABody) {
  const auto ran = saylau({"trend", "kz/mazhilis"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  expect_in(ran.out, "Amanat (formerly Otan, Nur Otan)");
  expect_in(ran.out, "  CA  1993");
}

TEST(TrendCommand, HasADocumentForMachines) {
  const auto ran = saylau({"trend", "kz/mazhilis", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  const Json json = Json::parse(ran.out);
  EXPECT_EQ(json["elections"].size(), 6U);
  EXPECT_EQ(json["elections"][5]["turnout"][0]["value"], "3260930/6017789");
  EXPECT_NEAR(json["elections"][5]["volatility"]["total"].get<double>(), 22.8, 0.01);
}

TEST(TrendCommand, NamesTheNearestBody) {
  const auto ran = saylau({"trend", "kz/mazilis"});
  EXPECT_EQ(ran.status, 2);
  expect_in(ran.err, "did you mean \"kz/mazhilis\"?");
}

}  // namespace
}  // namespace saylau::cli
