#include "package/announced.hpp"

#include <gtest/gtest.h>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(CountPackage, CountsTheVotes) {
  const TemporaryPackage files;
  const count::Result result = count_package(package_law(), *files.load());
  EXPECT_EQ(result.tiers[0].by_contestant, (std::vector<Seats>{6, 4, 0}));
  EXPECT_TRUE(result.complete);
}

TEST(ShowAsAnnounced, TakesAnnouncedSeatsOnlyWhereVotesAreMissing) {
  const TemporaryPackage files;
  auto package = *files.load();
  package.statements[0].seats["list"] = {{"sun", 9}, {"moon", 1}};
  EXPECT_EQ(count_package(package_law(), package).tiers[0].by_contestant[0], 6);
  package.election.contests.clear();
  const count::Result result = count_package(package_law(), package);
  EXPECT_EQ(result.tiers[0].by_contestant[0], 9);
  EXPECT_EQ(result.tiers[0].status, count::TierStatus::as_announced);
  EXPECT_FALSE(result.complete);
  EXPECT_FALSE(result.undecided.empty());
}

// The tier of a package without votes, by what was announced.
count::TierResult tier_announced(const std::map<std::string, Seats>& seats) {
  const TemporaryPackage files;
  auto package = *files.load();
  package.election.contests.clear();
  package.statements[0].seats["list"] = seats;
  return count_package(package_law(), package).tiers[0];
}

TEST(ShowAsAnnounced, NeverShowsMoreSeatsThanTheTierHasNorSeatsOfNobody) {
  EXPECT_EQ(tier_announced({{"sun", 6}, {"moon", 4}}).status, count::TierStatus::as_announced);
  EXPECT_EQ(tier_announced({{"sun", 6}, {"moon", 3}}).status, count::TierStatus::as_announced);
  for (const std::map<std::string, Seats>& seats : std::vector<std::map<std::string, Seats>>{
           {{"sun", 6}, {"moon", 5}}, {{"sun", 6}, {"none", 4}}, {{"sun", 6}, {"mars", 4}}, {{"sun", 0}}, {}}) {
    const count::TierResult tier = tier_announced(seats);
    EXPECT_EQ(tier.status, count::TierStatus::not_counted);
    EXPECT_EQ(tier.by_contestant, (std::vector<Seats>{0, 0, 0}));
  }
}

TEST(ShowAsAnnounced, NeverTakesAReportForAnAnnouncement) {
  const TemporaryPackage files;
  auto package = *files.load();
  package.statements[0].official = false;
  package.election.contests.clear();
  EXPECT_EQ(count_package(package_law(), package).tiers[0].status, count::TierStatus::not_counted);
}

}  // namespace
}  // namespace saylau::package
