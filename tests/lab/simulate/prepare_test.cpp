#include "lab/simulate/prepare.hpp"

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

Expected<Prepared> prepared(const Real& own, const std::string& tier = "", bool with_stations = false) {
  return prepare(own.law, own.package, own.result, tier, with_stations);
}

TEST(Prepare, TakesTheTallyAndTheRestOfTheBody) {
  const Real own = real("kz/2023-mazhilis");
  const auto found = prepared(own);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->tier, "list");
  EXPECT_EQ(found->body.seats, 98);
  EXPECT_EQ(found->body.elsewhere[0], 22);
  EXPECT_EQ(found->counted[0], 40);
  EXPECT_EQ(found->regions.size(), 1U);
  EXPECT_EQ(found->notes, std::vector<std::string>{"district tier: not drawn, 29 of its 29 seats as they are"});
}

TEST(Prepare, SaysWhyItCannot) {
  const auto code = [](const std::string& id, const std::string& tier = "", bool stations = false) {
    const Real own = real(id);
    const auto found = prepared(own, tier, stations);
    return found ? "" : found.error()[0].code + ": " + found.error()[0].found;
  };
  EXPECT_EQ(code("kz/2022-president"), "simulate.no-tier: no tier of lists in kz/president-2022");
  EXPECT_EQ(code("kz/2023-mazhilis", "x"), "simulate.no-tier: no tier \"x\" in kz/mazhilis-2022");
  EXPECT_EQ(code("kz/2023-mazhilis", "", true),
            "simulate.no-stations: kz/2023-mazhilis has no file of stations of the ballot \"list\"");
  EXPECT_EQ(code("uz/2024-chamber"), "simulate.cannot-count: the list tier: its votes were not published");
  EXPECT_EQ(
      code("kg/2021-kenesh"),
      "simulate.cannot-count: the list tier: a figure of its threshold, or the votes of a list, were not published");
}

TEST(Prepare, SharesOfAPollReplaceThoseOfTheTally) {
  const Real own = real("kz/2023-mazhilis");
  const auto found = prepared(own);
  const auto votes = with_shares(*found, own.package, "amanat=50%,jsdp=1/16");
  ASSERT_TRUE(votes);
  EXPECT_EQ((*votes)[0], 6366441 / 2);
  EXPECT_EQ((*votes)[5], 6366441 / 16);
  EXPECT_NEAR(static_cast<double>((*votes)[1]), 693938 * (1 - 0.5625) * 6366441 / (6366441 - 3431510 - 331058), 2);
  const auto code = [&](const std::string& text) { return with_shares(*found, own.package, text).error()[0].code; };
  EXPECT_EQ(code("amanat"), "simulate.shares");
  EXPECT_EQ(code("nobody=5%"), "simulate.shares");
  EXPECT_EQ(code("amanat=90%,auyl=20%"), "simulate.shares");
}

TEST(Prepare, RefusesAModelWithoutASpread) {
  const Real own = real("kz/2023-mazhilis");
  const auto found = prepared(own);
  const auto code = [&](const SpreadModel& model) {
    const auto checked = check_spread(model, *found);
    return checked ? "" : checked.error()[0].code;
  };
  EXPECT_EQ(code(MultinomialModel{}), "");
  EXPECT_EQ(code(DirichletModel{0}), "simulate.no-spread");
  EXPECT_EQ(code(LogisticNormalModel{0, 0}), "simulate.no-spread");
  EXPECT_EQ(code(LogisticNormalModel{0.1, 0.1}), "simulate.no-spread");  // no votes by region
  EXPECT_EQ(code(LogisticNormalModel{0.1, 0}), "");
  EXPECT_EQ(code(PollModel{0, 0.1}), "simulate.no-spread");
  EXPECT_EQ(code(PollModel{1000, 11}), "simulate.too-wide");
  EXPECT_EQ(code(LogisticNormalModel{-1, 0}), "simulate.too-wide");
}

}  // namespace
}  // namespace saylau::lab
