#include "report/charts/png.hpp"

#include "report/charts/svg.hpp"
#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

TEST(Png, DrawsAtItsScale) {
  Svg svg(40, 20);
  svg.rectangle(0, 0, 40, 20, "#ff0000");
  const auto image = to_png(svg.print("t"), 2);
  ASSERT_TRUE(image);
  ASSERT_GT(image->size(), 24U);
  EXPECT_EQ(image->substr(1, 3), "PNG");
  EXPECT_EQ(static_cast<unsigned char>((*image)[19]), 80);  // width
  EXPECT_EQ(static_cast<unsigned char>((*image)[23]), 40);  // height
}

TEST(Png, RefusesWhatIsNoDrawing) {
  const auto image = to_png("no drawing");
  ASSERT_FALSE(image);
  EXPECT_EQ(image.error()[0].code, "chart.svg");
}

}  // namespace
}  // namespace saylau::report
