#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;
namespace fs = std::filesystem;

class PublishCommand : public ::testing::Test {
 protected:
  PublishCommand() { fs::create_directories(folder_); }
  ~PublishCommand() override { fs::remove_all(folder_); }
  std::string in(const std::string& name) const { return (folder_ / name).string(); }

  const fs::path folder_ = fs::temp_directory_path() / ("saylau-publish-" + std::to_string(::getpid()));
};

TEST_F(PublishCommand, MakesASite) {
  const std::string out = in("site");
  const auto ran = saylau({"publish", "kz/2023-mazhilis", "--out", out.c_str()});
  EXPECT_EQ(ran.status, 0) << ran.err;
  expect_in(ran.out, "1 elections in three languages");
  expect_in(ran.out, "saylau preview ");
  EXPECT_TRUE(fs::exists(folder_ / "site/kk/kz/2023-mazhilis/index.html"));
}

TEST_F(PublishCommand, LeavesFilesOfOthersUnlessForced) {
  std::ofstream(in("thesis.txt")) << "years of work";
  const std::string out = folder_.string();
  const auto refused = saylau({"publish", "kz/2023-mazhilis", "--out", out.c_str()});
  EXPECT_EQ(refused.status, 2);
  expect_in(refused.err, "--force");
  EXPECT_TRUE(fs::exists(in("thesis.txt")));
  EXPECT_EQ(saylau({"publish", "kz/2023-mazhilis", "--out", out.c_str(), "--force"}).status, 0);
}

TEST_F(PublishCommand, SaysWhichLineOfTheRatesIsWrong) {
  std::ofstream(in("rates.csv")) << "date,currency,value\n2025-01-22,KZT,0.00191\n2025-01-23,KZT,-1\n";
  const std::string rates = in("rates.csv");
  const std::string out = in("site");
  const auto ran = saylau({"publish", "kz/2023-mazhilis", "--out", out.c_str(), "--rates", rates.c_str()});
  EXPECT_EQ(ran.status, 2);
  expect_in(ran.err, "rates.csv:3: found value \"-1\"");
  EXPECT_FALSE(fs::exists(out));
}

TEST_F(PublishCommand, WantsAnElection) {
  const std::string out = in("site");
  const auto ran = saylau({"publish", "--out", out.c_str()});
  EXPECT_EQ(ran.status, 2);
  expect_in(ran.err, "--all");
}

}  // namespace
}  // namespace saylau::cli
