#include "package/checks/known_stations.hpp"

#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(KnownStations, AStationOfTheRollWithoutAProtocolIsMissing) {
  const Package package = station_package();
  const SourceReading reading = reading_of(package, kStations, {true, true, {}});
  Package with_roll = package;
  with_roll.sources[0].use = Use::roll;
  with_roll.sources[0].columns = {
      {"region", {"region"}}, {"district", {"district"}}, {"station", {"station"}}, {"registered", {"voters"}}};
  const SourceReading roll =
      reading_of(with_roll, "region,district,station,voters\nNorth,1,A,200\nSouth,3,Z,1500\n", {false, true, {}});
  const auto findings = check_missing_stations(roll, {&reading}, package_rules());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].where.english, "South / 3 / Z (list)");
  EXPECT_EQ(findings[0].text.english, "There is no protocol of this station; it has 1,500 voters.");
}

TEST(KnownStations, BallotsThatJumpBetweenContestsOfOneDay) {
  const Package package = station_package();
  const SourceReading a = reading_of(package, kStations, {true, true, {}});
  const SourceReading b =
      reading_of(package, kStationHeader + "North,1,A,200,2,50,20,8\nNorth,1,B,300,3,70,50,6\n", {true, true, {}});
  const auto findings = check_jumps(a, b, package_rules());
  ASSERT_EQ(findings.size(), 1U);
  expect_in(findings[0].text.english, "100 ballots here, but 80 in the contest \"list\"");
}

// Rows of areas are compared each with its own, and named.
TEST(KnownStations, BallotsThatJumpInAnAreaNameIt) {
  Package package = station_package();
  package.sources[0].columns.clear();
  const std::string header = "area,registered,cast,votes.sun,votes.moon,votes.none\n";
  const SourceReading a =
      reading_of(package, header + "xx,500,300,200,90,10\nNorth,300,200,150,45,5\n", {true, true, {}});
  const SourceReading b =
      reading_of(package, header + "North,300,100,50,45,5\nxx,500,300,200,90,10\n", {true, true, {}});
  const auto findings = check_jumps(a, b, package_rules());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].where.english, "North (list)");
  expect_in(findings[0].text.english, "200 ballots here, but 100 in the contest \"list\"");
  EXPECT_EQ(findings[0].place.line, 3U);
}

}  // namespace
}  // namespace saylau::package
