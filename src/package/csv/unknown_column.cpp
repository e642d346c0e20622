#include "package/csv/unknown_column.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "package/csv/cell.hpp"
#include "package/csv/name_key.hpp"
#include "package/inspect_words.hpp"

namespace saylau::package {

namespace {

// Words of headers over numbers that are no counts, in small letters.
constexpr std::array<std::string_view, 45> kNumberWords = {
    "id",       "code",       "kod",     "kode",     "codigo", "código", "index", "rank",     "place",
    "rang",     "position",   "placing", "lat",      "lon",    "lng",    "zip",   "latitude", "longitude",
    "date",     "year",       "phone",   "age",      "seats",  "insee",  "fips",  "mandates", "geoid",
    "objectid", "population", "teryt",   "gkz",      "ags",    "код",    "место", "номер",    "индекс",
    "год",      "дата",       "мандат",  "мандатов", "п/п",    "орын",   "жыл",   "ნომერი",   "panneau"};

// Those that number something only at the end of a header: a number of votes is a count.
constexpr std::array<std::string_view, 9> kLastWords = {"n", "nr", "num", "number", "#", "order", "row", "line", "no"};

bool parts_words(char c) {
  return std::string_view(" .,:;_-()[]/\\\"'").contains(c);
}

std::vector<std::string> words_of(const std::string& header) {
  std::vector<std::string> words(1);
  for (const char c : header) {
    if (!parts_words(c)) {
      words.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

template <std::size_t size>
bool is_one_of(const std::string& word, const std::array<std::string_view, size>& known) {
  return std::ranges::any_of(known,
                             [&](std::string_view each) { return word == each || name_key(word) == name_key(each); });
}

bool has_a_number_word(const std::string& header) {
  if (header.contains("№") || header.contains("N°") || header.contains("nº")) return true;
  const std::vector<std::string> words = words_of(header);
  if (words.empty()) return false;
  const bool only_no = words.size() == 1 && words[0] == "no";  // an answer
  return (is_one_of(words.back(), kLastWords) && !only_no) ||
         std::ranges::any_of(words, [](const std::string& word) { return is_one_of(word, kNumberWords); });
}

// A mark behind a number points to a note, a text says what it counts: "150*", "210 (21%)", "210 votes", "210.0".
std::string_view without_mark(std::string_view text) {
  const std::size_t end = std::min(text.find_first_of("*(abcdefghijklmnopqrstuvwxyz"), text.size());
  std::string_view number = trimmed(text.substr(0, end));
  while (number.ends_with(".0") || number.ends_with(",0")) number.remove_suffix(2);
  const bool digits = !number.empty() && number[0] >= '0' && number[0] <= '9';
  return digits ? number : text;
}

bool has_letters(std::string_view text) {
  constexpr std::size_t kFewest = 3;  // "n/a" and "x" say that there is nothing
  const auto letters = std::ranges::count_if(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC0U;
  });
  return static_cast<std::size_t>(letters) >= kFewest;
}

}  // namespace

bool says_what_it_is(const std::string& header) {
  const bool named = names_a_total(header) || is_known_header(header) || names_a_place(header);
  return named || has_a_number_word(header);
}

bool says_percentages(const std::string& header) {
  const auto words = words_of(header);
  static constexpr std::array<std::string_view, 6> kWords = {"percent", "percentage", "pct",
                                                             "процент", "пайыз",      "share"};
  return header.contains('%') ||
         std::ranges::any_of(words, [](const std::string& word) { return is_one_of(word, kWords); });
}

void UnknownCells::add(const UnknownCells& other) {
  counts_ += other.counts_;
  largest_ = std::max(largest_, other.largest_);
  words_ += other.words_;
}

void UnknownCells::add(std::string_view text) {
  const std::string_view plain = without_mark(trimmed(text));
  if (const auto count = parse_count(plain)) {
    ++counts_;
    largest_ = std::max(largest_, *count);
  } else if (has_letters(plain) || plain.find_first_of("0123456789") != std::string_view::npos) {
    ++words_;  // a fraction is no count either
  }
}

}  // namespace saylau::package
