#include "report/law_screen.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "report/width.hpp"
#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

law::Law law_at_hand(const std::string& id) {
  return *package::Catalogue{SAYLAU_SOURCE_DIR}.law(id);
}

TEST(LawScreen, SaysEachRuleWithItsArticle) {
  const std::string text = law_screen(law_at_hand("kz/mazhilis-2022"), Words(Language::english), Style{});
  expect_in(text, "list tier: threshold");
  expect_in(text, "5% of the valid votes");
  expect_in(text, "Art. 97-1 p. 1, art. 43 p. 5");
  expect_in(text, "sha256 ");
}

TEST(LawDiffScreen, PrintsTheReformAsATable) {
  const std::string text = law_diff_screen(law_at_hand("kz/mazhilis-2021"), law_at_hand("kz/mazhilis-2022"),
                                           Words(Language::english), Style{});
  expect_in(text, "kz/mazhilis-2021 → kz/mazhilis-2022\n");
  expect_in(text,
            "list tier: threshold      7% of the valid votes                 5% of the valid votes                 "
            "Art. 97-1 p. 1,");
  expect_in(text, "list tier: seats          98                                    69\n");
  expect_in(text, "against all               not on the ballot");
  expect_not_in(text, "list tier: formula");  // it has not changed
}

TEST(LawDiffScreen, StaysWithinItsWidth) {
  const std::string text = law_diff_screen(law_at_hand("kz/mazhilis-2004"), law_at_hand("kz/kurultai-2026"),
                                           Words(Language::english), Style{}, 118);
  std::istringstream lines(text);
  std::size_t widest = 0;
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, display_width(line));
  EXPECT_LE(widest, 120U);
  EXPECT_GT(widest, 80U);
}

TEST(LawDiffScreen, SaysThatNothingDiffers) {
  expect_in(law_diff_screen(law_at_hand("kz/mazhilis-2022"), law_at_hand("kz/mazhilis-2022"), Words(Language::english),
                            Style{}),
            "The two laws have the same rules.");
}

}  // namespace
}  // namespace saylau::report
