#include "law/law.hpp"

#include <gtest/gtest.h>

namespace saylau::law {
namespace {

TEST(SeatsOf, HalvesGiveTheOddSeatToTheOneRoundedUp) {
  EXPECT_EQ(seats_of(HalfOfBody{false}, 35), 17);
  EXPECT_EQ(seats_of(HalfOfBody{true}, 35), 18);
  EXPECT_EQ(seats_of(HalfOfBody{true}, 34), 17);
  EXPECT_EQ(seats_of(WholeBody{}, 30), 30);
  EXPECT_EQ(seats_of(FixedSeats{69}, 1000), 69);
}

TEST(Find, GivesNothingForAnUnknownId) {
  Law law;
  law.ballots = {{"list", {}, {}, false, ""}};
  law.tiers = {Tier{}};
  law.tiers[0].id = "list";
  EXPECT_NE(find_ballot(law, "list"), nullptr);
  EXPECT_EQ(find_ballot(law, "district"), nullptr);
  EXPECT_NE(find_tier(law, "list"), nullptr);
  EXPECT_EQ(find_tier(law, "district"), nullptr);
}

TEST(FindSilence, LooksAtTheSituation) {
  const std::vector<Silence> silences = {{Situation::no_list_passes, {"a"}, ""}, {Situation::tie, {"b"}, ""}};
  EXPECT_EQ(find_silence(silences, Situation::tie)->missing.english, "b");
  EXPECT_EQ(find_silence(silences, Situation::too_many_seats), nullptr);
}

TEST(IsProportional, HoldsForQuotasAndDivisorsOnly) {
  Tier tier;
  tier.allocation = LargestRemainder{};
  EXPECT_TRUE(is_proportional(tier));
  tier.allocation = HighestAverages{};
  EXPECT_TRUE(is_proportional(tier));
  tier.allocation = Plurality{};
  EXPECT_FALSE(is_proportional(tier));
}

}  // namespace
}  // namespace saylau::law
