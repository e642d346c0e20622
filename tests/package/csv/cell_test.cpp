#include "package/csv/cell.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "package/export_csv.hpp"

namespace saylau::package {
namespace {

TEST(ParseCount, ReadsThousandsSeparators) {
  EXPECT_EQ(parse_count("3431510"), 3431510);
  EXPECT_EQ(parse_count("3 431 510"), 3431510);
  EXPECT_EQ(parse_count("3\u00A0431\u00A0510"), 3431510);
  EXPECT_EQ(parse_count("3\u202F431\u202F510"), 3431510);
  EXPECT_EQ(parse_count("3.431.510"), 3431510);
  EXPECT_EQ(parse_count("0"), 0);
}

TEST(ParseCount, RefusesEverythingElse) {
  for (const char* text : {"", "-1", "+1", "1.5", "1,5", "1.50", "12.3456", "1e6", "0x10", "12 34", " 1", "1 ",
                           "1..000", "1234.567", "1234567890123", "99999999999999999999", "Ⅳ", "٣", "०१२"}) {
    EXPECT_EQ(parse_count(text), std::nullopt) << text;
  }
}

TEST(ParseCountCell, TakesQuotesAndBlanks) {
  EXPECT_EQ(parse_count_cell("12"), 12);
  EXPECT_EQ(parse_count_cell(" 12\r"), 12);
  EXPECT_EQ(parse_count_cell("\"1 234\""), 1234);
  EXPECT_EQ(parse_count_cell("\"1,234\""), std::nullopt);
  EXPECT_EQ(parse_count_cell(""), std::nullopt);
}

RC_GTEST_PROP(ParseCountCell, ReadsEveryCount, ()) {
  const Votes votes = *rc::gen::inRange<Votes>(0, 1'000'000'000'000);
  RC_ASSERT(parse_count_cell(std::to_string(votes)) == std::optional(votes));
  RC_ASSERT(parse_count_cell("\"" + std::to_string(votes) + "\"") == std::optional(votes));
}

TEST(IsWellQuoted, WantsAllOfACellQuotedOrNothing) {
  for (const char* good : {"", "a", " a ", "\"a\"", " \"a,b\" ", "\"\"", "\"a \"\"b\"\" c\"", "\"\"\"\""}) {
    EXPECT_TRUE(is_well_quoted(good)) << good;
  }
  for (const char* bad : {"\"", "a\"", "\"a", "\"a\"b", "a\"b\"", "\"a\"b\"", "\"\"\"", "5\" pipe"}) {
    EXPECT_FALSE(is_well_quoted(bad)) << bad;
  }
}

RC_GTEST_PROP(Unquoted, ReadsBackWhatCsvCellWrites, ()) {
  const auto text = *rc::gen::container<std::string>(rc::gen::element('a', ',', '"', '\n', ';', 'z'));
  const std::string written = csv_cell("x" + text + "e");
  RC_ASSERT(is_well_quoted(written));
  RC_ASSERT(unquoted(written) == "x" + text + "e");
}

}  // namespace
}  // namespace saylau::package
