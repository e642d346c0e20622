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

}  // namespace

std::string Words::number(Votes number) const {
  return group_digits(number, language_ == Language::english ? "," : "\u00A0");
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

std::string Words::percentage(const Share& share) const {
  return localized(to_percent(share));
}

std::string Words::printed(std::string percentage) const {
  return localized(std::move(percentage));
}

std::string Words::cite(std::string citation) const {
  if (language_ == Language::english) return citation;
  const bool russian = language_ == Language::russian;
  const std::array<std::pair<std::string_view, std::string_view>, 3> terms = {{{"Art. ", russian ? "ст. " : "бап "},
                                                                               {"art. ", russian ? "ст. " : "бап "},
                                                                               {" p. ", russian ? " п. " : " т. "}}};
  for (const auto& [english, local] : terms) {
    for (std::size_t at = 0; (at = citation.find(english, at)) != std::string::npos; at += local.size()) {
      citation.replace(at, english.size(), local);
    }
  }
  return citation;
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

}  // namespace saylau
