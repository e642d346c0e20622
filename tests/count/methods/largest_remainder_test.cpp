#include "count/methods/largest_remainder.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

#include "tests/count/methods/enumerate_testing.hpp"
#include "tests/oracle/oracle.hpp"
#include "votes/tally.hpp"

namespace saylau::count {
namespace {

constexpr std::array kQuotas = {law::Quota::hare, law::Quota::droop, law::Quota::hagenbach_bischoff,
                                law::Quota::imperiali};

Allotment hare(std::vector<Votes> votes, Seats seats) {
  return largest_remainder(law::Quota::hare, votes, seats);
}

// The Mazhilis of 2023: the lists that passed 5%, in the order of the result.
const std::vector<Votes> k2023 = {3431510, 693938, 547154, 535139, 432920, 331058};
// The maslikhat of Karaganda region, 2023.
const std::vector<Votes> kKaraganda = {231843, 57998, 48323, 46790, 27590, 27292};

TEST(LargestRemainder, GivesTheSeatsOfTheMazhilisOf2023) {
  EXPECT_EQ(hare(k2023, 69).seats, (std::vector<Seats>{40, 8, 6, 6, 5, 4}));
}

TEST(LargestRemainder, ShowsTheAlabamaParadoxInKaraganda) {
  EXPECT_EQ(hare(kKaraganda, 21).seats, (std::vector<Seats>{11, 3, 2, 2, 2, 1}));
  EXPECT_EQ(hare(kKaraganda, 22).seats, (std::vector<Seats>{12, 3, 3, 2, 1, 1}));
}

TEST(LargestRemainder, QuotasAreTheFractionsOfTheTextbook) {
  EXPECT_EQ(quota_of(law::Quota::hare, 1000, 9), (QuotaRatio{1000, 9}));
  EXPECT_EQ(quota_of(law::Quota::droop, 1000, 9), (QuotaRatio{101, 1}));
  EXPECT_EQ(quota_of(law::Quota::hagenbach_bischoff, 1000, 9), (QuotaRatio{1000, 10}));
  EXPECT_EQ(quota_of(law::Quota::imperiali, 1000, 9), (QuotaRatio{1000, 11}));
}

TEST(LargestRemainder, DividesExactlyWhereTheProductNeeds128Bits) {
  const Votes votes = 999'999'999'999;
  const QuotaRatio quota{3'000'000'000'000, 100'000'000};
  const Division division = divide(votes, quota);
  EXPECT_EQ(Int128{division.whole} * quota.numerator + division.remainder, Int128{votes} * quota.denominator);
  EXPECT_EQ(division.whole, 33'333'333);
}

TEST(LargestRemainder, LeavesAnExactTieOpenAndNamesTheEquals) {
  const Allotment allotment = hare({10, 10, 10}, 4);
  EXPECT_EQ(allotment.seats, (std::vector<Seats>{1, 1, 1}));
  EXPECT_EQ(allotment.open, 1);
  EXPECT_EQ(allotment.equal, (std::vector<std::size_t>{0, 1, 2}));
}

TEST(LargestRemainder, GivesEverythingBackIfNobodyHasAVote) {
  const Allotment allotment = hare({0, 0}, 5);
  EXPECT_EQ(allotment.unallotted, 5);
  EXPECT_EQ(allotment.seats, (std::vector<Seats>{0, 0}));
}

TEST(LargestRemainder, SaysWhenTheImperialiQuotaOverdraws) {
  const Allotment allotment = largest_remainder(law::Quota::imperiali, std::vector<Votes>{50, 50}, 2);
  EXPECT_EQ(allotment.seats, (std::vector<Seats>{2, 2}));
  EXPECT_EQ(allotment.unallotted, -2);
}

TEST(LargestRemainder, SaysWhenMoreSeatsAreLeftThanLists) {
  const Allotment allotment = largest_remainder(law::Quota::droop, std::vector<Votes>{3}, 6);
  EXPECT_EQ(allotment.seats, (std::vector<Seats>{4}));
  EXPECT_EQ(allotment.unallotted, 2);
}

TEST(LargestRemainder, AgreesWithTheOracleOnEverySmallElection) {
  std::size_t ties = 0;
  testing::for_every_small_election([&](const std::vector<Votes>& votes, Seats seats) {
    for (const law::Quota quota : kQuotas) {
      const Allotment expected = oracle::largest_remainder(quota, votes, seats);
      ASSERT_EQ(largest_remainder(quota, votes, seats), expected) << ::testing::PrintToString(votes) << " " << seats;
      ties += expected.open > 0 ? 1 : 0;
    }
  });
  EXPECT_GT(ties, 1000U);  // the enumeration has met ties
}

RC_GTEST_PROP(LargestRemainder, AgreesWithTheOracle, (const testing::RandomVotes& random)) {
  for (const law::Quota quota : kQuotas) {
    RC_ASSERT(largest_remainder(quota, random.votes, random.seats) ==
              oracle::largest_remainder(quota, random.votes, random.seats));
  }
}

RC_GTEST_PROP(LargestRemainder, SeatsAddUp, (const testing::RandomVotes& random)) {
  for (const law::Quota quota : kQuotas) {
    const Allotment allotment = largest_remainder(quota, random.votes, random.seats);
    const Seats given = std::accumulate(allotment.seats.begin(), allotment.seats.end(), Seats{0});
    RC_ASSERT(given + allotment.open + allotment.unallotted == random.seats);
  }
}

RC_GTEST_PROP(LargestRemainder, HareKeepsTheQuotaRule, (const testing::RandomVotes& random)) {
  const Votes sum = total_votes(random.votes);
  RC_PRE(sum > 0);
  const Allotment allotment = hare(random.votes, random.seats);
  for (std::size_t i = 0; i < random.votes.size(); ++i) {
    const Seats whole = random.votes[i] * random.seats / sum;
    RC_ASSERT(allotment.seats[i] >= whole);
    RC_ASSERT(allotment.seats[i] <= whole + 1);
  }
}

RC_GTEST_PROP(LargestRemainder, MultiplyingAllVotesChangesNothing, (const testing::RandomVotes& random)) {
  const Votes factor = *rc::gen::inRange<Votes>(2, 1000);
  std::vector<Votes> multiplied = random.votes;
  for (Votes& votes : multiplied) votes *= factor;
  RC_ASSERT(hare(multiplied, random.seats) == hare(random.votes, random.seats));
}

// Equal votes never part company: whoever has as many votes has as many seats, until a tie says otherwise.
RC_GTEST_PROP(LargestRemainder, EqualVotesHaveEqualSeats, (const testing::RandomVotes& random)) {
  for (const law::Quota quota : kQuotas) {
    const Allotment allotment = largest_remainder(quota, random.votes, random.seats);
    for (std::size_t i = 0; i < random.votes.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (random.votes[i] == random.votes[j]) RC_ASSERT(allotment.seats[i] == allotment.seats[j]);
      }
    }
  }
}

RC_GTEST_PROP(LargestRemainder, ReorderingReordersTheSeats, (const testing::RandomVotes& random)) {
  std::vector<Votes> reversed(random.votes.rbegin(), random.votes.rend());
  Allotment mirrored = hare(reversed, random.seats);
  std::reverse(mirrored.seats.begin(), mirrored.seats.end());
  for (std::size_t& i : mirrored.equal) i = random.votes.size() - 1 - i;
  std::sort(mirrored.equal.begin(), mirrored.equal.end());
  Allotment straight = hare(random.votes, random.seats);
  std::sort(straight.equal.begin(), straight.equal.end());
  RC_ASSERT(mirrored == straight);
}

}  // namespace
}  // namespace saylau::count
