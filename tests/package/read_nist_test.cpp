#include "package/read_nist.hpp"

#include <algorithm>

#include "package/catalogue.hpp"
#include "package/export_nist.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

std::string report_of(const TemporaryPackage& files) {
  const auto package = *files.load();
  return to_nist(package_law(), package, count_package(package_law(), package));
}

std::string refusal(const std::string& text) {
  const auto package = *read_description(kDescription, "election.toml");
  const auto read = read_nist(package, package.sources[0], text, "r.json");
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
      const auto contests = read_nist(*package, source, report, "r.json");
      ASSERT_TRUE(contests) << id << " " << to_string(contests.error()[0]);
      std::ranges::copy(*contests, std::back_inserter(back.election.contests));
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

}  // namespace
}  // namespace saylau::package
