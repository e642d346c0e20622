#include "lab/claims/value.hpp"

#include <gtest/gtest.h>

namespace saylau::lab {
namespace {

Value share(Int128 top, Int128 bottom, const std::string& label = "") {
  return value_of(Unit::share, ratio(top, bottom), {label});
}

// 53% as it is written: with half of its last digit.
Value printed(Int128 percent, Int128 scale = 1) {
  Value value = value_of(Unit::share, ratio(percent, 100 * scale));
  value.readings[0].half = ratio(1, 200 * scale);
  value.literal = true;
  return value;
}

bool truth(const std::string& word, const Value& left, const Value& right) {
  const auto result = combine(word, left, right);
  EXPECT_TRUE(result) << (result ? "" : result.error().found);
  return result && result->readings[0].number.top != 0;
}

std::string trouble(const std::string& word, const Value& left, const Value& right) {
  const auto result = combine(word, left, right);
  return result ? "" : result.error().code + ": " + result.error().found;
}

TEST(Value, APrintedPercentageStandsForAllThatRoundToIt) {
  EXPECT_TRUE(truth("=", share(525, 1000), printed(53)));
  EXPECT_TRUE(truth("=", share(53499, 100000), printed(53)));
  EXPECT_FALSE(truth("=", share(535, 1000), printed(53)));
  EXPECT_FALSE(truth("=", share(52499, 100000), printed(53)));
  EXPECT_TRUE(truth("=", share(10945, 100000), printed(1095, 100)));
  EXPECT_FALSE(truth("=", share(10955, 100000), printed(1095, 100)));
  EXPECT_TRUE(truth("!=", share(6, 10), printed(53)));
  EXPECT_TRUE(truth("<", share(529, 1000), printed(53)));  // order is exact
}

// Half away from zero on either side of it, as it is printed.
TEST(Value, APrintedPercentageBelowZeroStandsForAsMuch) {
  const Value below = *negate(printed(53));
  EXPECT_TRUE(truth("=", share(-525, 1000), below));
  EXPECT_FALSE(truth("=", share(-535, 1000), below));
  EXPECT_TRUE(truth("=", share(-534999, 1000000), below));
  EXPECT_FALSE(truth("=", share(-524999, 1000000), below));
  EXPECT_TRUE(truth("=", share(-10945, 100000), *negate(printed(1095, 100))));
  EXPECT_FALSE(truth("=", share(-5, 1000), printed(0)));
  EXPECT_FALSE(truth("=", share(5, 1000), printed(0)));
  EXPECT_TRUE(truth("=", share(-4, 1000), printed(0)));
}

TEST(Value, CountsAreExact) {
  const Value seats = value_of(Unit::seats, {62, 1});
  EXPECT_TRUE(truth("=", seats, value_of(Unit::number, {62, 1})));
  EXPECT_FALSE(truth("=", seats, value_of(Unit::number, {63, 1})));
  EXPECT_TRUE(truth(">=", value_of(Unit::number, {62, 1}), seats));
}

TEST(Value, UnitsDoNotMix) {
  const Value seats = value_of(Unit::seats, {62, 1});
  const Value votes = value_of(Unit::votes, {62, 1});
  const Value number = value_of(Unit::number, {53, 1});
  EXPECT_EQ(trouble("=", seats, votes), "claims.units: seats = votes");
  EXPECT_EQ(trouble("+", seats, votes), "claims.units: seats + votes");
  EXPECT_EQ(trouble("=", share(1, 2), number), "claims.units: a share = a number");
  EXPECT_EQ(trouble("<", text_of({"a"}), text_of({"b"})), "claims.units: a text < a text");
  EXPECT_EQ(trouble("and", seats, seats), "claims.units: seats and seats");
  const Value date = value_of(Unit::date, {5, 1});
  EXPECT_EQ(trouble("+", date, date), "claims.units: a date + a date");
  EXPECT_FALSE(negate(date));
}

TEST(Value, OperationsKeepUnits) {
  const Value seats = value_of(Unit::seats, {62, 1});
  const Value house = value_of(Unit::seats, {98, 1});
  EXPECT_EQ(combine("/", seats, house)->unit, Unit::share);
  EXPECT_EQ(combine("-", house, seats)->unit, Unit::seats);
  EXPECT_EQ(combine("*", house, share(1, 2))->unit, Unit::seats);
  EXPECT_EQ(combine("/", house, value_of(Unit::number, {2, 1}))->unit, Unit::seats);
  const Value two = value_of(Unit::number, {2, 1});
  EXPECT_EQ(combine("*", share(1, 2), two)->unit, Unit::share);
  EXPECT_EQ(combine("*", two, share(1, 2))->unit, Unit::share);
  EXPECT_EQ(combine("*", share(1, 2), house)->unit, Unit::seats);
  EXPECT_EQ(combine("*", two, house)->unit, Unit::seats);
  EXPECT_EQ(trouble("*", house, house), "claims.units: seats * seats");
  const Value later = value_of(Unit::date, {100, 1});
  const Value earlier = value_of(Unit::date, {70, 1});
  EXPECT_EQ(combine("-", later, earlier)->unit, Unit::days);
  EXPECT_EQ(combine("+", earlier, *combine("-", later, earlier))->unit, Unit::date);
}

TEST(Value, RefusesZeroAndWhatIsTooLarge) {
  const Value zero = value_of(Unit::number, {0, 1});
  EXPECT_EQ(trouble("/", value_of(Unit::number, {1, 1}), zero), "claims.division-by-zero: a division by zero");
  const Value large = value_of(Unit::number, {Int128{1} << 61, 1});
  EXPECT_EQ(trouble("*", large, large), "claims.too-large: a number too large to be exact");
  EXPECT_NE(trouble("+", value_of(Unit::date, {1, 1}), value_of(Unit::days, {10'000'000, 1})), "");
}

TEST(Value, ReadingsGoThroughAllCombinationsUnlessTheyHaveTheSameNames) {
  Value two = share(1, 2, "a");
  two.readings.push_back(share(1, 3, "b").readings[0]);
  Value other = share(1, 2, "c");
  other.readings.push_back(share(1, 3, "d").readings[0]);
  EXPECT_EQ(combine("=", two, other)->readings.size(), 4U);
  EXPECT_EQ(combine("=", two, two)->readings.size(), 2U);
  EXPECT_EQ(combine("=", two, other)->readings[1].label.english, "a; d");
}

TEST(Value, PrintsAsOneWouldSayIt) {
  const auto shown = [](Unit unit, Int128 top, Int128 bottom = 1) {
    return print(unit, {ratio(top, bottom), {}, {}, {}, 0, 0}).english;
  };
  EXPECT_EQ(shown(Unit::share, 6521860, 12035578), "54.19%");
  EXPECT_EQ(shown(Unit::seats, 62), "62 seats");
  EXPECT_EQ(shown(Unit::votes, 3431510), "3,431,510 votes");
  EXPECT_EQ(shown(Unit::days, 30), "30 days");
  EXPECT_EQ(shown(Unit::days, 287), "9.4 months");
  EXPECT_EQ(shown(Unit::days, 798), "2.18 years");
  EXPECT_EQ(shown(Unit::number, -1234), "-1,234");
  EXPECT_EQ(shown(Unit::number, 1, 3), "0.333");
  EXPECT_EQ(shown(Unit::date, static_cast<Int128>(*day_number("2023-03-19"))), "2023-03-19");
}

// A day has no parts: 365.2425 days after it is 365 days after it.
TEST(Value, ADateIsAWholeDay) {
  const auto moved = [](const char* word, Int128 top, Int128 bottom) {
    return combine(word, value_of(Unit::date, {100, 1}), value_of(Unit::days, ratio(top, bottom)))->readings[0].number;
  };
  EXPECT_EQ(static_cast<long>(moved("+", 3652425, 10000).top), 465);
  EXPECT_EQ(static_cast<long>(moved("-", 304, 10).top), 70);
  EXPECT_EQ(static_cast<long>(moved("-", 2000, 10).top), -100);
  EXPECT_EQ(static_cast<long>(moved("+", 5, 2).bottom), 1);
}

TEST(Value, KnowsTheDaysOfMonthsAndYears) {
  const auto after = [](const char* from, Int128 months) { return print_day(months_after(*day_number(from), months)); };
  EXPECT_EQ(after("2024-06-02", 12), "2025-06-02");
  EXPECT_EQ(after("2023-03-01", 12), "2024-03-01");
  EXPECT_EQ(after("2024-02-29", 12), "2025-02-28");
  EXPECT_EQ(after("2023-01-31", 1), "2023-02-28");
  EXPECT_EQ(after("2023-03-19", -3), "2022-12-19");
  EXPECT_EQ(after("1970-01-01", -1), "1969-12-01");
}

TEST(Value, KnowsTheDays) {
  EXPECT_EQ(static_cast<long>(*day_number("1970-01-01")), 0);
  EXPECT_EQ(static_cast<long>(*day_number("2023-03-19") - *day_number("2021-01-10")), 798);
  EXPECT_EQ(day_number("2023-02-29"), std::nullopt);
  EXPECT_EQ(day_number("kz"), std::nullopt);
  EXPECT_EQ(day_number("abcd-ef-gh"), std::nullopt);
}

}  // namespace
}  // namespace saylau::lab
