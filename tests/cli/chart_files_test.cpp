#include "cli/chart_files.hpp"

#include <gtest/gtest.h>

namespace saylau::cli {
namespace {

TEST(ChartFiles, AreWantedWhereOneIsNamed) {
  EXPECT_FALSE(ChartFiles{}.wanted());
  EXPECT_TRUE((ChartFiles{"a.svg", ""}).wanted());
  EXPECT_TRUE((ChartFiles{"", "a.png"}).wanted());
}

}  // namespace
}  // namespace saylau::cli
