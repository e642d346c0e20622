#include "count/threshold.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/count/votes_testing.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;

law::Threshold threshold(Share share, law::Denominator of = law::Denominator::valid_votes) {
  return {share, of, "", std::nullopt};
}

TEST(Denominator, IsWhatTheLawNames) {
  Election election = list_election({60, 30, 10}, true);  // the last is against all
  Contest& contest = election.contests[0];
  contest.tally.invalid = 5;
  contest.tally.registered = 200;
  const auto of = [&](law::Denominator of) { return denominator(of, contest, election.contestants); };
  EXPECT_EQ(of(law::Denominator::valid_votes), Figure(100));
  EXPECT_EQ(of(law::Denominator::votes_for_contestants), Figure(90));
  EXPECT_EQ(of(law::Denominator::ballots_cast), Figure(105));
  EXPECT_EQ(of(law::Denominator::registered_voters), Figure(200));
}

TEST(Denominator, IsNotKnownIfVotesThatBelongToItAreNot) {
  Election election = list_election({60, 30, 0}, true);
  election.contests[0].unpublished = {2};
  const Contest& contest = election.contests[0];
  EXPECT_EQ(denominator(law::Denominator::valid_votes, contest, election.contestants), std::nullopt);
  EXPECT_EQ(denominator(law::Denominator::votes_for_contestants, contest, election.contestants), Figure(90));
}

TEST(Denominator, TakesTheValidBallotsAsPublishedWhereAVoteIsNot) {
  Election election = list_election({60, 30, 0}, true);
  election.contests[0].unpublished = {2};
  election.contests[0].tally.valid = 99;
  EXPECT_EQ(denominator(law::Denominator::valid_votes, election.contests[0], election.contestants), Figure(99));
}

TEST(TestThreshold, RanksByVotesAndSaysHowManyAreMissing) {
  const Election election = list_election({4, 90, 6});
  const auto test = test_threshold(threshold(kFivePercent), election.contests[0], election.contestants);
  ASSERT_TRUE(test);
  EXPECT_EQ(test->fewest, 5);
  EXPECT_EQ(test->bars, (std::vector<Bar>{{1, 90, true, 0}, {2, 6, true, 0}, {0, 4, false, 1}}));
}

TEST(TestThreshold, LeavesAgainstAllOut) {
  const Election election = list_election({90, 10}, true);
  const auto test = test_threshold(threshold(kFivePercent), election.contests[0], election.contestants);
  ASSERT_TRUE(test);
  EXPECT_EQ(test->bars.size(), 1U);
  EXPECT_EQ(test->whole, 100);
}

// The AIST bloc in 2004: 7.066% of the valid votes, 6.870% of the ballots cast.
TEST(TestThreshold, ADenominatorDecidesAboutAist) {
  Election election = list_election({4757773 - 336177, 336177});
  election.contests[0].tally.invalid = 135431;
  const auto passes = [&](law::Denominator of) {
    return test_threshold(threshold(Share{7, 100}, of), election.contests[0], election.contestants)->bars[1].passed;
  };
  EXPECT_TRUE(passes(law::Denominator::valid_votes));
  EXPECT_FALSE(passes(law::Denominator::ballots_cast));
}

RC_GTEST_PROP(TestThreshold, ExactlyTheSharePassesAndOneVoteFewerDoesNot, ()) {
  const Votes part = *rc::gen::inRange<Votes>(1, 1'000'000'000);
  const Votes whole = part * 20;  // part is exactly 5.000...% of it
  const auto passes = [&](Votes votes) {
    const Election election = list_election({votes, whole - votes});
    const auto test = test_threshold(threshold(kFivePercent), election.contests[0], election.contestants);
    return test->bars.back().passed;
  };
  RC_ASSERT(passes(part));
  RC_ASSERT(!passes(part - 1));
}

}  // namespace
}  // namespace saylau::count
