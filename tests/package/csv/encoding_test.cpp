#include "package/csv/encoding.hpp"

#include <gtest/gtest.h>

namespace saylau::package {
namespace {

TEST(Decoded, ReadsTheEncodingsOfAuthorities) {
  EXPECT_EQ(*decoded("\xCF\xE0\xF0\xF2\xE8\xFF", "windows-1251", "f"), "Партия");
  EXPECT_EQ(*decoded("\xF0\xC1\xD2\xD4\xC9\xD1", "KOI8-R", "f"), "Партия");
  EXPECT_EQ(*decoded("\xCEle", "latin-1", "f"), "Île");
  EXPECT_EQ(*decoded(std::string_view("\xFF\xFE"
                                      "a\0b\0",
                                      6),
                     "UTF-16", "f"),
            "ab");
  EXPECT_EQ(*decoded("a\rb\r", "", "f"), "a\nb\n");  // an old Macintosh
  EXPECT_EQ(decoded("odd", "UTF-16LE", "f").error()[0].code, "file.encoding");
}

TEST(LikelyEncoding, IsSaidOfBytesThatAreNoText) {
  EXPECT_EQ(likely_encoding("Партия"), "");
  EXPECT_EQ(likely_encoding("\xCF\xE0\xF0\xF2\xE8\xFF \xED\xE0\xF0\xEE\xE4\xE0"), "windows-1251");
  EXPECT_EQ(likely_encoding("\xF0\xC1\xD2\xD4\xC9\xD1 \xCE\xC1\xD2\xCF\xC4\xC1"), "KOI8-R");
  EXPECT_EQ(likely_encoding("Libell\xE9 de la commune"), "windows-1252");
  EXPECT_EQ(likely_encoding(std::string_view("\xFF\xFE"
                                             "a\0",
                                             4)),
            "UTF-16");
}

}  // namespace
}  // namespace saylau::package
