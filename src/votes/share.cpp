#include "votes/share.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace saylau {

namespace {

constexpr std::size_t kMostDigits = 15;  // 10^15 * 100 still fits in 63 bits

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t digits_to_number(std::string_view digits) {
  std::int64_t number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  return number;
}

// "0.7" or "5": digits, optionally a point and more digits.
std::optional<Share> parse_decimal(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view part = point == std::string_view::npos ? "" : text.substr(point + 1);
  if (!all_digits(whole) || (point != std::string_view::npos && !all_digits(part))) return std::nullopt;
  if (whole.size() + part.size() > kMostDigits) return std::nullopt;
  Share share{digits_to_number(whole), 1};
  for (const char digit : part) share = {share.numerator * 10 + (digit - '0'), share.denominator * 10};
  return share;
}

std::optional<Share> parse_fraction(std::string_view text) {
  const std::size_t slash = text.find('/');
  const std::string_view top = text.substr(0, slash);
  const std::string_view bottom = text.substr(slash + 1);
  const bool short_enough = top.size() <= kMostDigits && bottom.size() <= kMostDigits;
  if (!all_digits(top) || !all_digits(bottom) || !short_enough) return std::nullopt;
  const Share share{digits_to_number(top), digits_to_number(bottom)};
  return share.denominator == 0 ? std::nullopt : std::optional(share);
}

}  // namespace

namespace {

// "53.90" of "53.90%", "53,90%" or "53,90 %"; nothing without a sign.
std::string number_before_sign(std::string_view text) {
  if (!text.ends_with('%')) return "";
  text.remove_suffix(1);
  for (const std::string_view blank : {" ", "\u00A0", "\u202F", "\u2009"}) {
    if (!text.ends_with(blank)) continue;
    text.remove_suffix(blank.size());
    break;
  }
  std::string number(text);
  std::ranges::replace(number, ',', '.');
  return number;
}

}  // namespace

std::optional<Share> parse_percentage(std::string_view text) {
  std::optional<Share> share = parse_decimal(number_before_sign(text));
  if (share) share->denominator *= 100;
  return share;
}

std::optional<std::string> percentage_with_point(std::string_view text) {
  if (!parse_percentage(text)) return std::nullopt;
  const std::string number = number_before_sign(text);
  const std::size_t whole = std::min(number.find('.'), number.size());
  const std::size_t first = std::min(number.find_first_not_of('0'), whole - 1);
  return number.substr(first) + "%";
}

std::optional<Share> parse_share(std::string_view text) {
  if (text.find('/') != std::string_view::npos) return parse_fraction(text);
  const bool is_plain = text.find_first_not_of("0123456789.%") == std::string_view::npos;
  if (!is_plain) return std::nullopt;
  if (text.ends_with('%')) return parse_percentage(text);
  if (text.find('.') != std::string_view::npos) return parse_decimal(text);
  return std::nullopt;  // a bare "5" could be 5 or 5%: the writer has to say which
}

int printed_decimals(std::string_view percentage) {
  const std::size_t point = percentage.find_first_of(".,");
  if (point == std::string_view::npos) return 0;
  const std::size_t end = percentage.find_first_not_of("0123456789", point + 1);
  return static_cast<int>(std::min(end, percentage.size()) - point - 1);
}

std::string percent(Votes part, Votes whole, int decimals) {
  return whole == 0 ? "–" : decimal(Int128{part} * 100, whole, decimals);
}

std::string decimal(Int128 numerator, Int128 denominator, int decimals) {
  Int128 scale = 1;
  for (int i = 0; i < decimals; ++i) scale *= 10;
  const Int128 scaled = (numerator * 2 * scale + denominator) / (denominator * 2);
  std::string digits = fmt::format("{:0>{}}", to_string(scaled), decimals + 1);
  if (decimals == 0) return digits;
  const std::size_t point = digits.size() - static_cast<std::size_t>(decimals);
  return digits.substr(0, point) + "." + digits.substr(point);
}

std::string to_percent(const Share& share) {
  std::string text = percent(share.numerator, share.denominator, 2);
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
  }
  return text + "%";
}

std::string exact_text(const Share& share) {
  const std::string percentage = to_percent(share);
  return parse_share(percentage) == share ? percentage : to_fraction(share);
}

std::string to_fraction(Share share) {
  const std::int64_t divisor = std::max<std::int64_t>(1, std::gcd(share.numerator, share.denominator));
  share = {share.numerator / divisor, share.denominator / divisor};
  return share.denominator == 1 ? fmt::format("{}", share.numerator)
                                : fmt::format("{}/{}", share.numerator, share.denominator);
}

namespace {

// The division of a product by a divisor: in 64 bits where they are enough, which is several times as fast.
Votes divided(Int128 product, Int128 divisor) {
  constexpr Int128 kNarrow = std::numeric_limits<std::int64_t>::max();
  if (product <= kNarrow && product >= 0) {
    return static_cast<std::int64_t>(product) / static_cast<std::int64_t>(divisor);
  }
  return static_cast<Votes>(product / divisor);
}

}  // namespace

Votes fewest_at_least(const Share& share, Votes whole) {
  return divided(Int128{share.numerator} * whole + share.denominator - 1, share.denominator);
}

Votes fewest_more_than(const Share& share, Votes whole) {
  return divided(Int128{share.numerator} * whole, share.denominator) + 1;
}

}  // namespace saylau
