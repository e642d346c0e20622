#include "lab/vary.hpp"

#include <algorithm>

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

Expected<Sweep> sweep(const std::string& election, const std::string& path, const std::string& range) {
  const Real own = real(election);
  return vary(own.package, own.law, own.law, path, parse_range(range), {});
}

TEST(Vary, FindsTheShareAtWhichEachListEnters) {
  const auto swept = sweep("kz/2023-mazhilis", "tier.list.threshold", "0%..10%");
  ASSERT_TRUE(swept);
  ASSERT_EQ(swept->pieces.size(), 6U);  // Baytaq, JSDP, QHP, Aq Jol and Respublica stop passing, one after another
  EXPECT_EQ(swept->pieces[1].lower, (Share{146431, 6366441}));
  EXPECT_EQ(swept->pieces[5].lower, (Share{547154, 6366441}));
  EXPECT_EQ(swept->pieces[5].upper, (Share{1, 10}));
  const Real own = real("kz/2023-mazhilis");
  EXPECT_EQ(swept->pieces[1].leave, std::vector<std::size_t>{index_of(own.package, "baytaq")});
  EXPECT_TRUE(swept->has_effect());
}

// Just at a breakpoint the list still passes; with one vote more asked for it does not.
TEST(Vary, ABreakpointIsTheLastShareAtWhichTheListPasses) {
  const Real own = real("kz/2023-mazhilis");
  const std::size_t jsdp = index_of(own.package, "jsdp");
  const auto seats = [&](const std::string& share) {
    const auto law = law::with_rule(own.law, "tier.list.threshold", share);
    return apply_law(own.package, own.law, *law, {}, share)->result.seats_of(jsdp);
  };
  EXPECT_EQ(seats("331058/6366441"), 4);
  EXPECT_EQ(seats("331059/6366441"), 0);
}

TEST(Vary, AgreesWithAFineGrid) {
  const auto swept = sweep("kz/2021-mazhilis", "tier.list.threshold", "0%..15%");
  ASSERT_TRUE(swept);
  const Real own = real("kz/2021-mazhilis");
  for (int thousandth = 0; thousandth <= 150; ++thousandth) {
    const Share share{thousandth, 1000};
    const auto piece =
        std::ranges::find_if(swept->pieces, [&](const Piece& candidate) { return share <= candidate.upper; });
    ASSERT_NE(piece, swept->pieces.end());
    const auto law = law::with_rule(own.law, "tier.list.threshold", std::to_string(thousandth) + "/1000");
    const auto scenario = apply_law(own.package, own.law, *law, {}, "");
    EXPECT_EQ(scenario->result.tiers[0].by_contestant, piece->result.tiers[0].by_contestant) << thousandth;
  }
}

TEST(Vary, SeesTheAlabamaParadoxOfKaraganda) {
  const auto swept = sweep("kz/2023-maslikhat-karaganda", "tier.list.seats", "18..25");
  ASSERT_TRUE(swept);
  const Real own = real("kz/2023-maslikhat-karaganda");
  ASSERT_EQ(swept->pieces.size(), 8U);
  const std::size_t baytaq = index_of(own.package, "baytaq");
  EXPECT_EQ(swept->pieces[3].result.seats_of(baytaq), 2);  // of 21
  EXPECT_EQ(swept->pieces[4].result.seats_of(baytaq), 1);  // of 22
  EXPECT_EQ(swept->pieces[4].lost_by_growth, std::vector<std::size_t>{baytaq});
  EXPECT_EQ(swept->pieces[7].result.seats_of(baytaq), 2);  // of 25
}

TEST(Vary, TriesEveryFormula) {
  const auto swept = sweep("kz/2023-mazhilis", "tier.list.allocate.method", "*");
  ASSERT_TRUE(swept);
  EXPECT_EQ(swept->pieces.size(), 10U);
  EXPECT_EQ(swept->pieces[0].from, "Hare");
  const auto some = sweep("kz/2023-mazhilis", "tier.list.allocate.method", "Hare,D'Hondt");
  ASSERT_TRUE(some);
  EXPECT_EQ(some->pieces.size(), 2U);
  EXPECT_TRUE(some->has_effect());
}

TEST(Vary, SaysThatASweepHasNoEffect) {
  const auto swept = sweep("kz/2023-mazhilis", "tier.list.threshold", "3%..5%");
  ASSERT_TRUE(swept);
  EXPECT_FALSE(swept->has_effect());
  ASSERT_EQ(swept->pieces.size(), 1U);
  EXPECT_EQ(swept->pieces[0].to, "5%");
}

TEST(Vary, RefusesARangeThatIsNone) {
  const auto code = [](const std::string& path, const std::string& range) {
    return sweep("kz/2023-mazhilis", path, range).error()[0].code;
  };
  EXPECT_EQ(code("tier.list.threshold", "10%..5%"), "lab.range");
  EXPECT_EQ(code("tier.list.threshold", "*"), "lab.range");
  EXPECT_EQ(code("tier.list.seats", "1..20000"), "lab.range");
  EXPECT_EQ(code("tier.list.seats", "a..b"), "lab.range");
  EXPECT_EQ(code("tier.list.allocate.method", "a..b"), "lab.range");
  EXPECT_EQ(code("tier.list.allocate.method", "Webster"), "lab.rule-value");
  EXPECT_EQ(code("tier.list.threshhold", "0%..1%"), "lab.no-such-rule");
}

}  // namespace
}  // namespace saylau::lab
