#include "package/csv/header.hpp"

#include <gtest/gtest.h>

namespace saylau::package {
namespace {

std::vector<std::string> names(std::string_view text) {
  const auto header = read_header(text, "f.csv");
  if (!header) return {to_string(header.error()[0])};
  std::vector<std::string> names;
  for (const HeaderCell& cell : header->cells) names.push_back(cell.text);
  return names;
}

using HeaderNames = std::vector<std::string>;

TEST(ReadHeader, FindsTheSeparator) {
  EXPECT_EQ(names("a,b\n1,2\n"), (HeaderNames{"a", "b"}));
  EXPECT_EQ(names("a;b\n1;2\n"), (HeaderNames{"a", "b"}));
  EXPECT_EQ(names("a\tb\n1\t2\n"), (HeaderNames{"a", "b"}));
  EXPECT_EQ(names("\"a;b;c\",d\n1,2\n"), (HeaderNames{"a;b;c", "d"}));
}

TEST(ReadHeader, TakesByteOrderMarkCrLfQuotesAndEveryScript) {
  EXPECT_EQ(names("\xEF\xBB\xBF"
                  "სია,\"Партия, \"\"Ауыл\"\"\"\r\n1,2\n"),
            (HeaderNames{"სია", "Партия, \"Ауыл\""}));
}

TEST(ReadHeader, SaysWhereRowsStart) {
  const auto header = read_header("\n\na,\"b\nc\"\n1,2\n", "f.csv");
  ASSERT_TRUE(header);
  EXPECT_EQ(header->line, 3U);
  EXPECT_EQ(header->rows_begin, std::string_view("\n\na,\"b\nc\"\n").size());
  EXPECT_EQ(header->cells[1].text, "b\nc");
  EXPECT_EQ(header->cells[1].column, 3U);
}

TEST(ReadHeader, RefusesWhatIsNone) {
  EXPECT_NE(names("")[0].find("[csv.empty]"), std::string::npos);
  EXPECT_NE(names("\n \n")[0].find("[csv.empty]"), std::string::npos);
  EXPECT_NE(names("a,b\n \r\n")[0].find("[csv.no-rows]"), std::string::npos);
  EXPECT_NE(names("a,b\"c\"\n1,2\n")[0].find("f.csv:1:3: found the quotation marks of b\"c\""), std::string::npos);
}

TEST(RepeatedNames, AreEachNamedOnce) {
  const auto header = read_header("a,b,a,,,b,a\n1,2,3,4,5,6,7\n", "f.csv");
  EXPECT_EQ(repeated_names(*header), (HeaderNames{"a", "b"}));
}

}  // namespace
}  // namespace saylau::package
