// Do the intervals hold the truth? An election whose stations are all known is revealed again, station by station, and
// at several moments the seats are simulated from what is in. An interval that says 90% should hold the final seats in
// nine cases of ten.
//
// A case is one list at one moment of one order. A list that has no seat in the end and none in any simulated election
// is left out: it would flatter the figure.
#pragma once

#include <cstdint>
#include <vector>

#include "count/list_counter.hpp"
#include "lab/simulate/stations.hpp"

namespace saylau::lab {

enum class Order {
  random,    // stations in random order
  regional,  // one region after another in random order, its stations together
};

struct CalibrationOptions {
  std::uint64_t seed = 1;
  int orders = 10;  // of each kind
  std::uint64_t elections = 1000;
  std::vector<double> moments = {0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};  // part of the stations in
  std::vector<double> levels = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95};
};

struct Coverage {
  int cases = 0;
  std::vector<int> held;  // by level
  double width = 0;       // of the 90% interval in seats, on average; the last level but one
};

struct Calibration {
  std::vector<double> levels;
  std::vector<double> moments;
  std::vector<Coverage> random;    // by moment
  std::vector<Coverage> regional;  // by moment
};

// The share of cases held at a level over all moments.
double held(const std::vector<Coverage>& by_moment, std::size_t level);

// Moments at which the model refuses (too few stations or districts in) are no cases. `counter` is of the ballot of
// `stations`, all of which are in.
Calibration calibrate(const count::ListCounter& counter, const BallotStations& stations,
                      const CalibrationOptions& options);

}  // namespace saylau::lab
