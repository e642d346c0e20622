#include "law/read_law.hpp"

#include <gtest/gtest.h>

#include <filesystem>

#include "tests/law/law_testing.hpp"

namespace saylau::law {
namespace {

using testing::kLaw;
using testing::law_with;
using testing::refusal;
using testing::replaced;

// `text` holds `part`, with the whole text in the message if it does not.
void expect_in(const std::string& text, const std::string& part) {
  EXPECT_NE(text.find(part), std::string::npos) << "no \"" << part << "\" in:\n" << text;
}

TEST(ReadLaw, ReadsEveryRule) {
  const auto law = read_law(kLaw, "law.toml");
  ASSERT_TRUE(law) << to_string(law.error()[0]);
  EXPECT_EQ(law->seats, Seats{10});
  EXPECT_TRUE(law->ballots[0].against_all);
  const Tier& list = law->tiers[0];
  EXPECT_EQ(std::get<LargestRemainder>(list.allocation).quota, Quota::hare);
  EXPECT_EQ(list.allocation_cite, "Art. 5");
  EXPECT_EQ(list.thresholds[0].share, (Share{5, 100}));
  EXPECT_EQ(list.thresholds[0].rescue->seats_at_least, 2);
  ASSERT_EQ(list.ties.size(), 2U);
  EXPECT_EQ(list.ties[1].rule, TieRule::lot);
  EXPECT_EQ(list.ties[1].cite, "Art. 6");
  EXPECT_EQ(list.fill->rule, FillRule::party_decides);
  EXPECT_EQ(list.silences[0].when, Situation::no_list_passes);
  EXPECT_TRUE(std::holds_alternative<Plurality>(law->tiers[1].allocation));
  EXPECT_EQ(law->link, Link::parallel);
}

TEST(ReadLaw, RefusesAnUnknownKeyWithItsPlace) {
  expect_in(refusal("quota = \"Hare\"", "qouta = \"Hare\""), "law.toml:24:44: found unknown key \"qouta\"");
  expect_in(refusal("country = \"XX\"", "country = \"XX\"\ncolour = \"red\""),
            "law.toml:4:1: found unknown key \"colour\"");
}

TEST(ReadLaw, RefusesAMisspeltMethodAndNamesTheNearest) {
  const std::string text = refusal("\"largest remainder\"", "\"largest remainders\"");
  expect_in(text, "law.toml:24:23: found \"largest remainders\"");
  expect_in(text, "did you mean \"largest remainder\"?");
}

TEST(ReadLaw, RefusesAShareWithoutItsSign) {
  const std::string text = refusal("share = \"5%\"", "share = \"5\"");
  expect_in(text, "law.toml:30:9: found \"5\" for \"share\"");
  expect_in(text, "such as \"5%\"");
}

TEST(ReadLaw, RefusesAThresholdWithoutItsDenominator) {
  expect_in(refusal("of = \"valid votes\"\n", ""), "found no \"of\" in [[threshold]]");
}

TEST(ReadLaw, RefusesAThresholdOverTheWhole) {
  expect_in(refusal("\"5%\"", "\"500%\""), "[law.threshold]");
}

TEST(ReadLaw, RefusesSeatsThatDoNotAddUp) {
  expect_in(refusal("seats = 4", "seats = 5"), "found seats = 10, and tiers of 11 in all");
}

TEST(ReadLaw, RefusesTwoTiersOfOneName) {
  expect_in(refusal("id = \"district\"\nballot", "id = \"list\"\nballot"), "found two tiers named \"list\"");
}

TEST(ReadLaw, RefusesATierWhoseBallotIsNotThere) {
  expect_in(refusal("ballot = \"district\"", "ballot = \"lists\""), "[law.no-such-ballot]");
}

TEST(ReadLaw, RefusesWrongTypes) {
  expect_in(refusal("seats = 10", "seats = 10.5"), "found a number with a point, expected a whole number");
  expect_in(refusal("seats = 6", "seats = \"six\""), "[toml.type]");
  expect_in(refusal("in_force = 2020-01-01", "in_force = \"2020\""), "expected a date without quotation marks");
  expect_in(refusal("against_all = true", "against_all = 1"), "expected true or false");
  expect_in(refusal("ties = []", "ties = \"lot\""), "expected an array of texts");
  expect_in(refusal("fill = { rule = \"party decides\", cite = \"Art. 7\" }", "fill = 3"), "expected a table");
}

TEST(ReadLaw, RefusesSeatsOutOfRange) {
  expect_in(refusal("seats = 4", "seats = 0"), "[toml.range]");
  expect_in(refusal("seats = 4", "seats = -4"), "[toml.range]");
}

TEST(ReadLaw, RefusesARescueWhereItHasNoMeaning) {
  expect_in(refusal("\"Hare\"", "\"Droop\""), "[law.rescue]");
  expect_in(refusal("method = \"largest remainder\", quota = \"Hare\"",
                    "method = \"highest averages\", divisors = \"D'Hondt\""),
            "[law.rescue]");
}

TEST(ReadLaw, RefusesTiersWithoutALink) {
  expect_in(refusal("[link]\nkind = \"parallel\"\n", ""), "several tiers and no [link]");
}

// A tier without tie rules is a law without them: a tie there stays undecided.
TEST(ReadLaw, TiesMayBeLeftOut) {
  const auto law =
      law_with("allocate = { method = \"plurality\" }\nties = []", "allocate = { method = \"plurality\" }");
  ASSERT_TRUE(law) << to_string(law.error()[0]);
  EXPECT_TRUE(law->tiers[1].ties.empty());
}

TEST(ReadLaw, RefusesASilenceNamedTwice) {
  const std::string silent = "[[tier.silent]]\nwhen = \"no list passes\"\nmissing = \"nothing said\"\n";
  expect_in(refusal(silent, silent + silent), "found \"no list passes\" a second time");
}

TEST(ReadLaw, RefusesALawWithoutRules) {
  const auto law = read_law(replaced(kLaw.substr(0, kLaw.find("[[tier]]")), "seats = 10\n", ""), "law.toml");
  ASSERT_FALSE(law);
  EXPECT_EQ(law.error()[0].code, "law.empty");
}

TEST(ReadLaw, RefusesWhatIsNotToml) {
  const auto law = read_law("id = ", "law.toml");
  ASSERT_FALSE(law);
  EXPECT_EQ(law.error()[0].code, "toml.syntax");
  EXPECT_EQ(law.error()[0].place.line, 1U);
}

TEST(ReadLaw, ReportsEveryMistakeAtOnce) {
  auto text = replaced(kLaw, "share = \"5%\"", "share = \"5\"");
  text = replaced(text, "\"plurality\"", "\"pluralty\"");
  const auto law = read_law(text, "law.toml");
  ASSERT_FALSE(law);
  EXPECT_EQ(law.error().size(), 2U);
}

TEST(ReadLaw, ReadsABodyWhoseSizeTheElectionSets) {
  std::string text = replaced(kLaw, "seats = 10", "seats = \"set for each body\"");
  text = replaced(text, "seats = 6", "seats = \"half, rounded down\"");
  text = replaced(text, "seats = 4", "seats = \"half, rounded up\"");
  const auto law = read_law(text, "law.toml");
  ASSERT_TRUE(law) << to_string(law.error()[0]);
  EXPECT_EQ(law->seats, std::nullopt);
  EXPECT_EQ(seats_of(law->tiers[0].seats, 35) + seats_of(law->tiers[1].seats, 35), 35);
  const auto twice = read_law(replaced(text, "rounded up", "rounded down"), "law.toml");
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error()[0].code, "law.seats");
}

}  // namespace
}  // namespace saylau::law
