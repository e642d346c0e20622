#include "cli/app.hpp"

#include <gtest/gtest.h>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;

TEST(App, HelpHasAnExampleForEachCommand) {
  EXPECT_EQ(saylau({"--help"}).status, 0);
  for (const char* command : {"count", "explain", "verify", "check", "law", "list", "completion"}) {
    const auto ran = saylau({command, "--help"});
    EXPECT_EQ(ran.status, 0) << command;
    expect_in(ran.out, "Example");
  }
  for (const char* action : {"show", "diff", "check"}) expect_in(saylau({"law", action, "--help"}).out, "Example");
}

TEST(App, AMistypedCommandGetsTheNearest) {
  const auto ran = saylau({"cuont", "kz/2023-mazhilis"});
  EXPECT_EQ(ran.status, 2);
  EXPECT_EQ(ran.err, "saylau: no command \"cuont\"; did you mean \"count\"?\n");
  EXPECT_TRUE(ran.out.empty());
}

TEST(App, AWrongCallIsTwo) {
  EXPECT_EQ(saylau({"count"}).status, 2);
  EXPECT_EQ(saylau({"count", "kz/2023-mazhilis", "--nonsense"}).status, 2);
  EXPECT_EQ(saylau({"count", "kz/2023-mazhilis", "--lang", "de"}).status, 2);
  EXPECT_EQ(saylau({"count", "kz/2023-mazhilis", "--json", "--csv"}).status, 2);
}

TEST(App, TellsItsVersion) {
  expect_in(saylau({"--version"}).out, "saylau 0.");
}

TEST(App, GreetsWithWhatOneCanAsk) {
  const auto ran = testing::saylau({});
  EXPECT_EQ(ran.status, 0);
  testing::expect_in(ran.out, "saylau count kz/2023-mazhilis");
}

TEST(App, Helps) {
  testing::expect_in(testing::saylau({"help"}).out, "Exit status");
  testing::expect_in(testing::saylau({"help", "count"}).out, "--lots");
  testing::expect_in(testing::saylau({"help", "cuont"}).err, "did you mean \"count\"?");
}

}  // namespace
}  // namespace saylau::cli
