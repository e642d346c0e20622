#include "lab/simulate/stations.hpp"

#include "tests/lab/lab_testing.hpp"
#include "tests/package/stations/stations_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

TEST(Stations, AreReadWithTheirDistricts) {
  if (std::getenv("SAYLAU_DATA") == nullptr) GTEST_SKIP() << "the station file of ge/2016-parliament is not at hand";
  const Real own = real("ge/2016-parliament");
  const auto stations = read_stations(own.package, "list");
  ASSERT_TRUE(stations);
  EXPECT_EQ(stations->stations.size(), 3668U);
  EXPECT_EQ(stations->districts.size(), 74U);
  EXPECT_EQ(stations->whole.contestants.size(), 25U);
  Votes votes = 0;
  for (const StationVotes& station : stations->stations) {
    for (const Votes own_votes : station.votes) votes += own_votes;
  }
  EXPECT_EQ(votes, total_votes(stations->whole.tally.votes));
}

// A row without a protocol is a station that is out, with its voters.
TEST(Stations, WithoutAProtocolAreOutWithTheirVoters) {
  const TemporaryPackage files;
  files.write("election.toml", station_description());
  files.write("protocols.csv", kStations + "South,3,B,250,,,,\n");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  const auto stations = read_stations(*package, package->sources[0].ballot);
  ASSERT_TRUE(stations) << to_string(stations.error()[0]);
  ASSERT_EQ(stations->stations.size(), 5U);
  EXPECT_TRUE(stations->stations[3].in);
  EXPECT_EQ(stations->stations[3].registered, 400);
  EXPECT_FALSE(stations->stations[4].in);
  EXPECT_EQ(stations->stations[4].registered, 250);
  EXPECT_EQ(stations->whole.tally.votes[0], 240);
}

TEST(Stations, ThereHaveToBeSome) {
  const Real own = real("kz/2021-mazhilis");
  EXPECT_EQ(read_stations(own.package, "list").error()[0].code, "simulate.no-stations");
}

}  // namespace
}  // namespace saylau::lab
