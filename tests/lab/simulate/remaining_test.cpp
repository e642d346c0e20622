#include "lab/simulate/remaining.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace saylau::lab {
namespace {

StationVotes station(std::size_t district, Votes registered, std::vector<Votes> votes, bool in = true) {
  return {district, registered, in, std::move(votes)};
}

std::string refused(const std::vector<StationVotes>& stations, std::size_t districts) {
  const auto model = RemainingStations::fit(stations, districts);
  return model ? "" : model.error()[0].code + ": " + model.error()[0].found;
}

TEST(RemainingStations, RefusesWithoutASpreadAndSaysWhatItHas) {
  EXPECT_EQ(refused({station(0, 100, {5, 5}), station(0, 100, {0, 0}, false)}, 1),
            "simulate.no-spread: 1 station in, of 1 district");
  EXPECT_EQ(refused({station(0, 100, {5, 5}), station(0, 90, {5, 4}), station(1, 100, {0, 0}, false)}, 2),
            "simulate.no-spread: 2 stations in, of 1 district");
  EXPECT_EQ(refused({station(0, 100, {5, 5}), station(1, 90, {5, 4}), station(1, 0, {0, 0}, false)}, 2),
            "simulate.no-voters: a station without voters on its list");
  EXPECT_EQ(refused({station(0, 100, {5, 5}), station(1, 90, {5, 4})}, 2), "simulate.nothing-out: every station is in");
}

TEST(RemainingStations, KeepsWhatIsInAndDrawsTheRestFromIt) {
  std::vector<StationVotes> stations;
  for (std::size_t district = 0; district < 10; ++district) {
    for (int n = 0; n < 10; ++n) stations.push_back(station(district, 100, {40 + n, 20 - n}, n < 5));
  }
  const auto model = RemainingStations::fit(stations, 10);
  ASSERT_TRUE(model);
  EXPECT_EQ(model->in(), 50U);
  EXPECT_EQ(model->out(), 50U);
  RemainingStations drawn = *model;
  Random random(1, 0);
  std::vector<Votes> votes(2);
  double mean = 0;
  for (int n = 0; n < 5000; ++n) {
    drawn.draw(random, votes);
    EXPECT_GE(votes[0], 10 * (40 + 41 + 42 + 43 + 44));
    mean += static_cast<double>(votes[0]) / 5000;
  }
  EXPECT_NEAR(mean, 2 * 2100, 15);  // the stations out as those in
}

TEST(RemainingStations, StationsThatAreAllAlikeLeaveNoDoubt) {
  std::vector<StationVotes> stations;
  for (std::size_t district = 0; district < 4; ++district) {
    for (int n = 0; n < 4; ++n) stations.push_back(station(district, 100, {30, 10}, n < 2));
  }
  RemainingStations model = *RemainingStations::fit(stations, 4);
  Random random(1, 0);
  std::vector<Votes> votes(2);
  model.draw(random, votes);
  EXPECT_EQ(votes, (std::vector<Votes>{480, 160}));
}

TEST(RemainingStations, FewDistrictsInMakeWideIntervals) {
  const auto deviation = [](std::size_t districts_in) {
    std::vector<StationVotes> stations;
    for (std::size_t district = 0; district < 20; ++district) {
      for (int n = 0; n < 5; ++n) {
        stations.push_back(
            station(district, 100, {30 + static_cast<Votes>(district % 5) * 5, 10}, district < districts_in));
      }
    }
    RemainingStations model = *RemainingStations::fit(stations, 20);
    Random random(1, 0);
    std::vector<Votes> votes(2);
    double sum = 0;
    double squares = 0;
    for (int n = 0; n < 5000; ++n) {
      model.draw(random, votes);
      const auto value = static_cast<double>(votes[0]);
      sum += value / 5000;
      squares += value * value / 5000;
    }
    return std::sqrt(squares - sum * sum);
  };
  EXPECT_GT(deviation(5), 1.5 * deviation(10));
  EXPECT_GT(deviation(10), 1.5 * deviation(18));
}

TEST(RemainingStations, AStationInWithoutVotersCountsAndSaysNothing) {
  std::vector<StationVotes> stations = {station(0, 100, {30, 10}), station(1, 100, {30, 10}), station(1, 100, {30, 10}),
                                        station(0, 100, {0, 0}, false), station(0, 0, {7, 0})};
  RemainingStations model = *RemainingStations::fit(stations, 2);
  Random random(1, 0);
  std::vector<Votes> votes(2);
  model.draw(random, votes);
  EXPECT_EQ(votes, (std::vector<Votes>{127, 40}));
}

}  // namespace
}  // namespace saylau::lab
