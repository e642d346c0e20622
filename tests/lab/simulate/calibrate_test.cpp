#include "lab/simulate/calibrate.hpp"

#include <algorithm>
#include <random>

#include "lab/simulate/prepare.hpp"
#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

std::size_t ninety(const Calibration& calibration) {
  return static_cast<std::size_t>(std::ranges::find(calibration.levels, 0.9) - calibration.levels.begin());
}

// Real elections revealed again: intervals of 90% hold the final seats at least 88 times of 100, in random order and
// region by region.
void expect_calibrated(const std::string& id) {
  if (std::getenv("SAYLAU_DATA") == nullptr) GTEST_SKIP() << "the station file of " << id << " is not at hand";
  const Real own = real(id);
  const auto prepared = prepare(own.law, own.package, own.result, "list", true);
  ASSERT_TRUE(prepared) << to_string(prepared.error()[0]);
  CalibrationOptions options;
  options.orders = 6;
  options.elections = 500;
  const Calibration calibration = calibrate(prepared->counter, *prepared->stations, options);
  EXPECT_GE(held(calibration.random, ninety(calibration)), 0.88);
  EXPECT_GE(held(calibration.regional, ninety(calibration)), 0.88);
}

TEST(Calibrate, HoldsOnGeorgia2016) {
  expect_calibrated("ge/2016-parliament");
}

TEST(Calibrate, HoldsOnRussia2021) {
  expect_calibrated("ru/2021-duma");
}

// An election made by the model's own assumptions.
BallotStations made(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::normal_distribution<double> normal;
  BallotStations stations;
  stations.whole = contest("list", "nation", {0, 0, 0});
  for (std::size_t district = 0; district < 40; ++district) {
    stations.districts.push_back(std::to_string(district));
    const double swing = 0.1 * normal(random);
    for (int n = 0; n < 30; ++n) {
      const double own = swing + 0.1 * normal(random);
      const auto first = static_cast<Votes>(1000 * std::clamp(0.35 + 0.2 * own, 0.0, 0.5));
      stations.stations.push_back({district, 1000, true, {first, 550 - first, 50}});
    }
  }
  return stations;
}

TEST(Calibrate, HoldsWhereTheModelIsTrue) {
  const law::Tier tier = list_tier(200);
  const Election election = list_election({1, 1, 1});
  const auto counter = count::ListCounter::compile(law_of(tier), tier, election.contests[0], election.contestants, 200);
  int cases = 0;
  int held_cases = 0;
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const BallotStations stations = made(seed);
    CalibrationOptions options;
    options.orders = 3;
    options.elections = 300;
    options.seed = seed;
    options.moments = {0.1, 0.4};
    const Calibration calibration = calibrate(*counter, stations, options);
    for (const auto* coverage : {&calibration.random, &calibration.regional}) {
      for (const Coverage& moment : *coverage) {
        cases += moment.cases;
        held_cases += moment.held[ninety(calibration)];
      }
    }
  }
  EXPECT_GT(cases, 300);
  EXPECT_GE(static_cast<double>(held_cases) / cases, 0.85);
}

TEST(Calibrate, ListsThatNeverHaveASeatAreNoCases) {
  law::Tier tier = list_tier(10);
  law::Threshold threshold;
  threshold.share = Share{30, 100};
  tier.thresholds = {threshold};
  const Election election = list_election({1, 1, 1});
  const auto counter = count::ListCounter::compile(law_of(tier), tier, election.contests[0], election.contestants, 10);
  CalibrationOptions options;
  options.orders = 1;
  options.moments = {0.5};
  options.elections = 100;
  const Calibration calibration = calibrate(*counter, made(1), options);
  EXPECT_EQ(calibration.random[0].cases, 2);  // the third has 9% and never passes 30%
}

}  // namespace
}  // namespace saylau::lab
