#include "lab/simulate/random.hpp"

#include <algorithm>
#include <cmath>

namespace saylau::lab {

namespace {

std::uint64_t splitmix(std::uint64_t& state) {
  state += 0x9e3779b97f4a7c15ULL;
  std::uint64_t z = state;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

// ln k! - (k + 1/2) ln(k + 1) + (k + 1) - ln(2 pi) / 2: what Stirling's formula leaves over.
double stirling_rest(double k) {
  static constexpr double kSmall[] = {
      0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509,  0.01664469118982119,
      0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.008330563433362871};
  if (k < 10) return kSmall[static_cast<int>(k)];
  const double next = k + 1;
  const double square = next * next;
  return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / next;
}

}  // namespace

Random::Random(std::uint64_t seed, std::uint64_t block) {
  std::uint64_t mixed = seed;
  mixed = splitmix(mixed) ^ (block * 0xd1342543de82ef95ULL);
  for (std::uint64_t& word : state_) word = splitmix(mixed);
}

std::uint64_t Random::index(std::uint64_t below) {
  __extension__ using Wide = unsigned __int128;
  return static_cast<std::uint64_t>((Wide{next()} * below) >> 64);
}

namespace {

constexpr double kTail = 3.6541528853610088;   // where the tail begins
constexpr double kArea = 0.00492867323399141;  // of each of the 256 layers, the lowest with its tail

double density(double x) {
  return std::exp(-x * x / 2);
}

}  // namespace

Random::Ziggurat Random::make_ziggurat() {
  Ziggurat ziggurat{};
  ziggurat.edge[0] = kArea / density(kTail);  // of a rectangle as large as the lowest layer and the tail together
  ziggurat.edge[1] = kTail;
  for (std::size_t layer = 2; layer < 256; ++layer) {
    const double below = ziggurat.edge[layer - 1];
    ziggurat.edge[layer] = std::sqrt(-2 * std::log(kArea / below + density(below)));
  }
  ziggurat.edge[256] = 0;
  for (std::size_t layer = 0; layer < 257; ++layer) ziggurat.height[layer] = density(ziggurat.edge[layer]);
  return ziggurat;
}

const Random::Ziggurat Random::ziggurat_ = Random::make_ziggurat();

double Random::normal_beside(std::size_t layer, double x) {
  if (layer == 0) {
    double beyond = 0;
    double y = 0;
    do {
      beyond = -std::log(1 - uniform()) / kTail;
      y = -std::log(1 - uniform());
    } while (2 * y < beyond * beyond);
    return x < 0 ? -kTail - beyond : kTail + beyond;
  }
  const double y = ziggurat_.height[layer] + uniform() * (ziggurat_.height[layer + 1] - ziggurat_.height[layer]);
  return y < density(x) ? x : normal();
}

double Random::gamma(double shape) {
  if (shape < 1) return gamma(shape + 1) * std::pow(1 - uniform(), 1 / shape);
  const double d = shape - 1.0 / 3;
  const double c = 1 / std::sqrt(9 * d);
  while (true) {
    const double x = normal();
    const double root = 1 + c * x;
    if (root <= 0) continue;
    const double v = root * root * root;
    const double u = 1 - uniform();
    const double square = x * x;
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (std::log(u) < square / 2 + d * (1 - v + std::log(v))) return d * v;
  }
}

Votes Random::binomial(Votes n, double p) {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(n, 1 - p);
  return static_cast<double>(n) * p < 10 ? small_binomial(n, p) : large_binomial(n, p);
}

// Skips from one success to the next.
Votes Random::small_binomial(Votes n, double p) {
  const double denominator = std::log1p(-p);
  Votes successes = 0;
  double trials = 0;
  while (true) {
    trials += std::floor(std::log(1 - uniform()) / denominator) + 1;
    if (trials > static_cast<double>(n)) return successes;
    ++successes;
  }
}

Votes Random::large_binomial(Votes n, double p) {
  const auto count = static_cast<double>(n);
  const double q = 1 - p;
  const double spread = std::sqrt(count * p * q);
  const double b = 1.15 + 2.53 * spread;
  const double a = -0.0873 + 0.0248 * b + 0.01 * p;
  const double c = count * p + 0.5;
  const double v_r = 0.92 - 4.2 / b;
  while (true) {
    const double u = uniform() - 0.5;
    double v = 1 - uniform();
    const double us = 0.5 - std::abs(u);
    const double at = (2 * a / us + b) * u + c;
    if (us >= 0.07 && v <= v_r) return static_cast<Votes>(at);
    if (at < 0 || at > count + 1) continue;
    const double k = std::floor(at);
    if (k > count) continue;
    const double alpha = (2.83 + 5.1 / b) * spread;
    const double mode = std::floor((count + 1) * p);
    v = std::log(v * alpha / (a / (us * us) + b));
    const double bound = (mode + 0.5) * std::log((mode + 1) / (p / q * (count - mode + 1))) + stirling_rest(mode) +
                         stirling_rest(count - mode) + (count + 1) * std::log((count - mode + 1) / (count - k + 1)) +
                         (k + 0.5) * std::log(p / q * (count - k + 1) / (k + 1)) - stirling_rest(k) -
                         stirling_rest(count - k);
    if (v <= bound) return static_cast<Votes>(k);
  }
}

void Random::multinomial(Votes n, std::span<const double> conditional, std::span<Votes> to) {
  for (std::size_t i = 0; i + 1 < conditional.size(); ++i) {
    to[i] = binomial(n, conditional[i]);
    n -= to[i];
  }
  if (!to.empty()) to[conditional.size() - 1] = n;
}

}  // namespace saylau::lab
