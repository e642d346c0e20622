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

namespace {

Names print_decimal(const Ratio& number, int decimals) {
  const std::string sign = number.top < 0 ? "-" : "";
  return decimal_names(sign + decimal(absolute(number.top), number.bottom, decimals));
}

std::string print_date(Int128 days) {
  using namespace std::chrono;
  const year_month_day day{sys_days{std::chrono::days{static_cast<int>(days)}}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
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
      return {print_date(reading.number.top / reading.number.bottom)};
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

// Does one stand for the other: equal, or within what its printed digits round to (half up)?
bool stands_for(const Reading& a, const Reading& b) {
  const Ratio half = a.half + b.half;
  if (half.top == 0) return compare(a.number, b.number) == 0;
  const bool a_printed = a.half.top != 0;
  const Ratio& printed = a_printed ? a.number : b.number;
  const Ratio& other = a_printed ? b.number : a.number;
  return compare(other, printed - half) >= 0 && compare(other, printed + half) < 0;
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

std::unexpected<Trouble> mixed(const std::string& word, const Value& left, const Value& right) {
  const std::string hint = left.unit == Unit::share || right.unit == Unit::share
                               ? "two shares: a percentage has its sign, 53%"
                               : "two of the same unit";
  return std::unexpected(
      Trouble{"claims.units", fmt::format("{} {} {}", word_of(left.unit), word, word_of(right.unit)), hint});
}

// The unit that two values are compared or added in; a number takes the other's, but for shares, dates and texts.
std::optional<Unit> common_unit(const Value& left, const Value& right) {
  if (left.unit == right.unit) return left.unit;
  const auto takes = [](Unit unit) { return unit == Unit::votes || unit == Unit::seats; };
  if (left.unit == Unit::number && takes(right.unit)) return right.unit;
  if (right.unit == Unit::number && takes(left.unit)) return left.unit;
  return std::nullopt;
}

std::optional<Unit> unit_of(const std::string& word, const Value& left, const Value& right) {
  if (word == "and" || word == "or") {
    const bool truths = left.unit == Unit::truth && right.unit == Unit::truth;
    return truths ? std::optional(Unit::truth) : std::nullopt;
  }
  const auto common = common_unit(left, right);
  if (is_comparison(word)) {
    const bool ordered = word == "=" || word == "!=" || (common != Unit::text && common != Unit::truth);
    return common && ordered && common != Unit::truth ? std::optional(Unit::truth) : std::nullopt;
  }
  if (left.unit == Unit::date || right.unit == Unit::date) {
    if (word == "-" && common == Unit::date) return Unit::days;
    const bool shifted = left.unit == Unit::date && right.unit == Unit::days && (word == "+" || word == "-");
    return shifted ? std::optional(Unit::date) : std::nullopt;
  }
  if (common == Unit::text || common == Unit::truth) return std::nullopt;
  if (word == "+" || word == "-") return common;
  if (word == "/") {
    if (common == Unit::number) return Unit::number;
    if (left.unit == right.unit) return Unit::share;
    return right.unit == Unit::number ? std::optional(left.unit) : std::nullopt;
  }
  if (left.unit == Unit::number || left.unit == Unit::share) return right.unit;
  return right.unit == Unit::number || right.unit == Unit::share ? std::optional(left.unit) : std::nullopt;
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
  const auto unit = unit_of(word, left, right);
  if (!unit) return mixed(word, left, right);
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
  Value negated = value;
  for (Reading& reading : negated.readings) {
    if (value.unit == Unit::truth) {
      reading.number = {reading.number.top != 0 ? 0 : 1, 1};
    } else if (value.unit == Unit::text || value.unit == Unit::date) {
      return std::unexpected(Trouble{"claims.units", fmt::format("minus {}", word_of(value.unit)), "minus a number"});
    } else {
      reading.number.top = -reading.number.top;
    }
  }
  return negated;
}

}  // namespace saylau::lab
