#include "count/threshold.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

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

// --- votes that are not in, or were not published ---

Election with_voters_out(const std::vector<Votes>& votes, Figure out) {
  Election election = list_election(votes);
  Reporting reporting;
  reporting.stations = 2;
  reporting.reported = 1;
  reporting.registered_of_reported = total_votes(votes);
  if (out) reporting.registered = total_votes(votes) + *out;
  election.contests[0].reporting = reporting;
  return election;
}

// Against a bar of 10%: `out` voters at most make the whole 100.
bool is_certain_of_the_second(Votes votes, Votes others, Figure out) {
  const Election election = with_voters_out({others, votes}, out);
  const auto test = test_threshold(threshold(Share{1, 10}), election.contests[0], election.contestants);
  return std::ranges::find(test->bars, 1U, &Bar::contestant)->certain;
}

TEST(TestThreshold, IsCertainUpToTheLastVoteThatIsOut) {
  EXPECT_TRUE(is_certain_of_the_second(10, 40, 50));   // exactly 10 of 100, if all the rest vote for others
  EXPECT_FALSE(is_certain_of_the_second(9, 41, 50));   // 9 of 100 at worst
  EXPECT_TRUE(is_certain_of_the_second(4, 91, 5));     // 9 of 100 at best
  EXPECT_FALSE(is_certain_of_the_second(5, 90, 5));    // exactly 10 of 100 at best
  EXPECT_FALSE(is_certain_of_the_second(10, 40, {}));  // nobody knows how many are out
}

TEST(MayHidePassing, CountsTheVotesThatNobodyIsNamedFor) {
  Election election = list_election({80, 0, 0});
  Contest& contest = election.contests[0];
  contest.unpublished = {1, 2};
  const auto may_hide = [&](Votes valid, Figure uncounted) {
    contest.tally.valid = valid;
    contest.tally.uncounted = uncounted;
    const auto test = test_threshold(threshold(Share{1, 5}), contest, election.contestants);
    return may_hide_passing(*test, contest, election.contestants);
  };
  EXPECT_TRUE(may_hide(100, {}));  // 20 votes are left, and 20 are enough
  EXPECT_FALSE(may_hide(99, {}));
  EXPECT_FALSE(may_hide(100, 1));  // one of them counts for nobody
}

}  // namespace
}  // namespace saylau::count
