#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "law/load_law.hpp"
#include "tests/cli/cli_testing.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;

TEST(CountCommand, PrintsTheScreenOnStandardOutput) {
  const auto ran = saylau({"count", "kz/2023-mazhilis"});
  EXPECT_EQ(ran.status, 0);
  expect_in(ran.out, "Amanat                   3,431,510  53.90%    40         22     62     −14");
  EXPECT_TRUE(ran.err.empty());
}

TEST(CountCommand, PrintsOtherForms) {
  expect_in(saylau({"count", "kz/2023-mazhilis", "--json"}).out, "{\n  \"election\": \"kz/2023-mazhilis\",");
  expect_in(saylau({"count", "kz/2023-mazhilis", "--csv"}).out, "contestant,name,");
  expect_in(saylau({"count", "kz/2023-mazhilis", "--markdown"}).out, "| Amanat |");
  expect_in(saylau({"count", "kz/2023-mazhilis", "--lang", "ru"}).out, "Внеочередные выборы депутатов Мажилиса");
}

// The findings of the document are those of check.
TEST(CountCommand, JsonHasWhatCheckFinds) {
  const bool stations = std::getenv("SAYLAU_DATA") != nullptr;
  for (const char* id : {"kz/2023-mazhilis", stations ? "ge/2016-parliament" : "kz/2021-mazhilis"}) {
    const std::string check = saylau({"check", id, "--json"}).out;
    const std::size_t begin = check.find("\"findings\": [");
    expect_in(saylau({"count", id, "--json", "--allow-errors"}).out, check.substr(begin, check.rfind(']') - begin));
  }
}

TEST(CountCommand, NamesTheNearestElection) {
  const auto ran = saylau({"count", "kz/2023-mazhlis"});
  EXPECT_EQ(ran.status, 2);
  EXPECT_TRUE(ran.out.empty());
  expect_in(ran.err, "did you mean \"kz/2023-mazhilis\"?");
}

// A package of three lists and ten seats with one thing in it changed.
class Changed : public ::testing::Test {
 protected:
  testing::TemporaryPackage files;
  std::string law = files.folder() / "law.toml";
  std::string folder = files.folder();
  std::string lots = files.folder() / "lots.toml";

  void SetUp() override { files.write("law.toml", testing::kPackageLaw); }
  testing::Ran count(std::vector<const char*> more = {}) {
    std::vector<const char*> arguments = {"count", folder.c_str(), "--law", law.c_str()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return saylau(arguments);
  }
};

TEST_F(Changed, RefusesVotesThatContradictThemselves) {
  files.write("protocols.csv", testing::replaced(testing::kVotes, "1000,20", "1001,20"));
  const auto refused = count();
  EXPECT_EQ(refused.status, 2);
  EXPECT_TRUE(refused.out.empty());
  expect_in(refused.err,
            "protocols.csv:2:1: found xx (list): 1,001 ballots cast, but valid and invalid ballots make 1,000, "
            "expected figures that do not contradict each other [check.cast]");
  const auto allowed = count({"--allow-errors"});
  EXPECT_EQ(allowed.status, 0);
  expect_in(allowed.out,
            "Counted although the votes contradict themselves (--allow-errors):\n  xx (list): 1,001 ballots cast");
}

// What check refuses, count refuses: the stations beside the figures that decide are read too.
TEST_F(Changed, RefusesDetailsThatContradictThemselves) {
  files.write("election.toml", testing::kDescription + testing::kDetailSource + R"(station = "station"
cast = "cast"
invalid = "invalid"
votes.sun = "sun"
votes.moon = "moon"
votes.none = "none"
)");
  files.write("stations.csv", "station,cast,invalid,sun,moon,none\nA,501,20,300,150,30\n");
  const auto refused = count();
  EXPECT_EQ(refused.status, 2);
  expect_in(refused.err,
            "501 ballots cast, but valid and invalid ballots make 500, expected figures that do not contradict each "
            "other [check.cast]");
}

TEST_F(Changed, ABadFileIsTwoWithItsPlaceAndNoResult) {
  files.write("protocols.csv", testing::replaced(testing::kVotes, "600", "-600"));
  const auto ran = count();
  EXPECT_EQ(ran.status, 2);
  EXPECT_TRUE(ran.out.empty());
  expect_in(ran.err, "protocols.csv:2:22: found \"-600\" in column \"votes.sun\"");
}

TEST_F(Changed, ZeroVotesAreAResultWithNothingDecided) {
  files.write("protocols.csv", "area,votes.sun,votes.moon,votes.none\nxx,0,0,0\n");
  files.write("official.toml", testing::replaced(testing::kOfficial, "registered = 2000\ncast = 1000\n", ""));
  const auto ran = count();
  EXPECT_EQ(ran.status, 0);
  expect_in(ran.out, "list: nobody has a vote (10 seats)");
}

TEST_F(Changed, ReplaysALotAndRefusesOneThatFitsNothing) {
  files.write("protocols.csv", "area,votes.sun,votes.moon,votes.none\nxx,475,475,50\n");
  files.write("law.toml", testing::replaced(testing::replaced(testing::kPackageLaw, "seats = 10", "seats = 9"),
                                            "seats = 10", "seats = 9"));
  const auto open = count();
  expect_in(open.out, "list: a lot has to be drawn for 1 seat, between Sun, Moon [Art. 6]");
  const std::string hash = law::load_law(law)->sha256;
  const std::string lot = "[[lot]]\nlaw = \"xx/parliament\"\nlaw_sha256 = \"" + hash +
                          "\"\ntier = \"list\"\narea = \"xx\"\namong = [\"sun\", \"moon\"]\ndrawn = [\"moon\"]\n"
                          "drawn_by = \"the commission\"\ndate = 2024-05-06\n";
  files.write("lots.toml", lot);
  const auto settled = count({"--lots", lots.c_str()});
  EXPECT_EQ(settled.status, 0) << settled.err;
  expect_in(settled.out, "By lot (the commission, 6 May 2024): Moon");
  expect_in(settled.out, "Complete");
  files.write("lots.toml", testing::replaced(lot, "area = \"xx\"", "area = \"yy\""));
  const auto refused = count({"--lots", lots.c_str()});
  EXPECT_EQ(refused.status, 2);
  expect_in(refused.err, "[lots.no-such-tie]");
  files.write("lots.toml", testing::replaced(lot, "2024-05-06", "2024-05-04"));
  expect_in(count({"--lots", lots.c_str()}).err, "drawn on 2024-05-04");
}

TEST(CountCommand, PrintsTheTalliesOfAreas) {
  const testing::TemporaryPackage files;
  files.write("election.toml", testing::replaced(testing::kDescription, "law = \"xx/parliament\"",
                                                 "law = \"" + (files.folder() / "law.toml").string() + "\"") +
                                   "[source.columns]\nregion = \"r\"\nstation = \"s\"\nregistered = \"v\"\n"
                                   "votes.sun = \"a\"\nvotes.moon = \"b\"\nvotes.none = \"c\"\n");
  files.write("law.toml", testing::kPackageLaw);
  files.write("protocols.csv", "r,s,v,a,b,c\nNorth,1,100,30,20,1\nSouth,2,200,10,90,0\n");
  std::filesystem::remove(files.folder() / "official.toml");
  const std::string folder = files.folder();
  testing::expect_in(testing::saylau({"count", folder.c_str(), "--by", "region"}).out, "South         1     200");
  testing::expect_in(testing::saylau({"count", folder.c_str(), "--by", "station"}).out, "\n2 ");
  testing::expect_in(testing::saylau({"count", folder.c_str(), "--by", "region", "--csv"}).out,
                     "list,1,North,North,1,1,100,100,,,,,,sun,30,final,\n");
  testing::expect_in(testing::saylau({"count", folder.c_str(), "--by", "station", "--csv"}).out,
                     "list,1,South,,2,200,,,,,,moon,90,final,\n");
  testing::expect_in(testing::saylau({"count", folder.c_str(), "--by", "nation", "--json"}).out, "\"moon\": 110");
  testing::expect_in(testing::saylau({"count", folder.c_str(), "--nist"}).out, "\"ElectionResults.ElectionReport\"");
  files.write("protocols.csv", "r,s,v,a,b,c\nNorth,1,100,30,20,1\nSouth,1,200,10,90,0\n");
  testing::expect_in(testing::saylau({"count", folder.c_str(), "--by", "station"}).out, "\n1 (South) ");
}

}  // namespace
}  // namespace saylau::cli
