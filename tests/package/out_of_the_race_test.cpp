// Who is out of the race after the ballots were printed, and who stands alone: what the law says of their votes and
// their seat.

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "count/json/election_json.hpp"
#include "law/read_law.hpp"
#include "package/out_of_the_race.hpp"
#include "package/verify.hpp"
#include "tests/package/package_testing.hpp"
#include "votes/contests.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

const std::string kDistrictLaw = R"(id = "xx/council"
title = "Law on elections"
country = "XX"
body = "Council"
seats = 2
in_force = 2020-01-01
source = "https://example.org/law"

[[ballot]]
id = "list"
contestants = "candidates"
area = "district"
withdrawn_votes = "invalid"
withdrawn_cite = "Art. 7"

[[tier]]
id = "list"
ballot = "list"
seats = 2
allocate = { method = "plurality", cite = "Art. 1" }
ties = ["lot"]
unopposed = "elected"
unopposed_cite = "Art. 8"
)";

std::string candidate(const std::string& id, const std::string& more = "") {
  return "[[contestant]]\nid = \"" + id + "\"\nname = \"" + id + "\"\nkind = \"candidate\"\nballots = [\"list\"]\n" +
         more;
}

std::string district(const std::string& id) {
  return "[[area]]\nid = \"" + id + "\"\nname = \"" + id + "\"\nkind = \"district\"\nparent = \"xx\"\n";
}

const std::string kAlone = "[[unopposed]]\nballot = \"list\"\narea = \"d2\"\ncontestant = \"cat\"\n";

class OutOfTheRace : public ::testing::Test {
 protected:
  // Ann, Bob (who may be out) and Cat, in d1 and d2; `rows` of registered, cast, invalid and the three.
  void write(const std::string& bob, const std::string& rows, const std::string& alone) {
    std::filesystem::remove(files_.folder() / "official.toml");
    files_.write("election.toml",
                 "id = \"xx/2024-council\"\nname = \"Council\"\ndate = 2024-05-05\nlaw = \"xx/council\"\n"
                 "[[area]]\nid = \"xx\"\nname = \"Land\"\nkind = \"nation\"\n" +
                     district("d1") + district("d2") + candidate("ann") + candidate("bob", bob) + candidate("cat") +
                     alone +
                     "[[source]]\nfile = \"protocols.csv\"\nballot = \"list\"\nuse = \"count\"\nstatus = \"final\"\n"
                     "url = \"https://example.org\"\nstood = \"whoever is not blank\"\n");
    files_.write("protocols.csv", "area,registered,cast,invalid,votes.ann,votes.bob,votes.cat\n" + rows);
  }
  Expected<Package> load() const { return load_package(files_.folder(), law(), package_rules()); }
  std::string refusal() const {
    const auto package = load();
    return package ? "" : to_string(package.error()[0]);
  }
  law::Law law() const {
    const auto law = law::read_law(law_, "law.toml");
    if (!law) throw std::logic_error(to_string(law.error()[0]));
    return *law;
  }
  count::Result counted() const { return count_package(law(), *load()); }

  std::string law_ = kDistrictLaw;
  TemporaryPackage files_;
};

const std::string kBothVote = "d1,200,100,5,30,60,5\nd2,100,50,0,10,,40\n";

TEST_F(OutOfTheRace, VotesForWhoeverWithdrewAreInvalidWhereTheLawSaysSo) {
  write("status = \"withdrawn\"\n", kBothVote, "");
  const Package package = *load();
  const Contest& first = *std::ranges::find(package.election.contests, "d1", &Contest::area);
  EXPECT_EQ(first.contestants, (std::vector<std::size_t>{0, 2}));
  EXPECT_EQ(first.tally.invalid, 65);
  EXPECT_EQ(first.set_aside, (std::vector<SetAside>{{1, 60}}));
  const count::Result result = counted();
  EXPECT_TRUE(result.complete);
  EXPECT_EQ(result.elected[0].contestant, 0U);  // Ann, though Bob had more
  const auto* step = std::get_if<count::SetAsideStep>(&result.working.front().detail);
  ASSERT_NE(step, nullptr);
  EXPECT_EQ(step->votes, 60);
  EXPECT_EQ(result.working.front().cite, "Art. 7");
}

TEST_F(OutOfTheRace, OrAreValidAndNobodys) {
  law_ = replaced(kDistrictLaw, "\"invalid\"", "\"for nobody\"");
  write("status = \"died\"\n", kBothVote, "");
  const Package package = *load();
  const Contest& first = *std::ranges::find(package.election.contests, "d1", &Contest::area);
  EXPECT_EQ(first.tally.invalid, 5);
  EXPECT_EQ(first.tally.uncounted, 60);
  EXPECT_EQ(valid_votes(first.tally), 95);
}

TEST_F(OutOfTheRace, ALawThatSaysNothingOfThemIsRefused) {
  law_ = replaced(kDistrictLaw, "withdrawn_votes = \"invalid\"\nwithdrawn_cite = \"Art. 7\"\n", "");
  write("status = \"disqualified\"\n", kBothVote, "");
  expect_in(refusal(), "\"bob\", out of the race, on the ballot \"list\"");
  write("status = \"gone\"\n", kBothVote, "");
  expect_in(refusal(), "[toml.word]");
}

TEST_F(OutOfTheRace, WhoStandsAloneIsElectedWithoutAPoll) {
  for (const std::string row : {"", "d2,100,,,,,\n"}) {  // its voters may be there, and nothing else
    write("", "d1,200,100,5,30,60,5\n" + row, kAlone);
    const count::Result result = counted();
    EXPECT_TRUE(result.complete) << row;
    ASSERT_EQ(result.elected.size(), 2U);
    EXPECT_EQ(result.elected[1].contestant, 2U);
    EXPECT_TRUE(all_in(*main_contest(load()->election, "list")));
  }
}

TEST_F(OutOfTheRace, ButNotWhereThereAreVotesOrNoSuchRule) {
  write("", kBothVote, kAlone);
  expect_in(refusal(), "votes in \"d2\", where no poll was held");
  write("", "d1,200,100,5,30,60,5\n", replaced(kAlone, "d2", "d3"));
  expect_in(refusal(), "package.no-such-area");
  write("", "d1,200,100,5,30,60,5\n", kAlone + kAlone);
  expect_in(refusal(), "package.unopposed");
  write("", "d1,200,100,5,30,60,5\n", replaced(kAlone, "d2", "xx"));
  expect_in(refusal(), "an area that the ballot \"list\" is voted on in");
  law_ = replaced(kDistrictLaw, "unopposed = \"elected\"\nunopposed_cite = \"Art. 8\"\n", "");
  write("", "d1,200,100,5,30,60,5\n", kAlone);
  expect_in(refusal(), "unopposed = \"elected\" in a [[tier]]");
}

TEST_F(OutOfTheRace, IsKnownToACountInAnotherProgram) {
  write("status = \"died\"\n", "d1,200,100,5,30,60,5\n", kAlone);
  const Package package = *load();
  const auto back = count::read_election_json(count::election_json({package.election, package.size, {}}));
  ASSERT_TRUE(back) << to_string(back.error()[0]);
  EXPECT_EQ(back->election.contestants[1].standing, Standing::died);  // explained as such
  for (std::size_t i = 0; i < package.election.contests.size(); ++i) {
    EXPECT_EQ(back->election.contests[i].set_aside, package.election.contests[i].set_aside);
    EXPECT_EQ(back->election.contests[i].unopposed, package.election.contests[i].unopposed);
  }
}

// Whoever stands only where nothing is in yet has no votes anywhere.
TEST_F(OutOfTheRace, ADistrictThatIsNotInMayHaveTheirOwn) {
  write("", "d1,200,100,10,60,30,\nd2,150,,,,,\n", "");
  EXPECT_EQ(refusal(), "");
}

TEST(SetAsideVotes, FromTheRoundThatSomebodyIsOutOf) {
  law::Law law;
  law.ballots.push_back({});
  law.ballots[0].id = "list";
  law.ballots[0].withdrawn_votes = law::WithdrawnVotes{true, "Art. 7"};
  std::vector<Contestant> contestants(2);
  contestants[1].standing = Standing::died;
  contestants[1].out_from_round = 2;
  Contest first;
  first.ballot = "list";
  first.contestants = {0, 1};
  first.tally.votes = {5, 4};
  set_aside_votes(first, contestants, law);
  EXPECT_EQ(first.tally.votes, (std::vector<Votes>{5, 4}));
  first.round = 2;
  set_aside_votes(first, contestants, law);
  EXPECT_EQ(first.tally.votes, (std::vector<Votes>{5, 0}));
}

}  // namespace
}  // namespace saylau::package
