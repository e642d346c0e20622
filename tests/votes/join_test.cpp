#include "votes/join.hpp"

#include <gtest/gtest.h>

namespace saylau {
namespace {

Contest contest_of(const std::string& ballot, const std::string& area, int round, std::vector<std::size_t> standing,
                   std::vector<Votes> votes) {
  Contest contest;
  contest.ballot = ballot;
  contest.area = area;
  contest.round = round;
  contest.contestants = std::move(standing);
  contest.tally.votes = std::move(votes);
  return contest;
}

// Lists a, b, c; candidates x (of a), y (of b), z (of nobody) in one district.
Election three_lists() {
  Election election;
  election.areas = {{"xx", {"Land"}, AreaKind::nation, ""}, {"d", {"District"}, AreaKind::district, "xx"}};
  for (const char* id : {"a", "b", "c", "x", "y", "z"}) {
    election.contestants.emplace_back();
    election.contestants.back().id = id;
  }
  election.contestants[3].party = "a";
  election.contestants[4].party = "b";
  election.contests = {contest_of("list", "xx", 1, {0, 1, 2}, {10, 20, 30, 0, 0, 0}),
                       contest_of("district", "d", 1, {3, 4, 5}, {0, 0, 0, 5, 7, 9}),
                       contest_of("district", "d", 2, {4, 5}, {0, 0, 0, 0, 8, 9})};
  return election;
}

TEST(WithJoined, ListsStandAsTheFirstNamed) {
  const Election joined = with_joined(three_lists(), {1, 0});
  EXPECT_EQ(joined.contests[0].contestants, (std::vector<std::size_t>{1, 2}));
  EXPECT_EQ(joined.contests[0].tally.votes, (std::vector<Votes>{0, 30, 30, 0, 0, 0}));
}

TEST(WithJoined, CandidatesStandAsTheStrongestAndTheSecondRoundGoes) {
  const Election joined = with_joined(three_lists(), {0, 1});
  ASSERT_EQ(joined.contests.size(), 2U);
  EXPECT_EQ(joined.contests[1].contestants, (std::vector<std::size_t>{4, 5}));
  EXPECT_EQ(joined.contests[1].tally.votes[4], 12);
}

TEST(WithJoined, OneAloneChangesNothing) {
  EXPECT_EQ(with_joined(three_lists(), {2}), three_lists());
}

}  // namespace
}  // namespace saylau
