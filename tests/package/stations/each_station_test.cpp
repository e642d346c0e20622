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

// 1 and 2 have protocols, 2 votes again, 3 is on the roll only, and 4 votes again and is not in.
TEST(EachStationOnce, IsAsTheCountTakesIt) {
  const TemporaryPackage files;
  const std::string columns =
      "[source.columns]\nstation = \"s\"\nregistered = \"v\"\nvotes.sun = \"a\"\nvotes.moon = \"b\"\nvotes.none = "
      "\"c\"\n";
  const std::string round =
      "[[round]]\nid = \"again\"\nballot = \"list\"\nkind = \"repeat voting\"\nnumber = 1\ndate = 2024-05-12\n\n";
  const std::string source = "status = \"final\"\nurl = \"https://example.org\"\n";
  files.write("election.toml",
              kDescription + columns + round +
                  "[[source]]\nfile = \"again.csv\"\nballot = \"list\"\nround = \"again\"\nuse = \"count\"\n" + source +
                  columns + "[[source]]\nfile = \"roll.csv\"\nballot = \"list\"\nuse = \"roll\"\n" + source +
                  "[source.columns]\nstation = \"s\"\nregistered = \"v\"\n");
  files.write("protocols.csv", "s,v,a,b,c\n1,100,10,20,3\n2,100,30,40,5\n4,100,1,1,1\n");
  files.write("again.csv", "s,v,a,b,c\n2,100,1,2,0\n4,100,,,\n");
  files.write("roll.csv", "s,v\n1,100\n2,100\n3,70\n4,100\n");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  ASSERT_EQ(with_stations(*package), (std::vector<BallotRound>{{"list", 1}}));
  std::vector<std::string> seen;
  const auto read = each_station_once(*package, {"list", 1}, [&](const Source& of, const StationProtocol& protocol) {
    const Figure votes = known_votes(protocol.contest, 0);
    seen.push_back(of.file + " " + protocol.station + " " + (votes ? std::to_string(*votes) : "-"));
  });
  ASSERT_TRUE(read);
  EXPECT_EQ(seen, (std::vector<std::string>{"again.csv 2 1", "again.csv 4 -", "protocols.csv 1 10", "roll.csv 3 -"}));
}

// Each area has a station 1; that of the south votes again.
TEST(EachStationOnce, KnowsAStationByItsAreaToo) {
  const TemporaryPackage files;
  const std::string columns =
      "[source.columns]\narea = \"a\"\nstation = \"s\"\nvotes.sun = \"x\"\nvotes.moon = \"y\"\nvotes.none = \"z\"\n";
  files.write(
      "election.toml",
      kDescription + columns +
          "[[area]]\nid = \"n\"\nname = \"N\"\nkind = \"region\"\nparent = \"xx\"\n"
          "[[area]]\nid = \"s\"\nname = \"S\"\nkind = \"region\"\nparent = \"xx\"\n"
          "[[round]]\nid = \"again\"\nballot = \"list\"\nkind = \"repeat voting\"\nnumber = 1\ndate = 2024-05-12\n"
          "[[source]]\nfile = \"again.csv\"\nballot = \"list\"\nround = \"again\"\nuse = \"count\"\n"
          "status = \"final\"\nurl = \"https://example.org\"\n" +
          columns);
  files.write("protocols.csv", "a,s,x,y,z\nn,1,10,20,3\ns,1,30,40,5\n");
  files.write("again.csv", "a,s,x,y,z\ns,1,7,8,0\n");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  std::vector<std::string> seen;
  const auto read = each_station_once(*package, {"list", 1}, [&](const Source&, const StationProtocol& protocol) {
    seen.push_back(protocol.region + " " + std::to_string(protocol.contest.tally.votes[0]));
  });
  ASSERT_TRUE(read);
  EXPECT_EQ(seen, (std::vector<std::string>{"s 7", "n 10"}));
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
