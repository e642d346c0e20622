#include "lab/claims/facts.hpp"

#include "tests/lab/claims/claims_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

TEST(Facts, OfVotes) {
  EXPECT_EQ(ruling("votes(amanat) = 3431510"), "holds");
  EXPECT_EQ(ruling("registered = 12035578"), "holds");
  EXPECT_EQ(ruling("share(amanat) = 53.9%"), "depends");  // of the votes for contestants it is 56.1
  EXPECT_EQ(ruling("share(nur-otan, kz/2021-mazhilis) = 71.09%"), "holds");
  EXPECT_EQ(ruling("rank(auyl) = 2"), "holds");
  EXPECT_EQ(ruling("rank(auyl, kz/2021-mazhilis) = 4"), "holds");
}

TEST(Facts, OfSeats) {
  EXPECT_EQ(ruling("seats(amanat) = 62 and seats(amanat, list) = 40 and seats(amanat, district) = 22"), "holds");
  EXPECT_EQ(ruling("seats(amanat) < seats(nur-otan, kz/2021-mazhilis)"), "holds");
  EXPECT_EQ(ruling("seats(amanat, list, kz/2023-mazhilis) = 40"), "holds");
  EXPECT_EQ(ruling("house = 98 and house(kz/2021-mazhilis) = 107"), "holds");
  EXPECT_EQ(ruling("seat_share(nur-otan, kz/2007-mazhilis) = 100%"), "depends");  // of the body it is 91.6
  EXPECT_EQ(ruling("parties = 6 and parties(kz/2007-mazhilis) = 1"), "holds");
  EXPECT_EQ(ruling("seats(amanat) / house > 60%"), "holds");
}

TEST(Facts, OfDays) {
  EXPECT_EQ(ruling("held = 2023-03-19"), "holds");
  EXPECT_EQ(ruling("count(elections(kz, 2021-01-01..2023-03-19)) = 4"), "holds");
  EXPECT_EQ(ruling("elections(kz/mazhilis, 2004..2023) = 6"), "holds");
  EXPECT_EQ(ruling("first(amanat) = 2004-09-19"), "holds");  // as Otan
  EXPECT_EQ(ruling("first(jsdp) = 2007-08-18"), "holds");
  EXPECT_EQ(ruling("first(respublica) = held"), "holds");
}

TEST(Facts, OfLaws) {
  EXPECT_EQ(ruling("threshold = 5% and threshold(kz/mazhilis-2007) = 7%"), "holds");
  EXPECT_EQ(ruling("number(provision(kz/mazhilis-2022, \"party registration\"), 2) = 200"), "holds");
  EXPECT_EQ(ruling("provision(kz/mazhilis-2007, \"against all\") = \"not on the ballot\""), "holds");
}

TEST(Facts, OfElsewhere) {
  EXPECT_EQ(ruling("average_turnout(ca, 2000..2021) > 55%"), "holds");
  EXPECT_EQ(ruling("average_turnout(ca, 2000..2021) > 60%"), "depends");
}

TEST(Facts, SayWhatIsMissing) {
  Shelf shelf("kz/2023-mazhilis");
  const auto verdict = judge(claim("district_votes(jsdp) < district_votes"), shelf.source());
  ASSERT_TRUE(verdict);
  EXPECT_EQ(verdict->ruling, Ruling::cannot_be_computed);
  ASSERT_EQ(verdict->missing.size(), 1U);
  EXPECT_EQ(verdict->missing[0].english, "the votes of the districts of kz/2023-mazhilis were not published");
  EXPECT_EQ(verdict->missing[0].russian, "голоса по округам kz/2023-mazhilis не опубликованы");
  EXPECT_EQ(ruling("votes(uzlidep) > 0", "uz/2024-chamber"), "cannot be computed");
  EXPECT_EQ(ruling("house = 1", "kz/2022-president"), "cannot be computed");
  EXPECT_EQ(ruling("provision(kz/mazhilis-2022, \"weather\") = \"fine\""), "cannot be computed");
  EXPECT_EQ(ruling("average_turnout(xx, 2000..2021) = 5%"), "cannot be computed");
  EXPECT_EQ(ruling("number(provision(kz/mazhilis-2022, \"against all\"), 1) = 5"), "cannot be computed");
}

TEST(Facts, PointAtWhatTheyDoNotKnow) {
  EXPECT_EQ(ruling("seats(amanta) = 62"),
            "claims.toml:3:16: found no contestant \"amanta\" in kz/2023-mazhilis, expected did you mean \"amanat\"? "
            "[claims.no-such-contestant]");
  EXPECT_EQ(ruling("seets(amanat) = 62").substr(0, 66),
            "claims.toml:3:10: found no function \"seets\", expected did you mean");
  EXPECT_NE(ruling("seats(amanat, kz/1999-x) = 1").find("claims.toml:3:24"), std::string::npos);
  EXPECT_NE(ruling("seats(amanat, lists) = 1").find("no tier \"lists\""), std::string::npos);
  EXPECT_NE(ruling("seats = 1").find("no contestant"), std::string::npos);
  EXPECT_NE(ruling("threshold(kz/x) = 5%").find("claims.no-such-law"), std::string::npos);
  EXPECT_NE(ruling("elections(kz) = 5").find("1 arguments"), std::string::npos);
  EXPECT_NE(ruling("elections(zz, 2021..2022) = 5").find("claims.no-such-body"), std::string::npos);
  EXPECT_NE(ruling("elections(kz, 2022..2021) = 5").find("claims.range"), std::string::npos);
  EXPECT_NE(ruling("count(amanat) = 5").find("nothing to count"), std::string::npos);
  EXPECT_NE(ruling("average_turnout(ca) = 5%").find("claims.arguments"), std::string::npos);
  EXPECT_NE(ruling("number(amanat) = 5").find("no text"), std::string::npos);
}

TEST(Facts, AreAllNamed) {
  EXPECT_EQ(functions().size(), 18U);
}

// The verdict about an election that is made up.
Verdict verdict_of(const std::string& expression, const Election& election, const law::Law& law) {
  const TrendElection own{package_of(election), law, count::count(law, election)};
  FactSource source;
  source.election = election.id;
  source.load = [&](const std::string&) -> Expected<const TrendElection*> { return &own; };
  return *judge(claim(expression), source);
}

// Lists a (60) and b (40) share ten seats; 20 voters of 120 are out.
TEST(Facts, ThatAreOnlySoFarAreNotKnown) {
  Election election = list_election({60, 40});
  election.contests[0].tally.registered = 100;
  const law::Law law = law_of(list_tier(10));
  EXPECT_EQ(verdict_of("seats(a) = 6 and votes(a) = 60 and parties = 2", election, law).ruling, Ruling::holds);
  election.contests[0].reporting = Reporting{3, 2, 120, 100};
  for (const char* expression : {"seats(a) = 6", "seats(a, list) = 6", "seat_share(a) = 60%", "votes(a) = 60",
                                 "share(a) = 60%", "rank(a) = 1", "turnout = 100%"}) {
    EXPECT_EQ(verdict_of(expression, election, law).ruling, Ruling::cannot_be_computed) << expression;
  }
  EXPECT_EQ(verdict_of("votes(a) = 60", election, law).missing[0].english, "what is not in yet (votes: 60 so far)");
  EXPECT_EQ(verdict_of("parties = 2 and registered = 120", election, law).ruling, Ruling::holds);  // both are certain
}

// Candidates a, b, c in two districts: b and a go to a second round in d1, a has d2.
Election two_rounds() {
  Election election = list_election({20, 30, 10});
  election.areas.push_back({"d1", {"D1"}, AreaKind::district, "nation"});
  election.areas.push_back({"d2", {"D2"}, AreaKind::district, "nation"});
  election.contestants = contestants(3, "district", ContestantKind::candidate);
  election.contests = {contest("district", "d1", {20, 30, 10}), contest("district", "d2", {31, 20, 10})};
  return election;
}

law::Law two_round_law() {
  law::Tier tier = list_tier(2, law::Majority{});
  tier.id = tier.ballot = "district";
  return law_of(tier);
}

TEST(Facts, OfACandidateAreOfItsBallot) {
  EXPECT_EQ(verdict_of("votes(a) = 51 and rank(a) = 1 and rank(b) = 2", two_rounds(), two_round_law()).ruling,
            Ruling::holds);
  EXPECT_EQ(verdict_of("share(a) = 42.15%", two_rounds(), two_round_law()).ruling, Ruling::holds);  // 51 of 121
}

TEST(Facts, OfVotesThatWereNotPublishedAreNotKnown) {
  Election election = list_election({60, 30, 0});
  election.contests[0].unpublished = {2};
  const law::Law law = law_of(list_tier(10));
  for (const char* expression : {"rank(b) = 2", "share(a) < 90%"}) {
    EXPECT_EQ(verdict_of(expression, election, law).ruling, Ruling::cannot_be_computed) << expression;
  }
  Election districts = two_rounds();
  districts.contests[0].unpublished = {2};
  EXPECT_EQ(verdict_of("district_votes > 1", districts, two_round_law()).ruling, Ruling::cannot_be_computed);
}

TEST(Facts, OfAnOpenSeatAreKnownOfThoseWhoCannotGetIt) {
  EXPECT_EQ(verdict_of("seats(a) = 1", two_rounds(), two_round_law()).ruling, Ruling::cannot_be_computed);
  EXPECT_EQ(verdict_of("seats(b) = 0", two_rounds(), two_round_law()).ruling, Ruling::cannot_be_computed);
  EXPECT_EQ(verdict_of("seats(c) = 0", two_rounds(), two_round_law()).ruling, Ruling::holds);
}

TEST(Facts, NumbersInATextHaveDecimalsAndThousands) {
  EXPECT_EQ(ruling("number(\"7.5% of 15,000 members\", 1) = 7.5"), "holds");
  EXPECT_EQ(ruling("number(\"7.5% of 15,000 members\", 2) = 15000"), "holds");
  EXPECT_EQ(ruling("number(\"15 000 members\", 1) = 15000"), "holds");
  EXPECT_EQ(ruling("number(\"12 and 15\", 2) = 15"), "holds");
  EXPECT_EQ(ruling("number(\"on 19.03.2023\", 2) = 3"), "holds");
}

}  // namespace
}  // namespace saylau::lab
