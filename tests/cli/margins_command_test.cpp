#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;
using Json = nlohmann::json;

TEST(MarginsCommand, SaysHowCloseItWas) {
  const auto ran = saylau({"margins", "kz/2023-mazhilis"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  expect_in(ran.out, "The fewest votes that change a seat");
}

TEST(MarginsCommand, HasADocumentForMachines) {
  const auto ran = saylau({"margins", "kz/2021-mazhilis", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  const Json json = Json::parse(ran.out);
  EXPECT_EQ(json["election"], "kz/2021-mazhilis");
  EXPECT_EQ(json["margins"][0]["question"], "any-seat");
  EXPECT_GT(json["margins"][0]["votes"], 0);
}

}  // namespace
}  // namespace saylau::cli
