// Whatever shows an election that is preliminary, or not all in, says so: every command.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/cli/cli_testing.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;

class Partial : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string description =
        testing::replaced(testing::kDescription, "law = \"xx/parliament\"", "law = \"" + law + "\"");
    description = testing::replaced(description, "status = \"final\"", "status = \"preliminary\"");
    files.write("election.toml", description +
                                     "[source.columns]\nregion = \"r\"\nstation = \"s\"\nregistered = \"v\"\n"
                                     "votes.sun = \"a\"\nvotes.moon = \"b\"\nvotes.none = \"c\"\n");
    files.write("law.toml", testing::kPackageLaw);
    files.write("protocols.csv", "r,s,v,a,b,c\nNorth,1,100,30,20,1\nSouth,2,200,,,\n");
    std::filesystem::remove(files.folder() / "official.toml");
  }

  testing::TemporaryPackage files;
  std::string law = files.folder() / "law.toml";
  std::string folder = files.folder();
};

TEST_F(Partial, EveryScreenSaysSo) {
  const std::vector<std::vector<const char*>> commands = {
      {"count", folder.c_str()},
      {"explain", folder.c_str()},
      {"margins", folder.c_str()},
      {"indices", folder.c_str()},
      {"simulate", folder.c_str(), "--elections", "100"},
      {"compare", folder.c_str(), "--rule", "tier.list.threshold=3%"},
      {"compare", folder.c_str(), "--vary", "tier.list.threshold=3%..5%"}};
  for (const auto& command : commands) {
    const testing::Ran ran = saylau(command);
    SCOPED_TRACE(command[0]);
    EXPECT_EQ(ran.status, 0) << ran.err;
    expect_in(ran.out, "reliminary");
    expect_in(ran.out, "1 of 2 stations are in");
  }
}

TEST_F(Partial, EveryDocumentSaysSo) {
  const std::vector<std::vector<const char*>> commands = {
      {"margins", folder.c_str(), "--json"},
      {"indices", folder.c_str(), "--json"},
      {"compare", folder.c_str(), "--json", "--rule", "tier.list.threshold=3%"},
      {"compare", folder.c_str(), "--json", "--vary", "tier.list.threshold=3%..5%"}};
  for (const auto& command : commands) {
    const testing::Ran ran = saylau(command);
    SCOPED_TRACE(command[0]);
    expect_in(ran.out, "\"status\": \"preliminary\"");
    expect_in(ran.out, "\"all_in\": false");
  }
}

TEST_F(Partial, EveryChartSaysSo) {
  const std::string chart = folder + "/chart.svg";
  const std::vector<std::vector<const char*>> commands = {
      {"simulate", folder.c_str(), "--elections", "100", "--svg", chart.c_str()},
      {"compare", folder.c_str(), "--rule", "tier.list.threshold=3%", "--svg", chart.c_str()},
      {"compare", folder.c_str(), "--vary", "tier.list.threshold=3%..5%", "--svg", chart.c_str()}};
  for (const auto& command : commands) {
    const testing::Ran ran = saylau(command);
    ASSERT_EQ(ran.status, 0) << ran.err;
    std::ifstream file(chart);
    const std::string drawing(std::istreambuf_iterator<char>(file), {});
    expect_in(drawing, ">Preliminary figures · 1 of 2 stations are in</text>");
  }
}

TEST_F(Partial, SeatsOfACompareMakeTheHouse) {
  const testing::Ran ran = saylau({"compare", folder.c_str(), "--rule", "tier.list.threshold=3%"});
  EXPECT_EQ(ran.out.find("\n  open"), std::string::npos) << ran.out;
  expect_in(ran.out, "who has the majority is not known");
}

TEST_F(Partial, ACommandThatFailsPrintsNothing) {
  EXPECT_TRUE(saylau({"compare", folder.c_str()}).out.empty());
  EXPECT_TRUE(saylau({"indices", folder.c_str(), "--join", "nobody,sun"}).out.empty());
  EXPECT_TRUE(saylau({"simulate", folder.c_str(), "--coalition", "nobody"}).out.empty());
}

// What count refuses, all refuse.
TEST_F(Partial, VotesThatContradictThemselvesAreRefusedByEveryCommand) {
  files.write("protocols.csv", "r,s,v,a,b,c\nNorth,1,100,30,,1\nSouth,2,200,60,30,2\n");
  for (const char* command : {"count", "explain", "margins", "indices", "verify"}) {
    const testing::Ran ran = saylau({command, folder.c_str()});
    EXPECT_EQ(ran.status, 2) << command;
    EXPECT_TRUE(ran.out.empty()) << command;
    expect_in(ran.err, "check.blank");
  }
}

}  // namespace
}  // namespace saylau::cli
