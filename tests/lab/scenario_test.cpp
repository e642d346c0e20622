#include "lab/scenario.hpp"

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

Expected<Scenario> apply(const std::string& election, const std::string& law, const std::vector<Assume>& assume = {}) {
  const Real own = real(election);
  return apply_law(own.package, own.law, *house().law(law), assume, law);
}

Seats seats(const Scenario& scenario, const std::string& id) {
  for (std::size_t i = 0; i < scenario.election.contestants.size(); ++i) {
    if (scenario.election.contestants[i].id == id) return scenario.result.seats_of(i);
  }
  return -1;
}

TEST(Scenario, TheOwnLawGivesWhatTheCountGives) {
  const auto own = apply("kz/2023-mazhilis", "kz/mazhilis-2022");
  ASSERT_TRUE(own);
  EXPECT_EQ(seats(*own, "amanat"), 62);
  EXPECT_TRUE(own->assumptions.empty());
  ASSERT_EQ(own->notes.size(), 1U);
  EXPECT_EQ(own->notes[0].english, "district tier: as announced; its votes were not published");
}

TEST(Scenario, SaysWhichBallotWasNotCastAndWhatCouldFillIt) {
  const auto refused = apply("kz/2021-mazhilis", "kz/mazhilis-2022");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error()[0].code, "lab.no-ballot");
  EXPECT_EQ(refused.error()[0].found,
            "kz/mazhilis-2022: the tier \"district\" needs the ballot \"district\", which was not cast in "
            "kz/2021-mazhilis");
  EXPECT_EQ(refused.error()[0].expected,
            "an assumption that fills it: --assume list-as-district or seats-to-list or leave-open");
  EXPECT_EQ(apply("kz/2021-mazhilis", "kz/president-2022").error()[0].code, "lab.no-ballot");
}

// The press of the day gave all 98 list seats at 5%: 72, 11, 9 and 6.
TEST(Scenario, SeatsOfATierThatNobodyVotedOnMayGoToTheLists) {
  const auto scenario = apply("kz/2021-mazhilis", "kz/mazhilis-2022", {Assume::seats_to_list});
  ASSERT_TRUE(scenario);
  EXPECT_EQ(seats(*scenario, "nur-otan"), 72);
  EXPECT_EQ(seats(*scenario, "aq-jol"), 11);
  EXPECT_EQ(seats(*scenario, "qhp"), 9);
  EXPECT_EQ(seats(*scenario, "auyl"), 6);
  EXPECT_EQ(scenario->assumptions[0].code, "seats-to-list");
  EXPECT_EQ(open_seats(scenario->result), 0);
}

TEST(Scenario, DistrictsMayVoteAsTheWholeDoes) {
  const auto scenario = apply("kz/2021-mazhilis", "kz/mazhilis-2022", {Assume::list_as_district});
  ASSERT_TRUE(scenario);
  EXPECT_EQ(seats(*scenario, "nur-otan"), 51 + 29);
  EXPECT_EQ(scenario->result.seats, 98);
  EXPECT_NE(scenario->assumptions[0].text.english.find("the largest list takes them all"), std::string::npos);
}

TEST(Scenario, SeatsMayStayOpen) {
  const auto scenario = apply("kz/2021-mazhilis", "kz/mazhilis-2022", {Assume::leave_open});
  ASSERT_TRUE(scenario);
  EXPECT_EQ(open_seats(scenario->result), 29);
}

TEST(Scenario, BallotsAgainstAllStayValidOrAreDropped) {
  const auto kept = apply("kz/2023-mazhilis", "kz/mazhilis-2021");
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->assumptions[0].code, "against-all-valid");
  EXPECT_EQ(seats(*kept, "qhp"), 0);  // 6.80% of the valid votes
  const auto dropped = apply("kz/2023-mazhilis", "kz/mazhilis-2021", {Assume::against_all_dropped});
  ASSERT_TRUE(dropped);
  EXPECT_EQ(dropped->assumptions[0].code, "against-all-dropped");
  EXPECT_EQ(seats(*dropped, "qhp"), 8);  // 7.08% of what is left
}

TEST(Scenario, CandidatesMayStandForTheirLists) {
  Election election;
  election.areas = {{"xx", {"Land"}, AreaKind::nation, ""}, {"d1", {"One"}, AreaKind::district, "xx"}};
  election.contestants = contestants(2, "list", ContestantKind::party_list);
  for (Contestant& list : election.contestants) list.ballots.clear();
  Contestant candidate;
  candidate.id = "c";
  candidate.kind = ContestantKind::candidate;
  candidate.party = "b";
  candidate.ballots = {"district"};
  election.contestants.push_back(candidate);
  Contest district = contest("district", "d1", {0, 0, 10});
  district.contestants = {2};
  election.contests = {district};
  const law::Law law = law_of(list_tier(3));
  law::Law own;
  own.ballots = {{"district", ContestantKind::candidate, AreaKind::district, false, ""}};
  const auto scenario = apply_law(package_of(election), own, law, {Assume::district_as_list}, "x");
  ASSERT_TRUE(scenario);
  EXPECT_EQ(scenario->result.seats_of(1), 3);
}

TEST(Scenario, KnowsItsAssumptionsByName) {
  for (const char* word :
       {"list-as-district", "district-as-list", "seats-to-list", "leave-open", "against-all-dropped"}) {
    ASSERT_TRUE(parse_assumption(word)) << word;
    EXPECT_EQ(word_of(*parse_assumption(word)), word);
  }
  EXPECT_EQ(parse_assumption("guess").error()[0].code, "lab.no-such-assumption");
}

TEST(Scenario, MajorityIsMoreThanHalf) {
  count::Result result;
  result.seats = 4;
  result.tiers = {{"list", 4, count::TierStatus::counted, {2, 1, 1}, {}}};
  EXPECT_EQ(majority_of(result), std::nullopt);
  result.tiers[0].by_contestant = {1, 3, 0};
  EXPECT_EQ(majority_of(result), 1U);
}

}  // namespace
}  // namespace saylau::lab
