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
  count::Undecided open{count::Reason::lot, "list", "kz", 1, {0, 1}, "Art. 5", {}};
  EXPECT_EQ(names.open(open), "list: a lot has to be drawn for 1 seats; between Amanat, Auyl [Art. 5]");
  open.reason = count::Reason::law_is_silent;
  open.silence = law::Silence{law::Situation::tie, {"Nothing is said."}, "Art. 5"};
  EXPECT_EQ(names.open(open), "list: the law is silent (1 seats). Nothing is said.; between Amanat, Auyl [Art. 5]");
  open = {count::Reason::votes_not_published, "district", "", 0, {}, "", {}};
  EXPECT_EQ(names.open(open), "district: votes were not published");
}

TEST_F(NamesTest, SayEachReasonInAPhraseOfItsOwn) {
  std::set<std::string> said;
  for (int i = 0; i <= static_cast<int>(count::Reason::second_round); ++i) {
    said.insert(names.open({static_cast<count::Reason>(i), "list", "", 1, {}, "", {}}));
  }
  EXPECT_EQ(said.size(), static_cast<std::size_t>(count::Reason::second_round) + 1);
}

}  // namespace
}  // namespace saylau::explain
