#include "report/style.hpp"

#include <gtest/gtest.h>

namespace saylau::report {
namespace {

TEST(Style, WithoutColourAddsNothing) {
  const Style style;
  EXPECT_EQ(style.bold("x") + style.dim("x") + style.good("x") + style.bad("x") + style.warning("x"), "xxxxx");
}

TEST(Style, WithColourWrapsInEscapes) {
  EXPECT_EQ(Style{true}.bold("x"), "\x1b[1mx\x1b[0m");
}

TEST(Bar, IsAsLongAsItsPart) {
  const Style style;
  EXPECT_EQ(style.bar(10, 10, 4, ""), "████");
  EXPECT_EQ(style.bar(5, 10, 4, ""), "██");
  EXPECT_EQ(style.bar(9, 16, 1, ""), "▋");  // 4.5 eighths, rounded up
  EXPECT_EQ(style.bar(0, 10, 4, ""), "");
  EXPECT_EQ(style.bar(1, 1000, 4, ""), "▏");  // a seat is never invisible
  EXPECT_EQ(style.bar(1, 0, 4, ""), "");
}

TEST(Bar, IsAsciiWhenPlain) {
  EXPECT_EQ((Style{false, false}.bar(10, 10, 4, "#ff0000")), "####");
}

TEST(Bar, TakesTheColourOfTheContestant) {
  EXPECT_EQ((Style{true}.bar(1, 1, 1, "#ff8000")), "\x1b[38;2;255;128;0m█\x1b[0m");
}

}  // namespace
}  // namespace saylau::report
