#include "report/site/assets.hpp"

#include <gtest/gtest.h>

namespace saylau::report::site {
namespace {

TEST(Assets, AreWholeAndNamed) {
  EXPECT_EQ(assets().size(), 5U);
  for (const Asset& asset : assets()) EXPECT_FALSE(asset.bytes.empty()) << asset.name;
  EXPECT_EQ(assets()[0].name, "site.css");
  EXPECT_NE(assets()[0].bytes.find("prefers-color-scheme"), std::string_view::npos);
  EXPECT_EQ(version_of_assets().size(), 8U);
}

}  // namespace
}  // namespace saylau::report::site
