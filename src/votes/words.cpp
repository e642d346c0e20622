#include "votes/words.hpp"

#include <algorithm>
#include <array>

#include "votes/digits.hpp"

namespace saylau {

namespace {

constexpr std::array<std::array<std::string_view, 12>, 3> kMonths = {{
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"},
    {"қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
     "желтоқсан"},
    {"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
     "декабря"},
}};

// "+5", "−3:30", or nothing.
std::string offset_words(int minutes) {
  if (minutes == 0) return "";
  const int size = minutes < 0 ? -minutes : minutes;
  const std::string rest = size % 60 == 0 ? "" : fmt::format(":{:02}", size % 60);
  return fmt::format("{}{}{}", minutes < 0 ? "−" : "+", size / 60, rest);
}

// Do so many digits after the point hold the number whole?
bool holds(Int128 numerator, Int128 denominator, int decimals) {
  for (int i = 0; i < decimals; ++i) numerator *= 10;
  return numerator % denominator == 0;
}

}  // namespace

std::string Words::number(Votes number) const {
  return Quantity{number}.in(language_);
}

std::string Words::localized(std::string decimal) const {
  if (language_ != Language::english) std::ranges::replace(decimal, '.', ',');
  return decimal;
}

std::string Words::share(Votes part, Votes whole, int decimals) const {
  return whole == 0 ? "–" : localized(percent(part, whole, decimals)) + "%";
}

std::string Words::fraction(Int128 numerator, Int128 denominator, int decimals) const {
  std::string text = decimal(numerator, denominator, decimals);
  const std::size_t point = text.find('.');
  const std::string whole =
      group_digits(std::stoll(text.substr(0, point)), language_ == Language::english ? "," : "\u00A0");
  return whole + localized(point == std::string::npos ? "" : text.substr(point));
}

// Trailing zeros of a decimal say nothing: "95.50" is 95.5.
std::string Words::trimmed(Int128 numerator, Int128 denominator, int decimals) const {
  std::string text = decimal(numerator, denominator, decimals);
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::size_t last = text.find_last_not_of('0');
  if (point < text.size()) text.erase(last == point ? point : last + 1);
  const std::string whole = Quantity{std::stoll(text.substr(0, point))}.in(language_);
  return whole + localized(text.substr(std::min(point, text.size())));
}

std::string Words::about(Int128 numerator, Int128 denominator, int decimals) const {
  constexpr Wording kAbout{"about {}", "шамамен {}", "около {}"};
  if (holds(numerator, denominator, decimals)) return trimmed(numerator, denominator, decimals);
  return say(kAbout, fraction(numerator, denominator, decimals));
}

std::string Words::equals(Int128 numerator, Int128 denominator, int decimals) const {
  if (holds(numerator, denominator, decimals)) return "= " + trimmed(numerator, denominator, decimals);
  return "≈ " + fraction(numerator, denominator, decimals);
}

std::string Words::percentage(const Share& share) const {
  return share_names(share).in(language_);
}

std::string Words::printed(std::string percentage) const {
  return localized(std::move(percentage));
}

namespace {

std::string russian_cite(std::string citation) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kTerms = {
      {{"Art. ", "ст. "}, {"art. ", "ст. "}, {" p. ", " п. "}}};
  for (const auto& [english, local] : kTerms) {
    for (std::size_t at = 0; (at = citation.find(english, at)) != std::string::npos; at += local.size()) {
      citation.replace(at, english.size(), local);
    }
  }
  return citation;
}

bool starts_number(char letter) {
  return letter >= '0' && letter <= '9';
}

// How long the numbers at the start of a text are: "97-1 p. 1" 4, "1, 3, 4" 7, "5, art. 6" 1.
std::size_t numbers_at_start(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    const std::size_t mark = text.substr(end).starts_with(", ") ? 2 : (text[end] == '-' ? 1 : 0);
    if (end + mark >= text.size() || !starts_number(text[end + mark])) break;
    end += mark + 1;
  }
  return end;
}

// "2-4" and "1, 3" are several; "7-1" is one that was put in after 7.
bool are_several(const std::string& points) {
  const std::size_t dash = points.find('-');
  if (points.find(',') != std::string::npos) return true;
  return dash != std::string::npos && std::stoll(points.substr(dash + 1)) > std::stoll(points);
}

// "97-1 p. 1" as "97-1-баптың 1-тармағы"; what follows stays.
std::string kazakh_article(std::string_view text) {
  constexpr std::string_view kPoint = " p. ";
  const std::string article(text.substr(0, std::min(text.find_first_not_of("0123456789-"), text.size())));
  text.remove_prefix(article.size());
  if (article.empty() || !text.starts_with(kPoint))
    return article + (article.empty() ? "" : "-бап") + std::string(text);
  text.remove_prefix(kPoint.size());
  const std::string points(text.substr(0, numbers_at_start(text)));
  text.remove_prefix(points.size());
  return article + "-баптың " + points + (are_several(points) ? "-тармақтары" : "-тармағы") + std::string(text);
}

std::string kazakh_cite(std::string_view citation) {
  constexpr std::string_view kArticle = "rt. ";
  std::string local;
  std::size_t at = citation.find(kArticle);
  if (at == std::string_view::npos || at == 0) return std::string(citation);
  local += citation.substr(0, at - 1);
  while (at != std::string_view::npos) {
    const std::size_t start = at + kArticle.size();
    at = citation.find(kArticle, start);
    const std::size_t end = at == std::string_view::npos ? citation.size() : at - 1;
    local += kazakh_article(citation.substr(start, end - start));
  }
  return local;
}

}  // namespace

std::string Words::cite(std::string citation) const {
  if (language_ == Language::english) return citation;
  return language_ == Language::russian ? russian_cite(std::move(citation)) : kazakh_cite(citation);
}

std::string Words::date(const Date& date) const {
  if (date.size() != 10) return date;
  const std::string year = date.substr(0, 4);
  const int day = std::stoi(date.substr(8, 2));
  const auto month = static_cast<std::size_t>(std::stoi(date.substr(5, 2))) - 1;
  switch (language_) {
    case Language::kazakh:
      return fmt::format("{} жылғы {} {}", year, day, kMonths[1][month]);
    case Language::russian:
      return fmt::format("{} {} {} года", day, kMonths[2][month], year);
    case Language::english:
      break;
  }
  return fmt::format("{} {} {}", day, kMonths[0][month], year);
}

std::string Words::moment(const Moment& moment) const {
  const int second = moment.second_of_day;
  const std::string rest = second % 60 == 0 ? "" : fmt::format(":{:02}", second % 60);
  return fmt::format("{}, {:02}:{:02}{} (UTC{})", date(moment.date), second / 3600, second / 60 % 60, rest,
                     offset_words(moment.offset_minutes));
}

Names number_names(Votes number) {
  const std::string others = Words(Language::kazakh).number(number);
  return {Words(Language::english).number(number), others, others};
}

Names decimal_names(const std::string& english) {
  const std::string others = Words(Language::kazakh).printed(english);
  return {english, others, others};
}

namespace {

constexpr int kDecimalsOfALaw = 4;

// A decimal that holds the number whole, without trailing zeros.
std::string shortest(Int128 numerator, Int128 denominator) {
  std::string text = decimal(numerator, denominator, kDecimalsOfALaw);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

}  // namespace

Names share_names(const Share& share) {
  const Int128 hundredfold = Int128{share.numerator} * 100;
  if (holds(hundredfold, share.denominator, kDecimalsOfALaw)) {
    return decimal_names(shortest(hundredfold, share.denominator) + "%");
  }
  return decimal_names(fmt::format("{} ({})", to_fraction(share), to_percent(share)));
}

Names factor_names(const Share& factor) {
  if (!holds(factor.numerator, factor.denominator, kDecimalsOfALaw)) return {to_fraction(factor)};
  return decimal_names(shortest(factor.numerator, factor.denominator));
}

}  // namespace saylau
