#include "package/csv/layout.hpp"

#include <gtest/gtest.h>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

// A mapping of names to ids of three who stand.
WhoStands who() {
  return {{"sun", "moon", "none"}, [](const std::string& name) {
            return name == "Ann Alpha" ? "sun" : name == "Bo Beta" ? "moon" : name == "X" ? "none" : "";
          }};
}

std::string laid(const std::string& text, const Layout& layout) {
  const auto out = laid_out(text, layout, who(), "f.csv");
  return out ? *out : to_string(out.error()[0]);
}

Layout with_header(std::vector<std::size_t> lines, std::size_t skip = 0) {
  Layout layout;
  layout.header = std::move(lines);
  layout.skip = skip;
  return layout;
}

Layout taking(std::map<std::string, std::vector<std::string>> where) {
  Layout layout;
  layout.where = std::move(where);
  return layout;
}

Layout grouped() {
  Layout layout;
  layout.groups = ColumnGroups{{"First", "Last"}, "Votes", "No", 4};
  return layout;
}

TEST(LaidOut, LeavesAFileWithoutALayoutAsItIs) {
  EXPECT_EQ(laid("a,b\n1,2\n", {}), "a,b\n1,2\n");
}

// What is left out becomes blank lines: errors name the lines of the file.
TEST(LaidOut, JoinsTheLinesOfAHeader) {
  EXPECT_EQ(laid("Title;x\nNr;Sun;;Moon\n;first;second;first\nunits;;;\n1;2;3;4\n", with_header({2, 3}, 1)),
            "\n\n\"Nr\";\"Sun / first\";\"Sun / second\";\"Moon / first\"\n\n1;2;3;4\n");
  expect_in(laid("a,b\n1,2\n", with_header({7})), "csv.header");
}

// Commas within a quoted name separate nothing.
TEST(LaidOut, FindsTheSeparatorOutsideQuotationMarks) {
  EXPECT_EQ(laid("\"a, b, c\";d\n1;2\n", with_header({1})), "\"a, b, c\";\"d\"\n1;2\n");
}

TEST(LaidOut, TakesTheRowsThatASourceAsksFor) {
  const std::string text = "office,place,votes\nPresident,A,1\nGovernor,A,2\n\"President\",B,3\n";
  EXPECT_EQ(laid(text, taking({{"office", {"President"}}})),
            "\"office\",\"place\",\"votes\"\nPresident,A,1\n\n\"President\",B,3\n");
  EXPECT_EQ(laid(text, taking({{"office", {"President", "Governor"}}, {"place", {"A"}}})),
            "\"office\",\"place\",\"votes\"\nPresident,A,1\nGovernor,A,2\n\n");
  expect_in(laid(text, taking({{"office", {"Senate"}}})), "csv.where");
  expect_in(laid(text, taking({{"offise", {"President"}}})), "did you mean \"office\"?");
}

TEST(LaidOut, DropsNoRowForTheWayItIsWritten) {
  const std::string text = "office,place,votes\nPresident,A,1\nGovernor,A,2\npresident,B,3\n";
  expect_in(laid(text, taking({{"office", {"President"}}})), "4:1: found \"president\" in column \"office\"");
  expect_in(laid(text, taking({{"office", {"President", "president", "Govenor"}}})), "no row with \"Govenor\"");
}

TEST(LaidOut, FindsTheVotesBesideTheNames) {
  EXPECT_EQ(laid("Place;No;First;Last;Votes\nA;1;Ann;Alpha;5;2;Bo;Beta;7\nB;1;Bo;Beta;3;2;Ann;Alpha;4\n", grouped()),
            "\"Place\";\"votes.sun\";\"votes.moon\";\"votes.none\"\nA;5;7;\nB;4;3;\n");
  expect_in(laid("Place;No;First;Last;Votes\nA;1;Ann;Alpha;5;2;Bo\n", grouped()), "csv.groups");
  expect_in(laid("Place;No;First;Last;Votes\nA;1;Zed;Omega;5\n", grouped()), "\"Zed Omega\"");
  expect_in(laid("Place;No;First;Last;Votes\nA;1;Ann;Alpha;5;2;Ann;Alpha;7\n", grouped()), "in two groups");
}

// From the file to the votes: names beside them, and other columns that say what they are.
TEST(Layout, GroupsAreReadAsVotes) {
  const TemporaryPackage files;
  files.write("election.toml",
              kDescription +
                  "[source.groups]\nname = \"Name\"\nvotes = \"Votes\"\ncolumns = 3\n[source.columns]\n"
                  "area = \"area\"\nregistered = \"voters\"\n");
  files.write("protocols.csv",
              "area,voters,Name,Votes,% of valid,Name,Votes,% of valid,Name,Votes,% of valid\n"
              "xx,20,Moon,4,36,Sun,5,45,Against all,2,18\n");
  std::filesystem::remove(files.folder() / "official.toml");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  EXPECT_EQ(package->election.contests[0].tally.votes, (std::vector<Votes>{5, 4, 2}));
}

TEST(Layout, SomebodyNamedBesideABlankStands) {
  const std::string header = "Place;No;First;Last;Votes\n";
  expect_in(laid(header + "A;1;Ann;Alpha;5;2;Bo;Beta;\n", grouped()), "votes.missing");
  expect_in(laid(header + "A;1;Ann;Alpha;;2;Bo;Beta;\nB;1;Ann;Alpha;1;2;Bo;Beta;2\n", grouped()), "A;;;");
}

TEST(Layout, CountsInAGroupAreSomebodys) {
  Layout layout = grouped();
  const std::string text = "Place;No;First;Last;Votes;Early\nA;1;Ann;Alpha;5;7;2;Bo;Beta;7;1\n";
  layout.groups->columns = 5;
  expect_in(laid(text, layout), "votes.unread-column");
  layout.groups->unread = {"Early"};
  expect_in(laid(text, layout), "A;5;7;");
}

TEST(Layout, ASkippedRowIsNoPlace) {
  Layout layout;
  layout.skip = 1;
  expect_in(laid("place,a,b\nA,5,7\nB,6,8\nC,9,2\n", layout), "csv.skip");
  expect_in(laid("place,a,b\nname,units,units\nB,6,8\nC,9,2\n", layout), "B,6,8");
  expect_in(laid("place,a,b\nAll,15,10\nB,6,8\nC,9,2\n", layout), "B,6,8");  // their sum
}

TEST(Layout, RowsAboveTheHeaderAreNoTable) {
  Layout layout;
  layout.header = {4};
  expect_in(laid("place,a,b\nA,5,7\nB,6,8\nplace,a,b\nC,9,2\n", layout), "csv.skip");
}

// Each key of a source reaches the file that it is said of.
TEST(Layout, IsReadFromASource) {
  const TemporaryPackage files;
  files.write(
      "election.toml",
      kDescription +
          "encoding = \"windows-1251\"\nheader = 2\nskip = 1\n[source.where]\ntour = \"1\"\n"
          "[source.columns]\narea = \"area\"\nvotes.sun = \"\u0421\"\nvotes.moon = \"m\"\nvotes.none = \"n\"\n");
  files.write("protocols.csv", "Title\narea,tour,\xD1,m,n\nunits,,,,\nxx,1,5,4,0\nxx,2,9,9,9\n");
  std::filesystem::remove(files.folder() / "official.toml");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  EXPECT_EQ(package->election.contests[0].tally.votes, (std::vector<Votes>{5, 4, 0}));
}

// Rows of the ways of voting, in a file whose source adds them up.
Expected<Package> added_up(const std::string& rows, const std::string& add = "add = true\n") {
  const TemporaryPackage files;
  files.write("election.toml", kDescription + add +
                                   "[source.columns]\narea = \"area\"\ncontestant = \"contestant\"\n"
                                   "votes = \"votes\"\n");
  files.write("protocols.csv", "area,contestant,votes,way\n" + rows);
  std::filesystem::remove(files.folder() / "official.toml");
  return files.load();
}

std::string refused(const std::string& rows, const std::string& add = "add = true\n") {
  const auto package = added_up(rows, add);
  return package ? "" : to_string(package.error()[0]);
}

const std::string kDay = "xx,sun,7,day\nxx,moon,3,day\nxx,none,0,day\n";

TEST(Add, AddsUpRowsOfOneContestantInOnePlace) {
  const std::string early = "xx,sun,5,early\nxx,moon,0,early\nxx,none,1,early\n";
  expect_in(refused(kDay + early, ""), "votes.duplicate-area");
  const auto package = added_up(kDay + early);
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  EXPECT_EQ(package->election.contests[0].tally.votes, (std::vector<Votes>{12, 3, 1}));
}

TEST(Add, WhatLacksInOneWayIsNotZero) {
  expect_in(refused(kDay + "xx,sun,,early\nxx,moon,4,early\nxx,none,1,early\n"), "votes.missing");
  expect_in(refused("xx,sun,,early\nxx,moon,,early\nxx,none,,early\n" + kDay), "votes.missing");
  expect_in(refused(kDay + "xx,moon,4,early\nxx,none,1,early\n"), "\"sun\" in 1 of the rows of a place");
}

// The same rows again, with other votes or another number of the row.
TEST(Add, AWayThatComesAgainIsNoOther) {
  expect_in(refused(kDay + "xx,sun,6,day\nxx,moon,4,day\nxx,none,0,day\n"), "the same row again");
  expect_in(refused(kDay + "xx,sun,6,DAY \nxx,moon,4,DAY \nxx,none,0,DAY \n"), "the same row again");
  expect_in(
      refused(
          "xx,sun,70,row 1\nxx,moon,30,row 2\nxx,none,1,row 3\nxx,sun,70,row 4\nxx,moon,30,row 5\nxx,none,1,row 6\n"),
      "the same votes for everybody");
}

TEST(Add, APlaceWithFewerWaysThanOthersIsLookedAt) {
  const TemporaryPackage files;
  files.write("election.toml", kDescription +
                                   "add = true\n[source.columns]\nregion = \"area\"\n"
                                   "contestant = \"contestant\"\nvotes = \"votes\"\n");
  files.write("protocols.csv",
              "area,contestant,votes,way\nN,sun,7,day\nN,moon,3,day\nN,none,0,day\nN,sun,1,post\nN,moon,2,post\n"
              "N,none,0,post\nS,sun,5,day\nS,moon,8,day\nS,none,1,day\n");
  std::filesystem::remove(files.folder() / "official.toml");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  ASSERT_FALSE(package->findings.empty());
  EXPECT_EQ(package->findings[0].code, "check.fewer-ways");
  EXPECT_EQ(package->findings[0].text.english,
            "Rows of votes for each contestant here: 1; in other places: 2. A way of voting is not in, or was not "
            "offered.");
}

TEST(Add, ATotalOrARowThatStandsTwiceIsNoWay) {
  expect_in(refused(kDay + "xx,sun,7,Total\nxx,moon,3,Total\nxx,none,0,Total\n"), "votes.total-row");
  expect_in(refused(kDay + kDay), "the same row again");
  const std::string early = "xx,sun,5,early\nxx,moon,0,early\nxx,none,1,early\n";
  expect_in(refused(kDay + early + "xx,sun,12,both\nxx,moon,3,both\nxx,none,1,both\n"), "the sums of the others");
  EXPECT_EQ(refused(kDay + early + "xx,sun,12,post\nxx,moon,4,post\nxx,none,1,post\n"), "");
}

TEST(LikelyHeader, IsTheFirstLineAsWideAsMost) {
  EXPECT_EQ(likely_header("a;b;c\n1;2;3\n4;5;6\n"), std::vector<std::size_t>{});
  EXPECT_EQ(likely_header("Title\n\nof the file\na;b;c\n1;2;3\n4;5;6\n"), std::vector<std::size_t>{4});
  EXPECT_EQ(likely_header("Nr;Sun;;Moon;\n;first;second;first;second\n1;2;3;4;5\n2;2;3;4;5\n"),
            (std::vector<std::size_t>{1, 2}));
}

}  // namespace
}  // namespace saylau::package
