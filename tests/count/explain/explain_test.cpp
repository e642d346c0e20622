#include "count/explain/explain.hpp"

#include <gtest/gtest.h>

#include "count/count.hpp"
#include "tests/count/votes_testing.hpp"
#include "tests/law/law_testing.hpp"

namespace saylau::explain {
namespace {

using namespace saylau::testing;

// Lists a, b, c and *against all* d under the law of law_testing.hpp: 6 list seats over 5%; no votes of its districts.
class ExplainTest : public ::testing::Test {
 protected:
  ExplainTest() {
    election.id = "xx/2020";
    election.areas = {{"xx", {"Land"}, AreaKind::nation, ""}};
    election.contestants = contestants(4, "list", ContestantKind::party_list, true);
    election.contests.resize(1);
    election.contests[0].ballot = "list";
    election.contests[0].area = "xx";
    election.contests[0].contestants = {0, 1, 2, 3};
    election.contests[0].tally.votes = {500, 300, 40, 160};
    result = count::count(*law_with("id", "id"), election);
  }
  std::string read(const Question& question, const Words& words = Words(Language::english)) const {
    std::string text;
    for (const Part& part : explain(election, result, question, words)) {
      if (const auto* heading = std::get_if<Heading>(&part)) text += "# " + heading->text + "\n";
      if (const auto* sentence = std::get_if<Sentence>(&part)) text += sentence->text + "\n";
      if (const auto* compared = std::get_if<Compared>(&part)) text += compared->step == nullptr ? "?" : "| table\n";
    }
    return text;
  }
  void expect_in(const std::string& text, const std::string& part) const {
    EXPECT_NE(text.find(part), std::string::npos) << "no \"" << part << "\" in:\n" << text;
  }

  Election election;
  count::Result result;
};

TEST_F(ExplainTest, ReadsFromTheHeadingOfATierToWhatIsOpen) {
  const std::string text = read({});
  expect_in(text, "# list: 6\n");
  expect_in(text, "| table\n");
  expect_in(text, "# district: 4\n");
  expect_in(text, "district: votes were not published (4 seats)");
}

TEST_F(ExplainTest, AnswersAboutOneContestantAndOneTier) {
  const std::string text = read({2, "list", 0});
  expect_in(text, "it misses it by 10 votes");
  EXPECT_EQ(text.find("# district"), std::string::npos) << text;
}

TEST_F(ExplainTest, AnswersAboutOneSeat) {
  expect_in(read({{}, "list", 1}), "Seat 1 is one of the");
  const std::string none = read({{}, "list", 99});
  expect_in(none, "There is no seat 99 here: the seats are 6.");
  EXPECT_EQ(none.find("Nothing was counted"), std::string::npos) << none;
}

TEST_F(ExplainTest, SpeaksTheLanguageOfTheReader) {
  expect_in(read({}, Words(Language::russian)), "# список: 6");
  expect_in(read({}, Words(Language::kazakh)), "# тізім: 6");
}

TEST_F(ExplainTest, SaysOneStepWithItsArticle) {
  const auto sentences = explain_step(election, result, result.working[0], Words(Language::english));
  ASSERT_FALSE(sentences.empty());
  EXPECT_EQ(sentences[0].cite, "Art. 4");
  expect_in(sentences[0].text, "5%");
}

// What is said of lists "a", "b", ... with these votes, and what is not.
struct Said {
  std::string text;
  Said(const law::Law& law, const Election& election, const Question& question = {},
       Language language = Language::english) {
    const count::Result result = count::count(law, election);
    for (const Part& part : explain(election, result, question, Words(language))) {
      if (const auto* sentence = std::get_if<Sentence>(&part)) text += sentence->text + "\n";
    }
  }
  const Said& has(const std::string& part) const {
    EXPECT_NE(text.find(part), std::string::npos) << "no \"" << part << "\" in:\n" << text;
    return *this;
  }
  const Said& lacks(const std::string& part) const {
    EXPECT_EQ(text.find(part), std::string::npos) << "\"" << part << "\" in:\n" << text;
    return *this;
  }
};

law::Law quota_law(law::Quota quota, Seats seats) {
  return law_of(list_tier(seats, law::LargestRemainder{quota}));
}
law::Law divisor_law(law::Divisors divisors, Seats seats) {
  return law_of(list_tier(seats, law::HighestAverages{divisors}));
}
Question about(std::size_t contestant) {
  return {contestant, "", 0};
}

TEST(ExplainQuota, SaysHowEachIsMade) {
  const Election election = list_election({500, 300, 200});
  Said(quota_law(law::Quota::hare, 10), election).has("The Hare quota is 1,000 ÷ 10: 100 votes a seat.");
  Said(quota_law(law::Quota::droop, 10), election)
      .has("The Droop quota is 1,000 ÷ (10 + 1), rounded down, plus 1: 91 votes a seat.");
  Said(quota_law(law::Quota::hagenbach_bischoff, 10), election)
      .has("The Hagenbach-Bischoff quota is 1,000 ÷ (10 + 1): about 90.91 votes a seat.");
  Said(quota_law(law::Quota::imperiali, 10), election)
      .has("The Imperiali quota is 1,000 ÷ (10 + 2): about 83.33 votes a seat.")
      .lacks("ivided by 10 seats");
  Said(quota_law(law::Quota::hare, 10), election, {}, Language::russian).has("Квота Хэра — 1\u00A0000 ÷ 10");
}

// Two lists of 50: four whole quotas of 25 for two seats.
TEST(ExplainQuota, SaysThatImperialiOverdraws) {
  const law::Law law = quota_law(law::Quota::imperiali, 2);
  Said(law, list_election({50, 50})).has("make 4, 2 more than there are: 2.").lacks("nothing is left over");
  Said(law, list_election({50, 50}), {{}, "list", 1}).lacks("is one of the").has("more than there are");
}

// Remainders 0.5, 0.9 and 0.6 of a quota of 10/3 votes.
TEST(ExplainQuota, SaysWhatAGapIsAndCutsNoNumber) {
  const law::Law law = quota_law(law::Quota::hare, 3);
  Said(law, list_election({5, 3, 2}), about(2))
      .has(
          "takes a seat. The first to miss is a with 0.5. The gap is 0.1 of a seat: about 0.33 votes at this quota, "
          "which is not how many votes would turn the seat.")
      .lacks("0 votes.");
  Said(law, list_election({50, 30, 20}), about(0)).has("0.1 of a seat: about 3.33 votes at this quota");
  Said(quota_law(law::Quota::hare, 10), list_election({55, 45}), about(0)).lacks("1 seats");
}

// Two lists equal for the last seat, and no rule that would give it to one of them.
TEST(ExplainQuota, GivesASeatInATieToNobody) {
  law::Law law = quota_law(law::Quota::hare, 1);
  law.tiers[0].ties.clear();
  Said(law, list_election({30, 30, 10}), about(2))
      .has("The last is between a, b, equal with about 0.4286.")
      .lacks("The last seat went to");
}

TEST(ExplainQuota, SaysWhereMoreSeatsRemainThanLists) {
  Said(quota_law(law::Quota::droop, 9), list_election({1, 1}))
      .has("make 2 of 9; each list gets one more, and 5 are left open")
      .lacks("go one by one");
}

TEST(ExplainDivisors, ShowVotesDivisorAndQuotient) {
  Said(divisor_law(law::Divisors::dhondt, 3), list_election({1000, 10}))
      .has("Seat 3: a, 1,000 ÷ 3 ≈ 333.33. Next came b, 10 ÷ 1 = 10.");
  Said(divisor_law(law::Divisors::modified_sainte_lague, 1), list_election({1000, 10}))
      .has("Seat 1: a, 1,000 ÷ 1.4 ≈ 714.29.");
}

TEST(ExplainDivisors, DivideNothingByZero) {
  for (const law::Divisors divisors : {law::Divisors::adams, law::Divisors::huntington_hill}) {
    Said(divisor_law(divisors, 3), list_election({375, 1}))
        .has("Seat 1: a, 375 votes and no seat yet. Next came b, 1 vote and no seat yet.")
        .lacks("/ 0")
        .lacks("÷ 0");
  }
}

TEST(ExplainDivisors, SayWhyAListGotNothing) {
  Said(divisor_law(law::Divisors::dhondt, 3), list_election({1000, 10}), about(1))
      .has("b: 10 ÷ 1 = 10. That comes after the last seat given, seat 3: a, 1,000 ÷ 3 ≈ 333.33.")
      .lacks("Nothing was counted");
  Said(divisor_law(law::Divisors::dhondt, 3), list_election({1000, 0}), about(1)).has("b has no votes.");
}

TEST(ExplainThreshold, SaysWhyAListThatDoesNotStandGotNothing) {
  Election election = list_election({1000, 10});
  election.contestants.push_back(contestants(3, "other", ContestantKind::party_list)[2]);
  election.contests[0].tally.votes.push_back(0);
  for (const law::Law& law : {divisor_law(law::Divisors::dhondt, 3), quota_law(law::Quota::hare, 3)}) {
    Said(law, election, about(2)).has("c is not among those who compete here.").lacks("Nothing was counted");
  }
}

// A share of nothing is reached by nobody without a vote.
TEST(ExplainThreshold, LetsNobodyPassWithoutAVote) {
  law::Law law = quota_law(law::Quota::hare, 3);
  law::Threshold nothing;
  nothing.share = {0, 1};
  law.tiers[0].thresholds = {nothing};
  Said(law, list_election({90, 0}), about(1)).has("it misses it by 1 vote.").lacks("passes");
  Said(law, list_election({90, 1}), about(1)).has("it passes");
}

// In each of two regions; the list passes in the north and misses in the south.
TEST(ExplainThreshold, SaysInWhichAreaItIs) {
  law::Law law = quota_law(law::Quota::hare, 3);
  law::Threshold each;
  each.share = {1, 10};
  each.in_each = AreaKind::region;
  law.tiers[0].thresholds = {each};
  Election election = list_election({150, 50});
  election.areas.push_back({"n", {"North"}, AreaKind::region, "nation"});
  election.areas.push_back({"s", {"South"}, AreaKind::region, "nation"});
  election.contests.push_back(contest("list", "n", {55, 45}));
  election.contests.push_back(contest("list", "s", {95, 5}));
  Said(law, election, about(1))
      .has("North: b has 45 of 100 valid votes, 45.00%. The threshold is 10%, 10 votes: it passes.")
      .has("South: b has 5 of 100 valid votes, 5.00%. The threshold is 10%, 10 votes: it misses it by 5 votes.");
  Said(law, election).has("North: The threshold is 10% of 100 valid votes: 10 votes.");
}

TEST(ExplainSeat, SaysThatThereIsNoSuchSeat) {
  Said(quota_law(law::Quota::hare, 3), list_election({90, 10}), {{}, "", 4}).has("There is no seat 4 here");
}

// Candidates a, b, ... in district "d".
Said district(const std::vector<Votes>& votes) {
  law::Tier tier = list_tier(1, law::Plurality{});
  tier.id = tier.ballot = "district";
  tier.ties.clear();
  Election election;
  election.areas = {{"nation", {"Nation"}, AreaKind::nation, ""}, {"d", {"Seven"}, AreaKind::district, "nation"}};
  election.contestants = contestants(votes.size(), "district", ContestantKind::candidate);
  election.contests = {contest("district", "d", votes)};
  return {law_of(tier), election};
}

TEST(ExplainPlurality, IsTrueOfOneOfEqualsAndOfNobody) {
  district({7}).has("Seven: a stands alone and is elected with 7 votes.").lacks("nobody has more");
  district({1}).has("with 1 vote.");
  district({7, 5, 1}).has("Seven: a is elected with 7 votes, 2 more than b.");
  district({7, 7, 1}).has("Seven: a, b have the most votes, 7 each.");
  district({0, 0}).has("Seven: nobody has a vote.").has("district (Seven): nobody has a vote (1 seat)");
  district({0}).lacks("elected");
}

// --- while votes are out ---

// One district of which `out` voters are out; in "against" the last is *against all*.
Election district_so_far(const std::vector<Votes>& votes, Votes out, bool against = false) {
  Election election = list_election(votes, against);
  election.areas.push_back({"1", {"D1"}, AreaKind::district, "nation"});
  election.contestants = contestants(votes.size(), "district", ContestantKind::candidate, against);
  election.contests = {contest("district", "1", votes)};
  election.contests[0].reporting = Reporting{2, 1, 1000 + out, 1000};
  return election;
}

std::string sentences(const law::Allocation& allocation, const Election& election) {
  law::Tier tier = list_tier(1, allocation);
  tier.id = tier.ballot = "district";
  const count::Result result = count::count(law_of(tier), election);
  std::string text;
  for (const Sentence& sentence : explain_step(election, result, result.working[0], Words(Language::english))) {
    text += sentence.text + "\n";
  }
  return text;
}

TEST(ExplainSoFar, SaysWhoLeads) {
  EXPECT_EQ(sentences(law::Plurality{}, district_so_far({50, 45, 5}, 20)), "D1: so far a leads with 50 votes.\n");
  EXPECT_EQ(sentences(law::Plurality{}, district_so_far({50, 50, 5}, 20)),
            "D1: so far a, b lead with 50 votes each.\n");
  EXPECT_EQ(sentences(law::Plurality{true}, district_so_far({20, 20, 55}, 60, true)),
            "D1: so far 55 votes are against all, no fewer than for anybody.\n");
  EXPECT_EQ(sentences(law::Plurality{true}, district_so_far({20, 20, 55}, 30, true)),
            "D1: 55 votes are against all, no fewer than for anybody: nobody is elected.\n");
}

TEST(ExplainSoFar, SaysWhatMayBeNeeded) {
  EXPECT_EQ(sentences(law::Majority{}, district_so_far({40, 20}, 20)),
            "D1: More than 50% of valid votes is needed. So far they are 60; with 20 voters still out, up to 41 votes "
            "may be needed.\nD1: So far a comes first with 40, 66.67%.\n");
  EXPECT_EQ(sentences(law::Majority{}, district_so_far({41, 19}, 20)),
            "D1: More than 50% of valid votes is needed. So far they are 60; with 20 voters still out, up to 41 votes "
            "may be needed.\nD1: a has 41, 68.33% so far, and is elected whatever the rest votes.\n");
}

// An area where nobody voted.
TEST(ExplainThreshold, OfNothingIsReachedByNobody) {
  Election election = list_election({60, 40});
  election.areas.push_back({"r", {"R"}, AreaKind::region, "nation"});
  election.contests.push_back(contest("list", "r", {0, 0}));
  law::Tier tier = list_tier(5);
  law::Threshold each;
  each.share = {1, 10};
  each.of = law::Denominator::valid_votes;
  each.in_each = AreaKind::region;
  tier.thresholds = {each};
  const count::Result result = count::count(law_of(tier), election);
  const auto said = explain_step(election, result, result.working[0], Words(Language::english));
  EXPECT_EQ(said[0].text, "R: The threshold is 10% of valid votes, and there are none: nobody reaches it.");
}

}  // namespace
}  // namespace saylau::explain
