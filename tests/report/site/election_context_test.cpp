#include "report/site/election_parts.hpp"

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

TEST(ElectionContext, KnowsTheWayToTheRootAndToTheData) {
  const Site site = site_of({"kz/2023-mazhilis"});
  const SiteWords words(Language::kazakh);
  const ElectionContext context(site, site.elections[0], words);
  EXPECT_EQ(context.root, "../../../");
  EXPECT_EQ(context.data("a.csv"), "../../../data/kz/2023-mazhilis/a.csv");
  EXPECT_EQ(context.from_step("62", 1).html(), "<a href=\"#step-2\">62</a>");
  EXPECT_EQ(context.cite("Art. 9 p. 2").html(), "<cite>9-баптың 2-тармағы</cite>");
  EXPECT_TRUE(context.cite("").empty());
  EXPECT_EQ(context.who({0, 1}).html(), "<bdi>Amanat</bdi>, <bdi>Ауыл</bdi>");
}

TEST(Section, IsNothingWhereThereIsNothingInIt) {
  EXPECT_TRUE(section("a", "A", Markup()).empty());
  expect_in(section("a", "A", text("b")).html(), "<h2 id=\"a-head\">A</h2>b");
}

TEST(PlainTable, HeadsRowsAndColumns) {
  const std::string table = plain_table("label", {{"who"}, {"votes", true}}, {{text("a"), text("1")}}).html();
  expect_in(table, "aria-label=\"label\"");
  expect_in(table, "<th scope=\"row\">a</th>");
  expect_in(table, "<td class=\"n\">1</td>");
}

TEST(Bar, IsAsWideAsItsPart) {
  expect_in(bar(12.5, "class=\"own\"").html(), "<rect class=\"own\" width=\"12.50\"");
}

}  // namespace
}  // namespace saylau::report::site
