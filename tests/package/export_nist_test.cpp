#include "package/export_nist.hpp"

#include <nlohmann/json.hpp>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;
using ReportJson = nlohmann::json;

ReportJson report() {
  const TemporaryPackage files;
  const auto package = *files.load();
  return ReportJson::parse(to_nist(package_law(), package, count_package(package_law(), package)));
}

TEST(ToNist, IsAReportOfTheFormat) {
  const ReportJson json = report();
  EXPECT_EQ(json["@type"], "ElectionResults.ElectionReport");
  EXPECT_EQ(json["Status"], "certified");
  EXPECT_EQ(json["GeneratedDate"], "2024-05-05T00:00:00Z");
  EXPECT_EQ(json["GpUnit"][0]["Type"], "country");
  EXPECT_EQ(json["Party"].size(), 2U);
  EXPECT_EQ(json["Party"][0]["Color"], "ffcc00");
}

TEST(ToNist, GivesVotesSeatsAndTheFiguresOfTheProtocol) {
  const ReportJson election = report()["Election"][0];
  const ReportJson contest = election["Contest"][0];
  EXPECT_EQ(contest["@type"], "ElectionResults.PartyContest");
  EXPECT_EQ(contest["VoteVariation"], "proportional");
  const ReportJson counts = contest["ContestSelection"][0]["VoteCounts"];
  EXPECT_EQ(counts[0]["Type"], "total");
  EXPECT_EQ(counts[0]["Count"], 600);
  EXPECT_EQ(counts[1]["Type"], "seats");
  EXPECT_EQ(counts[1]["Count"], 6);
  bool invalid = false;
  for (const ReportJson& count : election["BallotCounts"]) {
    invalid = invalid || (count["OtherType"] == "list invalid" && count["BallotsCast"] == 20);
  }
  EXPECT_TRUE(invalid);
}

}  // namespace
}  // namespace saylau::package
