#include <gtest/gtest.h>

#include "tests/count/votes_testing.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;

law::Law district_law(Seats seats, law::Allocation allocation = law::Plurality{}) {
  law::Tier tier = list_tier(seats, allocation);
  tier.id = "district";
  tier.ballot = "district";
  tier.ties = {{law::TieRule::repeat_voting, "Art. 95"}, {law::TieRule::repeat_elections, "Art. 96"}};
  return law_of(tier);
}

// Districts "d1", "d2", ... with the votes of candidates a, b, c, ...; the last is against all.
Election districts(const std::vector<std::vector<Votes>>& votes) {
  Election election = list_election({});
  election.contests.clear();
  election.contestants = contestants(votes[0].size(), "district", ContestantKind::candidate, true);
  for (std::size_t i = 0; i < votes.size(); ++i) {
    const std::string id = "d" + std::to_string(i + 1);
    election.areas.push_back({id, {id, "", ""}, AreaKind::district, "nation"});
    election.contests.push_back(contest("district", id, votes[i]));
  }
  return election;
}

const law::Majority kTwoRounds{Share{1, 2}, law::Denominator::valid_votes, 2, 2, "Art. 97", false};

TEST(CountDistrictTier, ElectsTheFirstOfEachDistrict) {
  const Result result = count(district_law(2), districts({{5, 3, 1}, {2, 4, 1}}));
  ASSERT_EQ(result.elected.size(), 2U);
  EXPECT_EQ(result.elected[0].contestant, 0U);
  EXPECT_EQ(result.elected[1].contestant, 1U);
  EXPECT_TRUE(result.complete);
}

// A district of a, b and c, who vote again among these with these votes.
Result voted_again(const std::vector<Votes>& first, const std::vector<Votes>& again, std::vector<std::size_t> stood) {
  Election election = districts({first});
  Contest second = contest("district", "d1", again, 2);
  second.contestants = std::move(stood);
  election.contests.push_back(std::move(second));
  return count(district_law(1), election);
}

// By plurality a second voting decides where the law has equals voted on again, between these, and nowhere else.
TEST(CountDistrictTier, EqualsWhoVoteAgainAreDecidedBetween) {
  const Result tied = voted_again({45, 45, 5, 0}, {40, 50, 0, 0}, {0, 1});
  ASSERT_EQ(tied.elected.size(), 1U);
  EXPECT_EQ(tied.elected[0].contestant, 1U);
  EXPECT_TRUE(tied.complete);
  EXPECT_EQ(voted_again({45, 44, 5, 0}, {40, 50, 0, 0}, {0, 1}).elected.at(0).contestant, 0U);  // no tie
  const Result others = voted_again({45, 45, 5, 0}, {40, 0, 50, 0}, {0, 2});
  EXPECT_TRUE(others.elected.empty());
  EXPECT_EQ(others.undecided.at(0).reason, Reason::others_in_second_round);
}

TEST(CountDistrictTier, WhoeverWonAndIsOutOfTheRaceIsNotElected) {
  Election election = districts({{5, 3, 1}});
  election.contestants[0].standing = Standing::died;
  const Result result = count(district_law(1), election);
  EXPECT_TRUE(result.elected.empty());
  EXPECT_EQ(result.undecided.at(0).silence->when, law::Situation::out_of_the_race);
}

// That there are more areas than seats is no reason where none of them has votes.
TEST(CountDistrictTier, WithoutVotesAnywhereTheyWereNotPublished) {
  Election election = districts({{5, 3, 1}, {2, 4, 1}});
  election.contests.clear();
  const Result result = count(district_law(1), election);
  EXPECT_EQ(result.undecided.at(0).reason, Reason::votes_not_published);
}

TEST(CountDistrictTier, AgainstAllNeverTakesASeat) {
  const Result result = count(district_law(1), districts({{5, 3, 90}}));
  EXPECT_EQ(result.elected[0].contestant, 0U);
}

TEST(CountDistrictTier, CountsASeatForTheParty) {
  Election election = districts({{5, 3, 1}});
  election.contestants.push_back({"party", {"Party", "", ""}, ContestantKind::party_list, "", "", 1, "", {"list"}});
  election.contestants[0].party = "party";
  election.contests[0].tally.votes.push_back(0);
  const Result result = count(district_law(1), election);
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{0, 0, 0, 1}));
}

TEST(CountDistrictTier, EqualFirstMeansRepeatVotingAmongTheEquals) {
  const Result result = count(district_law(1), districts({{5, 5, 3, 1}}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::repeat_voting);
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{0, 1}));
}

TEST(CountDistrictTier, TwoEqualCandidatesMeanRepeatElections) {
  const Result result = count(district_law(1), districts({{5, 5, 3}}));  // the third is against all
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::repeat_elections);
}

TEST(CountDistrictTier, RepeatVotingDecides) {
  Election election = districts({{5, 5, 3, 1}});
  Contest repeat = contest("district", "d1", {4, 6, 0, 1}, 2);
  repeat.contestants = {0, 1, 3};
  election.contests.push_back(repeat);
  const Result result = count(district_law(1), election);
  EXPECT_EQ(result.elected[0].contestant, 1U);
  EXPECT_TRUE(result.complete);
}

TEST(CountDistrictTier, SaysHowManyDistrictsHaveNoVotes) {
  Election election = districts({{5, 3, 1}, {1, 2, 3}});
  election.contests.pop_back();
  const Result result = count(district_law(3), election);
  ASSERT_EQ(result.undecided.size(), 2U);
  EXPECT_EQ(result.undecided[0].reason, Reason::not_all_in);
  EXPECT_EQ(result.undecided[0].area, "d2");
  EXPECT_EQ(result.undecided[0].seats, 1);
  EXPECT_EQ(result.undecided[1].reason, Reason::areas_not_named);
  EXPECT_EQ(result.undecided[1].seats, 1);
}

// Cat's votes were not published; so many of the valid ones are left.
TEST(CountDistrictTier, WhoeverMayHaveFewerThanTheUnpublishedIsNotElected) {
  Election election = districts({{60, 40, 0, 0}});
  election.contests[0].unpublished = {2};
  EXPECT_EQ(count(district_law(1), election).undecided[0].reason, Reason::votes_not_published);
  election.contests[0].tally.valid = 160;
  EXPECT_EQ(count(district_law(1), election).undecided[0].reason, Reason::votes_not_published);
  election.contests[0].tally.valid = 159;
  EXPECT_EQ(count(district_law(1), election).elected[0].contestant, 0U);
  EXPECT_TRUE(count(district_law(1), election).complete);
}

TEST(CountDistrictTier, ZeroVotesElectNobody) {
  const Result result = count(district_law(1), districts({{0, 0, 0}}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::nobody_has_votes);
}

TEST(CountDistrictTier, AMajorityEndsItInTheFirstRound) {
  const Result result = count(district_law(1, kTwoRounds), districts({{6, 3, 2, 0}}));
  EXPECT_EQ(result.elected[0].contestant, 0U);
}

TEST(CountDistrictTier, WithoutAMajorityTheFirstTwoGoOn) {
  const Result result = count(district_law(1, kTwoRounds), districts({{5, 4, 2, 0}}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::second_round);
  EXPECT_EQ(result.undecided[0].options, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(result.undecided[0].cite, "Art. 97");
}

TEST(CountDistrictTier, TheSecondRoundNeedsOnlyTheMostVotes) {
  Election election = districts({{5, 4, 2, 0}});
  Contest second = contest("district", "d1", {4, 5, 0, 9}, 2);
  second.contestants = {0, 1, 3};
  election.contests.push_back(second);
  EXPECT_EQ(count(district_law(1, kTwoRounds), election).elected[0].contestant, 1U);
}

TEST(CountDistrictTier, TwoCandidatesAndNoMajorityMeanRepeatElectionsIfTheLawSaysSo) {
  law::Majority majority = kTwoRounds;
  majority.repeat_elections_if_not_held = true;
  const Result result = count(district_law(1, majority), districts({{5, 4, 2}}));
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::repeat_elections);
}

TEST(CountDistrictTier, TwoCandidatesAndNoMajorityAreASilenceOfTheLaw) {
  const Result result = count(district_law(1, kTwoRounds), districts({{5, 4, 2}}));  // two and against all
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].silence->when, law::Situation::two_candidates_no_majority);
}

// Sverdlov and Pervomai in Bishkek, 2021: most voted against all, and the seats stayed vacant.
TEST(CountDistrictTier, AgainstAllLeavesTheSeatVacantWhereTheLawSaysSo) {
  const law::Law law = district_law(2, law::Plurality{true});
  const Result result = count(law, districts({{5, 3, 6}, {5, 3, 4}}));
  ASSERT_EQ(result.elected.size(), 1U);
  EXPECT_EQ(result.elected[0].area, "d2");
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::vacant);  // what follows the law does not say
  EXPECT_EQ(std::get<PluralityStep>(result.working[0].detail).against_all->votes, 6);
}

TEST(CountDistrictTier, AsManyAgainstAllAsForTheFirstElectNobody) {
  EXPECT_TRUE(count(district_law(1, law::Plurality{true}), districts({{5, 3, 5}})).elected.empty());
}

TEST(CountDistrictTier, ACloseResultIsDueForARecount) {
  law::Law law = district_law(3);
  law.tiers[0].recount = law::Recount{Share{5, 1000}, law::Denominator::valid_votes, "Art. 7"};
  // Half a per cent of 1,000 votes is 5: a difference of 5 is due, of 6 is not.
  const Result result = count(law, districts({{500, 495, 5}, {500, 494, 6}, {900, 90, 10}}));
  std::vector<std::string> due;
  for (const Step& step : result.working) {
    if (std::holds_alternative<RecountStep>(step.detail)) due.push_back(step.area);
  }
  EXPECT_EQ(due, (std::vector<std::string>{"d1"}));
}

// Votes that are not known may make a recount due, unless the first leads by more than any of them.
TEST(CountDistrictTier, ARecountThatCannotBeToldIsSaid) {
  law::Law law = district_law(1);
  law.tiers[0].recount = law::Recount{Share{5, 100}, law::Denominator::valid_votes, "Art. 7"};
  const auto recount = [&](const std::vector<Votes>& votes, std::optional<Votes> valid) {
    Election election = districts({votes});
    election.contests[0].unpublished = {2};
    election.contests[0].tally.valid = valid;
    for (const Step& step : count(law, election).working) {
      if (const auto* due = std::get_if<RecountStep>(&step.detail)) return due->known ? "due" : "not known";
    }
    return "none";
  };
  EXPECT_STREQ(recount({60, 1, 0, 0}, 120), "not known");  // the third has 59 at most
  EXPECT_STREQ(recount({60, 1, 0, 0}, {}), "not known");
  EXPECT_STREQ(recount({100, 10, 0, 0}, 120), "none");  // 10 at most
}

// The nation's row says that something is out, and every district that it is in.
TEST(CountDistrictTier, AWholeThatIsNotInIsNotComplete) {
  Election election = districts({{5, 3, 0}, {2, 6, 0}});
  EXPECT_TRUE(count(district_law(2), election).complete);
  election.contests.push_back(contest("district", "nation", {7, 9, 0}));
  election.contests.back().reporting = Reporting{5, 4, 30, 20};
  const Result result = count(district_law(2), election);
  EXPECT_FALSE(result.complete);
  ASSERT_EQ(result.undecided.size(), 1U);
  EXPECT_EQ(result.undecided[0].reason, Reason::not_all_in);
}

}  // namespace
}  // namespace saylau::count
