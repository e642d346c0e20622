#include "votes/wide.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace saylau {
namespace {

constexpr auto kMost = std::numeric_limits<std::uint64_t>::max();

TEST(Multiply, FillsAll192Bits) {
  // (2^128 - 1) * (2^64 - 1) = 2^192 - 2^128 - 2^64 + 1
  const UInt192 product = multiply(~UInt128{0}, kMost);
  EXPECT_EQ(product.high, kMost - 1);
  EXPECT_EQ(product.middle, kMost);
  EXPECT_EQ(product.low, 1U);
}

TEST(CompareProducts, SeesADifferenceOfOneInTheLastPlace) {
  EXPECT_TRUE(compare_products(~UInt128{0}, kMost, ~UInt128{0} - 1, kMost) > 0);
  EXPECT_TRUE(compare_products(~UInt128{0}, kMost, ~UInt128{0}, kMost) == 0);
  EXPECT_TRUE(compare_products(UInt128{6}, 7, UInt128{43}, 1) < 0);
}

RC_GTEST_PROP(Multiply, AgreesWith128BitsWhereTheyAreEnough, (std::uint64_t a, std::uint32_t b)) {
  const UInt128 expected = UInt128{a} * b;
  const UInt192 product = multiply(UInt128{a}, b);
  RC_ASSERT(product.high == 0U);
  RC_ASSERT((UInt128{product.middle} << 64 | product.low) == expected);
}

TEST(ToString, PrintsTheExtremes) {
  EXPECT_EQ(to_string(Int128{0}), "0");
  EXPECT_EQ(to_string(Int128{-42}), "-42");
  EXPECT_EQ(to_string(static_cast<Int128>(~UInt128{0} >> 1)), "170141183460469231731687303715884105727");
  EXPECT_EQ(to_string(static_cast<Int128>(UInt128{1} << 127)), "-170141183460469231731687303715884105728");
}

}  // namespace
}  // namespace saylau
