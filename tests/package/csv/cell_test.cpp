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

TEST(ParseCount, GroupsByOneMarkThroughout) {
  for (const char* text : {"1,346", "1'346", "1\u2019346", "1\u2009346", "1\u2007346"}) {
    EXPECT_EQ(parse_count(text), 1346) << text;
  }
  for (const char* text : {"1.346 000", "1 200.000", "1,234.567", "1,23,456", "0.346", "01.346", "1,"}) {
    EXPECT_EQ(parse_count(text), std::nullopt) << text;
  }
}

TEST(ReadCount, SaysWhereANumberCouldBeAFraction) {
  EXPECT_TRUE(read_count("1.346")->could_be_fraction);
  EXPECT_TRUE(read_count("1,346")->could_be_fraction);
  for (const char* text : {"1346", "1 346", "1'346", "1.346.000", "1,346,000"}) {
    EXPECT_FALSE(read_count(text)->could_be_fraction) << text;
  }
  EXPECT_FALSE(read_count("1.346", {'.', ','})->could_be_fraction);
  EXPECT_FALSE(read_count("1.346", {0, ','})->could_be_fraction);
}

TEST(ReadCount, TakesDotsAndCommasAsDeclared) {
  EXPECT_EQ(parse_count("1.346", {'.', ','}), 1346);
  EXPECT_EQ(parse_count("1346,0", {'.', ','}), 1346);
  EXPECT_EQ(parse_count("1.346,00", {'.', ','}), 1346);
  EXPECT_EQ(parse_count("1346.000", {0, '.'}), 1346);
  EXPECT_EQ(parse_count("1.346", {0, '.'}), std::nullopt);  // a fraction
  EXPECT_EQ(parse_count("1,346", {'.', 0}), std::nullopt);  // no mark of thousands
  EXPECT_EQ(parse_count("1346,5", {'.', ','}), std::nullopt);
}

std::optional<Votes> in_cell(std::string_view raw) {
  const auto read = read_count_cell(raw);
  return read ? std::optional(read->count) : std::nullopt;
}

TEST(ReadCountCell, TakesQuotesAndBlanks) {
  EXPECT_EQ(in_cell("12"), 12);
  EXPECT_EQ(in_cell(" 12\r"), 12);
  EXPECT_EQ(in_cell("\"1 234\""), 1234);
  EXPECT_EQ(in_cell("\"1,234\""), 1234);
  EXPECT_EQ(in_cell(""), std::nullopt);
}

RC_GTEST_PROP(ReadCountCell, ReadsEveryCount, ()) {
  const Votes votes = *rc::gen::inRange<Votes>(0, 1'000'000'000'000);
  RC_ASSERT(in_cell(std::to_string(votes)) == std::optional(votes));
  RC_ASSERT(in_cell("\"" + std::to_string(votes) + "\"") == std::optional(votes));
}

// Every text of one to eight bytes that a cell may hold, behind bytes that are not its own.
RC_GTEST_PROP(ParseShortDigits, ReadsDigitsAndNothingElse, ()) {
  const auto text =
      *rc::gen::container<std::string>(rc::gen::element('0', '1', '5', '9', ' ', '-', '/', ':', ',', '\xFF'));
  const std::string buffer = "12345678" + text;
  const Votes parsed = parse_short_digits(buffer.data() + buffer.size(), text.size());
  const bool digits = !text.empty() && text.size() <= 8 && text.find_first_not_of("0123456789") == std::string::npos;
  RC_ASSERT(parsed == (digits ? std::stoll(text) : -1));
}

TEST(ParseShortDigits, ReadsEveryNumberOfFourDigits) {
  for (Votes number = 0; number < 10'000; ++number) {
    const std::string digits = std::to_string(number);
    const std::string buffer = "99999999" + digits;
    ASSERT_EQ(parse_short_digits(buffer.data() + buffer.size(), digits.size()), number);
  }
}

TEST(Says, ComparesWhatACellSays) {
  EXPECT_TRUE(says(" a ", "a"));
  EXPECT_TRUE(says("\"a \"\"b\"\"\"", "a \"b\""));
  EXPECT_FALSE(says("\"a\"", "\"a\""));
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

TEST(CellsOf, AreTextsWithoutBlanksAndMarks) {
  EXPECT_EQ(cells_of("a, \"b\" ,"), (std::vector<std::string>{"a", "b", ""}));
  EXPECT_EQ(cells_of(""), (std::vector<std::string>{""}));
}

}  // namespace
}  // namespace saylau::package
