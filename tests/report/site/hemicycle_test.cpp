#include "report/site/hemicycle.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

// For every size of a chamber: a place for each seat, no two dots touch, all in the half circle, from left to right.
TEST(SeatPlan, HasAPlaceForEachSeatAndNoDotsTouch) {
  for (Seats seats = 1; seats <= 700; seats += seats < 60 ? 1 : 37) {
    const SeatPlan plan = seat_plan(seats);
    ASSERT_EQ(plan.places.size(), static_cast<std::size_t>(seats));
    for (std::size_t i = 0; i < plan.places.size(); ++i) {
      EXPECT_LE(std::hypot(plan.places[i].x, plan.places[i].y), 1 + 1e-9);
      EXPECT_GE(plan.places[i].y, -1e-9);
      for (std::size_t j = 0; j < i; ++j) {
        const double apart = std::hypot(plan.places[i].x - plan.places[j].x, plan.places[i].y - plan.places[j].y);
        ASSERT_GT(apart, 2 * plan.radius * 0.98) << seats << " seats, " << i << " and " << j;
      }
    }
  }
}

TEST(Hemicycle, DrawsEachSeatInItsColour) {
  const std::string svg = hemicycle({{"A", "#ff0000", 3}, {"<B>", "#00ff00", 2}, {"open", "", 1}}, "six").html();
  EXPECT_EQ(saylau::testing::count_of(svg, "<circle"), 6U);
  EXPECT_NE(svg.find("<g fill=\"#ff0000\"><title>A: 3</title><circle"), std::string::npos);
  EXPECT_NE(svg.find("&lt;B&gt;: 2"), std::string::npos);
  EXPECT_NE(svg.find("<g class=\"open\">"), std::string::npos);
}

TEST(Hemicycle, DrawsEachSeatOfTheLargestChamber) {
  EXPECT_EQ(
      saylau::testing::count_of(hemicycle({{"A", "#ff0000", 2000}, {"B", "#00ff00", 980}}, "many").html(), "<circle"),
      2980U);
}

TEST(Hemicycle, DrawsNothingForNoSeats) {
  EXPECT_EQ(saylau::testing::count_of(hemicycle({}, "none").html(), "<circle"), 0U);
}

}  // namespace
}  // namespace saylau::report::site
