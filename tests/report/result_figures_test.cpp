#include "report/result_figures.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

TEST(ResultFigures, HoldsWhatEveryAccountShows) {
  const auto now = counted("kz/2023-mazhilis");
  const auto before = counted("kz/2021-mazhilis");
  const std::vector<package::Finding> none;
  const ResultFigures figures({now.package, now.law, now.result, none, &before.package, &before.result});
  const std::size_t amanat = index_of(now.package, "amanat");
  EXPECT_EQ(figures.shown().front(), amanat);
  EXPECT_EQ(figures.shown().back(), index_of(now.package, "against-all"));
  EXPECT_EQ(figures.votes(amanat), 3431510);
  EXPECT_EQ(figures.whole(), 6366441);
  EXPECT_EQ(figures.change(amanat), 62 - 76);  // Nur Otan had 76
  EXPECT_EQ(figures.change(figures.shown().back()), std::nullopt);
  EXPECT_EQ(figures.largest_lists(), (std::vector<std::size_t>{amanat}));
  EXPECT_EQ(figures.needed_for_majority(), 50);
  EXPECT_EQ(figures.open_seats(), 0);
}

}  // namespace
}  // namespace saylau::report
