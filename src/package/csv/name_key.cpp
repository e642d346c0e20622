#include "package/csv/name_key.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <memory>
#include <utility>

namespace saylau::package {

namespace {

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

// Letters of one case, composed; what is no UTF-8 stays as it is.
enum class Accents { kept, dropped };

std::string folded(std::string_view name, Accents accents = Accents::kept) {
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
  const auto drop = accents == Accents::dropped ? UTF8PROC_STRIPMARK : utf8proc_option_t{};
  const auto options = static_cast<utf8proc_option_t>(kNfkcCasefold | drop);
  const auto size = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(name.size()), &mapped, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (size < 0) return std::string(name);
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};  // NOLINT(*-reinterpret-cast)
}

// Small letters of Cyrillic and Greek that look like Latin ones, or whose capitals do; those of Kazakh, Kyrgyz and
// Uzbek that Russian files write with the letter beside them (ғ as г, which is said by another of its kind);
// apostrophes.
constexpr std::array<std::pair<char32_t, char>, 44> kLookAlikes = {
    {{U'ё', 'e'}, {U'ʼ', '"'}, {U'ʻ', '"'}, {U'а', 'a'}, {U'в', 'b'}, {U'е', 'e'}, {U'і', 'i'}, {U'к', 'k'},
     {U'м', 'm'}, {U'н', 'h'}, {U'о', 'o'}, {U'р', 'p'}, {U'с', 'c'}, {U'т', 't'}, {U'у', 'y'}, {U'х', 'x'},
     {U'ѕ', 's'}, {U'ј', 'j'}, {U'ү', 'y'}, {U'һ', 'x'}, {U'ҳ', 'x'}, {U'ԁ', 'd'}, {U'ԛ', 'q'}, {U'ԝ', 'w'},
     {U'г', 'g'}, {U'ғ', 'g'}, {U'α', 'a'}, {U'β', 'b'}, {U'ε', 'e'}, {U'ζ', 'z'}, {U'η', 'h'}, {U'ι', 'i'},
     {U'κ', 'k'}, {U'μ', 'm'}, {U'ν', 'n'}, {U'ο', 'o'}, {U'ρ', 'p'}, {U'τ', 't'}, {U'χ', 'x'}, {U'қ', 'k'},
     {U'ә', 'a'}, {U'ң', 'h'}, {U'ө', 'o'}, {U'ұ', 'y'}}};

constexpr std::size_t kTwoBytes = 0x800;  // letters below it take two bytes of UTF-8, as all of these do

constexpr std::array<char, kTwoBytes> kLatinFor = [] {
  std::array<char, kTwoBytes> latin{};
  for (const auto& [letter, like] : kLookAlikes) latin[letter] = like;
  return latin;
}();

// Dashes of every length, and quotation marks.
constexpr std::array<std::pair<std::string_view, char>, 10> kMarks = {{{"–", '-'},
                                                                       {"—", '-'},
                                                                       {"−", '-'},
                                                                       {"‐", '-'},
                                                                       {"‒", '-'},
                                                                       {"“", '"'},
                                                                       {"”", '"'},
                                                                       {"„", '"'},
                                                                       {"’", '"'},
                                                                       {"‘", '"'}}};

// The letter at a place of the text that looks Latin, or 0; and how many bytes it takes.
std::pair<char, std::size_t> latin_at(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  constexpr unsigned char kFirstOfTwo = 0xC0;
  constexpr unsigned char kFirstOfThree = 0xE2;  // of the marks
  if ((byte(0) & 0xE0U) == kFirstOfTwo && text.size() > 1) {
    const std::size_t letter = (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
    if (letter == 0xAB || letter == 0xBB) return {'"', 2};
    return {kLatinFor[letter], 2};
  }
  if (byte(0) != kFirstOfThree) return {'\0', 1};
  for (const auto& [mark, like] : kMarks) {
    if (text.starts_with(mark)) return {like, mark.size()};
  }
  return {'\0', 1};
}

std::string in_latin_where_alike(const std::string& text) {
  if (is_ascii(text)) return text;
  std::string latin;
  latin.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const bool ascii = static_cast<unsigned char>(text[i]) < 0x80U;
    const auto [like, bytes] = ascii ? std::pair(text[i], std::size_t{1}) : latin_at(std::string_view(text).substr(i));
    if (like != '\0') {
      latin += like;
    } else {
      latin.append(text, i, bytes);
    }
    i += bytes;
  }
  return latin;
}

// Small letters without accents, Latin where they look so.
std::string plain_letters(std::string_view text) {
  return in_latin_where_alike(folded(text, Accents::dropped));
}

bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

// Words of corrections, and numbers of footnotes in square brackets.
bool is_a_note(std::string_view text, char open) {
  constexpr std::array<std::string_view, 12> kStarts = {"correct", "revis", "amend", "updat",  "recount", "copy",
                                                        "final",   "уточн", "испр",  "пересч", "түзет",   "повтор"};
  const bool number = !text.empty() && std::ranges::all_of(text, is_ascii_digit);
  return (number && open == '[') ||
         std::ranges::any_of(kStarts, [&](std::string_view start) { return folded(text).starts_with(start); });
}

bool is_between_words(char c) {
  return std::string_view(" \t\r\n,;:\"'`").contains(c);
}

// Marks of notes, and what says that a row was corrected: "4*", "4 (corrected)", "4 [1]", "North†".
std::string without_notes(std::string name) {
  for (const std::string_view mark : {"*", "†", "‡", "§"}) {
    for (auto at = name.find(mark); at != std::string::npos; at = name.find(mark)) name.erase(at, mark.size());
  }
  for (const auto& [open, close] : {std::pair('(', ')'), std::pair('[', ']')}) {
    const std::size_t begin = name.rfind(open);
    const std::size_t end = name.find(close, std::min(begin, name.size()));
    if (begin == std::string::npos || end == std::string::npos || begin == 0) continue;
    if (is_a_note(std::string_view(name).substr(begin + 1, end - begin - 1), open)) name.erase(begin, end + 1 - begin);
  }
  return name;
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

// A full stop, or a hyphen, is a blank but between digits; "No. 5" is "No5", and "5.0" of a spreadsheet "5".
std::string without_points(const std::string& text) {
  if (text.find_first_of(".-") == std::string::npos && text.find("no ") == std::string::npos) return text;
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char before = plain.empty() ? ' ' : plain.back();
    const char next = i + 1 < text.size() ? text[i + 1] : ' ';
    const bool in_number = is_ascii_digit(before) && is_ascii_digit(next);
    const bool blank = text[i] == ' ' || ((text[i] == '.' || text[i] == '-') && !in_number);
    const bool dropped = blank && (before == ' ' || (is_ascii_digit(next) && ends_in_no(plain)));
    if (!dropped) plain.push_back(blank ? ' ' : text[i]);
  }
  while (plain.ends_with(' ')) plain.pop_back();
  const std::size_t point = plain.find('.');
  const bool whole = point != std::string::npos && plain.find_first_not_of("0123456789") == point &&
                     plain.find_first_not_of('0', point + 1) == std::string::npos;
  return whole ? plain.substr(0, point) : plain;
}

// A number in groups of three, as a spreadsheet prints it: "1 234" is "1234".
std::string without_thousands(const std::string& key) {
  std::string digits;
  for (std::size_t i = 0; i < key.size(); ++i) {
    const bool mark = key[i] == ' ' || key[i] == '.';
    if (!mark && !is_ascii_digit(key[i])) return key;
    if (mark != (i > 0 && (key.size() - i) % 4 == 0)) return key;
    if (!mark) digits += key[i];
  }
  return digits;
}

// The sign for a number is none of the name: "School No5" is "School 5".
std::string without_number_sign(std::string key) {
  constexpr std::string_view kSign = " no";
  const std::size_t sign = key.find(kSign);
  const std::size_t digit = sign + kSign.size();
  if (sign != std::string::npos && digit < key.size() && is_ascii_digit(key[digit])) key.erase(sign + 1, 2);
  return key;
}

// Words beside the number of a station.
constexpr std::string_view kStationWords =
    " no nr n # station polling precinct pec ps пу уик пик участок участка избирательный избирательного участковая "
    "избирательная комиссия учаске учаскесі учаскелік сайлау ші шы нші ншы uchastka uchastkasi uchastok saylov dvk "
    "საარჩევნო უბანი ";

bool is_station_word(std::string_view word) {
  static const std::string kWords = plain_letters(kStationWords);
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
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> kCutShort = {{{"обл", "область"},
                                                                                      {"&", "and"},
                                                                                      {"р-н", "район"},
                                                                                      {"г", "город"},
                                                                                      {"респ", "республика"},
                                                                                      {"с", "село"},
                                                                                      {"п", "поселок"},
                                                                                      {"пос", "поселок"},
                                                                                      {"уч", "участок"},
                                                                                      {"ауд", "ауданы"},
                                                                                      {"қ", "қаласы"},
                                                                                      {"вил", "вилояти"},
                                                                                      {"ш", "шаары"},
                                                                                      {"vil", "viloyati"},
                                                                                      {"t", "tumani"},
                                                                                      {"sh", "shahri"}}};

using WordsInFull = std::map<std::string, std::string, std::less<>>;

const WordsInFull& words_in_full() {
  static const WordsInFull kWords = [] {
    WordsInFull words;
    for (const auto& [cut, whole] : kCutShort) {
      words[plain_letters(cut)] = plain_letters(whole);
    }
    return words;
  }();
  return kWords;
}

std::string in_full(const std::string& key) {
  std::string full;
  full.reserve(key.size());
  for (std::size_t begin = 0; begin <= key.size();) {
    const std::size_t end = std::min(key.find(' ', begin), key.size());
    const std::string_view word = std::string_view(key).substr(begin, end - begin);
    const auto whole = words_in_full().find(word);
    if (begin > 0) full += ' ';
    full += whole == words_in_full().end() ? word : std::string_view(whole->second);
    begin = end + 1;
  }
  return full;
}

// "г. Москва" and "Москва", "Астана қаласы" and "Астана": what a city is called with or without the word.
std::string without_city_word(std::string key) {
  static const std::string kBefore = plain_letters("город ");
  static const std::array kAfter = {plain_letters(" қаласы"), plain_letters(" шаары"), plain_letters(" shahri")};
  if (key.starts_with(kBefore)) key.erase(0, kBefore.size());
  for (const std::string& after : kAfter) {
    if (key.ends_with(after)) key.resize(key.size() - after.size());
  }
  return key;
}

// "North East" and "Northeast"; blanks beside numbers stay.
std::string without_blanks_between_letters(const std::string& key) {
  std::string joined;
  for (std::size_t i = 0; i < key.size(); ++i) {
    const bool beside_number =
        i > 0 && i + 1 < key.size() && (is_ascii_digit(key[i - 1]) || is_ascii_digit(key[i + 1]));
    if (key[i] != ' ' || beside_number) joined += key[i];
  }
  return joined;
}

// Words that no place has in its name.
constexpr std::array<std::string_view, 68> kTotalWords = {
    "cəmi",      "ընդամենը",  "укупно",   "вкупно",     "kokku",      "kopā",     "skupaj",  "σύνολο",
    "guztira",   "gjithsej",  "iomlán",   "sammanlagt", "samtals",    "нийт",     "合計",    "합계",
    "tổng",      "المجموع",   "jumla",    "усього",     "разам",      "баары",    "ukupno",  "összesen",
    "yhteensä",  "cumul",     "tot",      "percent",    "percentage", "total",    "totals",  "subtotal",
    "subtotals", "sub-total", "итого",    "всего",      "итог",       "итоги",    "подытог", "барлығы",
    "жиыны",     "жиынтық",   "жиынтығы", "қорытынды",  "жыйынтыгы",  "жыйынтык", "бардыгы", "жами",
    "insgesamt", "totaal",    "totale",   "razem",      "ogółem",     "celkem",   "toplam",  "ჯამი",
    "სულ",       "всього",    "разом",    "жалпысынан", "свод",       "бойынша",  "боюнча",  "бўйича",
    "yicha",     "ҷамъ",      "მთლიანად", "σ"};

// Those that a place may have in its name; none is called so.
constexpr std::array<std::string_view, 34> kTotals = {
    "i alt",  "iš viso", "รวม",     "summa",     "барлыгы", "%",      "in %",     "в %",        "проценты",
    "grand",  "jemi",    "в сумме", "t o t a l", "sum",     "сумма",  "жалпы",    "жалпы саны", "jami",
    "gesamt", "summe",   "totais",  "totales",   "suma",    "spolu",  "ensemble", "общо",       "общее",
    "all",    "overall", "hammasi", "ҳамагӣ",    "ҳамаги",  "umumiy", "сводная"};

// How rows of sums begin.
constexpr std::array<std::string_view, 14> kTotalStarts = {
    "по району", "по области", "по городу", "по округу",   "по региону", "по тик",       "в целом",
    "весь ",     "вся ",       "и т о г о", "в том числе", "of which",   "all stations", "барлық учаскелер"};

}  // namespace

std::string name_key(std::string_view name) {
  const std::string noted = name.find_first_of("*([\xE2\xC2") == std::string_view::npos
                                ? std::string(name)
                                : without_notes(std::string(name));
  const std::string plain = in_full(without_padding(plain_letters(noted)));  // "р-н" before its hyphen goes
  const std::string full = without_city_word(in_full(without_points(plain)));
  return without_blanks_between_letters(without_thousands(without_number_sign(without_station_words(full))));
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

bool is_word_for_a_total(std::string_view name) {
  const std::string word = without_padding(folded(name));
  return std::ranges::find(kTotalWords, word) != kTotalWords.end() || std::ranges::find(kTotals, word) != kTotals.end();
}

bool names_nobody(std::string_view name) {
  constexpr std::array<std::string_view, 30> kNobody = {"others",
                                                        "other",
                                                        "other candidates",
                                                        "all others",
                                                        "write-ins",
                                                        "write-in",
                                                        "writeins",
                                                        "scattering",
                                                        "invalid",
                                                        "invalid ballots",
                                                        "invalid votes",
                                                        "blank",
                                                        "blank ballots",
                                                        "blancs",
                                                        "nuls",
                                                        "votos nulos",
                                                        "under votes",
                                                        "over votes",
                                                        "undervotes",
                                                        "overvotes",
                                                        "spoilt ballots",
                                                        "against all",
                                                        "none of the above",
                                                        "nota",
                                                        "прочие",
                                                        "другие",
                                                        "недействительные",
                                                        "против всех",
                                                        "бәріне қарсы",
                                                        "жарамсыз"};
  const std::string key = name_key(name);
  return is_word_for_a_total(name) ||
         std::ranges::any_of(kNobody, [&](std::string_view nobody) { return key == name_key(nobody); });
}

bool names_abroad(std::string_view name) {
  constexpr std::array<std::string_view, 20> kParts = {
      "abroad",    "overseas",  "out of country", "foreign", "embass",   "expatriat",    "exterior",
      "extranjer", "étranger",  "ausland",        "zahrani", "zagranic", "за пределами", "зарубеж",
      "за рубеж",  "за границ", "загран",         "шетел",   "чет өлкө", "საზღვარგარეთ"};
  constexpr std::array<std::string_view, 4> kStarts = {"хориж", "xorij", "xaric", "мид"};
  const std::string small = without_padding(folded(name));
  return std::ranges::any_of(kParts, [&](std::string_view part) { return small.contains(part); }) ||
         std::ranges::any_of(kStarts, [&](std::string_view start) { return small.starts_with(start); });
}

bool says_not_to_count(std::string_view text) {
  constexpr std::array<std::string_view, 17> kStarts = {
      "prelim", "provisional", "предварит", "алдын ала", "алдын-ала", "provis",   "provvis",    "wstępn", "předběž",
      "esialg", "foreløb",     "voorlopig", "vorläuf",   "interim",   "replaced", "superseded", "draft"};
  constexpr std::array<std::string_view, 11> kParts = {
      "annulled", "invalidated",       "declared invalid", "not counted", "exit poll", "cancelled",
      "аннулир",  "признаны недейств", "отменен",          "не учтен",    "күші жойыл"};
  const std::string small = without_padding(folded(text));
  return std::ranges::any_of(kStarts, [&](std::string_view start) { return small.starts_with(start); }) ||
         std::ranges::any_of(kParts, [&](std::string_view part) { return small.contains(part); });
}

}  // namespace saylau::package
