// A simulation on one screen and as charts.
#pragma once

#include <string>

#include "lab/simulate/calibrate.hpp"
#include "lab/simulate/prepare.hpp"
#include "lab/simulate/simulate.hpp"
#include "report/phrases.hpp"
#include "report/style.hpp"

namespace saylau::report {

struct SimulationView {
  const package::Package& package;
  const lab::Prepared& prepared;
  const lab::Simulation& simulation;
  std::string model;  // in words, with its parameters
  std::uint64_t seed = 0;
  std::vector<std::vector<std::size_t>> coalitions;  // places on the ballot
};

std::string simulation_screen(const SimulationView& view, const Words& words, const Style& style);
std::string simulation_chart(const SimulationView& view, const Words& words);

// How often intervals held the truth, and the curve of it.
std::string calibration_screen(const package::Package& package, const lab::Calibration& calibration, const Words& words,
                               const Style& style);
std::string calibration_chart(const package::Package& package, const lab::Calibration& calibration, const Words& words);

}  // namespace saylau::report
