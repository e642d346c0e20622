#include "lab/claims/value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <optional>

#include "votes/digits.hpp"
#include "votes/share.hpp"
#include "votes/words.hpp"

namespace saylau::lab {

std::string_view word_of(Unit unit) {
  switch (unit) {
    case Unit::number:
      return "a number";
    case Unit::share:
      return "a share";
    case Unit::votes:
      return "votes";
    case Unit::seats:
      return "seats";
    case Unit::days:
      return "a duration";
    case Unit::date:
      return "a date";
    case Unit::text:
      return "a text";
    case Unit::truth:
      break;
  }
  return "true or false";
}

namespace {

Int128 absolute(Int128 number) {
  return number < 0 ? -number : number;
}

Int128 greatest_common_divisor(Int128 a, Int128 b) {
  while (b != 0) {
    const Int128 rest = a % b;
    a = b;
    b = rest;
  }
  return absolute(a);
}

// So that a product of two still fits 128 bits.
constexpr Int128 kLargest = Int128{1} << 62;

bool too_large(const Ratio& value) {
  return absolute(value.top) > kLargest || value.bottom > kLargest;
}

}  // namespace

Ratio ratio(Int128 top, Int128 bottom) {
  if (bottom < 0) {
    top = -top;
    bottom = -bottom;
  }
  const Int128 common = std::max<Int128>(1, greatest_common_divisor(top, bottom));
  return {top / common, bottom / common};
}

std::strong_ordering compare(const Ratio& a, const Ratio& b) {
  return a.top * b.bottom <=> b.top * a.bottom;
}
Ratio operator+(const Ratio& a, const Ratio& b) {
  return ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}
Ratio operator-(const Ratio& a, const Ratio& b) {
  return a + Ratio{-b.top, b.bottom};
}
Ratio operator*(const Ratio& a, const Ratio& b) {
  return ratio(a.top * b.top, a.bottom * b.bottom);
}

Value value_of(Unit unit, const Ratio& number, Names label) {
  return {unit, false, {{number, {}, {}, std::move(label), 0, 0}}};
}
Value text_of(Names text) {
  return {Unit::text, false, {{{}, {}, std::move(text), {}, 0, 0}}};
}

std::optional<Int128> day_number(const std::string& date) {
  using namespace std::chrono;
  const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
  const bool shaped =
      date.size() == 10 && date[4] == '-' && date[7] == '-' && std::ranges::count_if(date, is_digit) == 8;
  if (!shaped) return std::nullopt;
  const year_month_day day{year{std::stoi(date.substr(0, 4))},
                           month{static_cast<unsigned>(std::stoi(date.substr(5, 2)))},
                           std::chrono::day{static_cast<unsigned>(std::stoi(date.substr(8, 2)))}};
  if (!day.ok()) return std::nullopt;
  return sys_days{day}.time_since_epoch().count();
}

std::string print_day(Int128 day) {
  using namespace std::chrono;
  const year_month_day date{sys_days{days{static_cast<int>(day)}}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

Int128 months_after(Int128 day, Int128 later) {
  using namespace std::chrono;
  const year_month_day date{sys_days{days{static_cast<int>(day)}}};
  year_month_day moved = date + months{static_cast<int>(later)};
  if (!moved.ok()) moved = moved.year() / moved.month() / last;
  return sys_days{moved}.time_since_epoch().count();
}

namespace {

Names print_decimal(const Ratio& number, int decimals) {
  const std::string sign = number.top < 0 ? "-" : "";
  return decimal_names(sign + decimal(absolute(number.top), number.bottom, decimals));
}

Names print_days(const Ratio& days) {
  constexpr Wording kDays{"{} days", "{} күн", "дней: {}"};
  constexpr Wording kMonths{"{} months", "{} ай", "месяцев: {}"};
  constexpr Wording kYears{"{} years", "{} жыл", "лет: {}"};
  constexpr Int128 kMonth = 30436875;  // millionths of a day: 365.2425 / 12
  if (compare(days, {90, 1}) < 0) return kDays.names(print_decimal(days, days.bottom == 1 ? 0 : 1));
  const Ratio months = days * ratio(1'000'000, kMonth);
  return compare(months, {24, 1}) < 0 ? kMonths.names(print_decimal(months, 1))
                                      : kYears.names(print_decimal(months * ratio(1, 12), 2));
}

Names print_number(const Ratio& number) {
  if (number.bottom != 1) return print_decimal(number, 3);
  constexpr Wording kMinus{"-{}", "-{}", "-{}"};
  const auto whole = static_cast<Votes>(number.top);
  return whole < 0 ? kMinus.names(number_names(-whole)) : number_names(whole);
}

}  // namespace

Names print(Unit unit, const Reading& reading) {
  constexpr Wording kPercent{"{}%", "{}%", "{}%"};
  constexpr Wording kQuoted{"\"{}\"", "«{}»", "«{}»"};
  constexpr Wording kTrue{"true", "рас", "верно"};
  constexpr Wording kFalse{"false", "рас емес", "неверно"};
  constexpr Wording kVotes{"{} votes", "{} дауыс", "голосов: {}"};
  constexpr Wording kSeats{"{} seats", "{} мандат", "мандатов: {}"};
  switch (unit) {
    case Unit::share:
      return kPercent.names(print_decimal(reading.number * Ratio{100, 1}, 2));
    case Unit::days:
      return print_days(reading.number);
    case Unit::date:
      return {print_day(reading.number.top / reading.number.bottom)};
    case Unit::text:
      return kQuoted.names(reading.text);
    case Unit::truth:
      return (reading.number.top != 0 ? kTrue : kFalse).names();
    case Unit::votes:
      return kVotes.names(print_number(reading.number));
    case Unit::seats:
      return kSeats.names(print_number(reading.number));
    case Unit::number:
      break;
  }
  return print_number(reading.number);
}

namespace {

Names joined(const Names& a, const Names& b) {
  constexpr Wording kBoth{"{}; {}", "{}; {}", "{}; {}"};
  if (a.empty() || b.empty() || a == b) return a.empty() ? b : a;
  return kBoth.names(a, b);
}

// Does one stand for the other: equal, or within what its printed digits round to (half away from zero)?
bool stands_for(const Reading& a, const Reading& b) {
  const Ratio half = a.half + b.half;
  if (half.top == 0) return compare(a.number, b.number) == 0;
  const bool a_printed = a.half.top != 0;
  const Ratio& printed = a_printed ? a.number : b.number;
  const Ratio& other = a_printed ? b.number : a.number;
  const auto low = compare(other, printed - half);
  const auto high = compare(other, printed + half);
  return (low > 0 || (low == 0 && printed.top > 0)) && (high < 0 || (high == 0 && printed.top < 0));
}

bool holds(const std::string& word, Unit unit, const Reading& a, const Reading& b) {
  const bool equal = unit == Unit::text ? a.text.english == b.text.english : stands_for(a, b);
  if (word == "=") return equal;
  if (word == "!=") return !equal;
  const auto order = compare(a.number, b.number);
  if (word == "<") return order < 0;
  if (word == "<=") return order <= 0;
  return word == ">" ? order > 0 : order >= 0;
}

bool is_comparison(const std::string& word) {
  return word == "=" || word == "!=" || word == "<" || word == "<=" || word == ">" || word == ">=";
}

// The unit that two values are compared or added in; a number takes the other's, but for shares, dates and texts.
std::optional<Unit> common_unit(Unit left, Unit right) {
  if (left == right) return left;
  const auto takes = [](Unit unit) { return unit == Unit::votes || unit == Unit::seats; };
  if (left == Unit::number && takes(right)) return right;
  if (right == Unit::number && takes(left)) return left;
  return std::nullopt;
}

// Of a product: a number or a share leaves the other's unit as it is.
std::optional<Unit> unit_of_product(Unit left, Unit right) {
  for (const Unit factor : {Unit::number, Unit::share}) {
    if (left == factor) return right;
    if (right == factor) return left;
  }
  return std::nullopt;
}

std::optional<Unit> unit_of_quotient(Unit left, Unit right) {
  if (left == Unit::number && right == Unit::number) return Unit::number;
  if (left == right) return Unit::share;
  return right == Unit::number ? std::optional(left) : std::nullopt;
}

std::optional<Unit> unit_of_comparison(const std::string& word, Unit left, Unit right) {
  const auto common = common_unit(left, right);
  const bool ordered = word == "=" || word == "!=" || common != Unit::text;
  return common && ordered && common != Unit::truth ? std::optional(Unit::truth) : std::nullopt;
}

std::optional<Unit> unit_with_dates(const std::string& word, Unit left, Unit right) {
  if (word == "-" && left == right) return Unit::days;
  const bool shifted = left == Unit::date && right == Unit::days && (word == "+" || word == "-");
  return shifted ? std::optional(Unit::date) : std::nullopt;
}

std::optional<Unit> known_unit_of(const std::string& word, Unit left, Unit right) {
  const auto either = [&](Unit unit) { return left == unit || right == unit; };
  if (word == "and" || word == "or") {
    return left == Unit::truth && right == Unit::truth ? std::optional(Unit::truth) : std::nullopt;
  }
  if (is_comparison(word)) return unit_of_comparison(word, left, right);
  if (either(Unit::text) || either(Unit::truth)) return std::nullopt;
  if (either(Unit::date)) return unit_with_dates(word, left, right);
  if (word == "+" || word == "-") return common_unit(left, right);
  return word == "/" ? unit_of_quotient(left, right) : unit_of_product(left, right);
}

}  // namespace

std::expected<Unit, Trouble> unit_of(const std::string& word, Unit left, Unit right) {
  if (const auto unit = known_unit_of(word, left, right)) return *unit;
  const bool shares = left == Unit::share || right == Unit::share;
  return std::unexpected(Trouble{"claims.units", fmt::format("{} {} {}", word_of(left), word, word_of(right)),
                                 shares ? "two shares: a percentage has its sign, 53%" : "two of the same unit"});
}

std::expected<Unit, Trouble> unit_of_negation(Unit of) {
  if (of == Unit::truth) return of;
  return std::unexpected(Trouble{"claims.units", fmt::format("not {}", word_of(of)), "not a comparison"});
}

std::expected<Unit, Trouble> unit_of_negative(Unit of) {
  const bool signless = of == Unit::text || of == Unit::date || of == Unit::truth;
  if (!signless) return of;
  return std::unexpected(Trouble{"claims.units", fmt::format("minus {}", word_of(of)), "minus a number"});
}

namespace {

// To the nearest whole, halves away from zero.
Ratio rounded(const Ratio& number) {
  const Int128 size = (2 * absolute(number.top) + number.bottom) / (2 * number.bottom);
  return {number.top < 0 ? -size : size, 1};
}

std::expected<Reading, Trouble> calculate(const std::string& word, Unit unit, const Value& left, const Reading& a,
                                          const Reading& b) {
  Reading result{{}, {}, {}, joined(a.label, b.label), 0, 0};
  if (word == "and" || word == "or") {
    const bool both = a.number.top != 0 && b.number.top != 0;
    const bool any = a.number.top != 0 || b.number.top != 0;
    result.number = {(word == "and" ? both : any) ? 1 : 0, 1};
  } else if (is_comparison(word)) {
    result.number = {holds(word, left.unit, a, b) ? 1 : 0, 1};
  } else if (word == "+") {
    result.number = a.number + b.number;
  } else if (word == "-") {
    result.number = a.number - b.number;
  } else if (word == "*") {
    result.number = a.number * b.number;
  } else {
    if (b.number.top == 0) {
      return std::unexpected(Trouble{"claims.division-by-zero", "a division by zero", "a divisor that is not zero"});
    }
    result.number = a.number * ratio(b.number.bottom, b.number.top);
  }
  if (unit == Unit::date) result.number = rounded(result.number);
  constexpr Int128 kLastDay = 1'000'000;  // some 2,700 years from 1970
  const bool no_day = unit == Unit::date && absolute(result.number.top) > kLastDay * result.number.bottom;
  if (unit != Unit::truth && (too_large(result.number) || no_day)) {
    return std::unexpected(Trouble{"claims.too-large", "a number too large to be exact", "smaller numbers"});
  }
  return result;
}

}  // namespace

namespace {

// Several readings on either side, by the same names.
bool same_labels(const Value& left, const Value& right) {
  return left.readings.size() > 1 &&
         std::ranges::equal(left.readings, right.readings, {}, &Reading::label, &Reading::label);
}

}  // namespace

std::expected<Value, Trouble> combine(const std::string& word, const Value& left, const Value& right) {
  constexpr std::size_t kMost = 256;  // readings
  const auto unit = unit_of(word, left.unit, right.unit);
  if (!unit) return std::unexpected(unit.error());
  Value result{*unit, left.literal && right.literal, {}};
  if (left.readings.size() * right.readings.size() > kMost) {
    return std::unexpected(Trouble{"claims.too-large", "too many readings together", "a simpler claim"});
  }
  const bool together = same_labels(left, right);
  for (std::size_t a = 0; a < left.readings.size(); ++a) {
    for (std::size_t b = 0; b < right.readings.size(); ++b) {
      if (together && left.readings[a].label != right.readings[b].label) continue;
      auto reading = calculate(word, *unit, left, left.readings[a], right.readings[b]);
      if (!reading) return std::unexpected(reading.error());
      reading->left = a;
      reading->right = b;
      result.readings.push_back(std::move(*reading));
    }
  }
  return result;
}

std::expected<Value, Trouble> negate(const Value& value) {
  const bool truth = value.unit == Unit::truth;
  const auto unit = truth ? unit_of_negation(value.unit) : unit_of_negative(value.unit);
  if (!unit) return std::unexpected(unit.error());
  Value negated = value;
  for (Reading& reading : negated.readings) {
    reading.number =
        truth ? Ratio{reading.number.top != 0 ? 0 : 1, 1} : Ratio{-reading.number.top, reading.number.bottom};
  }
  return negated;
}

}  // namespace saylau::lab
