#include "package/stations/unread_columns.hpp"

#include <gtest/gtest.h>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

// A file with the columns of sun, moon and none, and others, of which `more` may say something.
std::string refusal(const std::string& csv, const std::string& more = "") {
  const TemporaryPackage files;
  std::filesystem::remove(files.folder() / "official.toml");
  files.write("election.toml", kDescription + more +
                                   "[source.columns]\narea = \"area\"\nvotes.sun = \"Sun\"\nvotes.moon = \"Moon\"\n"
                                   "votes.none = \"Nobody\"\n");
  files.write("protocols.csv", csv);
  return files.refusal();
}

TEST(UnreadColumns, AContestantWhomTheMappingForgotIsAnError) {
  expect_in(refusal("area,Sun,Star,Moon,Nobody\nxx,5,50,4,3\n"), "1:10: found column \"Star\", whole numbers");
  expect_in(refusal("area,Sun,Moon,Nobody,Star,Comet\nxx,5,4,3,50,\n"), "unread = [\"Star\"]");
  expect_in(refusal("area,Sun,Moon,Star,Nobody\nxx,5,4,\"1,234\",3\n"), "votes.unread-column");
}

// Wherever it stands after the names of the places.
TEST(UnreadColumns, NoColumnBetweenHidesIt) {
  expect_in(refusal("area,Sun,Sun %,Moon,Moon %,Nobody,Nobody %,Star,Star %\nxx,5,41,4,33,3,25,50,9\n"), "\"Star\"");
  expect_in(refusal("area,Sun,Moon,Nobody,remarks,Star\nxx,5,4,3,none,50\n"), "\"Star\"");
  expect_in(refusal("area,Sun,Moon,Nobody,invalid ballots,Star\nxx,5,4,3,1,17\n"), "\"Star\"");
  expect_in(refusal("area,Star,Sun,Moon,Nobody\nxx,50,5,4,3\n"), "\"Star\"");
  expect_in(refusal("area,Sun,,Moon,Nobody\nxx,5,50,4,3\n"), "votes.unread-column");
}

// Ranks are no larger than there are contestants; others of one kind of name are contestants.
TEST(UnreadColumns, SeveralOfOneKindAreForgottenToo) {
  const std::string header = "area,Candidate 4,Candidate 5,Candidate 6,Sun,Moon,Nobody\n";
  expect_in(refusal(header + "xx,50,60,70,5,4,3\n"), "\"Candidate 4\"");
  EXPECT_EQ(refusal("area,Came 1,Came 2,Came 3,Sun,Moon,Nobody\nxx,1,2,3,5,4,3\n"), "");
}

TEST(UnreadColumns, APartyMayHaveAPercentSignInItsName) {
  expect_in(refusal("area,Sun,100% Ours,Moon,Nobody\nxx,5,700,4,3\n"), "\"100% Ours\"");
}

// Somebody who stands in the last places only.
TEST(UnreadColumns, AColumnThatIsBlankAtFirstIsReadToItsEnd) {
  const TemporaryPackage files;
  std::filesystem::remove(files.folder() / "official.toml");
  files.write("election.toml", kDescription +
                                   "[source.columns]\nregion = \"region\"\nstation = \"station\"\n"
                                   "votes.sun = \"Sun\"\nvotes.moon = \"Moon\"\nvotes.none = \"None\"\n");
  std::string rows = "region,station,Sun,Moon,None,Star\n";
  for (int i = 0; i < 3000; ++i) rows += "N," + std::to_string(i) + ",5,4,3,\n";
  files.write("protocols.csv", rows);
  EXPECT_EQ(files.refusal(), "");
  files.write("protocols.csv", rows + "N,3000,5,4,3,50\n");
  expect_in(files.refusal(), "votes.unread-column");
}

TEST(UnreadColumns, AMarkOfANoteMakesNoWordOfANumber) {
  expect_in(refusal("area,Sun,Moon,Nobody,Star\nxx,5,4,3,150*\n"), "votes.unread-column");
}

TEST(UnreadColumns, HowManyAreInIsRead) {
  expect_in(refusal("area,Sun,Moon,Nobody,Precincts reporting\nxx,5,4,3,4\n"), "how many stations are in");
}

// Ways of voting beside the one that is read.
TEST(UnreadColumns, ALongFileHasThemToo) {
  const TemporaryPackage files;
  std::filesystem::remove(files.folder() / "official.toml");
  files.write("election.toml", kDescription +
                                   "[source.columns]\narea = \"area\"\ncontestant = \"who\"\n"
                                   "votes = \"day\"\n");
  files.write("protocols.csv", "area,who,day,early\nxx,sun,5,1\nxx,moon,4,9\nxx,none,3,0\n");
  expect_in(files.refusal(), "\"early\"");
}

TEST(UnreadColumns, RowsThatSayThatTheyDoNotStandAreRefused) {
  expect_in(refusal("area,state,Sun,Moon,Nobody\nxx,Preliminary,5,4,3\n"), "votes.row-not-to-count");
  expect_in(refusal("area,Sun,Moon,Nobody,remarks\nxx,5,4,3,Results declared invalid\n"), "votes.row-not-to-count");
  expect_in(refusal("area,Sun,Moon,Nobody,Annulled\nxx,5,4,3,yes\n"), "votes.row-not-to-count");
  EXPECT_EQ(refusal("area,Sun,Moon,Nobody,Annulled\nxx,5,4,3,no\n"), "");
}

TEST(UnreadColumns, ADashAmongTheNumbersHidesNobody) {
  const std::string rows = "xx,5,4,3,50\nn,5,4,3,-\ns,5,4,3,40\n";
  expect_in(refusal("area,Sun,Moon,Nobody,Star\n" + rows), "votes.unread-column");
}

TEST(UnreadColumns, ARowThatAnotherCellCallsATotalIsAnError) {
  expect_in(refusal("area,Level,Sun,Moon,Nobody\nxx,Total,5,4,3\n"), "votes.total-row");
  EXPECT_EQ(refusal("area,Level,Sun,Moon,Nobody\nxx,Total Street,5,4,3\n"), "");
}

TEST(UnreadColumns, WhatSaysThatItIsSomethingElseIsNone) {
  EXPECT_EQ(refusal("Star,area,Sun,Moon,Nobody\n7,xx,5,4,3\n"), "");  // before the votes: the number of a row
  EXPECT_EQ(refusal("area,Sun,Sun %,Moon,Nobody,Total\nxx,5,41,4,3,12\n"), "");
  EXPECT_EQ(refusal("area,Sun,Moon,Nobody,invalid ballots,code\nxx,5,4,3,1,17\n"), "");  // beyond a known figure
  EXPECT_EQ(refusal("area,Sun,Moon,Nobody,head,code\nxx,5,4,3,A. Ray,17\n"), "");        // beyond a text
  EXPECT_EQ(refusal("area,Place 1,Sun,Place 2,Moon,Place 3,Nobody\nxx,1,5,2,4,3,3\n"), "");
  EXPECT_EQ(refusal("area,Sun,Leader,Moon,Nobody\nxx,5,Sun,4,3\n"), "");
}

TEST(UnreadColumns, ASourceSaysWhatNobodyIsToRead) {
  EXPECT_EQ(refusal("area,Sun,Star,Moon,Nobody\nxx,5,50,4,3\n", "unread = [\"Star\"]\n"), "");
}

}  // namespace
}  // namespace saylau::package
