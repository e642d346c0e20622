// What a count says while votes are still out: nothing that the rest could change. Each claim of certainty is held
// against every way in which the rest can vote.

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "count/certain_seats.hpp"
#include "tests/count/votes_testing.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;
using Indices = std::vector<std::size_t>;

void leave_out(Contest& contest, Votes voters, Votes voters_in = 1000) {
  contest.reporting = Reporting{2, 1, voters_in + voters, voters_in, AreaKind::region, {"south"}};
  contest.tally.registered = voters_in;
}

// Calls `use` with the votes that the rest can add: each way to share at most `out` votes among `places`.
void each_rest(std::size_t places, Votes out, std::vector<Votes>& rest,
               const std::function<void(const std::vector<Votes>&)>& use) {
  if (rest.size() == places) return use(rest);
  for (Votes votes = 0; votes <= out; ++votes) {
    rest.push_back(votes);
    each_rest(places, out - votes, rest, use);
    rest.pop_back();
  }
}

Election with_rest(Election election, const std::vector<Votes>& rest) {
  Contest& contest = election.contests[0];
  contest.reporting.reset();
  for (std::size_t i = 0; i < rest.size(); ++i) contest.tally.votes[i] += rest[i];
  return election;
}

// Everything that `law` calls certain of three lists with up to four votes each stays so, whatever two more do.
void expect_certain_seats_to_stay(const law::Law& law) {
  constexpr Votes kMost = 4;
  constexpr Votes kOut = 2;
  std::size_t certain = 0;
  for (Votes votes = 0; votes < (kMost + 1) * (kMost + 1) * (kMost + 1); ++votes) {
    Election election = list_election({votes / 25, votes / 5 % 5, votes % 5});
    leave_out(election.contests[0], kOut);
    const Result now = count(law, election);
    EXPECT_FALSE(now.complete);
    EXPECT_TRUE(now.discrepancies.empty());
    std::vector<Votes> rest;
    each_rest(3, kOut, rest, [&](const std::vector<Votes>& more) {
      const Result then = count(law, with_rest(election, more));
      for (std::size_t i = 0; i < 3; ++i) {
        ASSERT_LE(certain_seats(now.tiers[0], i), then.tiers[0].by_contestant[i]) << votes << " of list " << i;
      }
    });
    for (std::size_t i = 0; i < 3; ++i) certain += static_cast<std::size_t>(certain_seats(now.tiers[0], i));
  }
  EXPECT_GT(certain, 0U);
}

law::Threshold threshold_at(Share share, law::Denominator of = law::Denominator::valid_votes) {
  law::Threshold threshold;
  threshold.share = share;
  threshold.of = of;
  return threshold;
}

TEST(CertainSeats, StayWhateverTheRestVotes) {
  for (const law::Quota quota : {law::Quota::hare, law::Quota::droop}) {
    expect_certain_seats_to_stay(law_of(list_tier(5, law::LargestRemainder{quota})));
  }
  for (const law::Divisors divisors : {law::Divisors::dhondt, law::Divisors::sainte_lague, law::Divisors::adams,
                                       law::Divisors::huntington_hill, law::Divisors::danish}) {
    expect_certain_seats_to_stay(law_of(list_tier(5, law::HighestAverages{divisors})));
  }
}

TEST(CertainSeats, StayUnderAThreshold) {
  for (const law::Denominator of : {law::Denominator::valid_votes, law::Denominator::votes_for_contestants}) {
    law::Tier tier = list_tier(5, law::HighestAverages{law::Divisors::dhondt});
    tier.thresholds = {threshold_at({1, 3}, of)};
    expect_certain_seats_to_stay(law_of(tier));
  }
}

TEST(CertainSeats, AreNoneWhereARuleForTooFewListsCouldStillApply) {
  law::Tier tier = list_tier(5);
  tier.thresholds = {threshold_at({1, 3})};
  tier.thresholds[0].rescue = rescue();
  Election election = list_election({90, 40, 1});
  leave_out(election.contests[0], 10);
  const Result result = count(law_of(tier), election);
  EXPECT_EQ(result.tiers[0].certain, (std::vector<Seats>{0, 0, 0}));
}

TEST(Partial, SaysWhichAreaIsOutAndWhoIsOverTheBarForCertain) {
  law::Tier tier = list_tier(5);
  tier.thresholds = {threshold_at({1, 10})};
  Election election = list_election({700, 290, 10});
  leave_out(election.contests[0], 100);
  const Result result = count(law_of(tier), election);
  EXPECT_EQ(result.tiers[0].status, TierStatus::partial);
  EXPECT_FALSE(result.complete);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::not_all_in);
  EXPECT_EQ(result.undecided[0].areas, (std::vector<std::string>{"south"}));
  const auto& bars = std::get<ThresholdStep>(result.working[0].detail).test.bars;
  EXPECT_TRUE(bars[0].passed && bars[0].certain);
  EXPECT_TRUE(bars[1].passed && bars[1].certain);
  EXPECT_FALSE(bars[2].passed || bars[2].certain);  // 110 of 1,100 would be enough
  EXPECT_EQ(majority_of(result), std::optional<std::size_t>(0));
}

TEST(Partial, HasNoMajorityThatTheRestCouldTurn) {
  Election election = list_election({300, 200});
  leave_out(election.contests[0], 1500);
  const Result result = count(law_of(list_tier(5)), election);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{3, 2}));  // by what is in
  EXPECT_EQ(majority_of(result), std::nullopt);
  EXPECT_EQ(open_seats(result), 5);
}

TEST(Partial, GivesNoSeatBeforeAnythingIsIn) {
  Election election = list_election({0, 0});
  election.contests[0].reporting = Reporting{1, 0, Figure(1000), Figure(0), AreaKind::nation, {"nation"}};
  const Result result = count(law_of(list_tier(5)), election);
  EXPECT_EQ(result.tiers[0].status, TierStatus::not_counted);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::not_all_in);
  EXPECT_EQ(result.undecided[0].seats, 5);
}

TEST(Partial, DrawsNoLotWhileTheRestCouldBreakTheTie) {
  Election election = list_election({100, 100});
  leave_out(election.contests[0], 1);
  const Result result = count(law_of(list_tier(1)), election);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::not_all_in);
  EXPECT_EQ(result.undecided[0].seats, 1);
}

// A tier of which nothing can change is not undecided; the result waits for the rest all the same.
TEST(Partial, LeavesNothingOpenWhereEverySeatIsCertain) {
  Election election = list_election({40, 10});
  leave_out(election.contests[0], 1);
  const law::Law law = law_of(list_tier(1, law::HighestAverages{law::Divisors::dhondt}));
  const Result result = count(law, election);
  EXPECT_EQ(result.tiers[0].certain, (std::vector<Seats>{1, 0}));
  EXPECT_TRUE(result.undecided.empty());
  EXPECT_FALSE(result.complete);
  leave_out(election.contests[0], 100);
  EXPECT_EQ(count(law, election).undecided.size(), 1U);
}

// --- districts ---

law::Law districts(law::Allocation allocation, Seats seats = 1) {
  law::Tier tier = list_tier(seats, allocation);
  tier.id = tier.ballot = "district";
  tier.ties = {{law::TieRule::lot, ""}};
  return law_of(tier);
}

Election district_election(const std::vector<Votes>& votes, Votes out) {
  Election election = list_election(votes);
  election.areas.push_back({"1", {"1"}, AreaKind::district, "nation"});
  election.contestants = contestants(votes.size(), "district", ContestantKind::candidate);
  election.contests = {contest("district", "1", votes)};
  leave_out(election.contests[0], out);
  return election;
}

TEST(PartialDistrict, ElectsWhoeverLeadsByMoreThanIsOut) {
  EXPECT_EQ(count(districts(law::Plurality{}), district_election({60, 40, 5}, 19)).elected.size(), 1U);
  const Result open = count(districts(law::Plurality{}), district_election({60, 40, 5}, 20));
  EXPECT_TRUE(open.elected.empty());
  ASSERT_EQ(open.undecided.size(), 1U);
  EXPECT_EQ(open.undecided[0].reason, Reason::not_all_in);
  EXPECT_EQ(open.undecided[0].options, (std::vector<std::size_t>{0}));  // who leads
  EXPECT_TRUE(open.discrepancies.empty());
}

// The nation says that not all is in; so does the district, whose seat is certain all the same.
TEST(PartialDistrict, IsCertainThoughTheNationIsNotAllIn) {
  Election election = district_election({60, 40, 5}, 19);
  election.contests.push_back(election.contests[0]);
  election.contests[1].area = "nation";
  EXPECT_TRUE(count(districts(law::Plurality{}), election).undecided.empty());
  election.contests[0].reporting.reset();  // the district says that it is: then nobody knows where it lacks
  EXPECT_EQ(count(districts(law::Plurality{}), election).undecided.size(), 1U);
}

TEST(PartialDistrict, KnowsNothingWhereTheVotersThatAreOutAreNotKnown) {
  Election election = district_election({60, 0}, 1);
  election.contests[0].reporting->registered.reset();
  EXPECT_TRUE(count(districts(law::Plurality{}), election).elected.empty());
}

TEST(PartialDistrict, ElectsByAMajorityThatTheRestCannotUndo) {
  law::Majority majority;
  EXPECT_EQ(count(districts(majority), district_election({60, 40}, 19)).elected.size(), 1U);
  EXPECT_TRUE(count(districts(majority), district_election({60, 40}, 20)).elected.empty());
}

TEST(PartialDistrict, WhatAllCertainWinnersSayStaysWhateverTheRestVotes) {
  std::size_t certain = 0;
  for (const Share more_than : {Share{1, 2}, Share{2, 5}}) {
    law::Majority majority;
    majority.more_than = more_than;
    for (const law::Law& law : {districts(law::Plurality{}), districts(majority)}) {
      for (Votes votes = 0; votes < 216; ++votes) {
        const Election election = district_election({votes / 36, votes / 6 % 6, votes % 6}, 2);
        const Result now = count(law, election);
        if (now.elected.empty()) continue;
        ++certain;
        std::vector<Votes> rest;
        each_rest(3, 2, rest, [&](const std::vector<Votes>& more) {
          const Result then = count(law, with_rest(election, more));
          ASSERT_EQ(then.elected.size(), 1U);
          ASSERT_EQ(then.elected[0].contestant, now.elected[0].contestant);
        });
      }
    }
  }
  EXPECT_GT(certain, 0U);
}

Election against_all_election(const std::vector<Votes>& votes, Votes out) {
  Election election = district_election(votes, out);
  election.contestants.back().kind = ContestantKind::against_all;
  return election;
}

// Those against all, the third, are certain to be the most: the seat is vacant whatever the rest votes.
TEST(PartialDistrict, IsVacantWhereTheRestCannotUndoIt) {
  const law::Law law = districts(law::Plurality{true});
  std::size_t certain = 0;
  for (Votes votes = 0; votes < 216; ++votes) {
    const Election election = against_all_election({votes / 36, votes / 6 % 6, votes % 6}, 2);
    const Result now = count(law, election);
    if (now.undecided.empty() || now.undecided[0].reason != Reason::vacant) continue;
    ++certain;
    std::vector<Votes> rest;
    each_rest(3, 2, rest, [&](const std::vector<Votes>& more) {
      EXPECT_EQ(count(law, with_rest(election, more)).undecided[0].reason, Reason::vacant);
    });
  }
  EXPECT_GT(certain, 0U);
  EXPECT_EQ(count(law, against_all_election({20, 20, 55}, 30)).undecided[0].reason, Reason::vacant);
  EXPECT_EQ(count(law, against_all_election({20, 20, 55}, 40)).undecided[0].reason, Reason::not_all_in);
}

// Whoever is certain to go on does, whatever the rest votes.
TEST(PartialDistrict, NamesTheSecondRoundThatTheRestCannotChange) {
  const law::Law law = districts(law::Majority{});
  std::size_t certain = 0;
  for (Votes votes = 0; votes < 512; ++votes) {
    const Election election = district_election({votes / 64, votes / 8 % 8, votes % 8}, 1);
    const Result now = count(law, election);
    if (now.undecided.empty() || now.undecided[0].reason != Reason::second_round) continue;
    ++certain;
    std::vector<Votes> rest;
    each_rest(3, 1, rest, [&](const std::vector<Votes>& more) {
      const Result then = count(law, with_rest(election, more));
      ASSERT_EQ(then.undecided[0].reason, Reason::second_round);
      Indices going = then.undecided[0].options;
      Indices named = now.undecided[0].options;
      std::ranges::sort(going);
      std::ranges::sort(named);
      ASSERT_EQ(going, named);
    });
  }
  EXPECT_GT(certain, 0U);
}

TEST(PartialDistrict, SaysHowManyVotesMayBeNeeded) {
  const Result result = count(districts(law::Majority{}), district_election({40, 20}, 20));
  const auto& step = std::get<MajorityStep>(result.working[0].detail);
  ASSERT_TRUE(step.so_far);
  EXPECT_EQ(step.so_far->out, Figure(20));
  EXPECT_EQ(step.so_far->fewest_at_most, Figure(41));  // of 80
}

// --- areas and seats ---

TEST(Districts, MoreAreasThanSeatsElectNobody) {
  Election election = district_election({60, 40}, 0);
  election.contests[0].reporting.reset();
  election.areas.push_back({"2", {"2"}, AreaKind::district, "nation"});
  election.contests.push_back(contest("district", "2", {10, 20}));
  const Result result = count(districts(law::Plurality{}), election);
  EXPECT_TRUE(result.elected.empty());
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::more_areas_than_seats);
  EXPECT_EQ(result.undecided[0].areas, (std::vector<std::string>{"1", "2"}));
  EXPECT_FALSE(result.complete);
}

// Voters abroad who vote for lists only are no district; nothing but the package can say so.
TEST(Districts, AnAreaOfOtherBallotsIsOneTooMany) {
  Election election = district_election({60, 40}, 0);
  election.contests[0].reporting.reset();
  election.areas.push_back({"abroad", {"Abroad"}, AreaKind::district, "nation"});
  election.contests.push_back(contest("list", "abroad", {10, 20}));
  const Result result = count(districts(law::Plurality{}), election);
  EXPECT_TRUE(result.elected.empty());
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::more_areas_than_seats);
  election.areas.back().apart = true;
  EXPECT_EQ(count(districts(law::Plurality{}), election).elected.size(), 1U);
}

TEST(Districts, AnAreaThatIsOutIsWaitedForWhereSeatsAreLeft) {
  Election election = district_election({60, 40}, 0);
  election.contests[0].reporting.reset();
  election.areas.push_back({"2", {"2"}, AreaKind::district, "nation"});
  election.contests.push_back(contest("list", "2", {10, 20}));
  const Result result = count(districts(law::Plurality{}, 2), election);
  EXPECT_EQ(result.elected.size(), 1U);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].area, "2");
}

TEST(Districts, SeatsWithoutAnAreaAreLeftOpen) {
  Election election = district_election({60, 40}, 0);
  election.contests[0].reporting.reset();
  const Result result = count(districts(law::Plurality{}, 3), election);
  EXPECT_EQ(result.elected.size(), 1U);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::areas_not_named);
  EXPECT_EQ(result.undecided[0].seats, 2);
  EXPECT_TRUE(result.discrepancies.empty());
}

TEST(Majority, OfFortyPercentDrawsALotBetweenTwoThatAreEqual) {
  law::Majority majority;
  majority.more_than = Share{2, 5};
  Election election = district_election({45, 45, 10}, 0);
  election.contests[0].reporting.reset();
  const Result result = count(districts(majority), election);
  EXPECT_TRUE(result.elected.empty());
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::lot);
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{0, 1}));
  election.contests[0].tally.votes = {44, 45, 11};
  EXPECT_EQ(count(districts(majority), election).elected[0].contestant, 1U);
}

// --- a referendum ---

TEST(PartialReferendum, IsAdoptedOnlyWhenTheRestCannotTurnIt) {
  law::Law law = law_of(list_tier(1));
  law.tiers.clear();
  law.seats.reset();
  law::Question question;
  question.answer = "a";
  question.valid_if = {{law::Measured::ballots_cast, Share{1, 2}, law::Denominator::registered_voters, {}, {}, ""}};
  question.adopted_if = {{law::Measured::votes_for_answer, Share{1, 2}, law::Denominator::ballots_cast, {}, {}, ""}};
  law.decisions = {{"question", "question", question, "", {}, {}}};
  Election election = list_election({400, 200});
  election.contestants = contestants(2, "question", ContestantKind::answer);
  election.contests = {contest("question", "nation", {400, 200})};
  election.contests[0].tally.cast = 600;
  leave_out(election.contests[0], 1500);
  const Result open = count(law, election);
  EXPECT_EQ(open.decisions[0].outcome, DecisionOutcome::undecided);
  EXPECT_EQ(open.undecided[0].reason, Reason::not_all_in);
  EXPECT_FALSE(open.complete);
  leave_out(election.contests[0], 199);  // 600 of 1,199 took part; at worst 400 of 799 are for it
  EXPECT_EQ(count(law, election).decisions[0].outcome, DecisionOutcome::adopted);
  leave_out(election.contests[0], 200);
  EXPECT_EQ(count(law, election).decisions[0].outcome, DecisionOutcome::undecided);
}

// `stood` by votes: whoever has none yet may still stand. A has 5, and 100 voters are out.
TEST(Districts, NobodyIsCertainOnFewerVotesThanAreOut) {
  Election election = district_election({5, 0}, 100);
  election.contests[0].contestants = {0};
  EXPECT_TRUE(count(districts(law::Plurality{}), election).elected.empty());
}

}  // namespace
}  // namespace saylau::count
