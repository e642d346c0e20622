#include "report/site/markup.hpp"

#include <gtest/gtest.h>

namespace saylau::report::site {
namespace {

TEST(Markup, TextIsEscaped) {
  EXPECT_EQ(text("<script>\"a\" & 'b'").html(), "&lt;script&gt;&quot;a&quot; &amp; 'b'");
  EXPECT_EQ(element("p", {{"title", "\"><script>"}}, "x").html(), "<p title=\"&quot;&gt;&lt;script&gt;\">x</p>");
}

TEST(Markup, NamesKeepTheirDirectionToThemselves) {
  EXPECT_EQ(name("حزب").html(), "<bdi>حزب</bdi>");
}

TEST(Markup, ElementsNest) {
  EXPECT_EQ(element("p", text("a ") + link("#b", element("b", "c"))).html(), "<p>a <a href=\"#b\"><b>c</b></a></p>");
  EXPECT_EQ(void_element("meta", {{"charset", "utf-8"}}).html(), "<meta charset=\"utf-8\">");
}

TEST(Markup, LinksLeadToPagesOnly) {
  EXPECT_EQ(link("javascript:alert(1)", text("a")).html(), "a");
  EXPECT_EQ(link("data:text/html,x", text("a")).html(), "a");
  EXPECT_EQ(link("https://example.org/a:b", text("a")).html(), "<a href=\"https://example.org/a:b\">a</a>");
  EXPECT_EQ(link("../index.html#a:b", text("a")).html(), "<a href=\"../index.html#a:b\">a</a>");
}

}  // namespace
}  // namespace saylau::report::site
