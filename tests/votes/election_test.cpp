#include "votes/election.hpp"

#include <gtest/gtest.h>

namespace saylau {
namespace {

TEST(Reporting, AddsUpAndIsCompleteWhenAllAreIn) {
  const Reporting in{3, 3, Figure(900), Figure(900)};
  const Reporting out{2, 1, Figure(500), Figure(200)};
  EXPECT_TRUE(in.complete());
  EXPECT_FALSE(out.complete());
  EXPECT_EQ(in + out, (Reporting{5, 4, Figure(1400), Figure(1100)}));
}

TEST(Reporting, VotersThatOneDoesNotKnowAreUnknownInTheSum) {
  EXPECT_EQ((Reporting{1, 1, Figure(10), Figure(10)} + Reporting{1, 1, std::nullopt, std::nullopt}).registered,
            std::nullopt);
}

}  // namespace
}  // namespace saylau
