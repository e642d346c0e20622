#include <gtest/gtest.h>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

TEST(PreviewCommand, WantsAPublishedSite) {
  const auto ran = testing::saylau({"preview", "/no/such/site"});
  EXPECT_EQ(ran.status, 2);
  testing::expect_in(ran.err, "saylau publish --out");
}

}  // namespace
}  // namespace saylau::cli
