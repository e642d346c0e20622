#include "report/site/site_words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace saylau::report::site {
namespace {

std::set<char> places(std::string_view form) {
  std::set<char> places;
  for (std::size_t at = 0; (at = form.find('{', at)) != std::string_view::npos; ++at) places.insert(form[at + 1]);
  return places;
}

// Every text in every language has the same places, in each of its forms, and no more forms than the language has.
TEST(SiteWords, EveryTextIsThereInThreeLanguagesWithTheSamePlaces) {
  for (int i = 0; i < static_cast<int>(Text::last_one); ++i) {
    const std::string_view english = text_of(static_cast<Text>(i), Language::english);
    const std::set<char> expected = places(english.substr(0, english.find('|')));
    for (const Language language : {Language::english, Language::kazakh, Language::russian}) {
      const std::string_view text = text_of(static_cast<Text>(i), language);
      EXPECT_FALSE(text.empty()) << english;
      EXPECT_LE(std::ranges::count(text, '|'), language == Language::russian ? 2 : 1) << text;
      for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('|', start), text.size());
        EXPECT_EQ(places(text.substr(start, end - start)), expected) << text;
        start = end + 1;
      }
    }
  }
}

TEST(SiteWords, PlacesTakeMarkupAndTheTextIsEscaped) {
  const SiteWords words(Language::english);
  EXPECT_EQ(words.sentence(Text::fact_missed, {name("<A>"), text("2")}, 2).html(),
            "<bdi>&lt;A&gt;</bdi> missed the threshold by 2 votes.");
  EXPECT_EQ(words.sentence(Text::fact_missed, {name("A"), text("1")}, 1).html(),
            "<bdi>A</bdi> missed the threshold by 1 vote.");
  EXPECT_EQ(SiteWords(Language::russian).sentence(Text::of_lists, {text("21")}, 21).html(), "21 списка");
  EXPECT_EQ(SiteWords(Language::russian).sentence(Text::of_lists, {text("3")}, 3).html(), "3 списков");
}

}  // namespace
}  // namespace saylau::report::site
