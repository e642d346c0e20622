#include "count/json/election_json.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/count/votes_testing.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;

ElectionDocument small() {
  ElectionDocument document;
  document.election.id = "xx/2020";
  document.election.areas = {{"xx", {"Land", "Ел", "Страна"}, AreaKind::nation, "", true}};
  document.election.contestants = contestants(3, "list", ContestantKind::party_list, true);
  document.election.contests.resize(1);
  Contest& contest = document.election.contests[0];
  contest.ballot = "list";
  contest.area = "xx";
  contest.contestants = {0, 2};
  contest.tally.votes = {2, 0, 1};
  contest.tally.cast = 4;
  contest.unpublished = {0};
  contest.reporting = Reporting{5, 3, 900, 700, AreaKind::region, {"n", "s"}};
  contest.announced_to_pass = {2};
  document.size.body = 35;
  document.size.tiers["list"] = 18;
  document.announcements = {{{{"list", {{"a", 6}}}}, {{"district/d", "b"}}}};
  return document;
}

std::string code_after(const std::string& from, const std::string& to) {
  std::string text = election_json(small()).dump();
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from << " in " << text;
  text.replace(at, from.size(), to);
  const auto read = read_election_json(nlohmann::ordered_json::parse(text));
  return read ? "" : read.error()[0].code;
}

TEST(ElectionJson, ReadsBackWhatItWrote) {
  const auto back = read_election_json(election_json(small()));
  ASSERT_TRUE(back) << to_string(back.error()[0]);
  Election expected = small().election;
  EXPECT_EQ(back->election, expected);
  EXPECT_EQ(back->size.body, 35);
  EXPECT_EQ(back->size.tiers, small().size.tiers);
  EXPECT_EQ(back->announcements[0].seats, small().announcements[0].seats);
  EXPECT_EQ(back->announcements[0].winners, small().announcements[0].winners);
}

TEST(ElectionJson, RefusesWhatIsNotAnElection) {
  const auto no_json = nlohmann::ordered_json::parse("{", nullptr, false);
  EXPECT_EQ(read_election_json(no_json).error()[0].code, "json.key");
  EXPECT_EQ(read_election_json(nlohmann::ordered_json::array()).error()[0].code, "json.key");
  EXPECT_EQ(code_after("\"areas\":[", "\"aeras\":["), "json.key");
  EXPECT_EQ(code_after("\"votes\":[2,1]", "\"votes\":2"), "json.type");
  EXPECT_EQ(code_after("\"votes\":[2,1]", "\"votes\":[2]"), "json.length");
  EXPECT_EQ(code_after("\"votes\":[2,1]", "\"votes\":[2,-1]"), "json.value");
  EXPECT_EQ(code_after("\"votes\":[2,1]", "\"votes\":[2,1.5]"), "json.value");
  EXPECT_EQ(code_after("\"votes\":[2,1]", "\"votes\":[2,99999999999999999999]"), "json.value");
  EXPECT_EQ(code_after("\"contestants\":[0,2]", "\"contestants\":[0,3]"), "json.index");
  EXPECT_EQ(code_after("\"kind\":\"nation\"", "\"kind\":\"planet\""), "json.value");
  EXPECT_EQ(code_after("\"kind\":\"against all\"", "\"kind\":\"for all\""), "json.value");
  EXPECT_EQ(code_after("[\"Land\",\"Ел\",\"Страна\"]", "[\"Land\"]"), "json.length");
}

}  // namespace
}  // namespace saylau::count
