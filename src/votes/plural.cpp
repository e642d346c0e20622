#include "votes/plural.hpp"

#include <algorithm>

#include "votes/digits.hpp"

namespace saylau {

namespace {

std::size_t russian_form(Votes number) {
  const Votes tens = number % 100;
  const Votes ones = number % 10;
  if (tens >= 11 && tens <= 14) return 2;
  if (ones == 1) return 0;
  return ones >= 2 && ones <= 4 ? 1 : 2;
}

}  // namespace

std::string_view plural_form(Votes number, std::string_view forms, Language language) {
  const Votes size = number < 0 ? -number : number;
  const std::size_t wanted = language == Language::russian ? russian_form(size) : (size == 1 ? 0 : 1);
  std::size_t start = 0;
  for (std::size_t form = 0; form < wanted; ++form) {
    const std::size_t bar = forms.find('|', start);
    if (bar == std::string_view::npos) break;
    start = bar + 1;
  }
  return forms.substr(start, forms.find('|', start) - start);
}

std::string with_forms(std::string_view text, std::span<const std::optional<Votes>> numbers, Language language) {
  std::string chosen;
  while (!text.empty()) {
    const std::size_t open = std::min(text.find('{'), text.size());
    const std::size_t close = std::min(text.find('}', open), text.size());
    const std::string_view place = text.substr(open, close - open);
    chosen += text.substr(0, open);
    if (const std::size_t bar = place.find('|'); bar == std::string_view::npos) {
      chosen += text.substr(open, close + 1 - open);
    } else {
      const auto number = numbers[static_cast<std::size_t>(place[1] - '0')];
      chosen += plural_form(number.value_or(0), place.substr(bar + 1), language);
    }
    text.remove_prefix(std::min(close + 1, text.size()));
  }
  return chosen;
}

std::string Quantity::in(Language language) const {
  return group_digits(number, language == Language::english ? "," : "\u00A0");
}

}  // namespace saylau
