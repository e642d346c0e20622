// What the random elections of properties_test.cpp have found, each as small as it gets.
#include <gtest/gtest.h>

#include "tests/count/votes_testing.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;

law::Tier without_bar(law::Tier tier) {
  law::Threshold threshold;
  threshold.share = Share{0, 1};
  tier.thresholds = {threshold};
  return tier;
}

Seats open_seats_of(const Result& result, const std::string& tier) {
  Seats open = 0;
  for (const Undecided& undecided : result.undecided) open += undecided.tier == tier ? undecided.seats : 0;
  return open;
}

// Droop's quota of one vote is one vote: five seats are left over, and nobody but one list has a vote.
TEST(FoundAtRandom, ALargeQuotaSeatsNobodyWithoutVotes) {
  const law::Law law = law_of(list_tier(6, law::LargestRemainder{law::Quota::droop}));
  const Result result = count(law, list_election({0, 1, 0, 0}));
  EXPECT_EQ(result.tiers[0].by_contestant[0], 0);
  EXPECT_EQ(result.tiers[0].by_contestant[2], 0);
  EXPECT_EQ(result.tiers[0].by_contestant[1] + open_seats_of(result, "list"), 6);
  EXPECT_FALSE(result.complete);
}

// The authority says that a passed, and its votes are not known: nobody's share of the seats follows.
TEST(FoundAtRandom, NothingIsDividedWhileAListThatPassedHasNoVotesPublished) {
  const law::Law law = law_of(without_bar(list_tier(4)));
  Election election = list_election({0, 0, 5});
  election.contests[0].tally.valid = 9;
  election.contests[0].unpublished = {0, 1};
  election.contests[0].announced_to_pass = {0, 2};
  const Result result = count(law, election);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{0, 0, 0}));
  EXPECT_EQ(open_seats_of(result, "list"), 4);
}

// The same for a threshold in each region: it was a division by zero.
TEST(FoundAtRandom, NothingIsDividedByTheVotesOfNobody) {
  law::Tier tier = without_bar(list_tier(4));
  tier.thresholds[0].in_each = AreaKind::region;
  Election election = list_election({0, 5});
  election.contests[0].tally.valid = 9;
  election.contests[0].unpublished = {0};
  election.contests[0].announced_to_pass = {0};
  const Result result = count(law_of(tier), election);
  EXPECT_EQ(open_seats_of(result, "list"), 4);
}

// c has more votes than a and b, who are equal: c is safe, and the lot is for one seat between the other two.
TEST(FoundAtRandom, ALotIsAskedForAmongThoseWhomVotesLeaveEqual) {
  law::Tier tier = list_tier(3, law::HighestAverages{law::Divisors::dhondt});
  tier.ties = {{law::TieRule::more_votes, ""}, {law::TieRule::lot, ""}};
  const law::Law law = law_of(tier);
  const Election election = list_election({4, 4, 8});
  const Result waiting = count(law, election);
  ASSERT_EQ(waiting.undecided.size(), 1U);
  Lot lot{law.id, law.sha256, "list", "nation", {}, {}, "people", "2026-01-01"};
  for (const std::size_t i : waiting.undecided[0].options) lot.among.push_back(election.contestants[i].id);
  for (Seats seat = 0; seat < waiting.undecided[0].seats; ++seat) {
    lot.drawn.push_back(lot.among[static_cast<std::size_t>(seat)]);
  }
  const Result settled = count(law, election, {}, {lot});
  EXPECT_TRUE(settled.unused_lots.empty());
  EXPECT_TRUE(settled.undecided.empty());
  EXPECT_EQ(settled.tiers[0].by_contestant[2], 2);
}

}  // namespace
}  // namespace saylau::count
