#include "report/charts/svg.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

TEST(Svg, EscapesEveryText) {
  EXPECT_EQ(escape_xml("a < b & \"c\" > d"), "a &lt; b &amp; &quot;c&quot; &gt; d");
  EXPECT_EQ(escape_xml(std::string("a\0b\nc", 5)), "a b c");
  Svg svg(100, 50);
  svg.text(1, 2, "<script>alert(1)</script>", 12);
  svg.rectangle(0, 0, 1, 1, "\" onload=\"x", "<b>");
  const std::string drawing = svg.print("<title>");
  expect_not_in(drawing, "<script>");
  expect_not_in(drawing, "fill=\"\" onload");
  expect_in(drawing, "<title>&lt;title&gt;</title>");
}

TEST(Svg, WritesItsShapes) {
  Svg svg(100, 50);
  svg.line(0, 1, 2, 3, "#000000");
  svg.path("M0 0 L1 1", "#ff0000", "none");
  svg.text(5, 6, "Ауыл", 12, Anchor::middle, "#111111", true);
  const std::string drawing = svg.print("t");
  expect_in(drawing, "<line x1=\"0.0\" y1=\"1.0\" x2=\"2.0\" y2=\"3.0\" stroke=\"#000000\"");
  expect_in(drawing, "<path d=\"M0 0 L1 1\"");
  expect_in(drawing, "text-anchor=\"middle\" fill=\"#111111\" font-weight=\"bold\">Ауыл</text>");
  expect_in(drawing, "viewBox=\"0 0 100 50\"");
}

TEST(Svg, HasAGreyForWhoeverHasNoColour) {
  EXPECT_EQ(colour_or_grey("#00a3c7"), "#00a3c7");
  EXPECT_EQ(colour_or_grey(""), "#9ca3af");
}

}  // namespace
}  // namespace saylau::report
