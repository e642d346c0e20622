#include "count/announced.hpp"

#include <gtest/gtest.h>

#include "tests/count/votes_testing.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;

Election unpublished() {
  Election election;
  election.id = "xx/2020";
  election.contestants = contestants(2, "list", ContestantKind::party_list);
  return election;
}

const Announcements kSixToFour = {{{{"list", {{"a", 6}, {"b", 4}}}}, {}}};

TEST(CountAsAnnounced, TakesSeatsWhereThereAreNoVotes) {
  const law::Law law = law_of(list_tier(10));
  const Result result = count_as_announced(law, law, unpublished(), kSixToFour);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{6, 4}));
  EXPECT_EQ(result.tiers[0].status, TierStatus::as_announced);
  EXPECT_FALSE(result.complete);
}

TEST(CountAsAnnounced, TakesNothingWhenTheRulesHaveChanged) {
  const Result result = count_as_announced(law_of(list_tier(12)), law_of(list_tier(10)), unpublished(), kSixToFour);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{0, 0}));
  EXPECT_EQ(result.tiers[0].status, TierStatus::not_counted);
}

// Two districts; x of party a and y of party b stand in them.
TEST(CountAsAnnounced, TakesNothingWhenSeatsAndWinnersContradictEachOther) {
  Election election = unpublished();
  for (const auto& [id, party] : {std::pair("x", "a"), {"y", "b"}}) {
    Contestant candidate;
    candidate.id = id;
    candidate.party = party;
    election.contestants.push_back(candidate);
  }
  law::Tier tier = list_tier(2, law::Plurality{});
  tier.id = tier.ballot = "district";
  const law::Law law = law_of(tier);
  const auto status = [&](Seats a, Seats b) {
    const Announcement announced{{{"district", {{"a", a}, {"b", b}}}}, {{"district/d1", "x"}, {"district/d2", "y"}}};
    return count_as_announced(law, law, election, {announced}).tiers[0].status;
  };
  EXPECT_EQ(status(1, 1), TierStatus::as_announced);
  EXPECT_EQ(status(2, 0), TierStatus::not_counted);
}

TEST(ShowAsAnnounced, LeavesWhatWasCounted) {
  Election election = unpublished();
  election.areas = {{"xx", {"Land"}, AreaKind::nation, ""}};
  election.contests.resize(1);
  election.contests[0].ballot = "list";
  election.contests[0].area = "xx";
  election.contests[0].contestants = {0, 1};
  election.contests[0].tally.votes = {50, 50};
  const law::Law law = law_of(list_tier(10));
  const Result result = count_as_announced(law, law, election, kSixToFour);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{5, 5}));
  EXPECT_TRUE(result.complete);
}

}  // namespace
}  // namespace saylau::count
