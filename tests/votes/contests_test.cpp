#include "votes/contests.hpp"

#include <gtest/gtest.h>

namespace saylau {
namespace {

Election two_levels() {
  Election election;
  election.areas = {{"xx", {"Land"}, AreaKind::nation, ""}, {"d1", {"One"}, AreaKind::district, "xx"}};
  election.contestants.resize(2);
  election.contestants[0].id = "a";
  election.contestants[1].id = "b";
  election.contestants[1].party = "a";
  election.contests.resize(3);
  for (Contest& contest : election.contests) contest.ballot = "list";
  election.contests[0].area = election.contests[2].area = "d1";
  election.contests[1].area = "xx";
  election.contests[2].round = 2;
  return election;
}

TEST(Contests, KnowsTheWholeFromItsParts) {
  const Election election = two_levels();
  EXPECT_EQ(whole_contest(election, "list"), &election.contests[1]);
  EXPECT_EQ(whole_contest(election, "district"), nullptr);
  EXPECT_TRUE(is_kind(election, election.contests[0], AreaKind::district));
}

TEST(Contests, KnowsTheLastRound) {
  const Election election = two_levels();
  EXPECT_EQ(last_round(election, "list", "d1"), &election.contests[2]);
  EXPECT_EQ(last_round(election, "list", "d2"), nullptr);
}

Contest with_votes(std::vector<Votes> votes) {
  Contest contest;
  contest.contestants = {0, 1, 2};
  contest.tally.votes = std::move(votes);
  return contest;
}

TEST(Contests, SeveralLeadIfTheyAreEqual) {
  EXPECT_EQ(leaders(with_votes({3, 5, 1})), (std::vector<std::size_t>{1}));
  EXPECT_EQ(leaders(with_votes({5, 1, 5})), (std::vector<std::size_t>{0, 2}));
  EXPECT_TRUE(leaders(with_votes({0, 0, 0})).empty());
}

TEST(Contests, NobodyLeadsWhereVotesWereNotPublished) {
  Contest contest = with_votes({3, 5, 0});
  contest.unpublished = {2};
  EXPECT_TRUE(leaders(contest).empty());
}

TEST(Contests, WhoTookPartIsOfBallotsCastElseOfThoseIssued) {
  Contest contest = with_votes({3, 5, 0});
  contest.tally.issued = 12;
  EXPECT_EQ(took_part(contest), 12);
  contest.tally.invalid = 2;
  EXPECT_EQ(took_part(contest), 10);
  contest.unpublished = {2};
  EXPECT_EQ(took_part(contest), 12);
}

TEST(Contests, ACandidateBelongsToItsPartyIfThereIsOne) {
  Election election = two_levels();
  EXPECT_EQ(party_of(election.contestants, 1), 0U);
  EXPECT_EQ(party_of(election.contestants, 0), 0U);
  election.contestants[1].party = "nobody";
  EXPECT_EQ(party_of(election.contestants, 1), 1U);
}

}  // namespace
}  // namespace saylau
