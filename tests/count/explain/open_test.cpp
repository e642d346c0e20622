#include "count/explain/open.hpp"

#include <gtest/gtest.h>

#include <set>

namespace saylau::explain {
namespace {

TEST(OpenWording, IsAnotherForEachReason) {
  std::set<std::string_view> said;
  for (int i = 0; i <= static_cast<int>(count::Reason::others_in_second_round); ++i) {
    const OpenWording& wording = open_wording(static_cast<count::Reason>(i));
    for (const Language language : {Language::english, Language::kazakh, Language::russian}) {
      said.insert(wording.seats.in(language));
      said.insert(wording.no_seats.in(language));
    }
  }
  EXPECT_EQ(said.size(), 6 * (static_cast<std::size_t>(count::Reason::others_in_second_round) + 1));
}

TEST(SilenceWording, IsAnotherForEachSituation) {
  std::set<std::string_view> said;
  for (int i = 0; i <= static_cast<int>(law::Situation::tie); ++i) {
    said.insert(silence_wording(static_cast<law::Situation>(i)).english);
  }
  EXPECT_EQ(said.size(), static_cast<std::size_t>(law::Situation::tie) + 1);
}

}  // namespace
}  // namespace saylau::explain
