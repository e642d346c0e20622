#include "wasm/recount.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/count/votes_testing.hpp"
#include "tests/law/law_testing.hpp"

namespace saylau::wasm {
namespace {

using namespace saylau::testing;
using Json = nlohmann::ordered_json;

// Lists a, b, c and *against all* d under the law of law_testing.hpp: 6 list seats over 5%, 4 districts.
std::string input(std::vector<Votes> votes = {500, 300, 40, 160}) {
  count::ElectionDocument document;
  document.election.id = "xx/2020";
  document.election.areas = {{"xx", {"Land"}, AreaKind::nation, ""}};
  document.election.contestants = contestants(4, "list", ContestantKind::party_list, true);
  document.election.contests.resize(1);
  Contest& contest = document.election.contests[0];
  contest.ballot = "list";
  contest.area = "xx";
  contest.contestants = {0, 1, 2, 3};
  contest.tally.votes = std::move(votes);
  document.announcements = {{{{"district", {{"a", 4}}}}, {}}};
  return Json{{"law", kLaw}, {"law_sha256", "abc"}, {"election", election_json(document)}}.dump();
}

std::vector<Seats> list_seats(const Recount& recount, const std::string& settings) {
  const auto result = recount.count(*read_settings(settings));
  return result ? result->tiers[0].by_contestant : std::vector<Seats>{};
}

TEST(Recount, CountsAsTheProgramDoes) {
  const auto recount = Recount::open(input());
  ASSERT_TRUE(recount) << to_string(recount.error()[0]);
  const auto result = recount->count({});
  ASSERT_TRUE(result);
  EXPECT_EQ(result->tiers[0].by_contestant, (std::vector<Seats>{4, 2, 0, 0}));
  EXPECT_EQ(result->tiers[1].status, count::TierStatus::as_announced);
  EXPECT_EQ(result->law_sha256, "abc");
  EXPECT_EQ(Json::parse(recount->whole(*result))["contestants"][0]["seats"]["total"], 8);
}

TEST(Recount, ChangesRulesAndJoinsLists) {
  const auto recount = *Recount::open(input());
  EXPECT_EQ(list_seats(recount, R"({"rules":[["tier.list.threshold","4%"]],"join":[]})"),
            (std::vector<Seats>{4, 2, 0, 0}));
  EXPECT_EQ(list_seats(recount, R"({"rules":[["tier.list.seats","20"],["tier.list.threshold","4%"]],"join":[]})"),
            (std::vector<Seats>{12, 7, 1, 0}));
  EXPECT_EQ(list_seats(recount, R"({"rules":[["tier.list.seats","20"]],"join":[["c","b"]]})"),
            (std::vector<Seats>{12, 0, 8, 0}));
}

TEST(Recount, SaysWhatItDraws) {
  const auto recount = *Recount::open(input());
  const Json seats = Json::parse(recount.seats(*recount.count({})));
  EXPECT_EQ(seats["majority"], 0);
  EXPECT_EQ(seats["open"], 0);
  EXPECT_EQ(seats["passed"], Json::array({0, 1}));
  EXPECT_EQ(seats["tiers"][0]["by"], Json::array({4, 2, 0, 0}));
  EXPECT_EQ(Json::parse(to_json(recount.rules()))["rules"][0]["path"], "tier.list.threshold");
}

TEST(Recount, RefusesWhatItCannotDo) {
  const auto recount = *Recount::open(input());
  const auto code = [&](const std::string& settings) {
    const auto read = read_settings(settings);
    if (!read) return read.error()[0].code;
    const auto result = recount.count(*read);
    return result ? std::string() : result.error()[0].code;
  };
  EXPECT_EQ(code("{"), "json.syntax");
  EXPECT_EQ(code("{}"), "settings.form");
  EXPECT_EQ(code(R"({"rules":[["one"]],"join":[]})"), "settings.form");
  EXPECT_EQ(code(R"({"rules":[["tier.list.treshold","4%"]],"join":[]})"), "lab.no-such-rule");
  EXPECT_EQ(code(R"({"rules":[["tier.list.threshold","four"]],"join":[]})"), "lab.rule-value");
  EXPECT_EQ(code(R"({"rules":[],"join":[["a"]]})"), "settings.join");
  EXPECT_EQ(code(R"({"rules":[],"join":[["a","z"]]})"), "settings.no-such-contestant");
  EXPECT_EQ(Recount::open("{}").error()[0].code, "json.key");
  EXPECT_EQ(Recount::open("[").error()[0].code, "json.syntax");
  EXPECT_EQ(Recount::open(R"({"law":"x = ","law_sha256":"","election":{}})").error()[0].code, "toml.syntax");
}

}  // namespace
}  // namespace saylau::wasm
