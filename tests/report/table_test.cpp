#include "report/table.hpp"

#include <gtest/gtest.h>

namespace saylau::report {
namespace {

TextTable sample() {
  TextTable table({Align::left, Align::right, Align::left});
  table.add({"", "дауыс", ""});
  table.add({"Халық", "9", ""});
  table.add_rule();
  table.add({{"Иә", "\x1b[1mИә\x1b[0m"}, "1,000", ""});
  return table;
}

TEST(TextTable, AlignsByDisplayWidthAndDropsEmptyColumns) {
  EXPECT_EQ(sample().print({false, false}),
            "       дауыс\n"
            "Халық      9\n"
            "------------\n"
            "\x1b[1mИә\x1b[0m     1,000\n");
}

TEST(TextTable, IsAMarkdownTable) {
  EXPECT_EQ(sample().print_markdown(), "|  | дауыс |  |\n| --- | ---: | --- |\n| Халық | 9 |  |\n| Иә | 1,000 |  |\n");
}

TEST(TextTable, EscapesWhatMarkdownWouldReadInACell) {
  TextTable table({Align::left});
  table.add({"A | B"});
  table.add({"<script>\n*x*"});
  EXPECT_EQ(table.print_markdown(), "| A \\| B |\n| --- |\n| &lt;script&gt; \\*x\\* |\n");
}

}  // namespace
}  // namespace saylau::report
