#include "report/site/index_page.hpp"

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

TEST(IndexPage, HasElectionsTimelineReformsAndRecord) {
  const Site site = site_of({"kz/2021-mazhilis", "kz/2023-mazhilis", "uz/2024-chamber"});
  const SiteWords words(Language::english);
  const std::string html = index_page(site, words).body.html();
  expect_in(html, "<h3><bdi>Kazakhstan</bdi></h3>");
  expect_in(html, "<h3><bdi>Uzbekistan</bdi></h3>");
  EXPECT_LT(html.find("19 March 2023"), html.find("10 January 2021"));  // the newest first
  const std::size_t timeline = html.find("id=\"timeline\"");
  EXPECT_LT(html.find("10 January 2021", timeline), html.find("19 March 2023", timeline));  // the earliest first
  expect_in(html, "href=\"kz/2023-mazhilis/index.html#reform\"");
  expect_in(html, "id=\"record\"");
}

}  // namespace
}  // namespace saylau::report::site
