#include "package/stations/nodes.hpp"

#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(Nodes, AreNamedInTheOrderOfTheFile) {
  const SourceReading reading = reading_of(station_package(), kStations);
  ASSERT_EQ(reading.nodes.size(), 3U);
  EXPECT_EQ(reading.nodes[0].node.region, "North");
  EXPECT_EQ(reading.nodes[0].node.district, "1");
  EXPECT_EQ(reading.nodes[0].sum.stations, 2U);
  EXPECT_EQ(reading.nodes[2].node.region, "South");
}

TEST(Nodes, APlaceThatComesAgainIsTheSame) {
  const SourceReading reading = reading_of(station_package(), kStations + "\"North\", 1 ,C,50,0,20,20,9\n");
  ASSERT_EQ(reading.nodes.size(), 3U);
  EXPECT_EQ(reading.nodes[0].sum.stations, 3U);
}

TEST(Nodes, LeaveOutStationsThatVotedAgain) {
  SourceWishes names{true, true, {}};
  const Package package = station_package();
  const SourceReading again = reading_of(package, kStationHeader + "North,1,B,300,3,1,2,3\n", names);
  SourceWishes wishes;
  for (const auto& [name, station] : again.stations) wishes.left_out.insert(name);
  const SourceReading reading = reading_of(package, kStations, wishes);
  EXPECT_EQ(reading.nodes[0].sum.stations, 1U);
}

TEST(Nodes, KnowSpecialStations) {
  const Package package =
      station_package("[[source.special]]\nkind = \"abroad\"\ncolumn = \"district\"\nequals = \"3\"\n");
  const SourceReading reading = reading_of(package, kStations);
  EXPECT_EQ(reading.nodes[0].node.special, Columns::npos);
  EXPECT_EQ(reading.nodes[2].node.special, 0U);
}

TEST(JoinedText, LeavesBlanksOut) {
  Batch batch;
  batch.texts = {{"A"}, {""}, {"\"B, c\""}};
  EXPECT_EQ(joined_text(batch, {0, 1, 2}, 0), "A / B, c");
}

}  // namespace
}  // namespace saylau::package
