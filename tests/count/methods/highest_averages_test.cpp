#include "count/methods/highest_averages.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

#include "tests/count/methods/enumerate_testing.hpp"
#include "tests/oracle/oracle.hpp"
#include "votes/tally.hpp"

namespace saylau::count {
namespace {

constexpr std::array kDivisors = {
    law::Divisors::dhondt, law::Divisors::sainte_lague,    law::Divisors::modified_sainte_lague,
    law::Divisors::adams,  law::Divisors::huntington_hill, law::Divisors::danish};

// 53,000 / 24,000 / 23,000 for 7 seats: a textbook example on which the methods part (Gallagher and Mitchell, app. A).
const std::vector<Votes> kExample = {53000, 24000, 23000};

TEST(HighestAverages, MethodsPartOnOneExample) {
  EXPECT_EQ(highest_averages(law::Divisors::dhondt, kExample, 7).seats, (std::vector<Seats>{4, 2, 1}));
  EXPECT_EQ(highest_averages(law::Divisors::sainte_lague, kExample, 7).seats, (std::vector<Seats>{3, 2, 2}));
  const std::vector<Votes> uneven = {90, 8, 2};
  EXPECT_EQ(highest_averages(law::Divisors::dhondt, uneven, 5).seats, (std::vector<Seats>{5, 0, 0}));
  EXPECT_EQ(highest_averages(law::Divisors::adams, uneven, 5).seats, (std::vector<Seats>{3, 1, 1}));
}

TEST(HighestAverages, ModifiedSainteLagueRaisesTheFirstDivisor) {
  // 30 / 1.4 = 21.43 is below 66 / 3 = 22; under plain Sainte-Laguë 30 / 1 is above it.
  const std::vector<Votes> votes = {66, 30};
  EXPECT_EQ(highest_averages(law::Divisors::sainte_lague, votes, 2).seats, (std::vector<Seats>{1, 1}));
  EXPECT_EQ(highest_averages(law::Divisors::modified_sainte_lague, votes, 2).seats, (std::vector<Seats>{2, 0}));
}

TEST(HighestAverages, HuntingtonHillComparesRootsExactly) {
  // Quotients for the second and the third seat: 10 / sqrt(2) = 7.0711 and 1732 / sqrt(60000) = 7.0709.
  const std::vector<Votes> votes = {10, 1732};
  const Allotment allotment = highest_averages(law::Divisors::huntington_hill, votes, 247);
  EXPECT_EQ(allotment, oracle::highest_averages(law::Divisors::huntington_hill, votes, 247));
}

TEST(HighestAverages, LeavesAnExactTieOpenAndNamesTheEquals) {
  const Allotment allotment = highest_averages(law::Divisors::dhondt, std::vector<Votes>{20, 10, 5}, 2);
  EXPECT_EQ(allotment.seats, (std::vector<Seats>{1, 0, 0}));  // 20; then 20/2 and 10/1 are equal
  EXPECT_EQ(allotment.open, 1);
  EXPECT_EQ(allotment.equal, (std::vector<std::size_t>{0, 1}));
}

TEST(HighestAverages, AZeroDivisorServesEveryListOnceAndTheLargerFirst) {
  EXPECT_EQ(highest_averages(law::Divisors::adams, std::vector<Votes>{1000, 3, 2}, 2).seats,
            (std::vector<Seats>{1, 1, 0}));
  const Allotment tied = highest_averages(law::Divisors::huntington_hill, std::vector<Votes>{9, 2, 2}, 2);
  EXPECT_EQ(tied.seats, (std::vector<Seats>{1, 0, 0}));
  EXPECT_EQ(tied.equal, (std::vector<std::size_t>{1, 2}));
}

TEST(HighestAverages, GivesEverythingBackIfNobodyHasAVote) {
  for (const law::Divisors divisors : kDivisors) {
    EXPECT_EQ(highest_averages(divisors, std::vector<Votes>{0, 0}, 3).unallotted, 3);
  }
}

TEST(HighestAverages, AgreesWithTheOracleOnEverySmallElection) {
  std::size_t ties = 0;
  testing::for_every_small_election([&](const std::vector<Votes>& votes, Seats seats) {
    for (const law::Divisors divisors : kDivisors) {
      const Allotment expected = oracle::highest_averages(divisors, votes, seats);
      ASSERT_EQ(highest_averages(divisors, votes, seats), expected) << ::testing::PrintToString(votes) << " " << seats;
      ties += expected.open > 0 ? 1 : 0;
    }
  });
  EXPECT_GT(ties, 1000U);
}

RC_GTEST_PROP(HighestAverages, AgreesWithTheOracle, (const testing::RandomVotes& random)) {
  for (const law::Divisors divisors : kDivisors) {
    RC_ASSERT(highest_averages(divisors, random.votes, random.seats) ==
              oracle::highest_averages(divisors, random.votes, random.seats));
  }
}

RC_GTEST_PROP(HighestAverages, MoreSeatsNeverCostAListASeat, (const testing::RandomVotes& random)) {
  for (const law::Divisors divisors : kDivisors) {
    const Allotment fewer = highest_averages(divisors, random.votes, random.seats);
    const Allotment more = highest_averages(divisors, random.votes, random.seats + 1);
    for (std::size_t i = 0; i < random.votes.size(); ++i) RC_ASSERT(more.seats[i] >= fewer.seats[i]);
  }
}

RC_GTEST_PROP(HighestAverages, MultiplyingAllVotesChangesNothing, (const testing::RandomVotes& random)) {
  const Votes factor = *rc::gen::inRange<Votes>(2, 1000);
  std::vector<Votes> multiplied = random.votes;
  for (Votes& votes : multiplied) votes *= factor;
  for (const law::Divisors divisors : kDivisors) {
    RC_ASSERT(highest_averages(divisors, multiplied, random.seats) ==
              highest_averages(divisors, random.votes, random.seats));
  }
}

// Equal votes never part company: whoever has as many votes has as many seats, until a tie says otherwise.
RC_GTEST_PROP(HighestAverages, EqualVotesHaveEqualSeats, (const testing::RandomVotes& random)) {
  for (const law::Divisors divisors : kDivisors) {
    const Allotment allotment = highest_averages(divisors, random.votes, random.seats);
    for (std::size_t i = 0; i < random.votes.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (random.votes[i] == random.votes[j]) RC_ASSERT(allotment.seats[i] == allotment.seats[j]);
      }
    }
  }
}

RC_GTEST_PROP(HighestAverages, ReorderingReordersTheSeats, (const testing::RandomVotes& random)) {
  const std::vector<Votes> reversed(random.votes.rbegin(), random.votes.rend());
  for (const law::Divisors divisors : kDivisors) {
    Allotment mirrored = highest_averages(divisors, reversed, random.seats);
    std::reverse(mirrored.seats.begin(), mirrored.seats.end());
    RC_ASSERT(mirrored.seats == highest_averages(divisors, random.votes, random.seats).seats);
  }
}

RC_GTEST_PROP(HighestAverages, DHondtNeverGivesLessThanTheWholeQuotient, (const testing::RandomVotes& random)) {
  const Votes sum = total_votes(random.votes);
  RC_PRE(sum > 0);
  Allotment allotment = highest_averages(law::Divisors::dhondt, random.votes, random.seats);
  for (const std::size_t i : allotment.equal) ++allotment.seats[i];  // whoever is equal may yet get the seat
  for (std::size_t i = 0; i < random.votes.size(); ++i) {
    RC_ASSERT(allotment.seats[i] >= random.votes[i] * random.seats / sum);
  }
}

RC_GTEST_PROP(AwardSequence, GivesTheSeatsOfTheFastAlgorithm, (const testing::RandomVotes& random)) {
  for (const law::Divisors divisors : kDivisors) {
    const Allotment allotment = highest_averages(divisors, random.votes, random.seats);
    std::vector<Seats> seats(random.votes.size(), 0);
    for (const Award& award : award_sequence(divisors, random.votes, random.seats)) ++seats[award.winner];
    RC_ASSERT(seats == allotment.seats);
  }
}

TEST(AwardSequence, NamesTheRunnerUpOfEachSeat) {
  const auto awards = award_sequence(law::Divisors::dhondt, kExample, 3);
  ASSERT_EQ(awards.size(), 3U);
  EXPECT_EQ(awards[1].winner, 0U);  // 53000 / 2 = 26500, above 24000
  EXPECT_EQ(awards[1].divisor, (Divisor{2, 1, false}));
  EXPECT_EQ(awards[1].runner_up, std::optional<std::size_t>(1));
}

TEST(DivisorAfter, IsTheSeriesOfTheTextbook) {
  EXPECT_EQ(divisor_after(law::Divisors::dhondt, 4), (Divisor{5, 1, false}));
  EXPECT_EQ(divisor_after(law::Divisors::sainte_lague, 4), (Divisor{9, 1, false}));
  EXPECT_EQ(divisor_after(law::Divisors::modified_sainte_lague, 0), (Divisor{7, 5, false}));
  EXPECT_EQ(divisor_after(law::Divisors::modified_sainte_lague, 2), (Divisor{5, 1, false}));
  EXPECT_EQ(divisor_after(law::Divisors::adams, 4), (Divisor{4, 1, false}));
  EXPECT_EQ(divisor_after(law::Divisors::danish, 2), (Divisor{7, 1, false}));
  EXPECT_EQ(divisor_after(law::Divisors::huntington_hill, 3), (Divisor{12, 1, true}));
}

}  // namespace
}  // namespace saylau::count
