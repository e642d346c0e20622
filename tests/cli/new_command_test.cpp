#include <gtest/gtest.h>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;

// From a downloaded file to a count in two commands.
TEST(NewCommand, WritesWhatIsCounted) {
  const testing::TemporaryPackage files;
  files.write("votes.csv", "region,station,valid votes,Sun,Moon\nNorth,1,90,60,30\nSouth,2,120,70,50\n");
  const std::string votes = files.folder() / "votes.csv";
  const std::string law = files.folder() / "law.toml";
  const std::string election = files.folder() / "island/2024-council";
  files.write("law.toml", testing::kPackageLaw);
  const auto made = saylau({"new", election.c_str(), votes.c_str(), "--law", law.c_str()});
  EXPECT_EQ(made.status, 0) << made.err;
  expect_in(made.out, "saylau count");
  const auto counted = saylau({"count", election.c_str(), "--law", law.c_str()});
  EXPECT_EQ(counted.status, 0) << counted.err;
  expect_in(counted.out, "Complete");
  const auto again = saylau({"new", election.c_str(), votes.c_str(), "--law", law.c_str()});
  EXPECT_EQ(again.status, 2);
  expect_in(again.err, "new.folder");
}

// Where nothing adds up, who stands is a guess, and nothing is counted on it.
TEST(NewCommand, LeavesAGuessToBeLookedAt) {
  const testing::TemporaryPackage files;
  files.write("votes.csv", "region,station,Sun,Moon\nNorth,1,60,30\nSouth,2,70,50\n");
  files.write("law.toml", testing::kPackageLaw);
  const std::string votes = files.folder() / "votes.csv";
  const std::string law = files.folder() / "law.toml";
  const std::string election = files.folder() / "island/2024-council";
  EXPECT_EQ(saylau({"new", election.c_str(), votes.c_str(), "--law", law.c_str()}).status, 0);
  const auto counted = saylau({"count", election.c_str(), "--law", law.c_str()});
  EXPECT_EQ(counted.status, 2);
  expect_in(counted.err, "2 columns guessed by where they stand");
}

}  // namespace
}  // namespace saylau::cli
