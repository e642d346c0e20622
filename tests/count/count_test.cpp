#include "count/count.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/count/methods/enumerate_testing.hpp"
#include "tests/count/votes_testing.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;

TEST(Count, NamesTheLawItCountedBy) {
  const Result result = count(law_of(list_tier(3)), list_election({5, 3}));
  EXPECT_EQ(result.law, "xx/law");
  EXPECT_EQ(result.law_sha256, "hash");
  EXPECT_EQ(result.election, "xx/election");
  EXPECT_EQ(result.seats, 3);
}

TEST(Count, KeepsSeatsOutsideTheCountApart) {
  law::Law law = law_of(list_tier(3));
  law::Tier assembly;
  assembly.id = "assembly";
  assembly.seats = law::FixedSeats{9};
  assembly.allocation = law::OutsideTheCount{{"the assembly", "", ""}};
  law.tiers.push_back(assembly);
  law.seats = 12;
  const Result result = count(law, list_election({5, 3}));
  EXPECT_EQ(result.tiers[1].status, TierStatus::outside_the_count);
  EXPECT_EQ(result.seats_of(0) + result.seats_of(1), 3);
  EXPECT_TRUE(result.complete);
}

TEST(Count, HalvesABodyWhoseSizeTheElectionSets) {
  law::Law law = law_of(list_tier(1));
  law.seats.reset();
  law.tiers[0].seats = law::HalfOfBody{false};
  EXPECT_EQ(count(law, list_election({5, 3}), {35, {}}).tiers[0].seats, 17);
  EXPECT_EQ(count(law, list_election({5, 3}), {0, {{"list", 16}}}).tiers[0].seats, 16);
}

TEST(Count, TheSameArgumentsGiveTheSameResult) {
  const law::Law law = law_of(list_tier(7));
  const Election election = list_election({5, 3, 3, 1});
  const Result once = count(law, election);
  const Result twice = count(law, election);
  EXPECT_EQ(once.tiers[0].by_contestant, twice.tiers[0].by_contestant);
  EXPECT_EQ(once.working.size(), twice.working.size());
}

RC_GTEST_PROP(CountSeats, GivesTheSeatsOfTheWholeCount, (const RandomVotes& random)) {
  law::Tier tier = list_tier(random.seats + 1, law::HighestAverages{law::Divisors::dhondt});
  tier.thresholds = {{kFivePercent, law::Denominator::valid_votes, "", std::nullopt}};
  Votes whole = 0;
  for (const Votes votes : random.votes) whole += votes;
  const Allotment fast = count_seats(tier, random.votes, whole, random.seats + 1);
  const Result result = count(law_of(tier), list_election(random.votes));
  if (fast.settled()) RC_ASSERT(fast.seats == result.tiers[0].by_contestant);
  RC_ASSERT(fast.open == 0 || result.working.size() == 3U);  // threshold, divisors, tie
}

}  // namespace
}  // namespace saylau::count
