#include <gtest/gtest.h>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;

TEST(LawCommand, ShowsALaw) {
  expect_in(saylau({"law", "show", "kz/mazhilis-2022"}).out, "5% of the valid votes");
}

TEST(LawCommand, PrintsAReform) {
  const auto ran = saylau({"law", "diff", "kz/mazhilis-2021", "kz/mazhilis-2022"});
  EXPECT_EQ(ran.status, 0);
  expect_in(ran.out, "7% of the valid votes");
}

TEST(LawCommand, ChecksAFile) {
  EXPECT_EQ(saylau({"law", "check", SAYLAU_SOURCE_DIR "/laws/kz/mazhilis-2022.toml"}).status, 0);
  EXPECT_EQ(saylau({"law", "check", "no-such-law.toml"}).status, 2);
  expect_in(saylau({"law", "show", "kz/mazhilis-2202"}).err, "did you mean \"kz/mazhilis-2022\"?");
  EXPECT_EQ(saylau({"law", "diff", "kz/mazhilis-2021", "kz/none"}).status, 2);
  EXPECT_EQ(saylau({"law"}).status, 2);
}

}  // namespace
}  // namespace saylau::cli
