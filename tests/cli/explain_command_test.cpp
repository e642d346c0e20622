#include <gtest/gtest.h>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;

TEST(ExplainCommand, ExplainsASeat) {
  const auto ran = saylau({"explain", "kz/2023-mazhilis", "--contestant", "amanat"});
  EXPECT_EQ(ran.status, 0);
  expect_in(ran.out, "Together: 39 + 1 = 40.");
}

TEST(ExplainCommand, NamesTheNearestContestantAndTier) {
  const auto contestant = saylau({"explain", "kz/2023-mazhilis", "--contestant", "amant"});
  EXPECT_EQ(contestant.status, 2);
  expect_in(contestant.err, "did you mean \"amanat\"?");
  const auto tier = saylau({"explain", "kz/2023-mazhilis", "--tier", "lists"});
  EXPECT_EQ(tier.status, 2);
  expect_in(tier.err, "did you mean \"list\"?");
}

TEST(ExplainCommand, RefusesASeatThatIsNoNumber) {
  EXPECT_EQ(saylau({"explain", "kz/2023-mazhilis", "--seat", "0"}).status, 2);
}

TEST(ExplainCommand, TakesANameInAnyLanguageAndCase) {
  for (const char* name : {"Amanat", "AMANAT", "People's Party", "peoples-party"}) {
    const auto ran = saylau({"explain", "kz/2023-mazhilis", "--contestant", name});
    EXPECT_EQ(ran.status, 0) << ran.err;
  }
  expect_in(saylau({"explain", "kz/2023-mazhilis", "--contestant", "people-party"}).err, "no contestant");
}

}  // namespace
}  // namespace saylau::cli
