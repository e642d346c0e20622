// What an expression comes to: a number of one unit, in one or several readings.
//
// A figure of an election can often be read in more than one way ("turnout" is of ballots issued or of valid votes). A
// value keeps every reading with its name; operations go through all combinations, and at the end a claim that holds in
// some readings and fails in others depends. Numbers are fractions of 128-bit integers: exact, like the count.
//
// A printed number stands for all that round to it: "53%" for whatever is at least 52.5% and below 53.5%, "10.95%" for
// what is at least 10.945% and below 10.955%. So does a duration: "9 months" for eight and a half to nine and a half.
// Such a number carries `half`, half of its last digit; only "=" and "!=" look at it. Halves are rounded away from
// zero. A date is a whole day: what is added to it is rounded to days.
#pragma once

#include <compare>
#include <expected>
#include <optional>
#include <string>
#include <vector>

#include "votes/contestant.hpp"
#include "votes/wide.hpp"

namespace saylau::lab {

enum class Unit { number, share, votes, seats, days, date, text, truth };
std::string_view word_of(Unit unit);  // "a share", "seats", ...

// p/q in lowest terms, q > 0.
struct Ratio {
  Int128 top = 0;
  Int128 bottom = 1;
};
Ratio ratio(Int128 top, Int128 bottom);  // bottom is not 0
std::strong_ordering compare(const Ratio& a, const Ratio& b);
Ratio operator+(const Ratio& a, const Ratio& b);
Ratio operator-(const Ratio& a, const Ratio& b);
Ratio operator*(const Ratio& a, const Ratio& b);

struct Reading {
  Ratio number;          // of a date: days since 1970-01-01; of a truth: 1 or 0
  Ratio half;            // half of the last printed digit; 0 for an exact number
  Names text;            // of a text; the English one is compared
  Names label;           // which reading; empty where there is but one
  std::size_t left = 0;  // of an operation: the readings that it was made of
  std::size_t right = 0;
};

struct Value {
  Unit unit = Unit::number;
  bool literal = false;  // written in the claim
  std::vector<Reading> readings;
};

// One reading.
Value value_of(Unit unit, const Ratio& number, Names label = {});
Value text_of(Names text);

// "54.19%", "62 seats", "2023-03-19", "9.4 months", in each language.
Names print(Unit unit, const Reading& reading);

// What cannot be done with two values, in words; the place is the business of the caller.
struct Trouble {
  std::string code;  // "claims.units", "claims.division-by-zero", "claims.too-large"
  std::string found;
  std::string expected;
};

// The unit of such an operation, whatever the values; an error if the units do not go together.
std::expected<Unit, Trouble> unit_of(const std::string& word, Unit left, Unit right);
std::expected<Unit, Trouble> unit_of_negation(Unit of);  // not
std::expected<Unit, Trouble> unit_of_negative(Unit of);  // the sign

// + - * / = != < <= > >= and or. A number takes the unit of what it stands beside, but for shares: 53 is not 53%.
// Readings that both sides have by the same names go together; others go through all combinations.
std::expected<Value, Trouble> combine(const std::string& word, const Value& left, const Value& right);
std::expected<Value, Trouble> negate(const Value& value);  // of a truth: not; else the sign

// So many months after a day, by the calendar; the last day of a month that is too short.
Int128 months_after(Int128 day, Int128 months);
std::string print_day(Int128 day);  // "2023-03-19"

// Days since 1970-01-01 of a date "2023-03-19" (Howard Hinnant, chrono-compatible date algorithms). nullopt if there is
// no such day.
std::optional<Int128> day_number(const std::string& date);

}  // namespace saylau::lab
