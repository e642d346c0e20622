#include "count/two_rounds.hpp"

#include <gtest/gtest.h>

#include "tests/count/votes_testing.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;

// Candidates a, b, c stand in the nation; the law has a lot for equals in the second round.
class TwoRoundsTest : public ::testing::Test {
 protected:
  law::Law law = law_of(list_tier(1));
  Election election = list_election({45, 30, 25});
  law::Majority majority{Share{1, 2}, law::Denominator::valid_votes, 2, 2, "Art. 9", false};
  std::vector<law::TieBreak> ties = {{law::TieRule::lot, "Art. 10"}};
  Lots lots;
  Result result;

  std::optional<std::size_t> winner() {
    result = {};
    Counting counting(law, election, lots, result);
    const std::string id = "mayor";
    const std::string ballot = "list";
    const std::string cite = "Art. 8";
    const std::vector<law::Silence> silences;
    return count_two_rounds(counting, {id, ballot, cite, ties, silences}, majority, "nation");
  }
  void hold_second_round(Votes a, Votes b) {
    Contest second = contest("list", "nation", {a, b, 0}, 2);
    second.contestants = {0, 1};
    election.contests.push_back(second);
  }
};

TEST_F(TwoRoundsTest, WaitsForTheSecondRound) {
  EXPECT_EQ(winner(), std::nullopt);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::second_round);
  EXPECT_EQ(result.undecided[0].cite, "Art. 9");
}

// Three were on the ballot and two in the race: which of these the law counts it does not say.
TEST_F(TwoRoundsTest, AWithdrawalThatDecidesWhetherThereIsASecondRoundIsASilence) {
  election.contests[0].contestants = {0, 1};
  election.contests[0].tally.votes = {40, 40, 0};
  election.contests[0].tally.uncounted = 20;
  majority.repeat_elections_if_not_held = true;
  winner();
  EXPECT_EQ(result.undecided.at(0).reason, Reason::repeat_elections);
  election.contests[0].set_aside = {{2, 20}};
  EXPECT_EQ(winner(), std::nullopt);
  EXPECT_EQ(result.undecided.at(0).reason, Reason::law_is_silent);
}

// Votes of the first round still counted for somebody who is out of the second: who follows is not the program's to
// say.
TEST_F(TwoRoundsTest, WhoeverIsOutOfTheRaceNeitherWinsNorGoesOn) {
  election.contestants[1].standing = Standing::died;
  EXPECT_EQ(winner(), std::nullopt);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].silence->when, law::Situation::out_of_the_race);
  election.contests[0].tally.votes = {30, 60, 10};
  EXPECT_EQ(winner(), std::nullopt);
  EXPECT_EQ(result.undecided.at(0).options, std::vector<std::size_t>{1});
}

TEST_F(TwoRoundsTest, WritesAStepForEachRound) {
  hold_second_round(40, 50);
  EXPECT_EQ(winner(), std::optional<std::size_t>(1));
  ASSERT_EQ(result.working.size(), 2U);
  EXPECT_TRUE(std::holds_alternative<MajorityStep>(result.working[0].detail));
  EXPECT_TRUE(std::holds_alternative<SecondRoundStep>(result.working[1].detail));
  EXPECT_TRUE(result.undecided.empty());
}

TEST_F(TwoRoundsTest, ASecondRoundAfterAMajorityIsNotLookedAt) {
  election.contests[0].tally.votes = {60, 30, 10};
  hold_second_round(0, 50);
  EXPECT_EQ(winner(), std::optional<std::size_t>(0));
  EXPECT_EQ(result.working.size(), 1U);
}

TEST_F(TwoRoundsTest, EqualInTheSecondRoundGoesByTheRulesOfTies) {
  hold_second_round(50, 50);
  EXPECT_EQ(winner(), std::nullopt);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::lot);
  lots = {{"xx/law", "hash", "mayor", "nation", {"a", "b"}, {"b"}, "the commission", "2026-01-01"}};
  EXPECT_EQ(winner(), std::optional<std::size_t>(1));
}

TEST_F(TwoRoundsTest, NobodyHasAVoteInEitherRound) {
  hold_second_round(0, 0);
  EXPECT_EQ(winner(), std::nullopt);
  EXPECT_EQ(result.undecided[0].reason, Reason::nobody_has_votes);
  election.contests[0].tally.votes = {0, 0, 0};
  EXPECT_EQ(winner(), std::nullopt);
  EXPECT_EQ(result.undecided[0].reason, Reason::nobody_has_votes);
}

TEST_F(TwoRoundsTest, OpenIsTheOneSeatOfTheArea) {
  EXPECT_EQ(winner(), std::nullopt);
  EXPECT_EQ(result.undecided[0].tier, "mayor");
  EXPECT_EQ(result.undecided[0].area, "nation");
  EXPECT_EQ(result.undecided[0].seats, 1);
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{0, 1}));
}

TEST_F(TwoRoundsTest, WithoutTheFirstRoundNothingIsCounted) {
  election.contests.clear();
  hold_second_round(40, 50);
  EXPECT_EQ(winner(), std::nullopt);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::votes_not_published);
  EXPECT_EQ(result.undecided[0].seats, 1);
  EXPECT_TRUE(result.working.empty());
}

// Two go on, and the second and third are equal: which of them, the law does not say.
TEST_F(TwoRoundsTest, EqualForThePlaceInTheSecondRoundIsASilence) {
  election.contests[0].tally.votes = {40, 30, 30};
  EXPECT_EQ(winner(), std::nullopt);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::law_is_silent);
  EXPECT_EQ(result.undecided[0].seats, 1);
  EXPECT_EQ(result.undecided[0].cite, "Art. 8");
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{1, 2}));
}

// To stand in a second round nobody needs a vote.
TEST_F(TwoRoundsTest, WhoeverHasNoVoteIsEqualToOthersWhoHaveNone) {
  majority.of = law::Denominator::ballots_cast;
  election.contests[0].tally.votes = {4, 0, 0};
  election.contests[0].tally.cast = 10;
  EXPECT_EQ(winner(), std::nullopt);
  EXPECT_EQ(result.undecided[0].reason, Reason::law_is_silent);
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{1, 2}));
  majority.if_more_than = 1;
  election.contests[0].contestants = {0, 1};
  EXPECT_EQ(winner(), std::nullopt);
  EXPECT_EQ(result.undecided[0].reason, Reason::second_round);
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{0, 1}));
}

// --- votes that were not published ---

TEST_F(TwoRoundsTest, UnpublishedVotesLeaveOpenWhoGoesOn) {
  election.contests[0].tally.votes = {30, 20, 0};
  election.contests[0].tally.valid = 100;
  election.contests[0].unpublished = {2};  // 50 at most
  EXPECT_EQ(winner(), std::nullopt);
  EXPECT_EQ(result.undecided[0].reason, Reason::votes_not_published);
  election.contests[0].tally.votes = {51, 20, 0};
  EXPECT_EQ(winner(), std::optional<std::size_t>(0));
  election.contests[0].tally.votes = {47, 43, 0};
  EXPECT_EQ(winner(), std::nullopt);
  EXPECT_EQ(result.undecided[0].reason, Reason::second_round);  // ten at most for the third
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{0, 1}));
}

TEST_F(TwoRoundsTest, UnpublishedVotesOfASecondRoundElectNobody) {
  hold_second_round(40, 0);
  election.contests.back().unpublished = {1};
  EXPECT_EQ(winner(), std::nullopt);
  EXPECT_EQ(result.undecided[0].reason, Reason::votes_not_published);
  election.contests.back().tally.cast = 79;
  EXPECT_EQ(winner(), std::optional<std::size_t>(0));
}

// --- a first round that is not all in ---

class FirstRoundSoFar : public TwoRoundsTest {
 protected:
  void SetUp() override { majority.more_than = Share{2, 5}; }
  void hold_partly(std::vector<Votes> votes, Votes out) {
    Reporting reporting;
    reporting.stations = 2;
    reporting.reported = 1;
    reporting.registered = 200 + out;
    reporting.registered_of_reported = 200;
    election.contests[0].tally.votes = std::move(votes);
    election.contests[0].reporting = reporting;
  }
  void expect_not_all_in(std::vector<std::size_t> options) {
    EXPECT_EQ(winner(), std::nullopt);
    ASSERT_EQ(result.undecided.size(), 1U);
    EXPECT_EQ(result.undecided[0].reason, Reason::not_all_in);
    EXPECT_EQ(result.undecided[0].seats, 1);
    EXPECT_EQ(result.undecided[0].options, options);
  }
};

TEST_F(FirstRoundSoFar, NothingIsInAtAll) {
  hold_partly({0, 0, 0}, 20);
  election.contests[0].reporting->reported = 0;
  expect_not_all_in({});
  EXPECT_TRUE(result.working.empty());
}

// 41 of at most 100 are enough; equal at 50 each is what 20 more can make of 50 and 30.
TEST_F(FirstRoundSoFar, WhoeverHasEnoughAndCannotBeReachedIsElected) {
  hold_partly({50, 29, 1}, 20);
  EXPECT_EQ(winner(), std::optional<std::size_t>(0));
  EXPECT_TRUE(result.undecided.empty());
  ASSERT_EQ(result.working.size(), 1U);
  const auto& step = std::get<MajorityStep>(result.working[0].detail);
  EXPECT_EQ(step.whole, 80);
  EXPECT_EQ(step.fewest, 33);
  EXPECT_EQ(step.elected, std::optional<std::size_t>(0));
  hold_partly({50, 30, 0}, 20);
  expect_not_all_in({0});
}

TEST_F(FirstRoundSoFar, ALeadIsNotEnoughWhileTheRestCanTakeTheShareAway) {
  hold_partly({40, 19, 21}, 18);  // 40 of at most 98: 40 is just enough
  EXPECT_EQ(winner(), std::optional<std::size_t>(0));
  hold_partly({40, 10, 32}, 18);  // of at most 100: one vote short
  expect_not_all_in({0});
  hold_partly({40, 21, 21}, 18);
  expect_not_all_in({0});
}

TEST_F(FirstRoundSoFar, NobodyIsCertainWhereVotersOrVotesAreNotKnown) {
  hold_partly({90, 5, 5}, 20);
  EXPECT_EQ(winner(), std::optional<std::size_t>(0));
  election.contests[0].reporting->registered.reset();
  expect_not_all_in({0});
  hold_partly({90, 5, 5}, 20);
  election.contests[0].unpublished = {2};
  expect_not_all_in({0});
}

TEST_F(FirstRoundSoFar, OneWhoStandsAloneHasNobodyToFear) {
  hold_partly({50, 0, 0}, 20);
  election.contests[0].contestants = {0};
  EXPECT_EQ(winner(), std::optional<std::size_t>(0));
  election.contests[0].contestants = {};
  expect_not_all_in({});
}

TEST_F(FirstRoundSoFar, NoStepWhereTheWholeIsNotPublished) {
  majority.of = law::Denominator::ballots_cast;
  hold_partly({90, 5, 5}, 20);
  expect_not_all_in({0});
  EXPECT_TRUE(result.working.empty());
}

// Those who are out may elect somebody, or admit another: then the second round is not between those whom the first
// admits.
TEST_F(FirstRoundSoFar, ASecondRoundDecidesOnlyWhereItIsCertainBetweenWhom) {
  majority.more_than = Share{1, 2};
  hold_second_round(40, 50);
  hold_partly({40, 38, 22}, 20);
  expect_not_all_in({0});
  hold_partly({40, 38, 22}, 10);
  EXPECT_EQ(winner(), std::optional<std::size_t>(1));
  EXPECT_EQ(result.working.size(), 2U);
}

// --- a second round that is not all in ---

class SecondRoundSoFar : public TwoRoundsTest {
 protected:
  void hold_partly(Votes a, Votes b, Votes out) {
    hold_second_round(a, b);
    Reporting reporting;
    reporting.stations = 2;
    reporting.reported = 1;
    reporting.registered = a + b + out;
    reporting.registered_of_reported = a + b;
    election.contests.back().reporting = reporting;
  }
};

TEST_F(SecondRoundSoFar, WhoeverLeadsByMoreThanAllThatAreOutIsElected) {
  hold_partly(20, 31, 10);
  EXPECT_EQ(winner(), std::optional<std::size_t>(1));
  EXPECT_TRUE(result.undecided.empty());
  ASSERT_EQ(result.working.size(), 2U);
  EXPECT_EQ(std::get<SecondRoundStep>(result.working[1].detail).elected, std::optional<std::size_t>(1));
}

TEST_F(SecondRoundSoFar, ALeadThatTheRestCanMakeEqualIsOpen) {
  hold_partly(20, 30, 10);
  EXPECT_EQ(winner(), std::nullopt);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::not_all_in);
  EXPECT_EQ(result.undecided[0].options, std::vector<std::size_t>{1});
  EXPECT_EQ(result.working.size(), 2U);
}

TEST_F(SecondRoundSoFar, NothingIsDecidedWhereTheVotersAreNotKnown) {
  hold_partly(20, 31, 10);
  election.contests.back().reporting->registered.reset();
  EXPECT_EQ(winner(), std::nullopt);
}

TEST_F(SecondRoundSoFar, OneWhoStandsAloneNeedsMoreThanAllThatAreOut) {
  hold_partly(11, 0, 10);
  election.contests.back().contestants = {0};
  EXPECT_EQ(winner(), std::optional<std::size_t>(0));
  election.contests.back().tally.votes[0] = 1;
  EXPECT_EQ(winner(), std::nullopt);
}

// --- who stands in the second round ---

class SecondRoundOfOthers : public TwoRoundsTest {
 protected:
  // a and b are admitted.
  void expect_open(std::vector<std::size_t> stood, std::vector<Votes> votes) {
    Contest second = contest("list", "nation", votes, 2);
    second.contestants = std::move(stood);
    election.contests.resize(1);
    election.contests.push_back(second);
    EXPECT_EQ(winner(), std::nullopt);
    ASSERT_EQ(result.undecided.size(), 1U);
    EXPECT_EQ(result.undecided[0].reason, Reason::others_in_second_round);
    EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(result.undecided[0].cite, "Art. 9");
  }
};

TEST_F(SecondRoundOfOthers, ElectsNobody) {
  expect_open({0, 1, 2}, {10, 15, 25});
  expect_open({0, 2}, {30, 0, 20});
  expect_open({0}, {50, 0, 0});
}

TEST_F(SecondRoundOfOthers, MayOnlySeemSoWhileVotesAreOut) {
  Contest second = contest("list", "nation", {50, 0, 0}, 2);
  second.contestants = {0};
  second.reporting = Reporting{2, 1, 60, 50};
  election.contests.push_back(second);
  EXPECT_EQ(winner(), std::optional<std::size_t>(0));
}

}  // namespace
}  // namespace saylau::count
