#include "lab/simulate/exponential.hpp"

#include <bit>
#include <cstdint>

namespace saylau::lab {

namespace {

[[gnu::always_inline]] inline void exponentiate_each(std::span<double> values) {
  constexpr double kPerLog2 = 1.4426950408889634;
  constexpr double kRound = 0x1.8p52;  // adding it leaves a whole number in the lowest bits
  constexpr double kLog2High = 0x1.62e42fee00000p-1;
  constexpr double kLog2Low = 0x1.a39ef35793c76p-33;
  for (double& value : values) {
    const double x = value;
    const double shifted = x * kPerLog2 + kRound;
    const double k = shifted - kRound;
    const double r = (x - k * kLog2High) - k * kLog2Low;
    const double r2 = r * r;
    const double r4 = r2 * r2;
    // In pairs and pairs of pairs (Estrin), so that no long chain of operations waits for itself.
    const double low = (1 + r) + (0.5 + 1.0 / 6 * r) * r2;
    const double middle = (1.0 / 24 + 1.0 / 120 * r) + (1.0 / 720 + 1.0 / 5040 * r) * r2;
    const double high = (1.0 / 40320 + 1.0 / 362880 * r) + (1.0 / 3628800 + 1.0 / 39916800 * r) * r2;
    const double series = low + (middle + high * r4) * r4;
    value = std::bit_cast<double>(std::bit_cast<std::uint64_t>(series) + (std::bit_cast<std::uint64_t>(shifted) << 52));
  }
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] void exponentiate_wide(std::span<double> values) {
  exponentiate_each(values);
}
#endif

}  // namespace

void exponentiate(std::span<double> values) {
#if defined(__x86_64__)
  static const bool wide = __builtin_cpu_supports("avx2") != 0;
  if (wide) return exponentiate_wide(values);
#endif
  exponentiate_each(values);
}

}  // namespace saylau::lab
