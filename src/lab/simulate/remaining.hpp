// The stations that are still out, drawn from those that are in.
//
// A station has voters on its list and votes; what is drawn is votes for each voter on the list, so that turnout is
// drawn together with the shares. Stations belong to districts (or regions: the smallest area above them that the file
// names). What is known of a district is its own stations, and, the fewer of them are in, the other districts:
//
//   rate of a district    its own rate, drawn towards the mean of all by how much districts differ (B) against how much
//                         stations within one differ (W): weight B / (B + W / n) on its own n stations
//   votes still out       rate x voters of the stations out, with three errors: of the district's rate, of the mean of
//                         all, and of each station around its district
//
// B and W are covariance matrices over the lists, estimated from the stations in; all errors are linear in them, so one
// simulated night is two normal vectors, the one with B stretched by a chi-squared of as many degrees as there are
// districts with stations in, less one: with few districts in, the intervals are wide (a multivariate t).
//
// The model knows nothing of who comes in late and why. docs/lab.md shows how often its intervals held the truth.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "lab/simulate/random.hpp"
#include "votes/error.hpp"
#include "votes/share.hpp"

namespace saylau::lab {

struct StationVotes {
  std::size_t district = 0;  // index, from 0
  Votes registered = 0;
  bool in = true;
  std::vector<Votes> votes;  // of everybody on the ballot; not looked at where the station is out
};

class RemainingStations {
 public:
  // Errors: simulate.no-spread (fewer than two stations in, or all in one district while others are out: says what is
  // needed), simulate.no-voters (a station out without registered voters cannot be drawn), simulate.nothing-out.
  static Expected<RemainingStations> fit(std::span<const StationVotes> stations, std::size_t districts);

  void begin() {}  // nothing is made ahead

  // Votes of the whole: those in, and those out as drawn.
  void draw(Random& random, std::span<Votes> to);

  std::size_t in() const { return in_; }
  std::size_t out() const { return out_; }

 private:
  using Matrix = std::vector<double>;  // square, lower triangle used

  class Fit;

  std::size_t lists_ = 0;
  std::size_t in_ = 0;
  std::size_t out_ = 0;
  std::vector<double> counted_;  // votes in
  std::vector<double> mean_;     // votes out, expected
  Matrix between_;               // Cholesky factor of the part with B
  Matrix within_;                // and of the part with W
  double degrees_ = 1;
  std::vector<double> normals_;
};

}  // namespace saylau::lab
