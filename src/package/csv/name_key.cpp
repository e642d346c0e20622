#include "package/csv/name_key.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utility>

namespace saylau::package {

namespace {

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

// Letters of one case, composed; what is no UTF-8 stays as it is.
std::string folded(std::string_view name) {
  if (is_ascii(name)) {
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return lower;
  }
  utf8proc_uint8_t* mapped = nullptr;
  const auto* bytes =
      reinterpret_cast<const utf8proc_uint8_t*>(name.data());  // NOLINT(*-reinterpret-cast): a C library
  constexpr auto kNfkcCasefold = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                                UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  const auto size = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(name.size()), &mapped, kNfkcCasefold);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (size < 0) return std::string(name);
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};  // NOLINT(*-reinterpret-cast)
}

// Small letters of Cyrillic and Greek that look like Latin ones, or whose capitals do; those of Kazakh that Russian
// files write with the letter beside them; dashes of every length, and quotation marks.
constexpr std::array<std::pair<std::string_view, char>, 52> kLookAlikes = {
    {{"ё", 'e'}, {"–", '-'}, {"—", '-'}, {"−", '-'}, {"‐", '-'}, {"‒", '-'}, {"«", '"'}, {"»", '"'}, {"“", '"'},
     {"”", '"'}, {"„", '"'}, {"’", '"'}, {"‘", '"'}, {"ʼ", '"'}, {"а", 'a'}, {"в", 'b'}, {"е", 'e'}, {"і", 'i'},
     {"к", 'k'}, {"м", 'm'}, {"н", 'h'}, {"о", 'o'}, {"р", 'p'}, {"с", 'c'}, {"т", 't'}, {"у", 'y'}, {"х", 'x'},
     {"ѕ", 's'}, {"ј", 'j'}, {"ү", 'y'}, {"һ", 'h'}, {"ԁ", 'd'}, {"ԛ", 'q'}, {"ԝ", 'w'}, {"α", 'a'}, {"β", 'b'},
     {"ε", 'e'}, {"ζ", 'z'}, {"η", 'h'}, {"ι", 'i'}, {"κ", 'k'}, {"μ", 'm'}, {"ν", 'n'}, {"ο", 'o'}, {"ρ", 'p'},
     {"τ", 't'}, {"χ", 'x'}, {"қ", 'k'}, {"ә", 'a'}, {"ң", 'h'}, {"ө", 'o'}, {"ұ", 'y'}}};

std::string in_latin_where_alike(const std::string& text) {
  if (is_ascii(text)) return text;
  std::string latin;
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view rest = std::string_view(text).substr(i);
    if (is_ascii(rest.substr(0, 1))) {
      latin += text[i++];
      continue;
    }
    const auto alike =
        std::ranges::find_if(kLookAlikes, [&](const auto& pair) { return rest.starts_with(pair.first); });
    latin += alike == kLookAlikes.end() ? text[i] : alike->second;
    i += alike == kLookAlikes.end() ? 1 : alike->first.size();
  }
  return latin;
}

bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_between_words(char c) {
  return std::string_view(" \t\r\n,;:\"'`").contains(c);
}

// One blank between words, none at the ends, and no zeros before a number. Quotation marks and commas are blanks.
std::string without_padding(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool blank = is_between_words(text[i]);
    if (blank && (plain.empty() || plain.back() == ' ')) continue;
    const bool starts_number = plain.empty() || !is_ascii_digit(plain.back());
    if (text[i] == '0' && starts_number && i + 1 < text.size() && is_ascii_digit(text[i + 1])) continue;
    plain.push_back(blank ? ' ' : text[i]);
  }
  while (plain.ends_with(' ')) plain.pop_back();
  return plain;
}

// Does a text end in the word "no", as the sign for a number is written?
bool ends_in_no(std::string_view text) {
  return text == "no" || text.ends_with(" no");
}

// "No. 5" is "No5", and "5.0" of a spreadsheet is "5".
std::string without_points(const std::string& text) {
  if (text.find('.') == std::string::npos && text.find("no ") == std::string::npos) return text;
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char before = plain.empty() ? ' ' : plain.back();
    const char after = i + 1 < text.size() ? text[i + 1] : ' ';
    const bool in_number = is_ascii_digit(before) && is_ascii_digit(after);
    const bool is_dropped = text[i] == '.' ? !in_number : text[i] == ' ' && is_ascii_digit(after) && ends_in_no(plain);
    if (!is_dropped) plain.push_back(text[i]);
  }
  const std::size_t point = plain.find('.');
  const bool whole = point != std::string::npos && plain.find_first_not_of("0123456789") == point &&
                     plain.find_first_not_of('0', point + 1) == std::string::npos;
  return whole ? plain.substr(0, point) : plain;
}

// Words beside the number of a station.
constexpr std::string_view kStationWords =
    " no nr n # station polling precinct pec уик пик участок участка избирательный избирательного участковая "
    "избирательная комиссия учаске учаскесі учаскелік сайлау ші шы нші ншы uchastka uchastkasi uchastok saylov dvk "
    "საარჩევნო უბანი ";

bool is_station_word(std::string_view word) {
  static const std::string kWords = in_latin_where_alike(std::string(kStationWords));
  return word.empty() || kWords.find(" " + std::string(word) + " ") != std::string::npos;
}

// The number of a station alone: "УИК No 5", "5-участок" and "5" are one.
std::string without_station_words(std::string key) {
  constexpr std::string_view kDigits = "0123456789";
  const std::size_t number = key.find_first_of(kDigits);
  if (number == std::string::npos) return key;
  const std::size_t end = std::min(key.find_first_not_of(kDigits, number), key.size());
  if (number == 0 && end == key.size()) return key;
  const std::string words = key.substr(0, number) + " " + key.substr(end);
  for (std::size_t begin = 0; begin <= words.size();) {
    const std::size_t next = std::min(words.find_first_of(" -", begin), words.size());
    if (!is_station_word(std::string_view(words).substr(begin, next - begin))) return key;
    begin = next + 1;
  }
  return key.substr(number, end - number);
}

// Words that authorities' files cut short; in letters that look Latin.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kCutShort = {{{"обл", "область"},
                                                                                     {"р-н", "район"},
                                                                                     {"г", "город"},
                                                                                     {"респ", "республика"},
                                                                                     {"vil", "viloyati"},
                                                                                     {"sh", "shahri"}}};

std::string in_full(const std::string& key) {
  std::string full;
  for (std::size_t begin = 0; begin <= key.size();) {
    const std::size_t end = std::min(key.find(' ', begin), key.size());
    std::string word = key.substr(begin, end - begin);
    for (const auto& [cut, whole] : kCutShort) {
      if (word == in_latin_where_alike(std::string(cut))) word = in_latin_where_alike(std::string(whole));
    }
    full += (begin == 0 ? "" : " ") + word;
    begin = end + 1;
  }
  return full;
}

// Words that no place has in its name.
constexpr std::array<std::string_view, 41> kTotalWords = {
    "total",   "totals",    "subtotal", "subtotals",  "sub-total", "итого",     "всего",     "итог",     "итоги",
    "подытог", "барлығы",   "жиыны",    "жиынтық",    "жиынтығы",  "қорытынды", "жыйынтыгы", "жыйынтык", "бардыгы",
    "жами",    "insgesamt", "totaal",   "totale",     "razem",     "ogółem",    "celkem",    "toplam",   "ჯამი",
    "სულ",     "всього",    "разом",    "жалпысынан", "свод",      "сводная",   "бойынша",   "боюнча",   "бўйича",
    "yicha",   "umumiy",    "ҷамъ",     "მთლიანად",   "σ"};

// Those that a place may have in its name; none is called so.
constexpr std::array<std::string_view, 23> kTotals = {
    "grand", "jemi",   "в сумме", "t o t a l", "sum",     "сумма",  "жалпы", "жалпы саны",
    "jami",  "gesamt", "summe",   "totais",    "totales", "suma",   "spolu", "ensemble",
    "общо",  "общее",  "all",     "overall",   "hammasi", "ҳамагӣ", "ҳамаги"};

// How rows of sums begin.
constexpr std::array<std::string_view, 14> kTotalStarts = {
    "по району", "по области", "по городу", "по округу",   "по региону", "по тик",       "в целом",
    "весь ",     "вся ",       "и т о г о", "в том числе", "of which",   "all stations", "барлық учаскелер"};

}  // namespace

std::string name_key(std::string_view name) {
  return without_station_words(in_full(without_points(without_padding(in_latin_where_alike(folded(name))))));
}

namespace {

// Is one of the words of a text a word for totals?
bool has_total_word(std::string_view plain) {
  constexpr std::string_view kBetween = " :;,.()/*_=-";
  for (std::size_t begin = 0; begin < plain.size();) {
    const std::size_t end = std::min(plain.find_first_of(kBetween, begin), plain.size());
    if (std::ranges::find(kTotalWords, plain.substr(begin, end - begin)) != kTotalWords.end()) return true;
    begin = end + 1;
  }
  return false;
}

bool is_called_a_total(const std::string& plain) {
  return has_total_word(plain) || std::ranges::find(kTotals, plain) != kTotals.end() ||
         std::ranges::any_of(kTotalStarts, [&](std::string_view start) { return plain.starts_with(start); });
}

}  // namespace

// A word in Cyrillic letters that look like Latin ones is that word too.
bool names_a_total(std::string_view name) {
  const std::string small = folded(name);
  return is_called_a_total(without_padding(small)) ||
         (!is_ascii(small) && is_called_a_total(without_padding(in_latin_where_alike(small))));
}

}  // namespace saylau::package
