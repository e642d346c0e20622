#include "law/nearest.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace saylau {
namespace {

TEST(EditDistance, CountsSingleChanges) {
  EXPECT_EQ(edit_distance("", "abc"), 3U);
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
  EXPECT_EQ(edit_distance("amanat", "amnaat"), 1U);  // neighbours swapped
}

RC_GTEST_PROP(EditDistance, IsSymmetricAndZeroOnlyForEquals, (const std::string& a, const std::string& b)) {
  RC_ASSERT(edit_distance(a, b) == edit_distance(b, a));
  RC_ASSERT((edit_distance(a, b) == 0) == (a == b));
}

TEST(Nearest, NamesASlipOfTheFingerOnly) {
  const std::vector<std::string> known = {"kz/2023-mazhilis", "kz/2021-mazhilis", "kz/2022-president"};
  EXPECT_EQ(nearest("kz/2023-mazhlis", known), "kz/2023-mazhilis");
  EXPECT_EQ(nearest("something else", known), std::nullopt);
  EXPECT_EQ(nearest(std::string(1000, 'x'), known), std::nullopt);
}

}  // namespace
}  // namespace saylau
