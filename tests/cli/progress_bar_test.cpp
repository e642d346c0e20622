#include "cli/progress_bar.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace saylau::cli {
namespace {

TEST(ProgressBar, DrawsNothingWhereThereIsNoTerminal) {
  std::ostringstream err;
  EXPECT_FALSE(ProgressBar(err, false).progress());
}

TEST(ProgressBar, ShortWorkGetsNone) {
  std::ostringstream err;
  ProgressBar bar(err, true);
  bar.progress()(1, 2);
  bar.clear();
  EXPECT_EQ(err.str(), "");
}

TEST(ProgressLine, ShowsHowMuchIsDone) {
  EXPECT_EQ(progress_line(0, 33'600'000), "[..............................] 0% of 34 MB");
  EXPECT_EQ(progress_line(16'800'000, 33'600'000), "[###############...............] 50% of 34 MB");
  EXPECT_EQ(progress_line(33'600'000, 33'600'000), "[##############################] 100% of 34 MB");
  EXPECT_EQ(progress_line(0, 0), "[##############################] 100% of 0 MB");
  EXPECT_EQ(progress_line(50, 100, "elections"), "[###############...............] 50% of 100 elections");
}

}  // namespace
}  // namespace saylau::cli
