#include "package/read_votes.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

std::string votes_refusal(const std::string& csv) {
  const TemporaryPackage files;
  files.write("protocols.csv", csv);
  return files.refusal();
}

std::string cell_refusal(const std::string& cell) {
  return votes_refusal(replaced(kVotes, "600", cell));
}

TEST(ReadVotes, NamesFileLineColumnHeaderAndText) {
  const std::string text = cell_refusal("6oo");
  expect_in(text, "protocols.csv:2:22: found \"6oo\" in column \"votes.sun\"");
  expect_in(text, "[votes.count]");
}

TEST(ReadVotes, RefusesWhatIsNoCount) {
  for (const char* cell : {"-600", "600.5", "99999999999999999999", "6e2"})
    expect_in(cell_refusal(cell), "[votes.count]");
}

TEST(ReadVotes, RefusesAMissingColumn) {
  expect_in(votes_refusal("area,votes.sun,votes.moon\nxx,1,2\n"), "found no column for \"votes.none\"");
  expect_in(votes_refusal("votes.sun,votes.moon,votes.none\n1,2,3\n"), "found no column for \"area\"");
}

TEST(ReadVotes, RefusesAContestantThatIsInNoList) {
  expect_in(votes_refusal("area,votes.sun,votes.mon,votes.none\nxx,1,2,3\n"),
            "found \"mon\", expected a contestant on the ballot \"list\"; did you mean \"moon\"?");
}

TEST(ReadVotes, RefusesAColumnThatNobodyKnows) {
  expect_in(votes_refusal("area,turnout,votes.sun,votes.moon,votes.none\nxx,5,1,2,3\n"), "found column \"turnout\"");
}

TEST(ReadVotes, RefusesTheSameAreaTwice) {
  expect_in(votes_refusal("area,votes.sun,votes.moon,votes.none\nxx,1,2,3\nxx,1,2,3\n"),
            "protocols.csv:2:1: found area \"xx\" again");
}

TEST(ReadVotes, RefusesAnUnknownArea) {
  expect_in(votes_refusal("area,votes.sun,votes.moon,votes.none\nyy,1,2,3\n"), "found area \"yy\"");
}

TEST(ReadVotes, RefusesWhatIsNoText) {
  expect_in(votes_refusal(""), "[file.empty]");
  expect_in(votes_refusal("area,votes.sun,votes.moon,votes.none\nxx,\xFF,2,3\n"), "bytes that are no text");
  expect_in(votes_refusal(std::string("area\0", 5)), "[file.nul]");
  expect_in(votes_refusal("\x1F\x8B\x08"), "[gzip.damaged]");
}

TEST(ReadVotes, SaysWhereToGetAFileThatIsNotThere) {
  const TemporaryPackage files;
  files.write("election.toml", replaced(kDescription, "protocols.csv", "elsewhere.csv"));
  expect_in(files.refusal(), "it is published at https://example.org/votes");
}

TEST(ReadVotes, ABlankFigureIsUnknown) {
  const TemporaryPackage files;
  files.write("protocols.csv", "area;cast;invalid;votes.sun;votes.moon;votes.none\nxx;;;1 234;2;3\n");
  const auto package = files.load();
  ASSERT_TRUE(package);
  EXPECT_EQ(package->election.contests[0].tally.cast, std::nullopt);
  EXPECT_EQ(package->election.contests[0].tally.votes[0], 1234);
}

TEST(ReadVotes, TakesAnAuthoritysOwnHeaders) {
  const TemporaryPackage files;
  files.write("election.toml", kDescription +
                                   "[source.columns]\narea = \"Код\"\ncast = \"Всего, бюллетеней\"\n"
                                   "votes.sun = \"Партия «Солнце»\"\nvotes.moon = \"Луна\"\nvotes.none = \"Против\"\n");
  files.write("protocols.csv",
              "Код\tЯвка\t\"Всего, бюллетеней\"\tПартия «Солнце»\tЛуна\tПротив\nxx\t50%\t7\t3\t2\t1\n");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  EXPECT_EQ(package->election.contests[0].tally.votes, (std::vector<Votes>{3, 2, 1}));
  EXPECT_EQ(package->election.contests[0].tally.cast, Figure(7));
}

TEST(ReadVotes, NamesTheNearestHeader) {
  const TemporaryPackage files;
  files.write("election.toml",
              kDescription +
                  "[source.columns]\narea = \"area\"\nvotes.sun = \"Sunn\"\nvotes.moon = \"M\"\nvotes.none = \"N\"\n");
  files.write("protocols.csv", "area,Sun,M,N\nxx,1,2,3\n");
  expect_in(files.refusal(), "found no column \"Sunn\", expected a column for \"votes.sun\"; did you mean \"Sun\"?");
}

TEST(ReadVotes, ReadsARowForEachContestant) {
  const TemporaryPackage files;
  files.write("protocols.csv", "area,contestant,votes,cast\nxx,sun,600,1000\nxx,none,40,1000\nxx,moon,340,1000\n");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  EXPECT_EQ(package->election.contests[0].tally.votes, (std::vector<Votes>{600, 340, 40}));
  EXPECT_EQ(package->election.contests[0].tally.cast, Figure(1000));
  files.write("protocols.csv", "area,contestant,votes\nxx,sun,600\nxx,sun,40\n");
  expect_in(files.refusal(), "[votes.duplicate-area]");
}

// Two regions below the nation: the nation has their sum, and a figure that one lacks is unknown in it.
TEST(ReadVotes, SumsUpTheAreaTree) {
  const TemporaryPackage files;
  files.write("election.toml",
              replaced(kDescription, "[[contestant]]",
                       "[[area]]\nid = \"n\"\nname = \"North\"\nkind = \"region\"\nparent = \"xx\"\n\n"
                       "[[area]]\nid = \"s\"\nname = \"South\"\nkind = \"region\"\nparent = \"xx\"\n\n[[contestant]]"));
  files.write("protocols.csv", "area,cast,invalid,votes.sun,votes.moon,votes.none\nn,10,1,4,3,2\ns,10,,5,3,1\n");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  const auto nation = std::ranges::find(package->election.contests, "xx", &Contest::area);
  ASSERT_NE(nation, package->election.contests.end());
  EXPECT_EQ(nation->tally.votes, (std::vector<Votes>{9, 6, 3}));
  EXPECT_EQ(nation->tally.cast, Figure(20));
  EXPECT_EQ(nation->tally.invalid, std::nullopt);
}

TEST(ReadVotes, KeepsVotesThatWereNotPublishedApart) {
  const TemporaryPackage files;
  files.write("election.toml",
              replaced(kDescription, "status = \"final\"", "status = \"final\"\nunpublished = [\"none\"]"));
  files.write("protocols.csv", "area,votes.sun,votes.moon\nxx,600,340\n");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  EXPECT_EQ(package->election.contests[0].unpublished, (std::vector<std::size_t>{2}));
}

// Two files of the same contest, one of them repeat voting in a station; its first protocol does not count.
TEST(ReadVotes, RepeatVotingReplacesAStationsProtocol) {
  const TemporaryPackage files;
  const std::string columns =
      "[source.columns]\nstation = \"s\"\nvotes.sun = \"a\"\nvotes.moon = \"b\"\nvotes.none = \"c\"\n";
  const std::string round =
      "[[round]]\nid = \"again\"\nballot = \"list\"\nkind = \"repeat voting\"\nnumber = 1\ndate = 2024-05-12\n\n";
  const std::string again =
      "[[source]]\nfile = \"again.csv\"\nballot = \"list\"\nround = \"again\"\nuse = \"count\"\n"
      "status = \"final\"\nurl = \"https://example.org\"\n";
  files.write("election.toml", kDescription + columns + round + again + columns);
  files.write("protocols.csv", "s,a,b,c\nA,10,20,3\nB,30,40,5\n");
  files.write("again.csv", "s,a,b,c\nB,1,2,0\n");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  EXPECT_EQ(package->election.contests[0].tally.votes, (std::vector<Votes>{11, 22, 3}));
  EXPECT_EQ(package->election.contests[0].reporting->stations, 2U);
  EXPECT_TRUE(package->findings.empty());
}

TEST(ReadVotes, TwoFilesWithTheSameStationAreAnError) {
  const TemporaryPackage files;
  const std::string columns =
      "[source.columns]\nstation = \"s\"\nvotes.sun = \"a\"\nvotes.moon = \"b\"\nvotes.none = \"c\"\n";
  const std::string other =
      "[[source]]\nfile = \"other.csv\"\nballot = \"list\"\nuse = \"count\"\n"
      "status = \"final\"\nurl = \"https://example.org\"\n";
  files.write("election.toml", kDescription + columns + other + columns);
  files.write("protocols.csv", "s,a,b,c\nA,10,20,3\nB,30,40,5\n");
  files.write("other.csv", "s,a,b,c\nC,1,2,0\nB,30,40,5\n");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  ASSERT_EQ(package->findings.size(), 1U);
  EXPECT_EQ(package->findings[0].code, "check.station-twice");
  expect_in(package->findings[0].text.english, "(line 3 and line 3, protocols.csv)");
  EXPECT_TRUE(has_errors(package->findings));
}

TEST(ReadVotes, ARollSaysWhichStationsAreOut) {
  const TemporaryPackage files;
  const std::string columns =
      "[source.columns]\ndistrict = \"d\"\nstation = \"s\"\nvotes.sun = \"a\"\nvotes.moon = \"b\"\nvotes.none = "
      "\"c\"\n";
  const std::string roll =
      "[[source]]\nfile = \"roll.csv\"\nballot = \"list\"\nuse = \"roll\"\nstatus = \"final\"\n"
      "url = \"https://example.org\"\n[source.columns]\ndistrict = \"d\"\nstation = \"s\"\nregistered = \"voters\"\n";
  files.write("election.toml", kDescription + columns + roll);
  files.write("protocols.csv", "d,s,a,b,c\n1,A,10,20,3\n1,B,30,40,5\n");
  files.write("roll.csv", "d,s,voters\n1,A,100\n1,B,200\n2,A,700\n");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  const auto nation = std::ranges::find(package->election.contests, "xx", &Contest::area);
  EXPECT_EQ(nation->reporting->stations, 3U);
  EXPECT_EQ(nation->reporting->reported, 2U);
  const auto out = std::ranges::find(package->election.contests, "2", &Contest::area);
  EXPECT_EQ(out->reporting->registered, Figure(700));
  EXPECT_EQ(package->findings.at(0).where.english, "2 / A (list)");
  EXPECT_FALSE(count_package(package_law(), *package).complete);
}

}  // namespace
}  // namespace saylau::package
