#include "package/checks/across_stations.hpp"

#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(AcrossStations, AFindingSaysWhereItStands) {
  Package package =
      station_package("[source.accepts]\n\"check.more-cast-than-registered\" = \"counted as it stands\"\n");
  const SourceReading reading = reading_of(package, kStations + "South,3,B,90,4,90,99,7\n");
  const Finding finding = to_finding(reading.hits.at(0), reading, package_rules());
  EXPECT_EQ(finding.where.english, "South / 3 / B (list)");
  EXPECT_EQ(finding.region, "South");
  EXPECT_EQ(finding.place, (Place{"f.csv", 6, 1}));
  EXPECT_EQ(finding.accepted, "counted as it stands");
  EXPECT_EQ(finding.text.english, "200 ballots cast of 90 voters.");
  expect_in(finding.text.russian, "90 избирателей");
  EXPECT_FALSE(has_errors({finding}));
}

TEST(AcrossStations, TheSameStationTwiceIsAnErrorWithBothLines) {
  const Package package = station_package();
  SourceReading reading = reading_of(package, kStations + "North,1,A,200,2,61,30,8\n");
  const auto findings = check_equal_stations({&reading}, package_rules());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].code, "check.station-twice");
  expect_in(findings[0].text.english, "(line 6 and line 2)");
  EXPECT_TRUE(has_errors(findings));
}

TEST(AcrossStations, AStationOfTheRollWithoutAProtocolIsMissing) {
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

TEST(AcrossStations, BallotsThatJumpBetweenContestsOfOneDay) {
  const Package package = station_package();
  const SourceReading a = reading_of(package, kStations, {true, true, {}});
  const SourceReading b =
      reading_of(package, kStationHeader + "North,1,A,200,2,50,20,8\nNorth,1,B,300,3,70,50,6\n", {true, true, {}});
  const auto findings = check_jumps(a, b, package_rules());
  ASSERT_EQ(findings.size(), 1U);
  expect_in(findings[0].text.english, "100 ballots here, but 80 in the contest \"list\"");
}

// Rows of areas are compared each with its own, and named.
TEST(AcrossStations, BallotsThatJumpInAnAreaNameIt) {
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

TEST(AcrossStations, APublishedTotalThatIsNotTheSumOfItsParts) {
  const Package package = station_package();
  Contest published;
  published.area = "xx";
  published.ballot = "list";
  published.contestants = {0, 1};
  published.unpublished = {1};
  published.tally.votes = {100, 0, 0};
  published.tally.cast = 200;
  Contest parts = published;
  parts.unpublished.clear();
  parts.tally.votes = {98, 7, 0};
  const auto findings = check_sum_of_parts(published, parts, package.election.contestants, package_rules());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].text.english, "Sun: 100 published, but the parts add up to 98 (2 apart).");
}

}  // namespace
}  // namespace saylau::package
