#include "votes/tally.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace saylau {
namespace {

Tally random_tally() {
  const auto figure = [] {
    return *rc::gen::inRange(0, 4) == 0 ? Figure() : Figure(*rc::gen::inRange<Votes>(0, 1'000'000));
  };
  Tally tally{figure(), figure(), figure(), figure(), figure(), figure(), {}};
  for (int i = 0; i < 3; ++i) tally.votes.push_back(*rc::gen::inRange<Votes>(0, 1'000'000));
  return tally;
}

RC_GTEST_PROP(Tally, AddsInAnyOrder, ()) {
  const Tally a = random_tally();
  const Tally b = random_tally();
  const Tally c = random_tally();
  RC_ASSERT(a + b == b + a);
  RC_ASSERT((a + b) + c == a + (b + c));
  RC_ASSERT(a + Tally::zero(3) == a);
}

TEST(Tally, AnUnknownFigureIsUnknownInTheSum) {
  Tally known = Tally::zero(1);
  known.invalid = 5;
  Tally unknown = Tally::zero(1);
  unknown.invalid.reset();
  EXPECT_EQ((known + unknown).invalid, std::nullopt);
  EXPECT_EQ((known + known).invalid, Figure(10));
}

TEST(Tally, DerivesWhatFollows) {
  Tally tally;
  tally.votes = {60, 30};
  tally.uncounted = 4;
  EXPECT_EQ(valid_votes(tally), 94);
  EXPECT_EQ(cast_ballots(tally), std::nullopt);
  tally.invalid = 6;
  EXPECT_EQ(cast_ballots(tally), Figure(100));
  tally.cast = 101;
  EXPECT_EQ(cast_ballots(tally), Figure(101));
  tally.valid = 95;
  EXPECT_EQ(valid_votes(tally), 95);
}

}  // namespace
}  // namespace saylau
