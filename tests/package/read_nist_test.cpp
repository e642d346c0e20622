#include "package/read_nist.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "package/catalogue.hpp"
#include "package/export_nist.hpp"
#include "package/status.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

std::string report_of(const TemporaryPackage& files) {
  const auto package = *files.load();
  return to_nist(package_law(), package, count_package(package_law(), package));
}

Source as_report(Source source) {
  source.is_nist = true;
  source.repeat_voting = false;
  source.stood = Stood::everybody;
  return source;
}

Expected<VotesRead> read_report(const Package& package, const Source& source, const std::string& text) {
  return read_source_votes(package, as_report(source), text, "r.json", package_rules());
}

std::string refusal(const std::string& text) {
  const auto package = *read_description(kDescription, "election.toml");
  const auto read = read_report(package, package.sources[0], text);
  return read ? "" : to_string(read.error()[0]);
}

// Sorted by area, without what the format does not carry.
std::vector<Contest> comparable(std::vector<Contest> contests) {
  for (Contest& contest : contests) contest.reporting.reset();
  std::ranges::sort(contests, {}, &Contest::area);
  return contests;
}

// Every election of the house, written and read back, has the same contests and gives the same result.
TEST(ReadNist, ReadsBackWhatIsWritten) {
  const Catalogue house{SAYLAU_SOURCE_DIR};
  std::size_t elections = 0;
  for (const std::string& id : house.elections()) {
    const auto law = house.law(house.description(id)->law);
    const auto package = house.election(id, *law);
    if (!package) continue;  // its files are not at hand
    const count::Result result = count_package(*law, *package);
    const std::string report = to_nist(*law, *package, result);
    Package back = *package;
    back.election.contests.clear();
    std::vector<std::pair<std::string, int>> done;
    for (const Source& source : package->sources) {
      const std::pair key(source.ballot, source.round);
      if (!source.decides() || std::ranges::find(done, key) != done.end()) continue;
      done.push_back(key);
      Source as_written = source;  // a report that is not complete is of preliminary figures
      as_written.final = source.final && !status_of(*package).partial();
      const auto read = read_report(*package, as_written, report);
      ASSERT_TRUE(read) << id << " " << to_string(read.error()[0]);
      std::ranges::copy(read->contests, std::back_inserter(back.election.contests));
    }
    std::vector<Contest> before;
    std::vector<Contest> after;
    for (const auto& key : done) {
      const auto same = [&](const Contest& contest) { return std::pair(contest.ballot, contest.round) == key; };
      std::vector<Contest> own, read;
      std::ranges::copy_if(package->election.contests, std::back_inserter(own), same);
      std::ranges::copy_if(back.election.contests, std::back_inserter(read), same);
      EXPECT_EQ(comparable(own), comparable(read)) << id << " " << key.first << " " << key.second;
    }
    const count::Result again = count_package(*law, back);
    for (std::size_t i = 0; i < result.tiers.size(); ++i) {
      EXPECT_EQ(again.tiers[i].by_contestant, result.tiers[i].by_contestant) << id;
    }
    elections += done.empty() ? 0 : 1;
  }
  EXPECT_GE(elections, 19U);
}

TEST(ReadNist, IsASourceLikeAnother) {
  const TemporaryPackage files;
  const std::string report = report_of(files);
  const auto before = *files.load();
  files.write("election.toml", replaced(replaced(kDescription, "protocols.csv", "report.json"), "use = \"count\"",
                                        "format = \"NIST SP 1500-100\"\nuse = \"count\""));
  files.write("report.json", report);
  const auto after = files.load();
  ASSERT_TRUE(after) << to_string(after.error()[0]);
  EXPECT_EQ(after->election.contests, before.election.contests);
}

TEST(ReadNist, RefusesWhatIsNoReport) {
  expect_in(refusal("{"), "[nist.syntax]");
  expect_in(refusal("[1]"), "[nist.syntax]");
  expect_in(refusal("{}"), "[nist.no-election]");
  expect_in(refusal("{\"Election\": [{}]}"), "[nist.no-contest]");
  expect_in(refusal("{\"Election\": 3}"), "[nist.value]");
}

TEST(ReadNist, RefusesCountsThatAreNone) {
  const TemporaryPackage files;
  const std::string report = report_of(files);
  for (const char* count : {"-600", "600.5", "\"600\"", "1000000000000", "1e3", "99999999999999999999999"}) {
    expect_in(refusal(replaced(report, "\"Count\": 600", std::string("\"Count\": ") + count)), "[nist.value]");
  }
}

TEST(ReadNist, RefusesStrangers) {
  const TemporaryPackage files;
  const std::string report = report_of(files);
  expect_in(refusal(replaced(report, "\"party.sun\"\n", "\"party.son\"\n")), "did you mean \"sun\"?");
  expect_in(refusal(replaced(report, "\"Value\": \"xx\"", "\"Value\": \"yy\"")), "[votes.no-such-area]");
}

// --- a report of two regions, which add up to the whole; each test breaks it in one place ---

const std::string kNorthAndSouth = R"(
[[area]]
id = "N"
name = "N"
kind = "region"
parent = "xx"
[[area]]
id = "S"
name = "S"
kind = "region"
parent = "xx"
)";

using ReportJson = nlohmann::json;

class RegionsReport {
 public:
  RegionsReport() {
    files_.write("election.toml", kDescription + kNorthAndSouth);
    files_.write("protocols.csv",
                 "area,registered,cast,invalid,votes.sun,votes.moon,votes.none\n"
                 "xx,2000,1000,20,600,340,40\nN,1200,600,10,400,170,20\nS,800,400,10,200,170,20\n");
    json_ = ReportJson::parse(report_of(files_));
    files_.write(
        "election.toml",
        replaced(kDescription, "use = \"count\"", "format = \"NIST SP 1500-100\"\nuse = \"count\"") + kNorthAndSouth);
  }
  ReportJson& election() { return json_["Election"][0]; }
  ReportJson& contest() { return election()["Contest"][0]; }
  ReportJson& selections() { return contest()["ContestSelection"]; }
  ReportJson& figures() { return json_["Election"][0]["BallotCounts"]; }
  ReportJson& unit(std::size_t i) { return json_["GpUnit"][i]; }

  void make_preliminary() {
    json_["Status"] = "unofficial-partial";
    files_.write("election.toml",
                 replaced(replaced(kDescription, "use = \"count\"", "format = \"NIST SP 1500-100\"\nuse = \"count\""),
                          "status = \"final\"", "status = \"preliminary\"") +
                     kNorthAndSouth);
  }

  // Takes the votes of an area out; or its figures too.
  void forget_votes(const std::string& area) {
    for (ReportJson& selection : selections()) erase(selection["VoteCounts"], area);
  }
  void forget(const std::string& area) {
    forget_votes(area);
    erase(figures(), area);
  }
  void set_figure(const std::string& area, const std::string& figure, Votes value) {
    for (ReportJson& count : figures()) {
      if (count["GpUnitId"] == "unit." + area && count["OtherType"] == "list " + figure) count["BallotsCast"] = value;
    }
  }

  Expected<Package> load() const {
    files_.write("protocols.csv", json_.dump(1));
    return files_.load();
  }
  std::string refusal() const {
    const auto package = load();
    return package ? "" : to_string(package.error()[0]);
  }
  std::string codes() const {
    std::string codes;
    const auto package = load();
    for (const Finding& finding : package->findings) codes += finding.code + " ";
    return codes;
  }
  Contest nation() const { return *std::ranges::find(load()->election.contests, "xx", &Contest::area); }

 private:
  static void erase(ReportJson& counts, const std::string& area) {
    ReportJson kept = ReportJson::array();
    for (const ReportJson& count : counts) {
      if (count["GpUnitId"] != "unit." + area) kept.push_back(count);
    }
    counts = kept;
  }

  TemporaryPackage files_;
  ReportJson json_;
};

TEST(ReadNist, ChecksFiguresLikeAnyOther) {
  EXPECT_EQ(RegionsReport().codes(), "");
  RegionsReport cast;
  cast.set_figure("N", "cast", 590);
  expect_in(cast.codes(), "check.cast");
  RegionsReport registered;
  registered.set_figure("S", "registered", 399);
  expect_in(registered.codes(), "check.more-cast-than-registered");
  EXPECT_TRUE(has_errors(registered.load()->findings));
  expect_in(registered.load()->findings[0].where.english, "S");
}

TEST(ReadNist, RefusesAContestantWithoutVotes) {
  RegionsReport report;
  report.selections().erase(1);
  expect_in(report.refusal(), "no votes of \"moon\"");
  expect_in(report.refusal(), "[nist.no-votes]");
}

TEST(ReadNist, SumsUpWhatHasNoTotal) {
  RegionsReport report;
  const Contest before = report.nation();
  report.forget_votes("xx");
  EXPECT_EQ(report.nation().tally.votes, before.tally.votes);
  EXPECT_EQ(report.nation().tally.cast, before.tally.cast);
  EXPECT_TRUE(all_in(report.nation()));
  report.set_figure("xx", "cast", 1001);
  expect_in(report.codes(), "check.sum-of-parts");
}

TEST(ReadNist, RefusesBallotsWithoutVotes) {
  RegionsReport report;
  report.forget_votes("N");
  expect_in(report.refusal(), "figures of \"N\" and nobody's votes");
}

TEST(ReadNist, RefusesCountsThatItDoesNotRead) {
  RegionsReport other;
  other.selections()[0]["VoteCounts"][0]["Type"] = "early";
  expect_in(other.refusal(), "\"early\"");
  expect_in(other.refusal(), "[nist.count-type]");
  RegionsReport part;
  part.selections()[0]["VoteCounts"].push_back(part.selections()[0]["VoteCounts"][0]);
  part.selections()[0]["VoteCounts"].back()["Type"] = "early";
  EXPECT_EQ(part.refusal(), "");
  part.selections()[0]["VoteCounts"].back()["Count"] = 1'000'000;
  expect_in(part.refusal(), "1000000 votes of type \"early\"");
  part.selections()[0]["VoteCounts"].back()["Type"] = "other";
  expect_in(part.refusal(), "[nist.count-type]");
}

TEST(ReadNist, AContestInProcessIsPartial) {
  RegionsReport report;
  report.contest()["CountStatus"] = ReportJson::array({{{"Type", "total"}, {"Status", "in-process"}}});
  EXPECT_FALSE(all_in(report.nation()));
  EXPECT_TRUE(any_in(report.nation()));
  EXPECT_EQ(report.nation().reporting->unit, AreaKind::nation);
  report.forget("xx");
  EXPECT_FALSE(all_in(report.nation()));
}

TEST(ReadNist, AContestOfAPartialReportThatSaysNothingIsPartial) {
  RegionsReport report;
  report.make_preliminary();
  EXPECT_TRUE(all_in(report.nation()));
  report.contest().erase("CountStatus");
  EXPECT_FALSE(all_in(report.nation()));
}

TEST(ReadNist, SubUnitsThatAreOutMakeItPartial) {
  RegionsReport whole;
  whole.contest()["SubUnitsReported"] = 1;
  whole.contest()["TotalSubUnits"] = 2;
  EXPECT_EQ(whole.nation().reporting->reported, 1U);
  EXPECT_FALSE(all_in(whole.nation()));
  RegionsReport region;
  region.unit(1)["SubUnitsReported"] = 8;
  region.unit(1)["TotalSubUnits"] = 9;
  EXPECT_FALSE(all_in(region.nation())) << "whatever the whole says of itself";
  region.forget("xx");
  EXPECT_FALSE(all_in(region.nation()));
}

TEST(ReadNist, RefusesTheReportOfAnotherElection) {
  RegionsReport report;
  report.election()["StartDate"] = "2020-05-05";
  report.election()["EndDate"] = "2020-05-05";
  expect_in(report.refusal(), "[nist.date]");
  RegionsReport years;
  years.election()["StartDate"] = "2023-05-05";
  expect_in(years.refusal(), "[nist.date]");
  RegionsReport other;
  other.election()["ExternalIdentifier"][0]["Value"] = "xx/other";
  expect_in(other.refusal(), "[nist.election]");
}

TEST(ReadNist, HowMuchIsInIsNotKnownWhereItIsNotSaid) {
  RegionsReport unknown;
  unknown.contest()["CountStatus"] = ReportJson::array({{{"Type", "total"}, {"Status", "unknown"}}});
  EXPECT_FALSE(all_in(unknown.nation()));
  RegionsReport units;
  units.contest()["TotalSubUnits"] = 2;
  EXPECT_FALSE(all_in(units.nation()));
}

TEST(ReadNist, RefusesASelectionOfTwoParties) {
  RegionsReport report;
  report.selections()[0]["PartyIds"] = ReportJson::array({"party.sun", "party.moon"});
  expect_in(report.refusal(), "several PartyIds");
}

TEST(ReadNist, WhoeverHasVotesInOnePartHasThemInAll) {
  RegionsReport report;
  ReportJson& counts = report.selections()[1]["VoteCounts"];
  std::erase_if(counts.get_ref<ReportJson::array_t&>(),
                [](const ReportJson& count) { return count["GpUnitId"] == "unit.S"; });
  expect_in(report.codes(), "check.blank-in-part");
}

TEST(ReadNist, RefusesWhatIsNoResult) {
  expect_in(refusal(R"({"IsTest": true, "Election": []})"), "IsTest");
  expect_in(refusal(R"({"Status": "pre-election", "Election": []})"), "pre-election");
}

TEST(ReadNist, SuppressedVotesAreNoZeros) {
  const TemporaryPackage files;
  std::string report = report_of(files);
  const std::size_t count = report.find("\"Count\"");
  ASSERT_NE(count, std::string::npos);
  expect_in(refusal(report.insert(count, "\"IsSuppressedForPrivacy\": true, ")), "nist.suppressed");
}

}  // namespace
}  // namespace saylau::package
