#include "lab/simulate/random.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace saylau::lab {
namespace {

// Mean and variance over many draws, from a fixed seed.
template <typename Draw>
std::pair<double, double> moments(Draw draw, int times = 200'000) {
  double sum = 0;
  double squares = 0;
  for (int n = 0; n < times; ++n) {
    const double value = draw();
    sum += value;
    squares += value * value;
  }
  const double mean = sum / times;
  return {mean, squares / times - mean * mean};
}

TEST(Random, TheSameSeedAndBlockGiveTheSameNumbers) {
  Random first(7, 3);
  Random again(7, 3);
  Random other_block(7, 4);
  Random other_seed(8, 3);
  const std::uint64_t number = first.next();
  EXPECT_EQ(number, again.next());
  EXPECT_NE(number, other_block.next());
  EXPECT_NE(number, other_seed.next());
}

TEST(Random, UniformIsFlat) {
  Random random(1, 0);
  const auto [mean, variance] = moments([&] { return random.uniform(); });
  EXPECT_NEAR(mean, 0.5, 0.003);
  EXPECT_NEAR(variance, 1.0 / 12, 0.002);
}

TEST(Random, IndexReachesEveryNumberEquallyOften) {
  Random random(1, 0);
  std::vector<int> often(7, 0);
  for (int n = 0; n < 70'000; ++n) ++often[random.index(7)];
  for (const int count : often) EXPECT_NEAR(count, 10'000, 400);
}

TEST(Random, NormalHasMeanNoughtAndVarianceOne) {
  Random random(1, 0);
  int beyond = 0;
  const auto [mean, variance] = moments([&] {
    const double z = random.normal();
    beyond += std::abs(z) > 1.959964 ? 1 : 0;
    return z;
  });
  EXPECT_NEAR(mean, 0, 0.01);
  EXPECT_NEAR(variance, 1, 0.015);
  EXPECT_NEAR(beyond, 10'000, 400);
}

TEST(Random, GammaHasMeanAndVarianceOfItsShape) {
  for (const double shape : {0.3, 1.0, 2.5, 400.0}) {
    Random random(2, 0);
    const auto [mean, variance] = moments([&] { return random.gamma(shape); });
    EXPECT_NEAR(mean, shape, 0.02 * shape + 0.005) << shape;
    EXPECT_NEAR(variance, shape, 0.04 * shape + 0.01) << shape;
  }
}

TEST(Random, BinomialHasItsMeanAndVariance) {
  struct Case {
    Votes n;
    double p;
  };
  for (const Case& c : {Case{20, 0.1}, Case{1000, 0.004}, Case{100, 0.5}, Case{100, 0.9}, Case{6'366'441, 0.052}}) {
    Random random(3, 0);
    const double expected = static_cast<double>(c.n) * c.p;
    const double spread = expected * (1 - c.p);
    const auto [mean, variance] = moments([&] { return static_cast<double>(random.binomial(c.n, c.p)); });
    EXPECT_NEAR(mean, expected, 4 * std::sqrt(spread / 200'000)) << c.n << " " << c.p;
    EXPECT_NEAR(variance, spread, 0.02 * spread) << c.n << " " << c.p;
  }
}

// Each probability of a binomial that the transformed rejection draws, against the formula.
TEST(Random, BinomialHasItsProbabilities) {
  constexpr int kTimes = 400'000;
  constexpr Votes kN = 40;
  constexpr double kP = 0.4;
  Random random(4, 0);
  std::vector<double> often(kN + 1, 0);
  for (int n = 0; n < kTimes; ++n) ++often[static_cast<std::size_t>(random.binomial(kN, kP))];
  for (Votes k = 0; k <= kN; ++k) {
    const auto x = static_cast<double>(k);
    const double probability = std::exp(std::lgamma(kN + 1.0) - std::lgamma(x + 1) - std::lgamma(kN - x + 1) +
                                        x * std::log(kP) + (kN - x) * std::log(1 - kP));
    EXPECT_NEAR(often[static_cast<std::size_t>(k)], kTimes * probability, 5 * std::sqrt(kTimes * probability) + 2) << k;
  }
}

TEST(Random, BinomialAtItsEnds) {
  Random random(5, 0);
  EXPECT_EQ(random.binomial(0, 0.5), 0);
  EXPECT_EQ(random.binomial(10, 0), 0);
  EXPECT_EQ(random.binomial(10, 1), 10);
}

TEST(Random, MultinomialSumsToItsVoters) {
  Random random(6, 0);
  const std::vector<double> conditional = {0.5, 0.5, 1};  // shares 1/2, 1/4, 1/4
  std::vector<Votes> votes(3);
  double second = 0;
  for (int n = 0; n < 10'000; ++n) {
    random.multinomial(1000, conditional, votes);
    ASSERT_EQ(votes[0] + votes[1] + votes[2], 1000);
    second += static_cast<double>(votes[1]);
  }
  EXPECT_NEAR(second / 10'000, 250, 0.6);
}

}  // namespace
}  // namespace saylau::lab
