// A simulation as JSON: how often, of how many; contestants by id.
#pragma once

#include <string>

#include "lab/simulate/calibrate.hpp"
#include "lab/simulate/prepare.hpp"
#include "lab/simulate/simulate.hpp"

namespace saylau::lab {

struct SimulationRecord {
  const package::Package& package;
  const Prepared& prepared;
  const Simulation& simulation;
  std::string model;
  std::uint64_t seed = 0;
  std::vector<std::vector<std::size_t>> coalitions;  // places on the ballot
};

std::string to_json(const SimulationRecord& record);
std::string to_json(const package::Package& package, const Calibration& calibration);

}  // namespace saylau::lab
