#include <gtest/gtest.h>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;

// Every command of the program is completed in both shells.
TEST(CompletionCommand, KnowsEveryCommand) {
  for (const char* shell : {"bash", "zsh"}) {
    const auto ran = saylau({"completion", shell});
    EXPECT_EQ(ran.status, 0);
    for (const char* command : {"count", "explain", "verify", "check", "inspect", "compare", "margins", "indices",
                                "simulate", "trend", "claims", "publish", "preview", "law", "list", "completion"}) {
      expect_in(ran.out, command);
    }
  }
  EXPECT_EQ(saylau({"completion", "fish"}).status, 2);
}

}  // namespace
}  // namespace saylau::cli
