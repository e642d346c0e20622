#include "lab/simulate/stations.hpp"

#include "tests/lab/lab_testing.hpp"

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

TEST(Stations, ThereHaveToBeSome) {
  const Real own = real("kz/2021-mazhilis");
  EXPECT_EQ(read_stations(own.package, "list").error()[0].code, "simulate.no-stations");
}

}  // namespace
}  // namespace saylau::lab
