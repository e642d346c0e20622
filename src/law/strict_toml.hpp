// TOML read strictly: every key that is not asked for, every key that is missing and every wrong type is an error with
// file, line and column.
//
// Reading goes on after a mistake, so that a writer sees all of them at once: a getter that fails adds to the Errors
// that the table was opened with and returns nothing, and whoever opened the document checks the Errors at the end.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "votes/contestant.hpp"
#include "votes/date.hpp"
#include "votes/error.hpp"
#include "votes/moment.hpp"
#include "votes/share.hpp"

namespace toml {
inline namespace v3 {
class table;
class node;
}  // namespace v3
}  // namespace toml

namespace saylau {

// A word of a file's vocabulary and what it means in the model.
template <typename T>
struct Word {
  std::string_view word;
  T meaning;
};

// A piece of text and where it stands.
struct PlacedText {
  std::string text;
  Place place;
};

class TomlTable {
 public:
  // `name` is what messages call the table, such as "[[tier]]". `errors` must outlive the table.
  TomlTable(const toml::table& table, std::string file, std::string name, Errors& errors);

  Place place() const;                          // of the table
  Place place_of(std::string_view key) const;   // of the value at key; of the table if there is none
  bool has(std::string_view key) const;         // and counts the key as asked for
  bool holds_text(std::string_view key) const;  // is there a text at key?
  bool holds_table(std::string_view key) const;
  std::vector<std::string> keys() const;  // in the file's order
  Errors& errors() const { return *errors_; }
  const std::string& name() const { return name_; }

  // Optional values: nullopt if the key is missing, or wrong (then an error has been added).
  std::optional<std::string> text(std::string_view key);
  std::optional<std::int64_t> integer(std::string_view key);
  std::optional<bool> boolean(std::string_view key);
  std::optional<Date> date(std::string_view key);
  std::optional<Moment> moment(std::string_view key);  // 2024-06-03T02:00:00+05:00: without a zone it is an error
  std::optional<Share> share(std::string_view key);    // "5%", "0.7", "2/3"
  std::optional<PlacedText> placed_text(std::string_view key);
  std::optional<TomlTable> table(std::string_view key);
  std::vector<TomlTable> tables(std::string_view key);  // an array of tables; empty if there is none
  std::vector<std::int64_t> integers(std::string_view key, std::int64_t least);  // a whole number, or an array of them
  std::vector<PlacedText> texts(std::string_view key);  // an array of texts; empty if there is none

  // Required values: an error is added if the key is missing, and a neutral value is returned.
  std::string required_text(std::string_view key);
  std::string required_id(std::string_view key);  // of a law or an election: "kz/2023-mazhilis"
  std::int64_t required_integer(std::string_view key, std::int64_t least);
  Date required_date(std::string_view key);
  Share required_share(std::string_view key);
  std::optional<TomlTable> required_table(std::string_view key);
  std::vector<TomlTable> required_tables(std::string_view key);

  // "name", "name_kk", "name_ru"; the first is required.
  Names names(const std::string& key);

  // One word of a vocabulary; the error names all of them, and the nearest.
  template <typename T, std::size_t N>
  std::optional<T> word(std::string_view key, const std::array<Word<T>, N>& vocabulary) {
    const std::optional<PlacedText> found = placed_text(key);
    return found ? look_up(*found, vocabulary) : std::nullopt;
  }
  template <typename T, std::size_t N>
  std::optional<T> required_word(std::string_view key, const std::array<Word<T>, N>& vocabulary) {
    if (!has(key)) missing(key, "one of " + list(vocabulary));
    return word(key, vocabulary);
  }
  template <typename T, std::size_t N>
  std::optional<T> look_up(const PlacedText& found, const std::array<Word<T>, N>& vocabulary) {
    for (const Word<T>& entry : vocabulary) {
      if (entry.word == found.text) return entry.meaning;
    }
    std::vector<std::string> words;
    for (const Word<T>& entry : vocabulary) words.emplace_back(entry.word);
    unknown_word(found, words);
    return std::nullopt;
  }

  // Adds an error for each key that nobody asked for. Call it once, after the last getter.
  void refuse_other_keys();

  void error(std::string code, Place place, std::string found, std::string expected);
  void missing(std::string_view key, std::string expected);

 private:
  template <typename T, std::size_t N>
  static std::string list(const std::array<Word<T>, N>& vocabulary) {
    std::string text;
    for (const Word<T>& entry : vocabulary) text += (text.empty() ? "\"" : ", \"") + std::string(entry.word) + "\"";
    return text;
  }
  const toml::node* find(std::string_view key) const;
  Place place_of(const toml::node& node) const;
  void wrong_type(const toml::node& node, std::string_view key, std::string expected);
  void unknown_word(const PlacedText& found, std::span<const std::string> known);

  const toml::table* table_;
  std::string file_;
  std::string name_;
  Errors* errors_;
  mutable std::set<std::string, std::less<>> asked_;
};

// A parsed document; its tables point into it.
class TomlDocument {
 public:
  // Errors: toml.syntax.
  static Expected<TomlDocument> parse(std::string_view text, std::string file);
  TomlTable root(Errors& errors) const;

 private:
  TomlDocument() = default;
  std::shared_ptr<const toml::table> table_;
  std::string file_;
};

}  // namespace saylau
