// A row is what it says: totals, rows without a place, names that almost match, and whatever is not in. The cases are
// those that a field test found counted wrongly, and others of their kinds.

#include <gtest/gtest.h>

#include <fstream>

#include "package/announced.hpp"
#include "tests/package/package_testing.hpp"
#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

// The package of stations with these rows, and `more` of its description; read as `count` reads it.
class StationFolder {
 public:
  explicit StationFolder(const std::string& rows, const std::string& more = "") {
    files_.write("election.toml", station_description() + more);
    files_.write("protocols.csv", kStationHeader + rows);
    std::filesystem::remove(files_.folder() / "official.toml");
  }
  void write(const std::string& name, const std::string& text) const { files_.write(name, text); }
  std::string refusal() const { return files_.refusal(); }
  std::string codes() const {
    const auto package = files_.load();
    if (!package) return to_string(package.error()[0]);
    std::string codes;
    for (const Finding& finding : package->findings) {
      if (finding.severity == Severity::error) codes += finding.code + " ";
    }
    return codes;
  }
  Package load() const { return *files_.load(); }

 private:
  TemporaryPackage files_;
};

// --- totals ---

TEST(Rows, ATotalByItsNameIsRefusedWithItsLine) {
  for (const char* name : {"Total", "TOTAL:", "Итого", "\"Барлығы\""}) {
    const StationFolder folder("North,1,A,200,2,60,30,8\nNorth,1," + std::string(name) + ",200,2,60,30,8\n");
    expect_in(folder.refusal(), "protocols.csv:3:9");
    expect_in(folder.refusal(), "votes.total-row");
  }
}

TEST(Rows, ATotalByAnyOtherNameIsFoundByItsFigures) {
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nNorth,1,B,300,3,70,50,7\nNorth,1,Σ,500,5,130,80,15\n").codes(),
            "check.total-row ");
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nNorth,2,B,300,3,70,50,7\nNorth,all,-,500,5,130,80,15\n").codes(),
            "check.total-row ");  // of a region
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nSouth,2,B,300,3,70,50,7\nland,all,-,500,5,130,80,15\n").codes(),
            "check.total-row ");  // of the whole file
}

TEST(Rows, StationsThatOnlyLookLikeATotalAreCounted) {
  EXPECT_EQ(StationFolder(kStations.substr(kStationHeader.size())).codes(), "");
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nNorth,1,B,200,2,60,30,8\n").codes(), "");  // two alike
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nNorth,1,B,300,3,70,50,7\nNorth,1,C,500,6,130,80,15\n").codes(), "");
}

// --- places ---

TEST(Rows, FiguresWithoutAPlaceAreRefused) {
  for (const char* row : {"North,1,,900,6,270,230,9\n", "North,,A,900,6,270,230,9\n", ",1,A,900,6,270,230,9\n",
                          ",,,900,6,270,230,9\n", "North,,A,900,,,,\n"}) {
    expect_in(StationFolder("South,3,A,400,4,90,99,7\n" + std::string(row)).refusal(), "votes.no-place");
  }
}

TEST(Rows, BlankRowsAndHeadingsArePassedOver) {
  const StationFolder folder("North,1,A,200,2,60,30,8\n,,,,,,,\nSouth,,,,,,,\nSouth,3,A,400,4,90,99,7\n , ,,,,,,\n");
  EXPECT_EQ(folder.codes(), "");
  const Package package = folder.load();
  for (const Contest& contest : package.election.contests) {
    if (contest.area == "xx") {
      EXPECT_EQ(contest.reporting->stations, 2U);
    }
  }
}

// --- names ---

TEST(Rows, ARegionWrittenInTwoWaysIsRefused) {
  for (const char* other : {"NORTH", "North\u00A0", "Nоrth"}) {  // the last with a Cyrillic letter
    expect_in(StationFolder("North,1,A,200,2,60,30,8\n" + std::string(other) + ",2,B,300,3,70,50,7\n").refusal(),
              "votes.almost-same-area");
  }
}

TEST(Rows, AStationWrittenInTwoWaysStopsTheCount) {
  for (const char* other : {"03", "003", " 3\u00A0"}) {
    EXPECT_EQ(StationFolder("North,1,3,200,2,60,30,8\nNorth,1," + std::string(other) + ",300,3,70,50,7\n").codes(),
              "check.station-written-twice ");
  }
  EXPECT_EQ(StationFolder("North,1,3,200,2,60,30,8\nNorth,2,3,300,3,70,50,7\n").codes(), "");
}

const std::string kRoll =
    "[[source]]\nfile = \"roll.csv\"\nballot = \"list\"\nuse = \"roll\"\nstatus = \"final\"\nurl = "
    "\"https://example.org\"\n";

TEST(Rows, AProtocolThatIsNotOnTheRollStopsTheCount) {
  const StationFolder folder("North,1,1,200,2,60,30,8\n", kRoll);
  folder.write("roll.csv", "region,district,station,registered\nNorth,1,0001,200\n");
  EXPECT_EQ(folder.codes(), "check.station-not-on-roll ");
  for (const Finding& finding : folder.load().findings) {
    if (finding.code == "check.station-not-on-roll") expect_in(finding.text.english, "North / 1 / 0001");
  }
  folder.write("roll.csv", "region,district,station,registered\nNorth,1,1,200\n");
  EXPECT_EQ(folder.codes(), "");
}

const std::string kAgain =
    "[[round]]\nid = \"again\"\nballot = \"list\"\nkind = \"repeat voting\"\nnumber = 1\ndate = 2024-05-19\n"
    "[[source]]\nfile = \"again.csv\"\nballot = \"list\"\nuse = \"count\"\nstatus = \"final\"\n"
    "url = \"https://example.org\"\nround = \"again\"\n"
    "[source.columns]\nregion = \"region\"\ndistrict = \"district\"\nstation = \"station\"\n"
    "registered = \"registered\"\ninvalid = \"invalid\"\n"
    "votes.sun = \"sun\"\nvotes.moon = \"moon\"\nvotes.none = \"none\"\n";

TEST(Rows, RepeatVotingThatReplacesNobodyStopsTheCount) {
  const StationFolder folder("South,3,3,400,4,90,99,7\n", kAgain);
  for (const auto& [place, code] : {std::pair("South,3,003", "check.replaces-nobody"),
                                    {"SOUTH,3,3", "votes.almost-same-area"},
                                    {"South,3,4", "check.replaces-nobody"}}) {
    folder.write("again.csv", kStationHeader + place + ",400,4,9,9,7\n");
    expect_in(folder.codes(), code);
  }
  folder.write("again.csv", kStationHeader + "South,3,3,400,4,9,9,7\n");
  EXPECT_EQ(folder.codes(), "");
}

// --- numbers ---

std::string refusal_of_numbers(const std::string& sun, const std::string& moon, const std::string& declared = "") {
  const TemporaryPackage files;
  files.write("election.toml", kDescription + declared);
  files.write("protocols.csv", "area;votes.sun;votes.moon;votes.none\nxx;" + sun + ";" + moon + ";0\n");
  std::filesystem::remove(files.folder() / "official.toml");
  return files.refusal();
}

TEST(Rows, ANumberThatCouldBeAFractionIsNotGuessed) {
  EXPECT_EQ(refusal_of_numbers("1.346", "1.200"), "");
  EXPECT_EQ(refusal_of_numbers("1,346", "1,200"), "");
  expect_in(refusal_of_numbers("1.346", "1200"), "votes.doubtful-number");
  expect_in(refusal_of_numbers("346.000", "200.000"), "votes.doubtful-number");
  EXPECT_EQ(refusal_of_numbers("346.000", "200.000", "thousands = \".\"\n"), "");
  EXPECT_EQ(refusal_of_numbers("346.000", "200.000", "decimal = \".\"\n"), "");
  expect_in(refusal_of_numbers("1346.5", "200", "decimal = \".\"\n"), "votes.count");
  expect_in(refusal_of_numbers("1", "2", "decimal = \".\"\nthousands = \".\"\n"), "package.number-marks");
}

// --- what is not in ---

const std::string kTwoRegions =
    "[[area]]\nid = \"north\"\nname = \"North\"\nkind = \"region\"\nparent = \"xx\"\n"
    "[[area]]\nid = \"south\"\nname = \"South\"\nkind = \"region\"\nparent = \"xx\"\n";

count::Result result_of_regions(const std::string& rows) {
  const TemporaryPackage files;
  files.write("election.toml", kDescription + kTwoRegions);
  files.write("protocols.csv", "area,registered,votes.sun,votes.moon,votes.none\n" + rows);
  std::filesystem::remove(files.folder() / "official.toml");
  return count_package(package_law(), *files.load());
}

TEST(Rows, ARegionWithVotersAndNoVotesIsOut) {
  for (const char* rows :
       {"north,1000,300,200,0\nsouth,1500,,,\n", "south,1500,,,\nnorth,1000,300,200,0\n", "north,1000,300,200,0\n"}) {
    const count::Result result = result_of_regions(rows);
    EXPECT_FALSE(result.complete);
    EXPECT_EQ(result.tiers[0].status, count::TierStatus::partial);
    ASSERT_EQ(result.undecided.size(), 1U);
    EXPECT_EQ(result.undecided[0].areas, (std::vector<std::string>{"south"}));
  }
  EXPECT_TRUE(result_of_regions("north,1000,300,200,0\nsouth,1500,100,600,0\n").complete);
  EXPECT_TRUE(result_of_regions("xx,2500,400,900,0\nnorth,1000,300,200,0\nsouth,1500,,,\n").complete);
}

// --- areas and parties ---

TEST(ReadPackage, EveryAreaButTheNationHasAParent) {
  TemporaryPackage files;
  files.write("election.toml", kDescription + "[[area]]\nid = \"north\"\nname = \"North\"\nkind = \"region\"\n");
  expect_in(files.refusal(), "area \"north\" has no parent");
  files.write("election.toml", kDescription + "[[area]]\nid = \"yy\"\nname = \"Other\"\nkind = \"nation\"\n");
  expect_in(files.refusal(), "2 areas of the kind \"nation\"");
  files.write("election.toml", kDescription +
                                   "[[area]]\nid = \"n\"\nname = \"N\"\nkind = \"region\"\nparent = \"m\"\n"
                                   "[[area]]\nid = \"m\"\nname = \"M\"\nkind = \"region\"\nparent = \"n\"\n");
  expect_in(files.refusal(), "is a part of itself");
}

TEST(ReadPackage, ThePartyOfACandidateIsAParty) {
  const std::string candidate = R"([[contestant]]
id = "ann"
name = "Ann"
kind = "candidate"
party = "none"
ballots = ["list"]
)";
  const auto refused = read_description(replaced(kDescription, "[[contestant]]", candidate + "\n[[contestant]]"), "f");
  ASSERT_FALSE(refused);
  expect_in(refused.error()[0].found, "\"none\", the party of \"ann\", which is no party");
}

// --- what is blank ---

TEST(Rows, WhatIsBlankInPartIsNotZero) {
  const auto codes = [](const std::string& more, const std::string& header, const std::string& rows) {
    StationFolder folder("", more);
    folder.write("protocols.csv", header + rows);
    return folder.codes();
  };
  const std::string uncounted = "uncounted = \"uncounted\"\n";
  const std::string header = "region,district,station,registered,invalid,uncounted,sun,moon,none\n";
  EXPECT_EQ(codes(uncounted, header, "N,1,A,200,1,30,60,30,8\nN,1,B,200,1,,60,31,8\n"), "check.blank-in-part ");
  EXPECT_EQ(codes(uncounted, header, "N,1,A,200,1,30,60,30,8\nS,1,B,200,1,,60,31,8\n"), "check.blank-in-part ");
  EXPECT_EQ(codes(uncounted, header, "N,1,A,200,1,,60,30,8\nS,1,B,200,1,,60,31,8\n"), "");
}

TEST(Rows, WhoeverStandsInOneProtocolStandsInAllOfTheArea) {
  const auto codes = [](const std::string& rows) {
    StationFolder folder(rows);
    folder.write("election.toml", replaced(station_description(), "use = \"count\"",
                                           "use = \"count\"\nstood = \"whoever is not blank\""));
    return folder.codes();
  };
  EXPECT_EQ(codes("N,1,A,200,1,60,30,8\nN,1,B,200,1,60,,7\n"), "check.blank-in-part ");
  EXPECT_EQ(codes("N,1,A,200,1,60,30,8\nS,2,B,200,1,60,,7\n"), "");
  EXPECT_EQ(codes("N,1,A,200,1,60,30,8\nS,2,B,200,1,,,\n"), "check.blank-in-part ");
}

TEST(Rows, ALongFileNamesEverybodyEverywhere) {
  const std::string mapping = "[source.columns]\nregion = \"r\"\nstation = \"s\"\ncontestant = \"c\"\nvotes = \"v\"\n";
  const auto codes = [&](const std::string& rows) {
    StationFolder folder("");
    folder.write("election.toml", kDescription + mapping);
    folder.write("protocols.csv", "r,s,c,v\n" + rows);
    return folder.codes();
  };
  const std::string north = "N,1,sun,60\nN,1,moon,30\nN,1,none,5\n";
  EXPECT_EQ(codes(north + "N,2,sun,61\nN,2,moon,30\nN,2,none,5\n"), "");
  EXPECT_EQ(codes(north + "N,2,sun,61\nN,2,none,5\n"), "check.blank-in-part ");
  expect_in(codes("N,1,sun,60\nN,1,none,5\n"), "no row of \"moon\"");
}

// --- totals by a word in their names, and of voters who are not in ---

TEST(Rows, ASubtotalIsRefusedWhateverStandsBesideTheWord) {
  for (const char* name : {"Всего по району", "North total", "Жалпы жиыны", "Toplam"}) {
    const StationFolder folder("North,1,A,200,2,60,30,8\nNorth,1," + std::string(name) + ",200,2,60,30,8\n");
    expect_in(folder.refusal(), "votes.total-row");
  }
}

TEST(Rows, ATotalMayHaveTheVotersOfStationsThatAreOut) {
  const std::string rows = "North,1,A,200,2,60,30,8\nNorth,1,B,300,3,70,50,7\nNorth,1,C,100,,,,\n";
  EXPECT_EQ(StationFolder(rows + "North,1,-,600,5,130,80,15\n").codes(), "check.total-row ");
  EXPECT_EQ(StationFolder(rows + "North,1,-,500,5,130,80,15\n").codes(), "check.total-row ");
}

}  // namespace
}  // namespace saylau::package
