// A row is what it says: totals, rows without a place, names that almost match, and whatever is not in. The cases are
// those that a field test found counted wrongly, and others of their kinds.

#include <gtest/gtest.h>

#include <fstream>

#include "package/announced.hpp"
#include "tests/package/package_testing.hpp"
#include "tests/package/stations/stations_testing.hpp"
#include "votes/contests.hpp"

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

const std::string kTwoDeclaredRegions =
    "[[area]]\nid = \"n\"\nname = \"N\"\nkind = \"region\"\nparent = \"xx\"\n"
    "[[area]]\nid = \"s\"\nname = \"S\"\nkind = \"region\"\nparent = \"xx\"\n";

// --- totals ---

// A row of sums that is called as the place it sums up, with a slip, or beside stations abroad.
TEST(Rows, ATotalNamedAsThePlaceIsFoundByItsVotes) {
  const std::string north = "North,1,A,200,2,60,30,8\nNorth,1,B,300,3,70,50,7\n";
  const std::string south = "South,2,1,100,2,60,30,8\n";
  EXPECT_EQ(StationFolder(north + south + "Land,3,whole,600,7,190,111,23\n").codes(), "check.total-row ");
  EXPECT_EQ(StationFolder(north + south + "Land,3,whole,60,7,25,18,3\n").codes(), "");  // a region of that name
  EXPECT_EQ(StationFolder(north + south + "South,2,South,100,2,60,30,7\n").codes(), "check.total-row ");
  EXPECT_EQ(StationFolder(north + south + "South,2,South,900,2,160,130,9\n").codes(), "");
  EXPECT_EQ(StationFolder(north + south + "South,2,South,100,2,30,60,8\n").codes(), "");  // as many, of others
}

// A row that some stations are missing from its file cannot be the sum of the others.
TEST(Rows, ATotalNamedAsThePlaceHasWhatIsNotInToo) {
  const std::string north = "North,1,A,200,2,60,30,8\nNorth,1,B,300,3,70,50,7\nNorth,2,C,90,1,20,9,2\n";
  EXPECT_EQ(StationFolder(north + "North,2,North,700,7,190,111,23\n").codes(), "check.total-row ");
  EXPECT_EQ(StationFolder(north + "North,2,Land,90,0,9,1,0\n").codes(), "check.total-row ");
  EXPECT_EQ(StationFolder(north + "North,2,North,50,0,9,1,0\n").codes(), "");  // a village of that name
}

// Each commission's own total, among the stations of a region that name no commission.
TEST(Rows, SubtotalsAmongTheirRowsAreFound) {
  const std::string first = "North,1,A,200,2,60,30,8\nNorth,1,B,300,3,70,50,7\n";
  const std::string second = "North,1,C,150,0,41,30,5\nNorth,1,D,190,0,52,31,5\n";
  EXPECT_EQ(
      StationFolder(first + "North,1,first,500,5,130,80,15\n" + second + "North,1,second,340,0,93,61,10\n").codes(),
      "check.total-row check.total-row ");
  EXPECT_EQ(StationFolder("North,1,first,500,5,130,80,15\n" + first + "North,1,E,7,0,1,2,1\n").codes(),
            "check.total-row ");
  EXPECT_EQ(StationFolder(first + "North,1,E,500,5,130,80,16\n" + second).codes(), "");
}

TEST(Rows, ARowOfColumnNumbersIsNoStation) {
  const StationFolder folder("North,1,A,200,2,60,30,8\n1,2,3,4,5,6,7,8\nSouth,2,1,100,2,60,30,8\n");
  expect_in(folder.refusal(), "3:1: found a row that numbers the columns");
}

TEST(Rows, StrayQuotationMarksSwallowNoRow) {
  const StationFolder folder(
      "North,1,\"Old school,200,2,60,30,8\nNorth,1,New school\",300,3,70,50,7\nSouth,2,1,100,2,60,30,8\n");
  expect_in(folder.refusal(), "csv.quote");
  EXPECT_EQ(StationFolder("North,1,\"Old school,\nfirst floor\",200,2,60,30,8\n").codes(), "");
}

TEST(Rows, ATotalByItsNameIsRefusedWithItsLine) {
  for (const char* name : {"Total", "TOTAL:", "Итого", "\"Барлығы\""}) {
    const StationFolder folder("North,1,A,200,2,60,30,8\nNorth,1," + std::string(name) + ",200,2,60,30,8\n");
    expect_in(folder.refusal(), "protocols.csv:3:9");
    expect_in(folder.refusal(), "votes.total-row");
  }
}

TEST(Rows, ATotalByAnyOtherNameIsFoundByItsFigures) {
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nNorth,1,B,300,3,70,50,7\nNorth,1,-,500,5,130,80,15\n").codes(),
            "check.total-row ");
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nNorth,2,B,300,3,70,50,7\nNorth,each,-,500,5,130,80,15\n").codes(),
            "check.total-row ");  // of a region
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nSouth,2,B,300,3,70,50,7\nland,each,-,500,5,130,80,15\n").codes(),
            "check.total-row ");  // of the whole file
}

TEST(Rows, StationsThatOnlyLookLikeATotalAreCounted) {
  EXPECT_EQ(StationFolder(kStations.substr(kStationHeader.size())).codes(), "");
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nNorth,1,B,200,2,60,30,8\n").codes(), "");  // two alike
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nNorth,1,B,300,3,70,50,7\nNorth,1,C,500,6,131,80,15\n").codes(), "");
}

// The row of the whole under those of its parts, which stand under their own.
TEST(Rows, ATotalThatStandsTwiceIsFound) {
  const std::string rows = "North,1,A,200,2,60,30,8\nNorth,1,B,300,3,70,50,7\n";
  EXPECT_EQ(StationFolder(rows + "North,1,-,500,5,130,80,15\nNorth,1,=,500,5,130,80,15\n").codes(),
            "check.total-row check.total-row ");
  const std::string alike = "North,1,A,200,2,60,30,8\nNorth,1,B,200,2,60,30,8\nNorth,1,C,200,2,60,30,8\n";
  EXPECT_EQ(StationFolder(alike).codes(), "");
}

TEST(Rows, ATotalWithASlipIsOneAllTheSame) {
  for (const char* total : {"500,6,130,80,15", "500,5,130,81,15", "501,5,130,80,15"}) {
    EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nNorth,1,B,300,3,70,50,7\nNorth,1,-," + std::string(total) + "\n")
                  .codes(),
              "check.total-row ");
  }
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

TEST(Rows, AHeadingOfNothingIsRefused) {
  for (const char* heading : {"West,,,,,,,\n", "\"Data of 95% of the stations\",,,,,,,\n"}) {
    expect_in(StationFolder("North,1,A,200,2,60,30,8\n" + std::string(heading)).refusal(), "votes.no-place");
  }
}

// --- names ---

TEST(Rows, ARegionWrittenInTwoWaysIsRefused) {
  for (const char* other : {"NORTH", "North\u00A0", "Nоrth"}) {  // the last with a Cyrillic letter
    expect_in(StationFolder("North,1,A,200,2,60,30,8\n" + std::string(other) + ",2,B,300,3,70,50,7\n").refusal(),
              "votes.almost-same-area");
  }
  for (const auto& [one, other] : {std::pair("Қызыл", "Кызыл"), {"Алматинская область", "Алматинская обл."}}) {
    expect_in(StationFolder(std::string(one) + ",1,A,200,2,60,30,8\n" + other + ",2,B,300,3,70,50,7\n").refusal(),
              "votes.almost-same-area");
  }
}

TEST(Rows, AStationWrittenInTwoWaysStopsTheCount) {
  for (const char* other : {"03", "003", " 3\u00A0", "УИК 3", "УИК № 3", "Station 3", "No. 3"}) {
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

TEST(Rows, ARollHasEachStationOnceAndAgreesOnItsVoters) {
  const StationFolder folder("North,1,1,200,2,60,30,8\nNorth,1,2,50,,,,\n", kRoll);
  folder.write("roll.csv", "region,district,station,registered\nNorth,1,1,200\nNorth,1,2,50\nNorth,1,2,5000\n");
  expect_in(folder.refusal(), "roll.csv:4");
  folder.write("roll.csv", "region,district,station,registered\nNorth,1,1,200\nNorth,1,2,5000\n");
  expect_in(folder.refusal(), "50 voters here and 5000 on the roll");
  folder.write("roll.csv", "region,district,station,registered\nNorth,1,1,200\nNorth,1,2,50\n");
  EXPECT_EQ(folder.codes(), "");
}

// Voters are added to a list on the day; most of them are not taken from it.
TEST(Rows, AProtocolHasAboutAsManyVotersAsTheRoll) {
  const StationFolder folder("North,1,1,200,2,60,30,8\n", kRoll);
  folder.write("roll.csv", "region,district,station,registered\nNorth,1,1,190\n");
  EXPECT_EQ(folder.codes(), "");
  folder.write("roll.csv", "region,district,station,registered\nNorth,1,1,2000\n");
  expect_in(folder.refusal(), "200 voters here and 2000 on the roll");
  folder.write("roll.csv", "region,district,station,registered\nNorth,1,1,50\n");
  expect_in(folder.refusal(), "100 ballots here and 50 voters on the roll");
  folder.write("protocols.csv", kStationHeader + "North,1,1,,0,0,0,0\n");
  folder.write("roll.csv", "region,district,station,registered\nNorth,1,1,200\n");
  expect_in(folder.codes(), "check.station-of-zeros ");
}

TEST(Rows, ARollIsOneAndOfStationsThatReport) {
  expect_in(StationFolder("North,1,1,200,2,60,30,8\n", kRoll + kRoll).refusal(), "package.two-rolls");
  const TemporaryPackage files;
  files.write("election.toml", kDescription + kRoll);
  files.write("roll.csv", "region,district,station,registered\nNorth,1,1,200\n");
  expect_in(files.refusal(), "votes.roll");
}

const std::string kAgain =
    "[[round]]\nid = \"again\"\nballot = \"list\"\nkind = \"repeat voting\"\nnumber = 1\ndate = 2024-05-19\n"
    "[[source]]\nfile = \"again.csv\"\nballot = \"list\"\nuse = \"count\"\nstatus = \"final\"\n"
    "url = \"https://example.org\"\nround = \"again\"\n"
    "[source.columns]\nregion = \"region\"\ndistrict = \"district\"\nstation = \"station\"\n"
    "registered = \"registered\"\ninvalid = \"invalid\"\n"
    "votes.sun = \"sun\"\nvotes.moon = \"moon\"\nvotes.none = \"none\"\n";

// The protocol that it takes the place of had more voters.
TEST(Rows, RepeatVotingHasAboutAsManyVoters) {
  const StationFolder folder("South,3,3,400,4,90,99,7\nNorth,1,1,200,2,60,30,8\n", kAgain);
  folder.write("again.csv", kStationHeader + "South,3,3,380,2,60,30,8\n");
  EXPECT_EQ(folder.codes(), "");
  folder.write("again.csv", kStationHeader + "South,3,3,100,2,60,30,8\n");
  EXPECT_EQ(folder.codes(), "check.fewer-voters ");
}

// What is left of the row of an area, some of whose stations vote again, is not known.
TEST(Rows, RepeatVotingInAStationNeedsTheStationsOfTheRest) {
  const TemporaryPackage files;
  files.write("election.toml", kDescription + kAgain);
  std::filesystem::remove(files.folder() / "official.toml");
  files.write("again.csv", kStationHeader + "North,1,1,200,2,60,30,8\n");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  ASSERT_FALSE(package->findings.empty());
  EXPECT_EQ(package->findings[0].code, "check.replaces-nobody");
  expect_in(package->findings[0].where.english, "North / 1 / 1");
}

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

// Its first protocol is void: the station is out.
TEST(Rows, RepeatVotingThatIsNotInIsOut) {
  const StationFolder folder("North,1,1,200,2,60,30,8\nSouth,3,3,400,4,90,99,7\n", kAgain);
  folder.write("again.csv", kStationHeader + "South,3,3,400,,,,\n");
  EXPECT_EQ(folder.codes(), "");
  const Package package = folder.load();
  const Contest& contest = *main_contest(package.election, "list");
  EXPECT_EQ(contest.reporting->stations, 2U);
  EXPECT_EQ(contest.reporting->reported, 1U);
  EXPECT_EQ(contest.reporting->registered, Figure(600));
  EXPECT_EQ(contest.tally.votes, (std::vector<Votes>{60, 30, 8}));
}

TEST(Rows, ARollNeedsNoVotersToSayWhichStationsAreOut) {
  const StationFolder folder("North,1,1,200,2,60,30,8\n", kRoll);
  folder.write("roll.csv", "region,district,station\nNorth,1,1\nNorth,1,2\n");
  const Package package = folder.load();
  const Contest& contest = *main_contest(package.election, "list");
  EXPECT_EQ(contest.reporting->stations, 2U);
  EXPECT_EQ(contest.reporting->reported, 1U);
  EXPECT_FALSE(contest.reporting->registered);  // how many voters are out is not known
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
  EXPECT_EQ(codes("N,1,A,200,1,60,30,8\nS,2,B,90,1,,,\n"), "check.blank-in-part ");
}

// The stations of an area in two files: somebody stood in both.
TEST(Rows, WhoeverStandsInOneFileStandsInTheOtherOfTheArea) {
  const std::string stood =
      replaced(station_description(), "use = \"count\"", "use = \"count\"\nstood = \"whoever is not blank\"");
  const std::string source = stood.substr(stood.find("[[source]]"));
  const auto unpublished = [&](const std::string& second) {
    StationFolder folder("N,1,A,200,1,60,30,8\n");
    folder.write("election.toml", stood + replaced(source, "protocols.csv", "second.csv"));
    folder.write("second.csv", kStationHeader + second);
    return main_contest(folder.load().election, "list")->unpublished;
  };
  EXPECT_EQ(unpublished("N,1,B,200,1,60,,7\n"), std::vector<std::size_t>{1});
  EXPECT_EQ(unpublished("N,1,B,200,1,60,20,7\n"), std::vector<std::size_t>{});
  EXPECT_EQ(unpublished("S,2,B,200,1,60,,7\n"), std::vector<std::size_t>{});
}

// The votes of a whole are those of its parts, and its voters are more.
TEST(Rows, BallotsAreMostlyOfSomebody) {
  const auto codes = [](const std::string& row) {
    const TemporaryPackage files;
    std::filesystem::remove(files.folder() / "official.toml");
    files.write("protocols.csv", "area,cast,votes.sun,votes.moon,votes.none\n" + row);
    const auto package = files.load();
    if (!package) return to_string(package.error()[0]);
    return package->findings.empty() ? std::string() : package->findings[0].code;
  };
  EXPECT_EQ(codes("xx,200,60,30,9\n"), "check.ballots-of-nobody");
  EXPECT_EQ(codes("xx,200,60,30,10\n"), "check.ballots-unexplained");
  EXPECT_EQ(codes("xx,200,140,30,10\n"), "");
}

TEST(Rows, AnAreaNamedAsATotalIsRefused) {
  StationFolder folder("");
  folder.write("election.toml", kDescription +
                                    "[[area]]\nid = \"all\"\nname = \"Итого\"\nkind = \"region\"\n"
                                    "parent = \"xx\"\n");
  expect_in(folder.refusal(), "package.total-area");
}

TEST(Rows, AWholeWithMoreVotersThanItsPartsIsNotAllIn) {
  const auto whole = [](const std::string& voters) {
    const TemporaryPackage files;
    files.write("election.toml", replaced(kDescription, "[[contestant]]", kTwoDeclaredRegions + "[[contestant]]"));
    files.write("protocols.csv", "area,registered,votes.sun,votes.moon,votes.none\nxx," + voters +
                                     ",60,30,8\nn,100,30,10,4\ns,100,30,20,4\n");
    std::filesystem::remove(files.folder() / "official.toml");
    return *main_contest(files.load()->election, "list");
  };
  EXPECT_TRUE(all_in(whole("200")));
  EXPECT_FALSE(all_in(whole("300")));
  EXPECT_EQ(voters_out(whole("300")), 100);
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
  EXPECT_EQ(codes(north + "S,2,sun,61\nS,2,none,5\n"), "check.blank-in-part ");  // of another region
  expect_in(codes("N,1,sun,60\nN,1,none,5\n"), "no row of \"moon\"");
}

// Its blank votes are a district that is not in, and it has no others.
TEST(Rows, ALongFileMayNameSomebodyOfWhomNothingIsIn) {
  StationFolder folder("");
  folder.write("election.toml", kDescription +
                                    "[source.columns]\nregion = \"r\"\ndistrict = \"d\"\nregistered = \"v\"\n"
                                    "contestant = \"c\"\nvotes = \"x\"\n");
  folder.write("protocols.csv", "r,d,v,c,x\nN,1,100,sun,60\nN,1,100,none,1\nN,2,90,moon,\n");
  EXPECT_EQ(folder.codes(), "");
  folder.write("protocols.csv", "r,d,v,c,x\nN,1,100,sun,60\nN,1,100,none,1\nN,2,90,,\n");
  expect_in(folder.codes(), "no row of \"moon\"");
}

// The contest of the whole, of rows of areas and rows of those that vote again.
Contest voted_again(const std::string& first, const std::string& again) {
  const std::string header = "area,registered,votes.sun,votes.moon,votes.none\n";
  const TemporaryPackage files;
  files.write(
      "election.toml",
      kDescription +
          "[[round]]\nid = \"again\"\nballot = \"list\"\nkind = \"repeat voting\"\nnumber = 1\ndate = 2024-05-19\n"
          "[[source]]\nfile = \"again.csv\"\nballot = \"list\"\nuse = \"count\"\nstatus = \"final\"\n"
          "url = \"https://example.org\"\nround = \"again\"\n" +
          kTwoDeclaredRegions);
  files.write("protocols.csv", header + first);
  files.write("again.csv", header + again);
  std::filesystem::remove(files.folder() / "official.toml");
  const auto package = files.load();
  EXPECT_TRUE(package) << to_string(package.error()[0]);
  return package ? *main_contest(package->election, "list") : Contest{};
}

// The row of the whole has the annulled votes in it.
TEST(Rows, RepeatVotingMakesTheRowsAboveItVoid) {
  const std::string first = "xx,1000,500,300,0\nn,500,300,100,0\ns,500,200,200,0\n";
  const Contest in = voted_again(first, "n,500,100,300,0\n");
  EXPECT_EQ(in.tally.votes, (std::vector<Votes>{300, 500, 0}));
  EXPECT_TRUE(all_in(in));
  const Contest out = voted_again(first, "n,500,,,\n");
  EXPECT_EQ(out.tally.votes, (std::vector<Votes>{200, 200, 0}));
  EXPECT_FALSE(all_in(out));
  const Contest nothing = voted_again(first, "n,500,,,\ns,500,,,\n");
  EXPECT_FALSE(any_in(nothing));
  EXPECT_EQ(nothing.reporting->registered, Figure(1000));
  EXPECT_FALSE(any_in(voted_again(first, "xx,1000,,,\n"))) << "the whole votes again";
}

// As an export writes them.
TEST(Rows, ALongFileMayHaveBlankRowsOfTheUnpublished) {
  StationFolder folder("");
  folder.write("election.toml", kDescription +
                                    "unpublished = [\"none\"]\n[source.columns]\nregion = \"r\"\nstation = \"s\"\n"
                                    "contestant = \"c\"\nvotes = \"v\"\n");
  folder.write("protocols.csv", "r,s,c,v\nN,1,sun,60\nN,1,moon,30\nN,1,none,\n");
  EXPECT_EQ(folder.codes(), "");
  EXPECT_EQ(folder.load().election.contests[0].unpublished, std::vector<std::size_t>{2});
}

// The row of the whole, or of a part, has everybody who has votes anywhere in the contest.
TEST(Rows, ALongFileOfAreasNamesEverybodyInEach) {
  const auto codes = [&](const std::string& rows) {
    StationFolder folder("");
    folder.write("election.toml", kDescription + "[source.columns]\narea = \"a\"\ncontestant = \"c\"\nvotes = \"v\"\n" +
                                      kTwoDeclaredRegions);
    folder.write("protocols.csv", "a,c,v\n" + rows);
    return folder.codes();
  };
  const std::string north = "n,sun,60\nn,moon,30\nn,none,5\n";
  const std::string south = "s,sun,60\ns,moon,30\ns,none,5\n";
  EXPECT_EQ(codes(north + south), "");
  EXPECT_EQ(codes(north + "s,sun,60\ns,none,5\n"), "check.blank-in-part ");
  EXPECT_EQ(codes("xx,sun,120\n" + north + south), "check.blank-in-part check.blank-in-part ");
}

TEST(Rows, ALongFileNamesWhomAWideOneOfTheContestHas) {
  const StationFolder folder(
      "North,1,1,200,2,60,30,8\n",
      "[[source]]\nfile = \"long.csv\"\nballot = \"list\"\nuse = \"count\"\nstatus = \"final\"\n"
      "url = \"https://example.org\"\n[source.columns]\nregion = \"r\"\ndistrict = \"d\"\nstation = \"s\"\n"
      "contestant = \"c\"\nvotes = \"v\"\n");
  folder.write("long.csv", "r,d,s,c,v\nSouth,2,2,sun,50\nSouth,2,2,none,5\n");
  EXPECT_EQ(folder.codes(), "check.blank-in-part ");
  folder.write("long.csv", "r,d,s,c,v\nSouth,2,2,sun,50\nSouth,2,2,moon,40\nSouth,2,2,none,5\n");
  EXPECT_EQ(folder.codes(), "");
}

TEST(Rows, AStationOfAnotherAreaIsAnother) {
  StationFolder folder("");
  folder.write("election.toml",
               kDescription +
                   "[source.columns]\narea = \"a\"\nstation = \"s\"\nvotes.sun = \"x\"\nvotes.moon = \"y\"\n"
                   "votes.none = \"z\"\n" +
                   kTwoDeclaredRegions);
  folder.write("protocols.csv", "a,s,x,y,z\nn,1,60,30,5\ns,1,50,30,5\n");
  EXPECT_EQ(folder.codes(), "");
  folder.write("protocols.csv", "a,s,x,y,z\nn,1,60,30,5\nn,1,50,30,5\n");
  EXPECT_EQ(folder.codes(), "check.station-twice ");
}

TEST(Rows, AnIdMadeOfNamesIsNoOthers) {
  expect_in(StationFolder("A/B,1,1,200,2,60,30,8\nA,B,2,200,2,60,30,8\n").refusal(), "votes.same-id");
  expect_in(StationFolder("xx,1,1,200,2,60,30,8\nA,B,2,200,2,60,30,8\n").refusal(), "votes.same-id");
}

TEST(Rows, TheTotalOfAnotherFileStopsTheCount) {
  const std::string other =
      "[[source]]\nfile = \"other.csv\"\nballot = \"list\"\nuse = \"count\"\nstatus = \"final\"\nurl = "
      "\"https://example.org\"\n"
      "[source.columns]\nregion = \"region\"\ndistrict = \"district\"\nstation = \"station\"\n"
      "registered = \"registered\"\ninvalid = \"invalid\"\n"
      "votes.sun = \"sun\"\nvotes.moon = \"moon\"\nvotes.none = \"none\"\n";
  const StationFolder folder("North,1,1,200,2,60,30,8\nSouth,2,2,300,2,80,40,9\n", other);
  folder.write("other.csv", kStationHeader + "Land,9,9,500,4,140,70,17\n");
  EXPECT_EQ(folder.codes(), "check.total-row ");
  folder.write("other.csv", kStationHeader + "Land,9,9,500,4,140,71,17\n");
  EXPECT_EQ(folder.codes(), "");
}

// Where only one of two files has a line for ballots counted for nobody, the other has none of them.
TEST(Rows, UncountedBallotsOfOneFileAreNotLost) {
  const std::string columns =
      "region = \"region\"\nstation = \"station\"\nvotes.sun = \"sun\"\nvotes.moon = \"moon\"\nvotes.none = \"none\"\n";
  const TemporaryPackage files;
  files.write("election.toml", kDescription + "[source.columns]\nuncounted = \"uncounted\"\n" + columns +
                                   "[[source]]\nfile = \"b.csv\"\nballot = \"list\"\nuse = \"count\"\n"
                                   "status = \"final\"\nurl = \"https://example.org\"\n[source.columns]\n" +
                                   columns);
  files.write("protocols.csv", "region,station,uncounted,sun,moon,none\nN,1,60,60,50,0\n");
  files.write("b.csv", "region,station,sun,moon,none\nS,2,50,30,0\n");
  std::filesystem::remove(files.folder() / "official.toml");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  EXPECT_EQ(main_contest(package->election, "list")->tally.uncounted, Figure(60));
}

// A row whose own progress says less than that it is all in, or that is the sum of what is in below it.
TEST(Rows, AWholeIsNotInWhileAPartIsOut) {
  const auto reporting = [](const std::string& header, const std::string& rows) {
    const TemporaryPackage files;
    files.write("election.toml", kDescription + kTwoDeclaredRegions);
    files.write("protocols.csv", header + rows);
    std::filesystem::remove(files.folder() / "official.toml");
    const auto package = files.load();
    if (!package) return to_string(package.error()[0]);
    const Contest& whole = *main_contest(package->election, "list");
    return std::string(all_in(whole) ? "all in" : "partial");
  };
  const std::string plain = "area,registered,votes.sun,votes.moon,votes.none\n";
  EXPECT_EQ(reporting(plain, "xx,300,110,60,9\nn,100,60,30,8\ns,200,,,\n"), "all in");  // published by itself
  EXPECT_EQ(reporting(plain, "xx,300,70,40,9\nn,100,60,30,8\ns,200,,,\n"), "partial");  // with its first stations
  EXPECT_EQ(reporting(plain, "xx,300,60,30,8\nn,100,60,30,8\ns,200,,,\n"), "partial");
  EXPECT_EQ(reporting(plain, "xx,300,60,30,8\nn,100,60,30,8\n"), "partial");
  const std::string stations = "area,registered,stations,reported,votes.sun,votes.moon,votes.none\n";
  EXPECT_EQ(reporting(stations, "xx,300,6,6,70,40,9\nn,100,3,3,60,30,8\ns,200,3,2,9,9,1\n"), "partial");
  EXPECT_EQ(reporting(stations, "n,100,3,3,60,30,8\ns,200,3,,9,9,1\n"), "partial");
  expect_in(reporting(stations, "n,100,3,3,60,30,8\ns,200,0,0,9,9,1\n"), "votes.progress");
  const std::string voters = "area,registered,voters,votes.sun,votes.moon,votes.none\n";
  EXPECT_EQ(reporting(voters, "n,100,100,60,30,8\ns,100,100,9,9,1\n"), "all in");
  EXPECT_EQ(reporting(voters, "n,100,100,60,30,8\ns,100,250,9,9,1\n"), "partial");
  expect_in(reporting("area,registered,reported,votes.sun,votes.moon,votes.none\n", "n,100,3,60,30,8\ns,100,2,9,9,1\n"),
            "votes.progress");
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

// --- slips in what a package says of its files ---

TEST(Rows, SpecialStationsThatAreNowhereAreRefused) {
  const std::string special =
      "[[source.special]]\nkind = \"abroad\"\ncolumn = \"region\"\nequals = \"Abroad\"\napart = true\n";
  expect_in(StationFolder("North,1,A,200,2,60,30,8\nAbroad,2,B,300,3,70,50,7\n", special).codes(), "");
  expect_in(StationFolder("North,1,A,200,2,60,30,8\nabroad,2,B,300,3,70,50,7\n", special).refusal(),
            "votes.almost-same-area");
  expect_in(StationFolder("North,1,A,200,2,60,30,8\nOverseas,2,B,300,3,70,50,7\n", special).refusal(),
            "votes.no-special");
}

TEST(Rows, FilesOfStationsNameTheSameKindsOfPlaces) {
  const std::string other =
      "[[source]]\nfile = \"other.csv\"\nballot = \"list\"\nuse = \"count\"\nstatus = \"final\"\nurl = "
      "\"https://example.org\"\n[source.columns]\nstation = \"station\"\nregistered = \"registered\"\n"
      "votes.sun = \"sun\"\nvotes.moon = \"moon\"\nvotes.none = \"none\"\n";
  const StationFolder folder("North,1,A,200,2,60,30,8\n", other);
  folder.write("other.csv", "station,registered,sun,moon,none\nB,200,60,30,8\n");
  expect_in(folder.refusal(), "votes.other-places");
}

TEST(Rows, ACodeThatNoCheckHasIsNotAccepted) {
  const StationFolder folder("North,1,A,200,2,60,30,8\n", "");
  folder.write("election.toml", station_description() + "[source.accepts]\n\"check.total-rows\" = \"why\"\n");
  expect_in(folder.refusal(), "did you mean \"check.total-row\"?");
}

TEST(Rows, AColumnOfTheUnpublishedIsRefused) {
  const StationFolder folder("North,1,A,200,2,60,30,8\n");
  std::string description = station_description();
  description.replace(description.find("[source.columns]"), 0, "unpublished = [\"moon\"]\n");
  folder.write("election.toml", description);
  expect_in(folder.refusal(), "package.unpublished");
}

// --- rows of which something is blank or 0 ---

TEST(Rows, ARegionWhoseStationsAreAllZerosIsNotIn) {
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nSouth,2,B,90,0,0,0,0\nSouth,2,C,90,0,0,0,0\n").codes(),
            "check.area-of-zeros check.area-of-zeros ");  // the region and its district
}

TEST(Rows, AStationOfManyVotersWithoutAVoteIsNotIn) {
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nNorth,1,B,100,0,0,0,0\n").codes(), "check.station-of-zeros ");
  EXPECT_EQ(StationFolder("North,1,A,200,2,60,30,8\nNorth,1,B,99,0,0,0,0\n").codes(), "");
}

TEST(Rows, ABlankNumberOfBallotsIsThoseThereAre) {
  const TemporaryPackage files;
  files.write("election.toml", kDescription + kTwoDeclaredRegions);
  files.write("protocols.csv",
              "area,registered,cast,invalid,votes.sun,votes.moon,votes.none\nn,100,95,5,60,30,0\ns,100,,5,300,30,8\n");
  std::filesystem::remove(files.folder() / "official.toml");
  expect_in(files.load()->findings.at(0).code, "check.more-cast-than-registered");
}

TEST(Rows, APlaceOfSeveralColumnsHasThemAll) {
  const TemporaryPackage files;
  files.write("election.toml", kDescription +
                                   "[source.columns]\nregion = \"r\"\nstation = [\"tik\", \"uik\"]\n"
                                   "votes.sun = \"sun\"\nvotes.moon = \"moon\"\nvotes.none = \"none\"\n");
  files.write("protocols.csv", "r,tik,uik,sun,moon,none\nN,1,1,5,4,3\nN,1,2,6,1,3\nN,1,,11,5,6\n");
  expect_in(files.refusal(), "nothing in column \"uik\"");
}

TEST(Rows, MarksThatContradictEachOtherAreDoubtful) {
  expect_in(refusal_of_numbers("\"1,346\"", "1.200"), "votes.doubtful-number");
}

TEST(Rows, AColumnOfVotesIsNoPercentageAndNobodyElses) {
  const auto refusal = [](const std::string& sun) {
    const TemporaryPackage files;
    files.write("election.toml", kDescription +
                                     "unread = [\"Moon\", \"Sun\"]\n[source.columns]\narea = \"area\"\nvotes.sun = \"" +
                                     sun + "\"\nvotes.moon = \"m\"\nvotes.none = \"n\"\n");
    files.write("protocols.csv", "area,Moon,Sun,Sun %,m,n\nxx,4,5,55,4,0\n");
    return files.refusal();
  };
  expect_in(refusal("Sun %"), "votes.percentage");
  expect_in(refusal("Moon"), "votes.other-name");
  EXPECT_EQ(refusal("Sun"), "");
}

// A detail source that says what is out, and a row that decides with no more than what it has.
TEST(Rows, DetailsSayWhatIsOut) {
  const auto whole_is_in = [](const std::string& decides) {
    const TemporaryPackage files;
    files.write("election.toml", kDescription + kDetailSource +
                                     "region = \"region\"\nstation = \"station\"\nregistered = \"registered\"\n"
                                     "votes.sun = \"sun\"\nvotes.moon = \"moon\"\nvotes.none = \"none\"\n");
    files.write("protocols.csv", "area,votes.sun,votes.moon,votes.none\n" + decides);
    files.write("stations.csv", "region,station,registered,sun,moon,none\nN,1,200,60,30,8\nS,2,600,,,\n");
    std::filesystem::remove(files.folder() / "official.toml");
    const auto package = files.load();
    if (!package) throw std::logic_error(to_string(package.error()[0]));
    return all_in(*main_contest(package->election, "list"));
  };
  EXPECT_FALSE(whole_is_in("xx,60,30,8\n"));
  EXPECT_TRUE(whole_is_in("xx,260,130,80\n"));
}

TEST(Rows, RepeatVotingHasASourceAndNoRoll) {
  const std::string round =
      "[[round]]\nid = \"again\"\nballot = \"list\"\nkind = \"repeat voting\"\nnumber = 1\ndate = 2024-05-19\n";
  expect_in(StationFolder("North,1,A,200,2,60,30,8\n", round).refusal(), "package.no-source");
  std::string roll = kRoll;
  roll += "round = \"again\"\n";
  expect_in(StationFolder("North,1,A,200,2,60,30,8\n", kAgain + roll).refusal(), "package.roll");
}

// --- rows of one station ---

// Ways of voting in a wide file: the only name of a row is the station's and the way's together.
TEST(Rows, VotersInEachRowOfAStationAreCountedOnce) {
  const auto folder = [](const std::string& rows) {
    TemporaryPackage files;
    files.write("election.toml", kDescription +
                                     "[source.columns]\nregion = \"region\"\nstation = [\"precinct\", \"way\"]\n"
                                     "registered = \"voters\"\nvotes.sun = \"sun\"\nvotes.moon = \"moon\"\n"
                                     "votes.none = \"none\"\n");
    files.write("protocols.csv", "region,precinct,way,voters,sun,moon,none\n" + rows);
    std::filesystem::remove(files.folder() / "official.toml");
    const auto package = files.load();
    if (!package) return to_string(package.error()[0]);
    std::string codes;
    for (const Finding& finding : package->findings) {
      if (finding.severity == Severity::error) codes += finding.code + " ";
    }
    return codes;
  };
  EXPECT_EQ(folder("N,1,polls,200,60,30,8\nN,1,post,200,20,11,3\nN,2,polls,300,70,50,7\nN,2,post,300,12,9,4\n"),
            "check.voters-twice ");
  EXPECT_EQ(folder("N,1,polls,200,60,30,8\nN,1,post,90,20,11,3\nN,2,polls,300,70,50,7\n"), "");
}

TEST(Rows, ThePercentagesOfStationsAreNoVotes) {
  std::string rows;
  for (int i = 1; i <= 5; ++i) rows += "North,1," + std::to_string(i) + ",200,0,60,30,10\n";
  expect_in(StationFolder(rows).refusal(), "votes.percentages");
  EXPECT_EQ(StationFolder(rows + "North,1,6,200,0,60,30,5\n").refusal(), "");
}

TEST(Rows, AStationWithTheSameFiguresInAnotherPlaceIsLookedAt) {
  const StationFolder folder("North,1,17,200,0,60,30,0\nSouth,2,17,200,0,60,30,0\nSouth,2,18,200,0,60,30,0\n");
  const Package package = folder.load();
  ASSERT_EQ(package.findings.size(), 1U);
  EXPECT_EQ(package.findings[0].code, "check.same-votes");
  EXPECT_EQ(package.findings[0].where.english, "South / 2 / 17 (list)");
}

TEST(Rows, MarksOfNotesMakeNoOtherStation) {
  for (const char* name : {"4*", "4 (corrected)", "4 (уточн.)", "4 [1]", "4†"}) {
    const StationFolder folder("North,1,4,200,2,60,30,8\nNorth,1," + std::string(name) + ",200,2,61,30,7\n");
    expect_in(folder.codes(), "check.station-written-twice ");
  }
}

// A way of voting in brackets behind the station's name.
TEST(Rows, AWayOfVotingInBracketsIsNoStation) {
  EXPECT_EQ(StationFolder("North,1,4,200,2,60,30,8\nNorth,1,4 (mail),200,0,6,3,1\nNorth,1,5,300,2,60,30,8\n"
                          "North,1,5 (mail),300,0,7,3,0\n")
                .codes(),
            "check.voters-twice ");
}

TEST(Rows, StationsThatAreLeftOutAreNamed) {
  const auto left_out = [](const std::string& where) {
    TemporaryPackage files;
    files.write("election.toml", replaced(station_description("unread = [\"state\"]\n"), "[source.columns]",
                                          "[source.where]\n" + where + "[source.columns]"));
    files.write("protocols.csv",
                "region,district,station,registered,invalid,sun,moon,none,state\n"
                "North,1,A,200,2,60,30,8,final\nNorth,1,B,300,3,70,50,7,corrected\n"
                "South,3,A,400,4,90,99,7,final\n");
    std::filesystem::remove(files.folder() / "official.toml");
    const auto package = files.load();
    if (!package) return to_string(package.error()[0]);
    return package->findings.empty() ? std::string() : package->findings[0].text.english;
  };
  expect_in(left_out("state = \"final\"\n"), "takes: 1 (North / 1 / B)");
  EXPECT_EQ(left_out("state = [\"final\", \"corrected\"]\n"), "");
  EXPECT_EQ(left_out("region = \"North\"\n"), "");
}

// Where a law asks something of each region, a region of voters abroad would be one.
TEST(Rows, VotersAbroadAreNoRegion) {
  const std::string rows = "North,1,A,200,2,60,30,8\nAbroad,2,B,300,3,70,50,7\n";
  law::Law law = package_law();
  const auto refusal = [&](const std::string& more) {
    const TemporaryPackage files;
    files.write("election.toml", station_description(more));
    files.write("protocols.csv", kStationHeader + rows);
    std::filesystem::remove(files.folder() / "official.toml");
    const auto package = load_package(files.folder(), law, package_rules());
    return package ? std::string() : to_string(package.error()[0]);
  };
  EXPECT_EQ(refusal(""), "");
  law.tiers[0].thresholds[0].in_each = AreaKind::region;
  expect_in(refusal(""), "votes.abroad");
  EXPECT_EQ(refusal("[[source.special]]\nkind = \"abroad\"\ncolumn = \"region\"\nequals = \"Abroad\"\n"
                    "apart = true\n"),
            "");
}

}  // namespace
}  // namespace saylau::package
