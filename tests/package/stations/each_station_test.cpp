#include "package/stations/each_station.hpp"

#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(EachStation, HandsOverEveryProtocolInOrder) {
  const TemporaryPackage files;
  files.write("election.toml", station_description());
  files.write("protocols.csv", kStations);
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  ASSERT_TRUE(package->sources[0].has_stations);
  std::vector<std::string> seen;
  const auto read = each_station(*package, package->sources[0], [&](const StationProtocol& protocol) {
    seen.push_back(protocol.region + protocol.district + protocol.station + " " +
                   std::to_string(protocol.contest.tally.votes[0]) + " " +
                   std::to_string(*protocol.contest.tally.registered));
  });
  ASSERT_TRUE(read);
  EXPECT_EQ(seen, (std::vector<std::string>{"North1A 60 200", "North1B 70 300", "North2A 20 100", "South3A 90 400"}));
}

TEST(EachStation, ASourceOfAreasHasNone) {
  EXPECT_FALSE(TemporaryPackage().load()->sources[0].has_stations);
}

TEST(EachStation, HeadersThatAreTheRolesNameStationsToo) {
  const TemporaryPackage files;
  files.write("protocols.csv", "region,station,registered,votes.sun,votes.moon,votes.none\nNorth,1,200,60,30,8\n");
  EXPECT_TRUE(files.load()->sources[0].has_stations);
}

}  // namespace
}  // namespace saylau::package
