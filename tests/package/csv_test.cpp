#include "package/csv.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "package/export_csv.hpp"

namespace saylau::package {
namespace {

std::vector<std::vector<std::string>> cells(std::string_view text) {
  const auto table = parse_csv(text, "f.csv");
  if (!table) return {{to_string(table.error()[0])}};
  std::vector<std::vector<std::string>> all;
  const auto add = [&](const Row& row) {
    all.emplace_back();
    for (const Cell& cell : row.cells) all.back().push_back(cell.text);
  };
  add(table->header);
  for (const Row& row : table->rows) add(row);
  return all;
}

using Cells = std::vector<std::vector<std::string>>;

TEST(ParseCsv, ReadsEachSeparator) {
  const Cells expected = {{"a", "b"}, {"1", "2"}};
  EXPECT_EQ(cells("a,b\n1,2\n"), expected);
  EXPECT_EQ(cells("a;b\n1;2\n"), expected);
  EXPECT_EQ(cells("a\tb\n1\t2\n"), expected);
}

TEST(ParseCsv, TakesByteOrderMarkCrLfAndNoEndOfLine) {
  EXPECT_EQ(cells("\xEF\xBB\xBF"
                  "a,b\r\n1,2"),
            (Cells{{"a", "b"}, {"1", "2"}}));
}

TEST(ParseCsv, ReadsQuotedCells) {
  EXPECT_EQ(cells("\"Партия, \"\"Ауыл\"\"\",b\n\"two\nlines\",2\n"),
            (Cells{{"Партия, \"Ауыл\"", "b"}, {"two\nlines", "2"}}));
}

TEST(ParseCsv, ASeparatorInQuotesIsNone) {
  EXPECT_EQ(cells("\"a;b;c\",d\n1,2\n")[0].size(), 2U);
}

TEST(ParseCsv, LeavesBlankLinesOutAndKeepsBlankCells) {
  EXPECT_EQ(cells("a,b\n\n1,\n,2\n"), (Cells{{"a", "b"}, {"1", ""}, {"", "2"}}));
}

TEST(ParseCsv, NamesLineAndColumnOfACell) {
  const auto table = parse_csv("ққ,b\n\"x\ny\",2\nққ, 3\n", "f.csv");
  ASSERT_TRUE(table);
  EXPECT_EQ(table->place(table->rows[0], 0), (Place{"f.csv", 2, 1}));
  EXPECT_EQ(table->place(table->rows[1], 1), (Place{"f.csv", 4, 5}));
}

TEST(ParseCsv, RefusesWhatIsNoTable) {
  EXPECT_NE(cells("")[0][0].find("[csv.empty]"), std::string::npos);
  EXPECT_NE(cells("a,b\n")[0][0].find("[csv.no-rows]"), std::string::npos);
  EXPECT_NE(cells("a,b\n1\n")[0][0].find("f.csv:2:1: found 1 cells, expected 2"), std::string::npos);
  EXPECT_NE(cells("a,b\n1,\"2\n")[0][0].find("f.csv:2:3: found a quotation mark that is never closed"),
            std::string::npos);
  EXPECT_NE(cells("a,b\n\"1\"x,2\n")[0][0].find("[csv.quote]"), std::string::npos);
  EXPECT_NE(cells("a,a\n1,2\n")[0][0].find("[csv.duplicate-header]"), std::string::npos);
}

RC_GTEST_PROP(ParseCsv, ReadsBackWhatCsvCellWrites, ()) {
  const auto text = *rc::gen::container<std::string>(rc::gen::element('a', ',', '"', '\n', ';', 'z'));
  const std::string written = "h1,h2\n" + csv_cell(text + "e") + ",2\n";
  const auto table = parse_csv(written, "f.csv");
  RC_ASSERT(table.has_value());
  const std::string expected = text + "e";
  const std::size_t first = expected.find_first_not_of(" \t\r");
  RC_ASSERT(table->rows[0].cells[0].text == expected.substr(first));
}

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
                           "1..000", "1234.567", "1234567890123", "99999999999999999999", "Ⅳ", "٣"}) {
    EXPECT_EQ(parse_count(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace saylau::package
