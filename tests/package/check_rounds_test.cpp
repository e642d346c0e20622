#include "package/check_rounds.hpp"

#include "tests/count/votes_testing.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

// A district of three candidates, more than half to win, and a second round with these votes.
std::vector<Finding> findings(const std::vector<Votes>& first, const std::vector<Votes>& second, bool own_law = true) {
  law::Tier tier = list_tier(1, law::Majority{Share{1, 2}, law::Denominator::valid_votes, 2, 2, "Art. 97", false});
  tier.ballot = "district";
  Package package;
  package.election = list_election({});
  package.election.contestants = contestants(3, "district", ContestantKind::candidate);
  package.election.areas.push_back({"d1", {"District"}, AreaKind::district, "nation"});
  package.election.contests = {contest("district", "d1", first), contest("district", "d1", second, 2)};
  auto& stood = package.election.contests[1].contestants;
  std::erase_if(stood, [&](std::size_t i) { return second[i] == 0; });
  // A second round of another ballot in the same area has nothing to do with it.
  package.election.contests.push_back(contest("president", "d1", {0, 1, 1}, 2));
  const law::Law law = law_of(tier);
  package.law = own_law ? law.id : "some other law";
  return check_rounds(law, package, count::count(law, package.election));
}

TEST(CheckRounds, FindNothingWhereTheFirstTwoStoodAgain) {
  EXPECT_TRUE(findings({40, 35, 25}, {60, 40, 0}).empty());
}

TEST(CheckRounds, SayThatOthersStoodThanTheLawAdmits) {
  const auto found = findings({40, 35, 25}, {60, 0, 40});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].code, "check.second-round");
  EXPECT_EQ(found[0].text.english, "In the second round stood a, c; after the first the law admits a, b.");
}

TEST(CheckRounds, SayThatAnElectedCandidateNeedsNone) {
  const auto found = findings({60, 25, 15}, {60, 40, 0});
  ASSERT_EQ(found.size(), 1U);
  expect_in(found[0].text.english, "a is elected in the first round");
  EXPECT_TRUE(has_errors(found));
}

// By plurality only equals are voted on again.
TEST(CheckRounds, SayThatAPluralityNeedsNone) {
  law::Tier tier = list_tier(1, law::Plurality{});
  tier.ballot = "district";
  tier.ties = {{law::TieRule::repeat_voting, "Art. 95"}};
  Package package;
  package.election = list_election({});
  package.election.contestants = contestants(3, "district", ContestantKind::candidate);
  package.election.areas.push_back({"d1", {"District"}, AreaKind::district, "nation"});
  const law::Law law = law_of(tier);
  package.law = law.id;
  const auto findings = [&](const std::vector<Votes>& first) {
    Contest again = contest("district", "d1", {4, 5, 0}, 2);
    again.contestants = {0, 1};
    package.election.contests = {contest("district", "d1", first), again};
    return check_rounds(law, package, count::count(law, package.election));
  };
  EXPECT_TRUE(has_errors(findings({5, 4, 1})));
  EXPECT_TRUE(findings({5, 5, 1}).empty());
}

TEST(CheckRounds, ByAnotherLawNoneMayHaveBeenNeeded) {
  EXPECT_FALSE(has_errors(findings({60, 25, 15}, {60, 40, 0}, false)));
}

}  // namespace
}  // namespace saylau::package
