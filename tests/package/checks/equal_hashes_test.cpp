#include "package/checks/equal_hashes.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

namespace saylau::package {
namespace {

using Groups = std::vector<std::vector<std::size_t>>;

// The slow way: every hash in a map. Hashes are multiplied so that they differ in their high bits.
std::uint64_t spread(std::uint64_t value) {
  return value * 0x9E3779B97F4A7C15U;
}
Groups slowly(const std::vector<std::uint64_t>& hashes) {
  std::map<std::uint64_t, std::vector<std::size_t>> all;
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    if (hashes[i] != 0) all[hashes[i]].push_back(i);
  }
  Groups groups;
  for (auto& [hash, group] : all) {
    if (group.size() > 1) groups.push_back(group);
  }
  std::ranges::sort(groups);
  return groups;
}

TEST(EqualHashes, GroupsEquals) {
  const std::uint64_t a = spread(1);
  const std::uint64_t b = spread(2);
  EXPECT_EQ(equal_hashes({a, b, a, spread(3), b, a}), (Groups{{0, 2, 5}, {1, 4}}));
  EXPECT_TRUE(equal_hashes({}).empty());
  EXPECT_TRUE(equal_hashes({a}).empty());
}

TEST(EqualHashes, ZeroIsNone) {
  EXPECT_TRUE(equal_hashes({0, 0, 0}).empty());
}

RC_GTEST_PROP(EqualHashes, FindsWhatAMapFinds, ()) {
  const auto values = *rc::gen::container<std::vector<std::uint64_t>>(rc::gen::inRange<std::uint64_t>(0, 200));
  std::vector<std::uint64_t> hashes;
  for (const std::uint64_t value : values) hashes.push_back(spread(value));
  RC_ASSERT(equal_hashes(hashes) == slowly(hashes));
}

}  // namespace
}  // namespace saylau::package
