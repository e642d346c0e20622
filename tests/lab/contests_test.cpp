#include "lab/contests.hpp"

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

Election two_levels() {
  Election election;
  election.areas = {{"xx", {"Land"}, AreaKind::nation, ""}, {"d1", {"One"}, AreaKind::district, "xx"}};
  election.contestants = contestants(2, "list", ContestantKind::party_list);
  election.contestants[1].party = "a";
  election.contests = {contest("list", "d1", {1, 2}), contest("list", "xx", {3, 4}), contest("list", "d1", {5, 6}, 2)};
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

TEST(Contests, ACandidateBelongsToItsPartyIfThereIsOne) {
  Election election = two_levels();
  EXPECT_EQ(party_of(election, 1), 0U);
  EXPECT_EQ(party_of(election, 0), 0U);
  election.contestants[1].party = "nobody";
  EXPECT_EQ(party_of(election, 1), 1U);
}

TEST(Contests, SaysWhatStandsInTheWay) {
  EXPECT_EQ(describe(count::ListCounter::Obstacle::threshold_in_each_area), "its threshold looks at each area");
}

}  // namespace
}  // namespace saylau::lab
