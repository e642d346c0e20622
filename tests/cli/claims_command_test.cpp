#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;
using Json = nlohmann::json;

TEST(ClaimsCommand, JudgesTheFileOfTheElection) {
  const auto ran = saylau({"claims", "kz/2023-mazhilis"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  expect_in(ran.out, "holds 10, fails 2, depends 2, cannot be computed 1, out of scope 2");
}

TEST(ClaimsCommand, HasDocumentsForMachinesAndForPages) {
  const auto ran = saylau({"claims", "kz/2023-mazhilis", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(Json::parse(ran.out)["claims"][2]["verdict"], "depends");
  expect_in(saylau({"claims", "kz/2023-mazhilis", "--markdown", "--lang", "ru"}).out,
            "| 3 | Явка составила 53 процента.");
}

TEST(ClaimsCommand, PointsAtEveryMistake) {
  const testing::TemporaryPackage folder;
  folder.write("claims.toml", R"(title = "t"
[[claim]]
id = "1"
text = "x"
holds = 'seats(nobody) = 5'
[[claim]]
id = "2"
text = "y"
holds = 'turnout = 53'
)");
  const std::string file = (folder.folder() / "claims.toml").string();
  const auto ran = saylau({"claims", "kz/2023-mazhilis", file.c_str()});
  EXPECT_EQ(ran.status, 2);
  expect_in(ran.err, "claims.toml:5:16: found no contestant \"nobody\"");
  expect_in(ran.err, "claims.toml:9:20: found a share = a number");
}

TEST(ClaimsCommand, WantsAFile) {
  expect_in(saylau({"claims", "kz/2021-mazhilis"}).err, "file.missing");
}

}  // namespace
}  // namespace saylau::cli
