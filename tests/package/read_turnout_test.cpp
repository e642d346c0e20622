#include "package/read_turnout.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace saylau::package {
namespace {

const std::string kHeader = "country,year,registered,voted,voting_age,percent,source\n";

std::string refused(const std::string& rows) {
  const auto read = read_turnout(kHeader + rows, "turnout.csv");
  return read ? "" : to_string(read.error()[0]);
}

TEST(ReadTurnout, ReadsCountsOrAPercentage) {
  const auto rows = read_turnout(kHeader + "CA,2021,200,125,250,62.5,https://a\n\nDE,2013,,,,71.5,https://b\n", "t");
  ASSERT_TRUE(rows);
  ASSERT_EQ(rows->size(), 2U);
  EXPECT_EQ(turnout_of((*rows)[0]), (Share{125, 200}));
  EXPECT_EQ((*rows)[0].voting_age, 250);
  EXPECT_EQ(turnout_of((*rows)[1]), (Share{715, 1000}));
  EXPECT_EQ((*rows)[1].decimals, 1);
}

TEST(ReadTurnout, RefusesARowThatSaysNothingOrTooMuch) {
  EXPECT_NE(refused("CA,2021,,,,,https://a\n").find("turnout.csv:2: found neither a percentage nor both counts"),
            std::string::npos);
  EXPECT_NE(refused("CA,2021,100,125,,,https://a\n").find("125 voted of 100 registered"), std::string::npos);
  EXPECT_NE(refused("Canada,2021,,,,62,https://a\n").find("country \"Canada\""), std::string::npos);
  EXPECT_NE(refused("CA,21,,,,62,https://a\n").find("year \"21\""), std::string::npos);
  EXPECT_NE(refused("CA,2021,1x,,,62,https://a\n").find("registered \"1x\""), std::string::npos);
  EXPECT_NE(refused("CA,2021,,,,sixty,https://a\n").find("percent \"sixty\""), std::string::npos);
  EXPECT_NE(refused("CA,2021,,,,62,\n").find("no source"), std::string::npos);
  EXPECT_NE(refused("CA,2021,62\n").find("3 cells"), std::string::npos);
}

TEST(ReadTurnout, WantsItsHeader) {
  EXPECT_EQ(read_turnout("year,country\n", "t").error()[0].code, "turnout.columns");
  EXPECT_EQ(read_turnout("", "t").error()[0].code, "turnout.columns");
}

TEST(ReadTurnout, TheHousesOwnFileHasCanada) {
  const auto rows = load_turnout(std::string(SAYLAU_SOURCE_DIR) + "/data/turnout.csv");
  ASSERT_TRUE(rows);
  const auto canada =
      std::count_if(rows->begin(), rows->end(), [](const TurnoutRow& row) { return row.country == "CA"; });
  EXPECT_GE(canada, 20);
}

}  // namespace
}  // namespace saylau::package
