#include "report/charts/bars.hpp"

#include <limits>

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

TEST(Bars, StackPartsAndNameThem) {
  const std::string chart = stacked_bars({"Title", ""},
                                         {{"law A", {{"Sun", "#ffcc00", 60}, {"Moon", "", 40}}},
                                          {"law B", {{"Sun", "#ffcc00", 30}, {"Star", "#000000", 0}}}},
                                         true);
  expect_in(chart, "<title>Sun: 60</title>");
  expect_in(chart, ">law B</text>");
  expect_in(chart, "#9ca3af");   // the part without a colour
  expect_not_in(chart, "Star");  // nothing of it anywhere
}

TEST(Bars, SayWhatTheirFiguresAreWorth) {
  expect_in(stacked_bars({"Title", "Preliminary figures"}, {}, false), ">Preliminary figures</text>");
  expect_in(histograms({"Title", "Preliminary figures"}, {}), ">Preliminary figures</text>");
  expect_in(lines({"Title", "Preliminary figures"}, {}, {}, "%"), ">Preliminary figures</text>");
}

TEST(Bars, SurviveNothing) {
  expect_in(stacked_bars({"Empty", ""}, {}, false), "Empty");
  expect_in(stacked_bars({"Empty", ""}, {{"none", {}}}, true), "none");
  expect_in(histograms({"Empty", ""}, {}), "Empty");
  expect_in(lines({"Empty", ""}, {}, {}, "%"), "Empty");
}

TEST(Bars, HistogramsShowSharesInPercent) {
  const std::string chart = histograms({"T", ""}, {{"Sun", "#ffcc00", {{"4", 0.25, false}, {"5", 0.75, true}}}});
  expect_in(chart, "<title>5: 75.0%</title>");
  expect_in(chart, "font-weight=\"bold\">5</text>");
}

TEST(Bars, LinesBreakWhereAValueIsMissing) {
  const double none = std::numeric_limits<double>::quiet_NaN();
  const std::string chart = lines({"T", ""}, {"a", "b", "c", "d"}, {{"Sun", "#ffcc00", {1, 2, none, 3}}}, "%");
  std::size_t moves = 0;
  for (std::size_t at = chart.find('M'); at != std::string::npos; at = chart.find('M', at + 1)) {
    moves += chart[at + 1] >= '0' && chart[at + 1] <= '9' ? 1U : 0U;
  }
  EXPECT_EQ(moves, 2U);
  expect_not_in(chart, "nan");
}

}  // namespace
}  // namespace saylau::report
