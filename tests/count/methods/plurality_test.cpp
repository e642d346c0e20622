#include "count/methods/plurality.hpp"

#include <gtest/gtest.h>

#include "tests/count/methods/enumerate_testing.hpp"
#include "tests/oracle/oracle.hpp"

namespace saylau::count {
namespace {

TEST(Plurality, ElectsWhoeverHasMostVotes) {
  EXPECT_EQ(plurality(std::vector<Votes>{3, 9, 5}, 1).seats, (std::vector<Seats>{0, 1, 0}));
}

TEST(Plurality, LeavesEqualFirstOpen) {
  const Allotment allotment = plurality(std::vector<Votes>{9, 9, 5}, 1);
  EXPECT_EQ(allotment.equal, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(allotment.open, 1);
}

TEST(Plurality, NobodyWithoutAVoteIsElected) {
  const Allotment allotment = plurality(std::vector<Votes>{0, 4, 0}, 2);
  EXPECT_EQ(allotment.seats, (std::vector<Seats>{0, 1, 0}));
  EXPECT_EQ(allotment.unallotted, 1);
}

TEST(Plurality, AgreesWithTheOracleOnEverySmallElection) {
  std::size_t elections = 0;
  testing::for_every_small_election([&](const std::vector<Votes>& votes, Seats seats) {
    Allotment allotment = plurality(votes, seats);
    std::sort(allotment.equal.begin(), allotment.equal.end());
    ASSERT_EQ(allotment, oracle::plurality(votes, seats)) << ::testing::PrintToString(votes) << " " << seats;
    ++elections;
  });
  EXPECT_EQ(elections, 7U * (7 + 49 + 343 + 2401));
}

}  // namespace
}  // namespace saylau::count
