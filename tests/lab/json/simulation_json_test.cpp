#include "lab/json/simulation_json.hpp"

#include <nlohmann/json.hpp>

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

TEST(SimulationJson, SaysHowOftenOfHowMany) {
  const Real own = real("kz/2023-mazhilis");
  const Prepared prepared = *prepare(own.law, own.package, own.result, "", false);
  SimulationOptions options;
  options.elections = 1000;
  options.coalitions = {{1, 2}};
  const Simulation simulation =
      simulate(prepared.counter, VoteDrawer(MultinomialModel{}, prepared.regions), prepared.body, options);
  const auto document =
      nlohmann::json::parse(to_json({own.package, prepared, simulation, "multinomial", 1, options.coalitions}));
  EXPECT_EQ(document["contestants"][0]["seats"]["40"], 1000);
  EXPECT_EQ(document["contestants"][0]["interval_90"], (nlohmann::json{40, 40}));
  EXPECT_EQ(document["coalitions"][0]["members"], (nlohmann::json{"auyl", "respublica"}));
  EXPECT_EQ(document["house"], 98);
}

TEST(SimulationJson, HasTheCurveOfACalibration) {
  const Real own = real("kz/2021-mazhilis");
  const Calibration calibration{{0.9}, {0.1}, {{10, {9}, 2}}, {{20, {19}, 4}}};
  const auto document = nlohmann::json::parse(to_json(own.package, calibration));
  EXPECT_EQ(document["regional"][0]["held"], nlohmann::json{19});
}

}  // namespace
}  // namespace saylau::lab
