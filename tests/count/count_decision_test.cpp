#include <gtest/gtest.h>

#include "tests/count/votes_testing.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;

law::Law president_law() {
  law::Law law = law_of(list_tier(1));
  law.tiers.clear();
  law.seats.reset();
  law::Decision decision;
  decision.id = "president";
  decision.ballot = "president";
  decision.rule = law::Majority{Share{1, 2}, law::Denominator::valid_votes, 2, 2, "Art. 63", false};
  decision.cite = "Art. 65";
  decision.ties = {{law::TieRule::repeat_elections, "Art. 64"}};
  decision.silences = {{law::Situation::two_candidates_no_majority, {"no rule for two"}, "Art. 63"}};
  law.decisions = {decision};
  return law;
}

// Candidates a, b, c, ...; the last is against all.
Election president(const std::vector<Votes>& votes) {
  Election election = list_election(votes, true);
  for (Contestant& contestant : election.contestants) contestant.ballots = {"president"};
  for (Contestant& contestant : election.contestants) {
    if (may_win(contestant)) contestant.kind = ContestantKind::candidate;
  }
  election.contests = {contest("president", "nation", votes)};
  return election;
}

TEST(ElectOne, IsElectedWithMoreThanHalf) {
  const Result result = count(president_law(), president({51, 40, 9}));
  EXPECT_EQ(result.decisions[0].outcome, DecisionOutcome::elected);
  EXPECT_EQ(result.decisions[0].winner, std::optional<std::size_t>(0));
  EXPECT_TRUE(result.complete);
}

TEST(ElectOne, NeedsASecondRoundBetweenTheFirstTwo) {
  const Result result = count(president_law(), president({45, 30, 20, 5}));
  EXPECT_EQ(result.decisions[0].outcome, DecisionOutcome::undecided);
  EXPECT_EQ(result.undecided[0].reason, Reason::second_round);
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{0, 1}));
}

TEST(ElectOne, TheSecondRoundGoesToMoreVotesThanTheOther) {
  Election election = president({45, 30, 20, 5});
  Contest second = contest("president", "nation", {40, 41, 0, 60}, 2);
  second.contestants = {0, 1, 3};
  election.contests.push_back(second);
  const Result result = count(president_law(), election);
  EXPECT_EQ(result.decisions[0].winner, std::optional<std::size_t>(1));
}

TEST(ElectOne, EqualInTheSecondRoundMeansRepeatElections) {
  Election election = president({45, 30, 20, 5});
  Contest second = contest("president", "nation", {40, 40, 0, 0}, 2);
  second.contestants = {0, 1, 3};
  election.contests.push_back(second);
  const Result result = count(president_law(), election);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::repeat_elections);
  EXPECT_EQ(result.undecided[0].cite, "Art. 64");
}

TEST(ElectOne, TwoCandidatesAndAgainstAllLeaveAGap) {
  const Result result = count(president_law(), president({48, 42, 10}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::law_is_silent);
  EXPECT_EQ(result.undecided[0].silence->missing.english, "no rule for two");
}

TEST(ElectOne, EqualSecondIsLeftOpen) {
  const Result result = count(president_law(), president({40, 30, 30, 0}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].silence->when, law::Situation::equal_for_second_round);
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{1, 2}));
}

TEST(ElectOne, ZeroVotesDecideNothing) {
  const Result result = count(president_law(), president({0, 0, 0}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::nobody_has_votes);
}

TEST(ElectOne, AnUnknownSumLeavesItOpen) {
  Election election = president({90, 5, 0, 0});
  election.contests[0].unpublished = {2};
  const Result result = count(president_law(), election);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::votes_not_published);
}

// --- referendums ---

law::Law referendum_law(bool in_regions) {
  law::Law law = president_law();
  law::Question question;
  question.answer = "a";
  question.valid_if = {{law::Measured::ballots_cast, Share{1, 2}, law::Denominator::registered_voters, {}, {}, "p. 2"}};
  question.adopted_if = {
      {law::Measured::votes_for_answer, Share{1, 2}, law::Denominator::ballots_cast, {}, {}, "p. 3"}};
  if (in_regions) {
    law::Condition condition = question.adopted_if[0];
    condition.in_at_least = Share{2, 3};
    condition.areas = AreaKind::region;
    question.adopted_if.push_back(condition);
  }
  law.decisions[0].id = "question";
  law.decisions[0].ballot = "question";
  law.decisions[0].rule = question;
  return law;
}

void set_tally(Contest& contest, Votes registered, Votes cast) {
  contest.tally.registered = registered;
  contest.tally.cast = cast;
}

Election referendum(Votes yes, Votes no, Votes registered, Votes cast) {
  Election election = president({yes, no});
  for (Contestant& contestant : election.contestants) {
    contestant.kind = ContestantKind::answer;
    contestant.ballots = {"question"};
  }
  election.contests = {contest("question", "nation", {yes, no})};
  set_tally(election.contests[0], registered, cast);
  return election;
}

TEST(Referendum, IsAdoptedByMoreThanHalfOfThoseWhoTookPart) {
  const Result result = count(referendum_law(false), referendum(51, 40, 150, 100));
  EXPECT_EQ(result.decisions[0].outcome, DecisionOutcome::adopted);
  EXPECT_EQ(result.decisions[0].winner, std::optional<std::size_t>(0));
  EXPECT_EQ(result.working.size(), 2U);
}

// Invalid and uncounted ballots are in the denominator: 50 of 100 who took part is not more than half, though it is
// of 90.
TEST(Referendum, InvalidBallotsCountAmongThoseWhoTookPart) {
  EXPECT_EQ(count(referendum_law(false), referendum(50, 40, 150, 100)).decisions[0].outcome,
            DecisionOutcome::not_adopted);
}

TEST(Referendum, IsOpenWhereTheAnswersVotesWereNotPublished) {
  Election election = referendum(0, 40, 150, 100);
  election.contests[0].unpublished = {0};
  const Result result = count(referendum_law(false), election);
  EXPECT_EQ(result.decisions[0].outcome, DecisionOutcome::undecided);
  EXPECT_EQ(result.undecided[0].reason, Reason::figure_not_published);
}

TEST(Referendum, IsNotValidIfOnlyHalfTookPart) {
  EXPECT_EQ(count(referendum_law(false), referendum(90, 10, 200, 100)).decisions[0].outcome,
            DecisionOutcome::not_valid);
}

TEST(Referendum, NeedsTwoThirdsOfTheRegionsToo) {
  Election election = referendum(60, 30, 150, 100);
  for (const char* id : {"r1", "r2", "r3"}) {
    election.areas.push_back({id, {id, "", ""}, AreaKind::region, "nation"});
    election.contests.push_back(contest("question", id, {20, 10}));
    set_tally(election.contests.back(), 50, 33);
  }
  EXPECT_EQ(count(referendum_law(true), election).decisions[0].outcome, DecisionOutcome::adopted);
  election.contests[1].tally.votes = {10, 20};
  EXPECT_EQ(count(referendum_law(true), election).decisions[0].outcome, DecisionOutcome::adopted);
  election.contests[2].tally.votes = {10, 20};
  EXPECT_EQ(count(referendum_law(true), election).decisions[0].outcome, DecisionOutcome::not_adopted);
}

TEST(Referendum, IsUndecidedIfRegionsWereNotPublished) {
  Election election = referendum(60, 30, 150, 100);
  election.areas.push_back({"r1", {"r1", "", ""}, AreaKind::region, "nation"});
  const Result result = count(referendum_law(true), election);
  EXPECT_EQ(result.decisions[0].outcome, DecisionOutcome::undecided);
  EXPECT_EQ(result.undecided[0].reason, Reason::figure_not_published);
}

TEST(CountDecision, ADecisionThatWasNotVotedOnIsNoPartOfTheResult) {
  EXPECT_TRUE(count(president_law(), referendum(60, 30, 150, 100)).decisions.empty());
}

}  // namespace
}  // namespace saylau::count
