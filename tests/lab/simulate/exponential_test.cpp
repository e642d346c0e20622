#include "lab/simulate/exponential.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace saylau::lab {
namespace {

TEST(Exponential, IsThatOfTheLibraryToTwelveDigits) {
  for (double x = -700; x <= 700; x += 0.37) {
    std::vector<double> values = {x, -x, x / 100, 0};
    const std::vector<double> before = values;
    exponentiate(values);
    for (std::size_t i = 0; i < values.size(); ++i) {
      EXPECT_NEAR(values[i] / std::exp(before[i]), 1, 1e-12) << before[i];
    }
  }
}

TEST(Exponential, DoesNotDependOnItsNeighbours) {
  for (std::size_t length = 1; length < 12; ++length) {
    std::vector<double> many(length, 0.3);
    exponentiate(many);
    std::vector<double> alone = {0.3};
    exponentiate(alone);
    for (const double value : many) EXPECT_EQ(value, alone[0]);
  }
}

}  // namespace
}  // namespace saylau::lab
