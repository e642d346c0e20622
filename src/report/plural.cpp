#include "report/plural.hpp"

namespace saylau::report {

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

}  // namespace saylau::report
