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

}  // namespace
}  // namespace saylau::count
