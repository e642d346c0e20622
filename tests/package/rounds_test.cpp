// A second round waits for whatever took part in the first: declared areas, and stations.

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "law/read_law.hpp"
#include "package/announced.hpp"
#include "package/read_package.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

const std::string kLaw = R"(id = "xx/president"
title = "Law on elections"
country = "XX"
body = "President"
in_force = 2020-01-01
source = "https://example.org/law"

[[ballot]]
id = "president"
contestants = "candidates"
area = "nation"

[[decision]]
id = "president"
ballot = "president"
ties = ["lot"]
ties_cite = "Art. 3"

[decision.elect]
method = "majority in two rounds"
more_than = "50%"
of = "valid votes"
cite = "Art. 1"
second_round = { candidates = 2, if_more_than = 2, cite = "Art. 2" }
)";

const std::string kElection = R"(id = "xx/2024-president"
name = "Election of the President"
date = 2024-05-05
law = "xx/president"

[[area]]
id = "xx"
name = "Land"
kind = "nation"
)";

std::string candidate(const std::string& id) {
  return "[[contestant]]\nid = \"" + id + "\"\nname = \"" + id +
         "\"\nkind = \"candidate\"\nballots = [\"president\"]\n";
}

std::string source(const std::string& file, const std::string& more, const std::string& columns) {
  return "[[source]]\nfile = \"" + file +
         "\"\nballot = \"president\"\nstatus = \"final\"\nurl = \"https://example.org\"\n" + more + columns;
}

class TwoRoundsOfFiles : public ::testing::Test {
 protected:
  void describe(const std::string& areas, const std::string& sources) {
    files.write("election.toml", kElection + areas + candidate("a") + candidate("b") + candidate("c") +
                                     "[[round]]\nid = \"second\"\nballot = \"president\"\nkind = \"second "
                                     "round\"\nnumber = 2\ndate = 2024-05-19\n" +
                                     sources);
    std::filesystem::remove(files.folder() / "official.toml");
  }
  count::Result counted() const {
    const auto law = law::read_law(kLaw, "law.toml");
    if (!law) throw std::logic_error(to_string(law.error()[0]));
    const auto package = load_package(files.folder(), *law, package_rules());
    if (!package) throw std::logic_error(to_string(package.error()[0]));
    return count_package(*law, *package);
  }
  static bool waits(const count::Result& result) {
    return !result.complete && !result.undecided.empty() && result.undecided[0].reason == count::Reason::not_all_in;
  }

  TemporaryPackage files;
};

TEST_F(TwoRoundsOfFiles, ADeclaredAreaWithoutARowIsOut) {
  describe(
      "[[area]]\nid = \"n\"\nname = \"N\"\nkind = \"region\"\nparent = \"xx\"\n"
      "[[area]]\nid = \"s\"\nname = \"S\"\nkind = \"region\"\nparent = \"xx\"\n",
      source("first.csv", "use = \"count\"\n", "") +
          source("second.csv", "use = \"count\"\nround = \"second\"\nstood = \"whoever is not blank\"\n", ""));
  files.write("first.csv", "area,registered,votes.a,votes.b,votes.c\nn,50,15,10,5\ns,50,10,10,10\n");
  files.write("second.csv", "area,registered,votes.a,votes.b\nn,50,15,5\n");
  EXPECT_TRUE(waits(counted()));
  files.write("second.csv", "area,registered,votes.a,votes.b\nn,50,15,5\ns,50,10,21\n");
  const count::Result all = counted();
  EXPECT_TRUE(all.complete);
  EXPECT_EQ(all.decisions.at(0).winner, std::optional<std::size_t>(1));
}

TEST_F(TwoRoundsOfFiles, AStationOfTheFirstRoundWithoutAProtocolIsOut) {
  const std::string columns =
      "[source.columns]\nregion = \"r\"\nstation = \"s\"\nregistered = \"v\"\nvotes.a = \"a\"\nvotes.b = \"b\"\n";
  describe(
      "", source("first.csv", "use = \"count\"\n", columns + "votes.c = \"c\"\n") +
              source("second.csv", "use = \"count\"\nround = \"second\"\nstood = \"whoever is not blank\"\n", columns));
  files.write("first.csv", "r,s,v,a,b,c\nN,1,50,15,10,5\nN,2,50,10,10,10\n");
  files.write("second.csv", "r,s,v,a,b\nN,1,50,15,5\n");
  EXPECT_TRUE(waits(counted()));
  files.write("second.csv", "r,s,v,a,b\nN,1,50,15,5\nN,2,50,5,20\n");
  EXPECT_TRUE(counted().complete);
}

TEST_F(TwoRoundsOfFiles, AStationOfTheSecondRoundAloneStopsTheCount) {
  const std::string columns =
      "[source.columns]\nregion = \"r\"\nstation = \"s\"\nregistered = \"v\"\nvotes.a = \"a\"\nvotes.b = \"b\"\n";
  describe(
      "", source("first.csv", "use = \"count\"\n", columns + "votes.c = \"c\"\n") +
              source("second.csv", "use = \"count\"\nround = \"second\"\nstood = \"whoever is not blank\"\n", columns));
  files.write("first.csv", "r,s,v,a,b,c\nN,1,50,15,10,5\n");
  files.write("second.csv", "r,s,v,a,b\nN,1,50,15,5\nN,2,50,5,20\n");
  const auto law = law::read_law(kLaw, "law.toml");
  const auto package = load_package(files.folder(), *law, package_rules());
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  ASSERT_EQ(package->findings.size(), 1U);
  EXPECT_EQ(package->findings[0].code, "check.no-first-round");
  EXPECT_EQ(package->findings[0].where.english, "N / 2 (president, round 2)");
}

TEST_F(TwoRoundsOfFiles, ARoundIsNotBeforeTheElection) {
  describe("", source("first.csv", "use = \"count\"\n", ""));
  std::ifstream in(files.folder() / "election.toml");
  std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  text.replace(text.find("2024-05-19"), 10, "2024-04-19");
  const auto read = read_description(text, "election.toml");
  ASSERT_FALSE(read);
  expect_in(to_string(read.error()[0]), "package.round-date");
}

TEST_F(TwoRoundsOfFiles, ASecondRoundWithFewerVotersIsNotAllIn) {
  describe("", source("first.csv", "use = \"count\"\n", "") +
                   source("second.csv", "use = \"count\"\nround = \"second\"\nstood = \"whoever is not blank\"\n", ""));
  files.write("first.csv", "area,registered,votes.a,votes.b,votes.c\nxx,1500,450,400,300\n");
  const auto codes = [&](const std::string& second) {
    files.write("second.csv", "area,registered,votes.a,votes.b\n" + second);
    const auto law = law::read_law(kLaw, "law.toml");
    const auto package = load_package(files.folder(), *law, package_rules());
    if (!package) return to_string(package.error()[0]);
    return package->findings.empty() ? std::string() : package->findings[0].code;
  };
  EXPECT_EQ(codes("xx,900,400,300\n"), "check.fewer-voters");
  EXPECT_EQ(codes("xx,1450,400,300\n"), "");
}

// A ballot of stations, N/1 and N/2, in both rounds; `voters` is read in the first alone.
class TwoRoundsOfStations : public TwoRoundsOfFiles {
 protected:
  void SetUp() override {
    const std::string columns = "[source.columns]\nregion = \"r\"\nstation = \"s\"\nvotes.a = \"a\"\nvotes.b = \"b\"\n";
    describe("", source("first.csv", "use = \"count\"\n", columns + "registered = \"v\"\nvotes.c = \"c\"\n") +
                     source("second.csv", "use = \"count\"\nround = \"second\"\nstood = \"whoever is not blank\"\n",
                            columns));
    files.write("first.csv", "r,s,v,a,b,c\nN,1,900,300,200,150\nN,2,1000,420,150,100\nM,3,900,200,300,160\n");
  }
  std::string codes(const std::string& second) const {
    files.write("second.csv", "r,s,a,b\n" + second);
    const auto law = law::read_law(kLaw, "law.toml");
    const auto package = load_package(files.folder(), *law, package_rules());
    if (!package) return to_string(package.error()[0]);
    std::string codes;
    for (const Finding& finding : package->findings) {
      if (finding.severity == Severity::error) codes += finding.code + " ";
    }
    return codes;
  }
};

TEST_F(TwoRoundsOfStations, ZerosOfAStationThatVotedInTheFirstAreNotIn) {
  EXPECT_EQ(codes("N,1,300,350\nN,2,0,0\nM,3,300,310\n"), "check.station-of-zeros ");
  EXPECT_EQ(codes("N,1,300,350\nN,2,420,250\nM,3,300,310\n"), "");
}

TEST_F(TwoRoundsOfStations, ABlankInAWholeRegionIsNoneOfAWhoStood) {
  EXPECT_EQ(codes("N,1,300,350\nN,2,420,250\nM,3,300,\n"), "check.blank-in-part ");
}

TEST_F(TwoRoundsOfStations, AFirstBulletinIsNoSecondRound) {
  EXPECT_EQ(codes("N,1,30,35\nN,2,42,25\nM,3,30,31\n"), "check.fewer-votes ");
}

// Whether votes of the first round still counted is nobody's to guess.
TEST_F(TwoRoundsOfFiles, WhoeverIsOutOfTheRaceIsOutFromARound) {
  describe("", source("first.csv", "use = \"count\"\n", "") +
                   source("second.csv", "use = \"count\"\nround = \"second\"\nstood = \"whoever is not blank\"\n", ""));
  std::ifstream in(files.folder() / "election.toml");
  const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  const auto refused = [&](const std::string& more) {
    std::string changed = text;
    changed.replace(changed.find("name = \"b\"\n"), 11, "name = \"b\"\nstatus = \"died\"\n" + more);
    const auto read = read_description(changed, "election.toml");
    return read ? std::string() : to_string(read.error()[0]);
  };
  expect_in(refused(""), "package.out-from-round");
  EXPECT_EQ(refused("out_from_round = 2\n"), "");
}

// --- two ballots of a day ---

const std::string kTwoBallots = R"(id = "xx/council"
title = "Law on elections"
country = "XX"
body = "Council"
seats = 3
in_force = 2020-01-01
source = "https://example.org/law"

[[ballot]]
id = "list"
contestants = "party lists"
area = "nation"

[[ballot]]
id = "district"
contestants = "candidates"
area = "district"

[[tier]]
id = "list"
ballot = "list"
seats = 2
allocate = { method = "largest remainder", quota = "Hare" }
ties = ["lot"]

[[tier]]
id = "district"
ballot = "district"
seats = 1
allocate = { method = "plurality" }
ties = ["lot"]

[link]
kind = "parallel"
)";

// Lists and candidates in two files of these columns; the first row is the header.
class TwoBallots : public ::testing::Test {
 protected:
  void write(const std::string& lists, const std::string& candidates, const std::string& list_columns,
             const std::string& district_columns) const {
    const auto of = [&](const std::string& ballot, const std::string& columns) {
      return "[[source]]\nfile = \"" + ballot + ".csv\"\nballot = \"" + ballot +
             "\"\nuse = \"count\"\nstatus = \"final\"\nurl = \"https://example.org\"\n" + columns;
    };
    files.write("election.toml",
                "id = \"xx/2024-council\"\nname = \"Council\"\ndate = 2024-05-05\nlaw = \"xx/council\"\n"
                "[[area]]\nid = \"xx\"\nname = \"Land\"\nkind = \"nation\"\n"
                "[[contestant]]\nid = \"sun\"\nname = \"Sun\"\nkind = \"party list\"\nballots = [\"list\"]\n"
                "[[contestant]]\nid = \"ann\"\nname = \"Ann\"\nkind = \"candidate\"\nballots = [\"district\"]\n" +
                    of("list", list_columns) + of("district", district_columns));
    files.write("list.csv", lists);
    files.write("district.csv", candidates);
    std::filesystem::remove(files.folder() / "official.toml");
  }
  Package load() const {
    auto package = load_package(files.folder(), *law::read_law(kTwoBallots, "law.toml"), package_rules());
    if (!package) throw std::logic_error(to_string(package.error()[0]));
    return std::move(*package);
  }
  TemporaryPackage files;
};

const std::string kOfStations = "[source.columns]\ndistrict = \"d\"\nstation = \"s\"\n";

// A station of one ballot that has no protocol of the other is out there, whichever stands first, and whether it is in
// on its own.
TEST_F(TwoBallots, StationsOfOneAreWaitedForInTheOther) {
  const auto reported = [&](const std::string& lists, const std::string& candidates) {
    write("d,s,sun\n" + lists, "d,s,ann\n" + candidates, kOfStations + "votes.sun = \"sun\"\n",
          kOfStations + "votes.ann = \"ann\"\n");
    std::string reported;
    for (const Contest& contest : load().election.contests) {
      const bool whole = (contest.ballot == "list") == (contest.area == "xx");
      if (whole) reported += contest.ballot + (all_in(contest) ? " in " : " out ");
    }
    return reported;
  };
  EXPECT_EQ(reported("D1,1,50\nD1,2,60\n", "D1,1,40\nD1,2,30\n"), "list in district in ");
  EXPECT_EQ(reported("D1,1,50\nD1,2,60\n", "D1,1,40\n"), "list in district out ");
  EXPECT_EQ(reported("D1,1,50\n", "D1,1,40\nD1,2,30\n"), "list out district in ");
  EXPECT_EQ(reported("D1,1,50\nD1,2,\n", "D1,1,40\n"), "list out district out ");
}

// Where one file names regions and the other districts, nothing says which station is which.
TEST_F(TwoBallots, OfOtherPlacesAreNotWaitedFor) {
  write("r,s,sun\nN,1,50\nN,2,60\n", "d,s,ann\nD1,1,40\nD1,2,30\n",
        "[source.columns]\nregion = \"r\"\nstation = \"s\"\nvotes.sun = \"sun\"\n",
        kOfStations + "votes.ann = \"ann\"\n");
  for (const Contest& contest : load().election.contests) EXPECT_TRUE(all_in(contest)) << contest.area;
}

// A station of no vote here and of a hundred there.
TEST_F(TwoBallots, AStationOfZerosInOneIsNotIn) {
  write("d,s,sun\nD1,1,50\nD1,2,100\n", "d,s,ann\nD1,1,40\nD1,2,0\n", kOfStations + "votes.sun = \"sun\"\n",
        kOfStations + "votes.ann = \"ann\"\n");
  std::string codes;
  for (const Finding& finding : load().findings) codes += finding.code + " ";
  expect_in(codes, "check.station-of-zeros");
}

// The voters of a ballot in the nation are those of a ballot in all of its districts.
TEST_F(TwoBallots, HaveTheSameVoters) {
  const auto codes = [&](const std::string& lists, const std::string& candidates) {
    write("area,registered,votes.sun\n" + lists, "d,s,registered,ann\n" + candidates, "",
          kOfStations + "registered = \"registered\"\nvotes.ann = \"ann\"\n");
    std::string codes;
    for (const Finding& finding : load().findings) codes += finding.code + " ";
    return codes;
  };
  EXPECT_EQ(codes("xx,400,150\n", "D1,1,200,40\nD2,2,190,30\n"), "");
  EXPECT_EQ(codes("xx,4000,1500\n", "D1,1,200,40\nD2,2,190,30\n"), "check.fewer-voters ");
  EXPECT_EQ(codes("xx,100,50\n", "D1,1,200,40\nD2,2,190,30\n"), "check.fewer-voters ");
}

}  // namespace
}  // namespace saylau::package
