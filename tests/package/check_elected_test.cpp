#include "package/check_elected.hpp"

#include "tests/count/votes_testing.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

// Two districts of two candidates, a seat each, in which `a` and `b` have these votes.
Package two_districts(const std::vector<Votes>& east, const std::vector<Votes>& west) {
  Package package;
  package.election = list_election({});
  package.election.contestants = contestants(2, "district", ContestantKind::candidate);
  package.election.areas.push_back({"east", {"East"}, AreaKind::district, "nation"});
  package.election.areas.push_back({"west", {"West"}, AreaKind::district, "nation"});
  package.election.contests = {contest("district", "east", east), contest("district", "west", west)};
  return package;
}

std::vector<Finding> findings(const Package& package) {
  law::Tier tier = list_tier(2, law::Plurality{});
  tier.ballot = "district";
  return check_elected(package, count::count(law_of(tier), package.election));
}

TEST(CheckElected, FindNobodyElectedOnce) {
  EXPECT_TRUE(findings(two_districts({3, 2}, {2, 3})).empty());
}

TEST(CheckElected, SayWhoIsElectedInTwoAreas) {
  const auto found = findings(two_districts({3, 2}, {3, 2}));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].code, "check.elected-in-several-areas");
  EXPECT_EQ(found[0].where.english, "a");
  expect_in(found[0].text.english, "Elected in 2 areas (East, West)");
}

TEST(CheckElected, SayNothingOfNomineesWhoAreAnotherPersonInEachArea) {
  Package package = two_districts({3, 2}, {3, 2});
  package.election.contestants[0].nominees = true;
  EXPECT_TRUE(findings(package).empty());
}

}  // namespace
}  // namespace saylau::package
