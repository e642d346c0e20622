#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/count/methods/enumerate_testing.hpp"
#include "tests/count/votes_testing.hpp"
#include "tests/oracle/oracle.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;

law::Law law_with_threshold(Seats seats, Share share, bool with_rescue = true) {
  law::Tier tier = list_tier(seats);
  law::Threshold threshold{share, law::Denominator::valid_votes, "Art. 1 p. 1", std::nullopt};
  if (with_rescue) threshold.rescue = rescue();
  tier.thresholds = {threshold};
  tier.silences = {{law::Situation::no_list_passes, {"nobody passes"}, "Art. 9"},
                   {law::Situation::too_many_seats, {"too many"}, "Art. 9"}};
  return law_of(tier);
}

template <typename T>
const T* find_step(const Result& result) {
  for (const Step& step : result.working) {
    if (const T* detail = std::get_if<T>(&step.detail)) return detail;
  }
  return nullptr;
}

TEST(CountListTier, GivesSeatsOnlyToWhoeverPasses) {
  EXPECT_EQ(seats(law_with_threshold(10, kFivePercent), {60, 36, 4}), (std::vector<Seats>{6, 4, 0}));
}

TEST(CountListTier, AgainstAllCountsInTheDenominatorAndTakesNoSeat) {
  // 5 of 100 pass; without the 10 against all the threshold would be 4.5, with 20 more it is 6.
  EXPECT_EQ(seats(law_with_threshold(10, kFivePercent), {85, 5, 10}, true), (std::vector<Seats>{9, 1, 0}));
  EXPECT_EQ(seats(law_with_threshold(10, kFivePercent, false), {85, 5, 30}, true), (std::vector<Seats>{10, 0, 0}));
}

TEST(CountListTier, WritesEveryStepWithItsArticle) {
  const Result result = count(law_with_threshold(10, kFivePercent), list_election({60, 36, 4}));
  ASSERT_EQ(result.working.size(), 2U);
  EXPECT_EQ(result.working[0].cite, "Art. 1 p. 1");
  const auto* quota = find_step<QuotaStep>(result);
  ASSERT_NE(quota, nullptr);
  EXPECT_EQ(quota->sum, 96);
  EXPECT_EQ(quota->left_over, 1);
  EXPECT_EQ(quota->lines[0].contestant, 1U);  // 36 * 10 / 96 = 3.75; 60 * 10 / 96 = 6.25
  EXPECT_TRUE(quota->lines[0].extra);
  EXPECT_FALSE(quota->lines[1].extra);
  EXPECT_TRUE(result.complete);
}

TEST(CountListTier, SettlesATieByRegistration) {
  const Result result = count(law_of(list_tier(1)), list_election({5, 5}));
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{1, 0}));
  const auto* tie = find_step<TieStep>(result);
  ASSERT_NE(tie, nullptr);
  EXPECT_EQ(tie->settlement.winners, (std::vector<std::size_t>{0}));
  EXPECT_TRUE(result.complete);
}

TEST(CountListTier, LeavesATieOpenWithItsOptions) {
  law::Tier tier = list_tier(1);
  tier.ties = {{law::TieRule::lot, "Art. 4"}};
  const Result result = count(law_of(tier), list_election({5, 5, 1}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::lot);
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(result.undecided[0].seats, 1);
  EXPECT_EQ(result.undecided[0].cite, "Art. 4");
  EXPECT_FALSE(result.complete);
}

TEST(CountListTier, ReplaysALotAndNamesOneThatFitsNothing) {
  law::Tier tier = list_tier(1);
  tier.ties = {{law::TieRule::lot, "Art. 4"}};
  const Lot lot{"xx/law", "hash", "list", "nation", {"a", "b"}, {"b"}, "the commission", "2026-01-01"};
  Lot other = lot;
  other.tier = "district";
  const Result result = count(law_of(tier), list_election({5, 5, 1}), {}, {lot, other});
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{0, 1, 0}));
  EXPECT_TRUE(result.complete);
  EXPECT_EQ(result.unused_lots, (Lots{other}));
}

TEST(CountListTier, StopsWhereNoListPasses) {
  const Result result = count(law_with_threshold(10, Share{50, 100}), list_election({40, 35, 25}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].silence->missing.english, "nobody passes");
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{0, 0, 0}));
}

TEST(CountListTier, StopsWhereTheMinimumOverdrawsTheHouse) {
  const Result result = count(law_with_threshold(98, Share{7, 100}), list_election({5247720, 22159}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].silence->missing.english, "too many");
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{0, 1}));
}

TEST(CountListTier, StopsWhereTwoAreEqualSecond) {
  const Result result = count(law_with_threshold(10, Share{50, 100}), list_election({60, 20, 20}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].silence->when, law::Situation::runner_up_tie);
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{1, 2}));
}

TEST(CountListTier, ZeroVotesForEverybodyDecideNothing) {
  const Result result = count(law_with_threshold(10, kFivePercent), list_election({0, 0}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::nobody_has_votes);
  EXPECT_EQ(result.undecided[0].seats, 10);
}

TEST(CountListTier, SaysThatVotesWereNotPublished) {
  Election election = list_election({5, 5});
  election.contests.clear();
  const Result result = count(law_of(list_tier(3)), election);
  EXPECT_EQ(result.tiers[0].status, TierStatus::not_counted);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::votes_not_published);
}

TEST(CountListTier, SaysThatTheDenominatorWasNotPublished) {
  law::Law law = law_with_threshold(10, kFivePercent);
  law.tiers[0].thresholds[0].of = law::Denominator::ballots_cast;
  const Result result = count(law, list_election({60, 40}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::figure_not_published);
}

TEST(CountListTier, TakesWhoPassedAsAnnouncedAndIsNotComplete) {
  Election election = list_election({60, 36, 4, 0}, true);
  election.contests[0].unpublished = {3};
  election.contests[0].announced_to_pass = {0, 1};
  const Result result = count(law_with_threshold(10, kFivePercent), election);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{6, 4, 0, 0}));
  EXPECT_EQ(result.tiers[0].status, TierStatus::passing_as_announced);
  EXPECT_TRUE(result.undecided.empty());
  EXPECT_FALSE(result.complete);
}

TEST(CountListTier, StopsWhereTheQuotaOverdraws) {
  const law::Law law = law_of(list_tier(2, law::LargestRemainder{law::Quota::imperiali}));
  const Result result = count(law, list_election({50, 50}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].silence->when, law::Situation::too_many_seats);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{0, 0}));
}

TEST(CountListTier, ShowsEachSeatOfADivisorMethodWithItsRunnerUp) {
  const law::Law law = law_of(list_tier(3, law::HighestAverages{law::Divisors::dhondt}));
  const auto* step = [&] {
    static Result result;
    result = count(law, list_election({53, 24, 23}));
    return find_step<DivisorStep>(result);
  }();
  ASSERT_NE(step, nullptr);
  ASSERT_EQ(step->awards.size(), 3U);
  EXPECT_EQ(step->awards[2].winner, 1U);
  EXPECT_EQ(step->awards[2].runner_up, std::optional<std::size_t>(2));
  EXPECT_EQ(step->awards[2].runner_up_votes, 23);
}

// Every election of up to 4 lists with up to 6 votes and up to 6 seats, under the whole of art. 97-1 with a bar of 20%.
TEST(CountListTier, AgreesWithTheOracleOfArticle971OnEverySmallElection) {
  std::size_t open = 0;
  for_every_small_election([&](const std::vector<Votes>& votes, Seats house) {
    if (house == 0) return;
    const Result result = count(law_with_threshold(house, Share{20, 100}), list_election(votes));
    const auto expected = oracle::kazakh_list_tier(votes, house, Share{20, 100}, 2);
    if (expected.empty()) {
      ASSERT_FALSE(result.undecided.empty()) << ::testing::PrintToString(votes) << " " << house;
      ++open;
    } else {
      ASSERT_EQ(result.tiers[0].by_contestant, expected) << ::testing::PrintToString(votes) << " " << house;
    }
  });
  EXPECT_GT(open, 100U);
}

RC_GTEST_PROP(CountListTier, TheOrderOfContestantsChangesNothing, (const RandomVotes& random)) {
  const law::Law law = law_with_threshold(random.seats + 1, kFivePercent);
  const Election election = list_election(random.votes);
  Election turned = election;
  std::reverse(turned.contestants.begin(), turned.contestants.end());
  std::reverse(turned.contests[0].tally.votes.begin(), turned.contests[0].tally.votes.end());
  const Result straight = count(law, election);
  Result mirrored = count(law, turned);
  std::reverse(mirrored.tiers[0].by_contestant.begin(), mirrored.tiers[0].by_contestant.end());
  RC_ASSERT(straight.tiers[0].by_contestant == mirrored.tiers[0].by_contestant);
  RC_ASSERT(straight.undecided.size() == mirrored.undecided.size());
}

RC_GTEST_PROP(CountListTier, EverySeatIsGivenOrUndecided, (const RandomVotes& random)) {
  const Seats house = random.seats + 1;
  const Result result = count(law_with_threshold(house, kFivePercent), list_election(random.votes));
  Seats all = 0;
  for (const Seats own : result.tiers[0].by_contestant) all += own;
  for (const Undecided& undecided : result.undecided) all += undecided.seats;
  RC_ASSERT(all == house);
}

// --- Russia: too few lists or votes over the threshold, and seats below it ---

law::Law law_that_admits_more() {
  law::Tier tier = list_tier(10);
  law::Threshold threshold{kFivePercent, law::Denominator::valid_votes, "Art. 88"};
  threshold.admit_more = law::AdmitMore{2, Share{1, 2}, law::Denominator::valid_votes, "Art. 88 p. 8"};
  tier.thresholds = {threshold};
  return law_of(tier);
}

TEST(CountListTier, AdmitsTheNextListsUntilItIsEnough) {
  // Three lists of ten pass with 45 of 100 votes; the next two by votes make 53.
  const std::vector<Votes> votes = {20, 15, 10, 4, 4, 4, 4, 4, 4, 31};
  Election election = list_election(votes, true);
  election.contests[0].tally.votes = {200, 150, 100, 49, 48, 40, 40, 40, 40, 293};
  const Result result = count(law_that_admits_more(), election);
  const auto* step = find_step<AdmitMoreStep>(result);
  ASSERT_NE(step, nullptr);
  EXPECT_EQ(step->admitted, (std::vector<std::size_t>{3, 4}));
  EXPECT_EQ(step->together, 547);
  EXPECT_EQ(step->whole, 1000);
  EXPECT_TRUE(result.complete);
}

TEST(CountListTier, OneListAloneIsNotEnoughWhateverItsVotes) {
  const Result result = count(law_that_admits_more(), list_election({960, 30, 10}));
  EXPECT_EQ(find_step<AdmitMoreStep>(result)->admitted, (std::vector<std::size_t>{1}));
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{10, 0, 0}));
}

TEST(CountListTier, WhoIsNextMustBePlain) {
  const Result result = count(law_that_admits_more(), list_election({960, 20, 20}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{1, 2}));
}

TEST(CountListTier, EnoughListsAdmitNobodyMore) {
  EXPECT_EQ(find_step<AdmitMoreStep>(count(law_that_admits_more(), list_election({600, 390, 10}))), nullptr);
}

TEST(CountListTier, AListBelowTheThresholdMayHaveSeatsByItsShare) {
  law::Tier tier = list_tier(100);
  law::Threshold threshold{Share{7, 100}, law::Denominator::valid_votes, "Art. 82"};
  threshold.seats_below = {{Share{6, 100}, 2, "Art. 82"}, {Share{5, 100}, 1, "Art. 82"}};
  tier.thresholds = {threshold};
  const Result result = count(law_of(tier), list_election({500, 340, 60, 59, 41}));
  // 2 seats from 6%, 1 from 5%, none below; 97 are left for the two lists that passed.
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{58, 39, 2, 1, 0}));
  EXPECT_TRUE(result.complete);
}

const law::Threshold kTenPercent{Share{1, 10}, law::Denominator::valid_votes, "Art. 4"};

// Ten seats, 10% of the valid votes; lists below it with 5% have two seats.
law::Law law_with_seats_below(law::Threshold threshold = kTenPercent) {
  law::Tier tier = list_tier(10);
  threshold.seats_below = {{Share{5, 100}, 2, "Art. 6"}};
  tier.thresholds = {threshold};
  return law_of(tier);
}

TEST(SeatsBelow, AreNotForAListThatIsAdmittedByAnotherRule) {
  law::Threshold threshold = kTenPercent;
  threshold.admit_more = law::AdmitMore{2, Share{1, 2}, law::Denominator::valid_votes, "Art. 5"};
  EXPECT_EQ(seats(law_with_seats_below(threshold), {86, 8, 6}), (std::vector<Seats>{7, 1, 2}));
  threshold.admit_more.reset();
  threshold.rescue = rescue(1);
  EXPECT_EQ(seats(law_with_seats_below(threshold), {86, 8, 6}), (std::vector<Seats>{7, 1, 2}));
}

TEST(SeatsBelow, BeyondTheTierAreASilenceOfTheLaw) {
  for (const law::Quota quota : {law::Quota::hare, law::Quota::droop, law::Quota::hagenbach_bischoff}) {
    law::Law law = law_with_seats_below();
    law.tiers[0].seats = law::FixedSeats{5};
    law.tiers[0].allocation = law::LargestRemainder{quota};
    law.seats = 5;
    const Result result = count(law, list_election({80, 7, 6, 7}));
    EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{0, 0, 0, 0}));
    ASSERT_EQ(result.undecided.size(), 1U);
    EXPECT_EQ(result.undecided[0].silence->when, law::Situation::too_many_seats_below);
    EXPECT_EQ(result.undecided[0].seats, 5);
    EXPECT_TRUE(result.discrepancies.empty());
  }
}

TEST(SeatsBelow, MayTakeTheWholeTier) {
  law::Law law = law_with_seats_below();
  law.tiers[0].seats = law::FixedSeats{6};
  law.seats = 6;
  const Result result = count(law, list_election({80, 7, 6, 7}));
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{0, 2, 2, 2}));
  EXPECT_TRUE(result.complete);
}

// A list of a group that the law exempts takes part with any vote, and lists that are not exempt pass as before.
TEST(CountListTier, AnExemptListNeedNotPassTheThreshold) {
  law::Law law = law_of(list_tier(10, law::HighestAverages{law::Divisors::dhondt}));
  law.tiers[0].thresholds = {kTenPercent};
  law.tiers[0].thresholds[0].exempt = {"minority"};
  Election election = list_election({600, 300, 90, 10});
  EXPECT_EQ(count(law, election).tiers[0].by_contestant, (std::vector<Seats>{7, 3, 0, 0}));
  election.contestants[2].group = "minority";
  const Result result = count(law, election);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{6, 3, 1, 0}));
  EXPECT_TRUE(find_step<ThresholdStep>(result)->test.bars[2].exempt);
}

// Lists above the bar are promised a seat each, and those below it have taken all that there are.
TEST(SeatsBelow, LeaveNoneThatArePromised) {
  law::Law law = law_with_seats_below();
  law.tiers[0].seats = law::FixedSeats{2};
  law.seats = 2;
  law.tiers[0].allocation = law::WholeQuotas{law::Denominator::valid_votes, 1};
  const auto silence = [&](std::initializer_list<Votes> votes) {
    const Result result = count(law, list_election(votes));
    EXPECT_FALSE(result.complete);
    return result.undecided.empty() ? std::nullopt : std::optional(result.undecided[0].silence->when);
  };
  EXPECT_EQ(silence({94, 6}), law::Situation::too_many_seats);
  law.tiers[0].allocation = law::LargestRemainder{law::Quota::hare};
  law.tiers[0].thresholds[0].rescue = rescue(1);
  law.tiers[0].thresholds[0].share = Share{3, 10};
  EXPECT_EQ(silence({65, 29, 6}), law::Situation::too_many_seats);
}

// --- Kyrgyzstan: a threshold in each region ---

TEST(CountListTier, AThresholdMayHaveToBeReachedInEachRegion) {
  law::Tier tier = list_tier(10);
  law::Threshold each{Share{1, 100}, law::Denominator::valid_votes, "Art. 64"};
  each.in_each = AreaKind::region;
  tier.thresholds = {{kFivePercent, law::Denominator::valid_votes, "Art. 64"}, each};
  Election election = list_election({500, 300, 200});
  election.areas.push_back({"n", {"North"}, AreaKind::region, "nation"});
  election.areas.push_back({"s", {"South"}, AreaKind::region, "nation"});
  election.contests.push_back(contest("list", "n", {300, 297, 3}));  // c has 0.5% here
  election.contests.push_back(contest("list", "s", {200, 3, 197}));
  const Result result = count(law_of(tier), election);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{10, 0, 0}));  // b has 0.75% in the south
  EXPECT_TRUE(result.complete);
}

TEST(CountListTier, WithoutTheRegionsVotesNothingFollowsButWhatIsAnnounced) {
  law::Tier tier = list_tier(10);
  law::Threshold each{Share{1, 100}, law::Denominator::valid_votes, "Art. 64"};
  each.in_each = AreaKind::region;
  tier.thresholds = {each};
  Election election = list_election({500, 300, 200});
  EXPECT_EQ(count(law_of(tier), election).undecided[0].reason, Reason::figure_not_published);
  election.contests[0].announced_to_pass = {0, 1};
  const Result result = count(law_of(tier), election);
  EXPECT_EQ(result.tiers[0].status, TierStatus::passing_as_announced);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{6, 4, 0}));
  EXPECT_FALSE(result.complete);
}

// --- votes that were not published ---

TEST(CountListTier, AnUnpublishedListThatMayHavePassedLeavesTheTierOpen) {
  Election election = list_election({500, 300, 0});
  election.contests[0].unpublished = {2};
  election.contests[0].tally.valid = 1000;  // 200 votes are left for the third
  const law::Law law = law_with_threshold(10, kFivePercent, false);
  EXPECT_EQ(count(law, election).undecided.at(0).reason, Reason::figure_not_published);
  election.contests[0].announced_to_pass = {0, 1};
  EXPECT_EQ(count(law, election).tiers[0].status, TierStatus::passing_as_announced);
  election.contests[0].announced_to_pass.clear();
  election.contests[0].tally.valid = 840;  // 40 are left, fewer than the threshold of 42
  EXPECT_EQ(count(law, election).tiers[0].status, TierStatus::counted);
}

// --- Georgia ---

TEST(CountListTier, WholeQuotasAreWrittenIntoTheWorking) {
  law::Tier tier = list_tier(77, law::WholeQuotas{law::Denominator::valid_votes, 6});
  tier.thresholds = {{kFivePercent, law::Denominator::valid_votes, "Art. 125 p. 4"}};
  const Result result = count(law_of(tier), list_election({856'638, 477'053, 88'097, 85'000, 84'000, 84'000, 84'945}));
  const auto* step = find_step<WholeQuotaStep>(result);
  ASSERT_NE(step, nullptr);
  EXPECT_EQ(step->whole, 1'759'733);
  EXPECT_EQ(step->left_over, 14);
  EXPECT_TRUE(step->rows[2].line.lifted);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{44, 27, 6, 0, 0, 0, 0}));
}

TEST(CountListTier, LeavesTheSeatsOpenWhenEveryVoteIsAgainstAll) {
  const Result result = count(law_of(list_tier(3)), list_election({0, 0, 5}, true));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::nobody_has_votes);
  EXPECT_EQ(result.undecided[0].seats, 3);
}

// --- admitting more ---

law::Law law_that_admits(Seats lists, Share together, law::Denominator of) {
  law::Tier tier = list_tier(10);
  law::Threshold bar{Share{30, 100}, law::Denominator::valid_votes, "Art. 64"};
  bar.admit_more = law::AdmitMore{lists, together, of, "Art. 65"};
  tier.thresholds = {bar};
  return law_of(tier);
}

// 500 of the 800 ballots cast are for lists: 62.5%, and more than 65% is asked for.
TEST(AdmitMore, IsSilentWhereAllListsTogetherAreTooFew) {
  Election election = list_election({300, 195, 5});
  election.contests[0].tally.invalid = 300;
  const auto law = law_that_admits(2, Share{65, 100}, law::Denominator::ballots_cast);
  const Result result = count(law, election);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{0, 0, 0}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].silence->when, law::Situation::too_few_admitted);
  EXPECT_EQ(result.undecided[0].seats, 10);
  election.contests[0].tally.invalid = 100;
  EXPECT_TRUE(count(law, election).complete);
}

TEST(AdmitMore, IsSilentWhereFewerListsHaveVotesThanHaveToEnter) {
  const auto law = law_that_admits(3, Share{1, 2}, law::Denominator::valid_votes);
  EXPECT_EQ(count(law, list_election({60, 40, 0})).undecided.at(0).silence->when, law::Situation::too_few_admitted);
}

// Three have to enter: both of the equal ones do. Where two are enough, which of them is not said.
TEST(AdmitMore, TakesEqualListsTogetherWhereAllButOneAreTooFew) {
  const Election election = list_election({300, 100, 100});
  const Result both = count(law_that_admits(3, Share{1, 2}, law::Denominator::valid_votes), election);
  EXPECT_EQ(both.tiers[0].by_contestant, (std::vector<Seats>{6, 2, 2}));
  const Result one = count(law_that_admits(2, Share{1, 2}, law::Denominator::valid_votes), election);
  ASSERT_EQ(one.undecided.size(), 1U);
  EXPECT_EQ(one.undecided[0].silence->when, law::Situation::runner_up_tie);
  EXPECT_EQ(one.undecided[0].options, (std::vector<std::size_t>{1, 2}));
}

// Stations abroad are summed beside the regions, and are none of those that the law looks at.
TEST(CountListTier, AnAreaApartIsNoneOfTheRegions) {
  law::Tier tier = list_tier(10);
  law::Threshold each{Share{1, 10}, law::Denominator::valid_votes, "Art. 64"};
  each.in_each = AreaKind::region;
  tier.thresholds = {each};
  Election election = list_election({60, 40});
  election.areas.push_back({"n", {"North"}, AreaKind::region, "nation"});
  election.areas.push_back({"abroad", {"Abroad"}, AreaKind::region, "nation", true});
  election.contests.push_back(contest("list", "n", {50, 40}));
  election.contests.push_back(contest("list", "abroad", {10, 0}));
  EXPECT_EQ(count(law_of(tier), election).tiers[0].by_contestant, (std::vector<Seats>{6, 4}));
}

// A law that says it is silent if no list passes has nobody admitted beside lists that pass.
TEST(AdmitMore, IsNotAskedWhereTheLawIsSilent) {
  law::Law law = law_with_seats_below();
  law.tiers[0].thresholds[0].seats_below.clear();
  law.tiers[0].thresholds[0].admit_more = law::AdmitMore{2, Share{1, 2}, law::Denominator::valid_votes, "Art. 5"};
  law.tiers[0].thresholds[0].share = Share{60, 100};
  const Election election = list_election({40, 35, 25});
  EXPECT_TRUE(count(law, election).complete);
  law.tiers[0].silences = {{law::Situation::no_list_passes, {"nothing said"}, "Art. 6"}};
  const Result result = count(law, election);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::law_is_silent);
  EXPECT_EQ(result.undecided[0].seats, 10);
}

// Where nobody's votes were published, it is not that nobody has any.
TEST(ListTier, OfUnpublishedVotesIsNotCounted) {
  Election election = list_election({0, 0, 0});
  election.contests[0].unpublished = {0, 1, 2};
  const Result result = count(law_with_seats_below(), election);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::votes_not_published);
  EXPECT_EQ(result.tiers[0].status, TierStatus::not_counted);
}

}  // namespace
}  // namespace saylau::count
