#include <gtest/gtest.h>

#include "tests/cli/cli_testing.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;

TEST(VerifyCommand, EveryElectionAtHandAgrees) {
  const auto ran = saylau({"verify", "--all"});
  EXPECT_EQ(ran.status, 0) << ran.out;
  expect_in(ran.out, "✓ kz/2023-mazhilis: ");
}

TEST(VerifyCommand, ADifferenceIsOne) {
  // The votes of 2021 announced 76 seats; this copy of the package announces 77.
  const testing::TemporaryPackage files;
  for (const char* name : {"election.toml", "protocols.csv", "official.toml"}) {
    std::ifstream original(std::string(SAYLAU_SOURCE_DIR "/elections/kz/2021-mazhilis/") + name);
    std::string text((std::istreambuf_iterator<char>(original)), {});
    if (std::string(name) == "official.toml") text = testing::replaced(text, "nur-otan = 76", "nur-otan = 77");
    files.write(name, text);
  }
  const std::string folder = files.folder();
  const auto ran = saylau({"verify", folder.c_str()});
  EXPECT_EQ(ran.status, 1);
  expect_in(ran.out, "seats.list.nur-otan         77       76  differs");
}

TEST(VerifyCommand, WantsElectionsOrAll) {
  EXPECT_EQ(saylau({"verify"}).status, 2);
  EXPECT_EQ(saylau({"verify", "kz/2023-mazhilis", "--all"}).status, 2);
  EXPECT_EQ(saylau({"verify", "kz/nothing"}).status, 2);
}

TEST(VerifyCommand, PrintsJsonAndEveryFigure) {
  expect_in(saylau({"verify", "kz/2023-mazhilis", "--json"}).out, "\"passes\": true");
  expect_in(saylau({"verify", "kz/2023-mazhilis", "--every"}).out, "votes.amanat");
}

// A yes needs something that was compared.
TEST(VerifyCommand, NothingComparedIsNeitherYesNorNo) {
  const auto screen = saylau({"verify", "tm/2023-mejlis"});
  EXPECT_EQ(screen.status, 0);
  expect_in(screen.out, "– tm/2023-mejlis: nothing could be compared: none of 4 announced figures was counted here");
  const auto json = saylau({"verify", "tm/2023-mejlis", "--json"});
  expect_in(json.out, "\"passes\": null,\n  \"compared\": 0,\n  \"differ\": 0,");
}

}  // namespace
}  // namespace saylau::cli
