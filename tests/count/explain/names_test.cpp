#include "count/explain/names.hpp"

#include <gtest/gtest.h>

#include <set>

namespace saylau::explain {
namespace {

Election two_lists() {
  Election election;
  election.areas = {{"kz", {"Kazakhstan", "Қазақстан"}, AreaKind::nation, ""}};
  election.contestants.resize(2);
  election.contestants[0] = {"amanat", {"Amanat"}, ContestantKind::party_list, "", "", {}, "", {"list"}};
  election.contestants[1] = {"auyl", {"Auyl", "Ауыл", "Ауыл"}, ContestantKind::party_list, "", "", {}, "", {"list"}};
  return election;
}

class NamesTest : public ::testing::Test {
 protected:
  Election election = two_lists();
  Words english{Language::english};
  Words kazakh{Language::kazakh};
  ElectionNames names{election, english};
  ElectionNames names_kk{election, kazakh};
};

TEST_F(NamesTest, AreInTheLanguage) {
  EXPECT_EQ(names.contestant(1), "Auyl");
  EXPECT_EQ(names_kk.contestant(1), "Ауыл");
  EXPECT_EQ(names.contestants(std::vector<std::size_t>{0, 1}), "Amanat, Auyl");
  EXPECT_EQ(names.contestant_called("auyl"), "Auyl");
  EXPECT_EQ(names.contestant_called("mars"), "mars");
  EXPECT_EQ(names_kk.tier("list"), "тізім");
  EXPECT_EQ(names.tier("amendment"), "constitutional amendment");
  EXPECT_EQ(names.tier("unheard of"), "unheard of");
  EXPECT_EQ(names.area("kz"), "Kazakhstan");
  EXPECT_EQ(names.area("elsewhere"), "elsewhere");
}

TEST_F(NamesTest, SayWhatIsOpenWithOptionsAndArticle) {
  const count::Result result;
  count::Undecided open{count::Reason::lot, "list", "kz", 1, {0, 1}, "Art. 5", {}};
  EXPECT_EQ(names.open(result, open), "list: a lot has to be drawn for 1 seat, between Amanat, Auyl [Art. 5]");
  open.reason = count::Reason::law_is_silent;
  open.silence = law::Silence{law::Situation::tie, {"Nothing is said."}, "Art. 5"};
  EXPECT_EQ(names.open(result, open),
            "list: the law is silent (1 seat). Nothing is said. It concerns Amanat, Auyl [Art. 5]");
  open = {count::Reason::votes_not_published, "district", "", 0, {}, "", {}};
  EXPECT_EQ(names.open(result, open), "district: votes were not published");
}

// A decision is of one person: no seats are open in it.
TEST_F(NamesTest, SayWhatADecisionLeavesOpen) {
  count::Result result;
  result.decisions.push_back({"president", {}, {}, false});
  count::Undecided open{count::Reason::law_is_silent, "president", "kz", 1, {0, 1}, "Art. 8", {}};
  open.silence = law::Silence{law::Situation::equal_for_second_round, {}, "Art. 8"};
  EXPECT_EQ(names.open(result, open),
            "president: the law is silent. Equal for a place in the second round, and who goes on is not said. It "
            "concerns Amanat, Auyl [Art. 8]");
}

// Votes that nobody published, of a tier whose seats the authority announced.
TEST_F(NamesTest, SayThatSeatsAreAsAnnounced) {
  count::Result result;
  result.tiers.push_back({"district", 29, count::TierStatus::as_announced, {}, {}});
  EXPECT_EQ(names.open(result, {count::Reason::votes_not_published, "district", "", 29, {}, "", {}}),
            "29 district seats: as announced, votes unpublished");
}

TEST_F(NamesTest, SayEachReasonInAPhraseOfItsOwn) {
  std::set<std::string> said;
  for (int i = 0; i <= static_cast<int>(count::Reason::others_in_second_round); ++i) {
    said.insert(names.open({}, {static_cast<count::Reason>(i), "list", "", 1, {}, "", {}}));
  }
  EXPECT_EQ(said.size(), static_cast<std::size_t>(count::Reason::others_in_second_round) + 1);
}

// Every reason, with and without seats, options and a text of the law, in every language: a sentence.
TEST_F(NamesTest, SayASentenceForEveryReasonInEveryLanguage) {
  const std::vector<std::optional<law::Silence>> silences = {
      {}, law::Silence{law::Situation::no_list_passes, {}, ""}, law::Silence{law::Situation::tie, {"It ends. "}, ""}};
  for (const Language language : {Language::english, Language::kazakh, Language::russian}) {
    const Words words(language);
    const ElectionNames in_language(election, words);
    for (int i = 0; i <= static_cast<int>(count::Reason::others_in_second_round); ++i) {
      for (const Seats seats : {0, 1, 2}) {
        for (const auto& options : {std::vector<std::size_t>{}, std::vector<std::size_t>{0, 1}}) {
          for (const auto& silence : silences) {
            const std::string text =
                in_language.open({}, {static_cast<count::Reason>(i), "list", "kz", seats, options, "Art. 1", silence});
            for (const char* broken : {". ;", "; between", " ;", "  ", " .", "..", "()", ": [", ". [", "1 seats"}) {
              EXPECT_EQ(text.find(broken), std::string::npos) << text;
            }
            EXPECT_EQ(text.find('{'), std::string::npos) << text;
          }
        }
      }
    }
  }
}

TEST_F(NamesTest, TellNamesakesApart) {
  const auto add = [&](const std::string& id, const std::string& party) {
    election.contestants.push_back({id, {"Boris V"}, ContestantKind::candidate, party, "", {}, "", {"district"}});
    return election.contestants.size() - 1;
  };
  const std::size_t first = add("w1", "amanat");
  EXPECT_EQ(names.contestant(first), "Boris V");
  const std::size_t second = add("w2", "auyl");
  EXPECT_EQ(names.contestant(first), "Boris V (Amanat)");
  EXPECT_EQ(names.contestant(second), "Boris V (Auyl)");
  const std::size_t third = add("w3", "auyl");
  EXPECT_EQ(names.contestant(second), "Boris V (w2)");
  election.areas.push_back({"d1", {"District 1"}, AreaKind::district, "kz"});
  election.areas.push_back({"d2", {"District 2"}, AreaKind::district, "kz"});
  election.contests.resize(2);
  for (const std::size_t i : {std::size_t{0}, std::size_t{1}}) election.contests[i].ballot = "district";
  election.contests[0].area = "d1";
  election.contests[0].contestants = {second};
  election.contests[1].area = "d2";
  election.contests[1].contestants = {third};
  EXPECT_EQ(names.contestant(second), "Boris V (District 1)");
  EXPECT_EQ(names.contestant(first), "Boris V (Amanat)");
}

// A candidate called after the list that nominated it is no namesake of it.
TEST_F(NamesTest, DoNotTakeAListForANamesakeOfItsCandidate) {
  election.contestants.push_back({"d", {"Amanat"}, ContestantKind::candidate, "amanat", "", {}, "", {"district"}});
  EXPECT_EQ(names.contestant(0), "Amanat");
  EXPECT_EQ(names.contestant(2), "Amanat");
}

TEST_F(NamesTest, TellAreasOfOneNameApart) {
  election.areas.push_back({"n", {"North"}, AreaKind::region, "kz"});
  election.areas.push_back({"s", {"South"}, AreaKind::region, "kz"});
  election.areas.push_back({"n1", {"1"}, AreaKind::district, "n"});
  EXPECT_EQ(names.area("n1"), "1");
  election.areas.push_back({"s1", {"1"}, AreaKind::district, "s"});
  EXPECT_EQ(names.area("n1"), "1 (North)");
  EXPECT_EQ(names.area("s1"), "1 (South)");
  EXPECT_EQ(names.area("n"), "North");
}

// Whatever kind of area the law names.
TEST_F(NamesTest, SayAConditionInTheAreasOfItsKind) {
  count::ConditionStep step;
  step.condition.in_at_least = Share{2, 3};
  step.result = {count::Outcome::not_met, 1, 3, 2, 0};
  EXPECT_EQ(names.condition(step),
            "not met: ballots cast are more than 50% of registered voters in 1 of 3 regions (2 needed), 0 without "
            "figures");
  step.condition.areas = AreaKind::district;
  EXPECT_NE(names.condition(step).find("in 1 of 3 districts (2 needed)"), std::string::npos);
  step.condition.areas = AreaKind::station;
  step.result = {count::Outcome::met, 1, 1, 1, 0};
  EXPECT_NE(names.condition(step).find("in 1 of 1 station (1 needed)"), std::string::npos);
  const Words russian(Language::russian);
  EXPECT_NE(ElectionNames(election, russian).condition(step).find("в 1 из 1 участка"), std::string::npos);
}

// Several who come first come first together.
TEST_F(NamesTest, SayWhoComesFirstInARoundOfAMajority) {
  count::MajorityStep step;
  step.whole = 100;
  step.fewest = 51;
  step.ranked = {{0, 40}, {1, 40}};
  EXPECT_EQ(names.majority(step)[1], "Amanat, Auyl come first with 40 each, 40.00%: not enough.");
  step.fewest = 40;
  EXPECT_EQ(names.majority(step)[1], "Amanat, Auyl have 40 each, 40.00%: enough, but they are equal.");
  step.elected = 1;
  EXPECT_EQ(names.majority(step)[1], "Auyl has 40, 40.00%, and is elected.");
  step = {};
  step.whole = 100;
  step.fewest = 1;
  step.ranked = {{0, 0}};
  EXPECT_EQ(names.majority(step),
            (std::vector<std::string>{"More than 50% of 100 valid votes is needed: 1 vote.", "Nobody has a vote."}));
}

}  // namespace
}  // namespace saylau::explain
