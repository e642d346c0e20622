// The exponential function of many numbers at once, for draws.
//
// x = k ln 2 + r with a whole k and |r| <= ln 2 / 2; e^r by its series up to r^11, which is right to about 1e-14; 2^k
// by adding k to the exponent. No branch and no call, so that a compiler can work on several numbers together; where
// the processor has AVX2, on four. Multiplications and additions are not fused, so every machine gives the same
// numbers.
#pragma once

#include <span>

namespace saylau::lab {

// Replaces each value, from -700 to 700, by its exponential.
void exponentiate(std::span<double> values);

}  // namespace saylau::lab
