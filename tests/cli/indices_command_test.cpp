#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;
using Json = nlohmann::json;

TEST(IndicesCommand, PrintsThemAll) {
  const auto ran = saylau({"indices", "kz/2023-mazhilis"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  expect_in(ran.out, "Gallagher (least squares)");
}

TEST(IndicesCommand, JoinsAndHasADocumentForMachines) {
  const auto ran = saylau({"indices", "kz/2021-mazhilis", "--join", "auyl,adal", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  const Json json = Json::parse(ran.out);
  EXPECT_EQ(json["joined"]["after"]["auyl"], 9);
  EXPECT_NEAR(json["disproportionality"]["gallagher"].get<double>(), 6.53, 0.01);
  EXPECT_EQ(json["power"].size(), 3U);
}

TEST(IndicesCommand, RefusesWhatItDoesNotKnow) {
  EXPECT_EQ(saylau({"indices", "kz/2022-president"}).status, 2);
  expect_in(saylau({"indices", "kz/2023-mazhilis", "--tier", "x"}).err, "indices.no-such-tier");
  expect_in(saylau({"indices", "kz/2023-mazhilis", "--join", "auyl,x"}).err, "indices.no-such-contestant");
}

}  // namespace
}  // namespace saylau::cli
