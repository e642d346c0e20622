#include "package/stations/read_source.hpp"

#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(ReadSource, SumsAndChecksInOnePass) {
  const SourceReading reading = reading_of(station_package(), kStations + "South,3,B,90,4,90,99,7\n");
  EXPECT_EQ(reading.nodes.size(), 3U);
  ASSERT_EQ(reading.hits.size(), 1U);
  EXPECT_EQ(package_rules()[reading.hits[0].rule].code, "check.more-cast-than-registered");
  EXPECT_EQ(reading.hits[0].station, "B");
  EXPECT_EQ(reading.nodes[reading.hits[0].node].node.district, "3");
}

TEST(ReadSource, NamesStationsIfWished) {
  EXPECT_TRUE(reading_of(station_package(), kStations).stations.empty());
  const SourceReading reading = reading_of(station_package(), kStations, {true, true, {}});
  ASSERT_EQ(reading.stations.size(), 4U);
  EXPECT_EQ(reading.stations.begin()->second.number, 60 + 30 + 8 + 2);
}

TEST(ReadSource, WithoutChecksThereAreNoHits) {
  EXPECT_TRUE(reading_of(station_package(), kStationHeader + "S,3,B,90,4,90,99,7\n", {false, false, {}}).hits.empty());
}

}  // namespace
}  // namespace saylau::package
