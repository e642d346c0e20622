// Random numbers for simulation: fast, seeded, and the same whatever the number of threads.
//
// The generator is xoshiro256++ (Blackman and Vigna, ACM Transactions on Mathematical Software 47 (2021) art. 36),
// seeded through splitmix64. A simulation is cut into blocks; each block has a generator of its own, seeded by the
// run's seed and the block's number, so that it does not matter which thread takes which block.
//
// normal()    Marsaglia and Tsang's ziggurat of 256 layers, Journal of Statistical Software 5 (2000) no. 8; the layer
// and the
//             place in it come from different bits of one number.
// gamma(a)    Marsaglia and Tsang, ACM Transactions on Mathematical Software 26 (2000) 363-372.
// binomial()  Hörmann's transformed rejection with a squeeze (BTRS), Journal of Statistical Computation and Simulation
// 46
//             (1993) 101-110, where n p >= 10; below it inversion by geometric steps. Exact, not a normal
//             approximation.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <span>

#include "votes/share.hpp"

namespace saylau::lab {

class Random {
 public:
  // Of one block of a run.
  Random(std::uint64_t seed, std::uint64_t block);

  std::uint64_t next() {
    const std::uint64_t result = rotate(state_[0] + state_[3], 23) + state_[0];
    const std::uint64_t shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = rotate(state_[3], 45);
    return result;
  }

  // In [0, 1), 53 bits.
  double uniform() { return static_cast<double>(static_cast<std::int64_t>(next() >> 11)) * 0x1.0p-53; }

  // 0 to below - 1; below > 0.
  std::uint64_t index(std::uint64_t below);

  double normal() {
    const std::uint64_t bits = next();
    const std::size_t layer = bits & 255U;
    const double x = static_cast<double>(static_cast<std::int64_t>(bits) >> 10) * 0x1.0p-53 * ziggurat_.edge[layer];
    return std::abs(x) < ziggurat_.edge[layer + 1] ? x : normal_beside(layer, x);
  }
  double gamma(double shape);  // of scale 1; shape > 0
  double chi_squared(double degrees) { return 2 * gamma(degrees / 2); }
  Votes binomial(Votes n, double p);

  // n voters one after another: each takes the first with probability `conditional[0]`, whoever is left the second with
  // `conditional[1]`, and so on; the last takes the rest. Exact: one binomial for each.
  void multinomial(Votes n, std::span<const double> conditional, std::span<Votes> to);

 private:
  static std::uint64_t rotate(std::uint64_t bits, int by) { return (bits << by) | (bits >> (64 - by)); }
  Votes small_binomial(Votes n, double p);
  Votes large_binomial(Votes n, double p);

  // Layers of equal area under exp(-x^2 / 2): `edge[i]` is the width of layer i, `height[i]` where it begins.
  struct Ziggurat {
    std::array<double, 257> edge;
    std::array<double, 257> height;
  };
  static Ziggurat make_ziggurat();
  static const Ziggurat ziggurat_;

  // Where the point is not inside the layer below: between the layers, or in the tail.
  double normal_beside(std::size_t layer, double x);

  std::uint64_t state_[4] = {};
};

}  // namespace saylau::lab
