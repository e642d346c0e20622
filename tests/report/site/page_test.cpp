#include "report/site/page.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

Page small_page() {
  Page page;
  page.path = "kz/x/index.html";
  page.title = "A & B";
  page.description = "\"quoted\"";
  page.body = element("p", "body");
  return page;
}

TEST(Page, ForbidsWhatIsNotTheSitesOwn) {
  const std::string html = print(small_page(), Site{}, SiteWords(Language::kazakh));
  expect_in(html, "<html lang=\"kk\"");
  expect_in(html, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
  expect_not_in(html, "unsafe-inline");
  expect_not_in(html, "style=\"");
  expect_in(html, "<title>A &amp; B</title>");
  expect_in(html, "content=\"&quot;quoted&quot;\"");
}

TEST(Page, OffersTheOtherLanguagesOfTheSamePage) {
  const std::string html = print(small_page(), Site{}, SiteWords(Language::english));
  expect_in(html, "<a href=\"../../../ru/kz/x/index.html\" lang=\"ru\" hreflang=\"ru\">Русский</a>");
  expect_in(html, "aria-current=\"true\">English</a>");
}

TEST(Page, NamesWholeAddressesWhereTheyAreKnown) {
  Site site;
  expect_not_in(print(small_page(), site, SiteWords(Language::english)), "canonical");
  site.url = "https://example.org/";
  expect_in(print(small_page(), site, SiteWords(Language::english)),
            "<link rel=\"canonical\" href=\"https://example.org/en/kz/x/index.html\">");
}

TEST(Page, ATickerIsReadOnceAndSeenTwice) {
  Site site;
  site.rates = {{"TJS", "2025-01-23", 9'103'000, 9'173'000}};
  const std::string html = print(small_page(), site, SiteWords(Language::english));
  const std::string rate = "<b>TJS/USD</b> = 0.09103 <span class=\"down\">-0.76%</span>";
  expect_in(html, rate);
  const std::size_t hidden = html.find("<ul aria-hidden=\"true\">");
  ASSERT_NE(hidden, std::string::npos);
  EXPECT_LT(html.find(rate), hidden);
  EXPECT_GT(html.find(rate, hidden), hidden);
}

TEST(WayToRoot, ClimbsAsManyFoldersAsThereAre) {
  EXPECT_EQ(way_to_root("en", "index.html"), "../");
  EXPECT_EQ(way_to_root("en", "kz/2023-mazhilis/index.html"), "../../../");
}

}  // namespace
}  // namespace saylau::report::site
