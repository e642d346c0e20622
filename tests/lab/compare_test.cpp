#include "lab/compare.hpp"

#include <numeric>

#include "law/rule.hpp"
#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

Comparison compared(const std::string& election, const std::vector<std::string>& laws,
                    const std::vector<Assume>& assume = {}) {
  const Real own = real(election);
  std::vector<LabelledLaw> others;
  for (const std::string& law : laws) others.push_back({law, *house().law(law)});
  auto comparison = compare(own.package, own.law, others, assume);
  EXPECT_TRUE(comparison) << (comparison ? "" : to_string(comparison.error()[0]));
  return std::move(*comparison);
}

// Moves add up: every contestant's, and the seats that are nobody's.
void expect_to_add_up(const Comparison& comparison) {
  for (std::size_t d = 0; d < comparison.differences.size(); ++d) {
    const count::Result& from = comparison.scenarios[0].result;
    const count::Result& to = comparison.scenarios[d + 1].result;
    for (std::size_t i = 0; i < from.tiers[0].by_contestant.size(); ++i) {
      Seats moved = 0;
      for (const Move& move : comparison.differences[d].moves) moved += move.seats[i];
      EXPECT_EQ(moved, to.seats_of(i) - from.seats_of(i)) << comparison.scenarios[d + 1].label << " " << i;
    }
    Seats open = 0;
    Seats outside = 0;
    for (const Move& move : comparison.differences[d].moves) {
      open += move.open;
      outside += move.outside;
    }
    EXPECT_EQ(open, open_seats(to) - open_seats(from));
    EXPECT_EQ(outside, outside_seats(to) - outside_seats(from));
  }
}

std::vector<std::string> rules(const Difference& difference) {
  std::vector<std::string> rules;
  for (const Move& move : difference.moves) rules.push_back(move.rule.english);
  return rules;
}

TEST(Compare, TheMazhilisOf2023UnderEarlierLawsAndTheNextOne) {
  const Comparison comparison =
      compared("kz/2023-mazhilis", {"kz/mazhilis-2007", "kz/mazhilis-2009", "kz/mazhilis-2021", "kz/kurultai-2026"});
  const Real own = real("kz/2023-mazhilis");
  const auto seats = [&](std::size_t scenario, const std::string& id) {
    return comparison.scenarios[scenario].result.seats_of(index_of(own.package, id));
  };
  EXPECT_EQ(seats(0, "amanat"), 62);
  EXPECT_EQ(seats(1, "amanat"), 65);
  EXPECT_EQ(seats(1, "auyl"), 13);
  EXPECT_EQ(seats(1, "respublica"), 10);
  EXPECT_EQ(seats(1, "aq-jol"), 10);
  EXPECT_EQ(seats(1, "qhp"), 0);
  EXPECT_EQ(seats(4, "amanat"), 83);
  expect_to_add_up(comparison);
}

TEST(Compare, WalksFromLawToLawOneRuleAtATime) {
  const Comparison comparison = compared("kz/2023-mazhilis", {"kz/mazhilis-2007"});
  EXPECT_EQ(rules(comparison.differences[0]),
            (std::vector<std::string>{"list tier: threshold", "list tier: if too few pass", "list tier: seats",
                                      "district tier", "assembly tier"}));
  const Move& threshold = comparison.differences[0].moves[0];
  EXPECT_EQ(threshold.before.english, "5% of the valid votes");
  EXPECT_EQ(threshold.after.english, "7% of the valid votes");
  const Real own = real("kz/2023-mazhilis");
  EXPECT_EQ(threshold.seats[index_of(own.package, "qhp")], -5);
  EXPECT_EQ(comparison.differences[0].leave,
            (std::vector<std::size_t>{index_of(own.package, "qhp"), index_of(own.package, "jsdp"),
                                      index_of(own.package, "self-nominated")}));
  EXPECT_TRUE(comparison.differences[0].enter.empty());
}

TEST(Compare, OneListAloneAndTheLawOf2009) {
  const Comparison comparison = compared("kz/2007-mazhilis", {"kz/mazhilis-2009"});
  const Real own = real("kz/2007-mazhilis");
  EXPECT_EQ(comparison.scenarios[1].result.seats_of(index_of(own.package, "nur-otan")), 95);
  EXPECT_EQ(comparison.scenarios[1].result.seats_of(index_of(own.package, "jsdp")), 3);
  EXPECT_EQ(rules(comparison.differences[0]), std::vector<std::string>{"list tier: if too few pass"});
  EXPECT_EQ(comparison.differences[0].enter, std::vector<std::size_t>{index_of(own.package, "jsdp")});
  expect_to_add_up(comparison);
}

TEST(Compare, DroppedBallotsAreAStepOfTheirOwn) {
  const Comparison comparison = compared("kz/2023-mazhilis", {"kz/mazhilis-2021"}, {Assume::against_all_dropped});
  expect_to_add_up(comparison);
}

TEST(Compare, AddsUpForEveryPairOfLawsOfTheMazhilis) {
  const std::vector<std::string> laws = {"kz/mazhilis-2004", "kz/mazhilis-2007", "kz/mazhilis-2009",
                                         "kz/mazhilis-2021", "kz/mazhilis-2022", "kz/kurultai-2026"};
  for (const char* election : {"kz/2004-mazhilis", "kz/2007-mazhilis", "kz/2012-mazhilis", "kz/2016-mazhilis",
                               "kz/2021-mazhilis", "kz/2023-mazhilis"}) {
    for (const Assume assume : {Assume::list_as_district, Assume::seats_to_list, Assume::leave_open}) {
      expect_to_add_up(compared(election, laws, {assume, Assume::against_all_dropped}));
    }
  }
}

// One of two laws says nothing where no list passes.
TEST(Compare, ASilenceIsAStep) {
  const Real own = real("kz/2023-mazhilis");
  law::Law bar = own.law;
  bar.tiers[0].silences.clear();
  bar.tiers[0].thresholds[0].share = Share{60, 100};
  bar.tiers[0].thresholds[0].admit_more = law::AdmitMore{2, Share{1, 2}, law::Denominator::valid_votes, "Art. 5"};
  law::Law silent = bar;
  silent.tiers[0].silences.push_back({law::Situation::no_list_passes, {"nothing is said"}, "Art. 6"});
  const auto comparison = compare(own.package, bar, {{"silent", silent}}, {});
  ASSERT_TRUE(comparison) << to_string(comparison.error()[0]);
  expect_to_add_up(*comparison);
  EXPECT_EQ(rules(comparison->differences[0]), std::vector<std::string>{"list tier: silences"});
  EXPECT_GT(comparison->differences[0].moves[0].open, 0);
}

TEST(Compare, ReportsTheBallotsThatAreMissingForEveryLaw) {
  const Real own = real("kz/2021-mazhilis");
  const law::Law law = *house().law("kz/mazhilis-2022");
  const auto refused = compare(own.package, own.law, {{"a", law}, {"b", law}}, {});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().size(), 2U);
}

}  // namespace
}  // namespace saylau::lab
