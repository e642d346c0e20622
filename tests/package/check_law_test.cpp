#include "package/check_law.hpp"

#include "tests/count/votes_testing.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

law::Law law_of_five_percent() {
  law::Tier tier = list_tier(10);
  tier.thresholds = {law::Threshold{}};
  tier.thresholds[0].share = kFivePercent;
  law::Law law = law_of(tier);
  law.in_force = "2024-01-01";
  return law;
}

std::vector<Finding> found_on(const Date& date, const std::vector<std::size_t>& announced_to_pass) {
  const law::Law law = law_of_five_percent();
  Package package;
  package.law = law.id;
  package.date = date;
  package.election = list_election({60, 37, 3});
  package.election.contests[0].announced_to_pass = announced_to_pass;
  return check_law(law, package, count::count(law, package.election));
}

TEST(CheckLawOfElection, FindsNothingOfAnElectionUnderItsLaw) {
  EXPECT_TRUE(found_on("2024-06-02", {}).empty());
  EXPECT_TRUE(found_on("2024-01-01", {0, 1}).empty());
}

TEST(CheckLawOfElection, SaysThatALawCameIntoForceLater) {
  const auto found = found_on("2023-12-31", {});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].code, "check.law-not-in-force");
}

TEST(CheckLawOfElection, SaysThatOthersPassThanWereAnnounced) {
  const auto found = found_on("2024-06-02", {0, 2});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].code, "check.passing");
  expect_in(found[0].text.english, "a, c; by the votes it is: a, b.");
}

}  // namespace
}  // namespace saylau::package
