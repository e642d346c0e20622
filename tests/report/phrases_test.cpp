#include "report/phrases.hpp"

#include <gtest/gtest.h>

#include <set>

namespace saylau::report {
namespace {

// The numbered places of a phrase: "{0} of {1} {1|seat|seats}" has {0, 1}.
std::set<std::string> places(std::string_view text) {
  std::set<std::string> places;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    places.insert(std::string(text.substr(at, std::min(text.find('}', at), text.find('|', at)) - at)));
  }
  return places;
}

TEST(Phrases, EachHasThreeLanguagesWithTheSamePlaces) {
  for (int i = 0; i < static_cast<int>(Phrase::last_one); ++i) {
    const auto phrase = static_cast<Phrase>(i);
    if (phrase == Phrase::head_contestant) continue;  // the head of that column is blank
    const auto english = text(phrase, Language::english);
    EXPECT_FALSE(english.empty()) << i;
    for (const Language language : {Language::kazakh, Language::russian}) {
      EXPECT_FALSE(text(phrase, language).empty()) << english;
      EXPECT_EQ(places(text(phrase, language)), places(english)) << english;
    }
  }
}

}  // namespace
}  // namespace saylau::report
