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
