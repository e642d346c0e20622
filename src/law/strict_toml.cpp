#include "law/strict_toml.hpp"

#include <fmt/format.h>
#include <algorithm>

#include "law/nearest.hpp"
#include "law/toml_library.hpp"

namespace saylau {

namespace {

std::string describe(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table:
      return "a table";
    case toml::node_type::array:
      return "an array";
    case toml::node_type::string:
      return fmt::format("\"{}\"", **node.as_string());
    case toml::node_type::integer:
      return fmt::format("the number {}", **node.as_integer());
    case toml::node_type::floating_point:
      return "a number with a point";
    case toml::node_type::boolean:
      return **node.as_boolean() ? "true" : "false";
    case toml::node_type::date:
      return "a date";
    case toml::node_type::time:
      return "a time";
    case toml::node_type::date_time:
      return "a date with a time";
    default:
      return "nothing";
  }
}

}  // namespace

TomlTable::TomlTable(const toml::table& table, std::string file, std::string name, Errors& errors)
    : table_(&table), file_(std::move(file)), name_(std::move(name)), errors_(&errors) {}

Place TomlTable::place_of(const toml::node& node) const {
  const toml::source_position at = node.source().begin;
  return {file_, at.line, at.column};
}

Place TomlTable::place() const {
  return place_of(*table_);
}

Place TomlTable::place_of(std::string_view key) const {
  const toml::node* node = table_->get(key);
  return node == nullptr ? place() : place_of(*node);
}

const toml::node* TomlTable::find(std::string_view key) const {
  asked_.emplace(key);
  return table_->get(key);
}

bool TomlTable::has(std::string_view key) const {
  return find(key) != nullptr;
}

bool TomlTable::holds_text(std::string_view key) const {
  const toml::node* node = find(key);
  return node != nullptr && node->is_string();
}

bool TomlTable::holds_table(std::string_view key) const {
  const toml::node* node = find(key);
  return node != nullptr && node->is_table();
}

std::vector<std::string> TomlTable::keys() const {
  std::vector<std::pair<toml::source_position, std::string>> placed;
  for (const auto& [key, node] : *table_) placed.emplace_back(key.source().begin, std::string(key.str()));
  std::ranges::sort(placed, [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> keys;
  for (auto& [position, key] : placed) keys.push_back(std::move(key));
  return keys;
}

void TomlTable::error(std::string code, Place place, std::string found, std::string expected) {
  errors_->push_back({std::move(code), std::move(place), std::move(found), std::move(expected)});
}

void TomlTable::missing(std::string_view key, std::string expected) {
  error("toml.missing-key", place(), fmt::format("no \"{}\" in {}", key, name_), std::move(expected));
}

void TomlTable::wrong_type(const toml::node& node, std::string_view key, std::string expected) {
  error("toml.type", place_of(node), describe(node), fmt::format("{} for \"{}\"", expected, key));
}

void TomlTable::unknown_word(const PlacedText& found, std::span<const std::string> known) {
  const auto near = nearest(found.text, known);
  const std::string expected = fmt::format("one of \"{}\"", fmt::join(known, "\", \""));
  error("toml.word", found.place, fmt::format("\"{}\"", found.text),
        near ? fmt::format("{}; did you mean \"{}\"?", expected, *near) : expected);
}

std::optional<PlacedText> TomlTable::placed_text(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* text = node->as_string()) return PlacedText{**text, place_of(*node)};
  wrong_type(*node, key, "text in quotation marks");
  return std::nullopt;
}

std::optional<std::string> TomlTable::text(std::string_view key) {
  auto found = placed_text(key);
  return found ? std::optional(std::move(found->text)) : std::nullopt;
}

std::optional<std::int64_t> TomlTable::integer(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* number = node->as_integer()) return **number;
  wrong_type(*node, key, "a whole number");
  return std::nullopt;
}

std::optional<bool> TomlTable::boolean(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* value = node->as_boolean()) return **value;
  wrong_type(*node, key, "true or false");
  return std::nullopt;
}

std::optional<Date> TomlTable::date(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* value = node->as_date()) {
    const toml::date date = **value;
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
  }
  wrong_type(*node, key, "a date without quotation marks, such as 2023-03-19,");
  return std::nullopt;
}

std::optional<Moment> TomlTable::moment(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) return std::nullopt;
  const auto* value = node->as_date_time();
  const std::string expected = "a time with its zone and without quotation marks, such as 2024-06-03T02:00:00+05:00,";
  if (value == nullptr) return wrong_type(*node, key, expected), std::nullopt;
  const toml::date_time moment = **value;
  if (!moment.offset) {
    error("toml.no-zone", place_of(*node), fmt::format("a time without its zone for \"{}\"", key),
          "the zone too, such as 2024-06-03T02:00:00+05:00");
    return std::nullopt;
  }
  if (moment.time.nanosecond != 0) return wrong_type(*node, key, "whole seconds"), std::nullopt;
  const toml::date& day = moment.date;
  return Moment{fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day),
                moment.time.hour * 3600 + moment.time.minute * 60 + moment.time.second, moment.offset->minutes};
}

std::optional<Share> TomlTable::share(std::string_view key) {
  const auto found = placed_text(key);
  if (!found) return std::nullopt;
  if (const auto share = parse_share(found->text)) return share;
  error("toml.share", found->place, fmt::format("\"{}\" for \"{}\"", found->text, key),
        "a percentage with its sign such as \"5%\", a decimal such as \"0.7\", or a fraction such as \"2/3\"");
  return std::nullopt;
}

std::optional<TomlTable> TomlTable::table(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* table = node->as_table()) return TomlTable(*table, file_, fmt::format("\"{}\"", key), *errors_);
  wrong_type(*node, key, "a table");
  return std::nullopt;
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) {
  std::vector<TomlTable> tables;
  const toml::node* node = find(key);
  if (node == nullptr) return tables;
  const auto* array = node->as_array();
  if (array == nullptr) {
    wrong_type(*node, key, fmt::format("an array of tables ([[{}]])", key));
    return tables;
  }
  for (const toml::node& element : *array) {
    if (const auto* table = element.as_table()) {
      tables.emplace_back(*table, file_, fmt::format("[[{}]]", key), *errors_);
    } else {
      wrong_type(element, key, "a table");
    }
  }
  return tables;
}

std::vector<PlacedText> TomlTable::texts(std::string_view key) {
  std::vector<PlacedText> texts;
  const toml::node* node = find(key);
  if (node == nullptr) return texts;
  const auto* array = node->as_array();
  if (array == nullptr) {
    wrong_type(*node, key, "an array of texts, such as [\"a\", \"b\"],");
    return texts;
  }
  for (const toml::node& element : *array) {
    if (const auto* text = element.as_string()) {
      texts.push_back({**text, place_of(element)});
    } else {
      wrong_type(element, key, "text in quotation marks");
    }
  }
  return texts;
}

std::vector<std::int64_t> TomlTable::integers(std::string_view key, std::int64_t least) {
  std::vector<std::int64_t> integers;
  const auto take = [&](const toml::node& node) {
    const auto* number = node.as_integer();
    if (number == nullptr || **number < least) {
      return wrong_type(node, key, fmt::format("a whole number from {}, or an array of them", least));
    }
    integers.push_back(**number);
  };
  const toml::node* node = find(key);
  if (node == nullptr) return integers;
  if (const auto* array = node->as_array()) {
    for (const toml::node& element : *array) take(element);
  } else {
    take(*node);
  }
  return integers;
}

std::string TomlTable::required_text(std::string_view key) {
  if (!has(key)) missing(key, "text in quotation marks");
  const auto found = placed_text(key);
  if (found && found->text.empty()) error("toml.empty", found->place, fmt::format("an empty \"{}\"", key), "some text");
  return found ? found->text : "";
}

namespace {

// Ids become paths of files, so they have nothing in them that leads elsewhere.
bool is_id(std::string_view text) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/'; };
  const bool no_empty_part = !text.starts_with('/') && !text.ends_with('/') && !text.contains("//");
  return no_empty_part && std::ranges::all_of(text, fits);
}

}  // namespace

std::string TomlTable::required_id(std::string_view key) {
  std::string id = required_text(key);
  if (!id.empty() && !is_id(id)) {
    error("toml.id", place_of(key), fmt::format("\"{}\" for \"{}\"", id, key),
          "lower-case letters, digits and hyphens, in parts with slashes between them: \"kz/2023-mazhilis\"");
  }
  return id;
}

std::int64_t TomlTable::required_integer(std::string_view key, std::int64_t least) {
  constexpr std::int64_t kMost = 1'000'000;  // no body has a million seats, no list a million registrations
  if (!has(key)) missing(key, "a whole number");
  const std::int64_t value = integer(key).value_or(least);
  if (value >= least && value <= kMost) return value;
  error("toml.range", place_of(key), fmt::format("{} for \"{}\"", value, key),
        fmt::format("a whole number from {} to {}", least, kMost));
  return least;
}

Date TomlTable::required_date(std::string_view key) {
  if (!has(key)) missing(key, "a date, such as 2023-03-19");
  return date(key).value_or("");
}

Share TomlTable::required_share(std::string_view key) {
  if (!has(key)) missing(key, "a share, such as \"5%\"");
  return share(key).value_or(Share{0, 1});
}

std::optional<TomlTable> TomlTable::required_table(std::string_view key) {
  if (!has(key)) missing(key, "a table");
  return table(key);
}

std::vector<TomlTable> TomlTable::required_tables(std::string_view key) {
  auto found = tables(key);
  if (found.empty()) missing(key, fmt::format("at least one [[{}]]", key));
  return found;
}

Names TomlTable::names(const std::string& key) {
  return {required_text(key), text(key + "_kk").value_or(""), text(key + "_ru").value_or("")};
}

void TomlTable::refuse_other_keys() {
  const std::vector<std::string> known(asked_.begin(), asked_.end());
  for (const auto& [key, node] : *table_) {
    if (asked_.contains(key.str())) continue;
    const toml::source_position at = key.source().begin;
    const auto near = nearest(key.str(), known);
    error("toml.unknown-key", {file_, at.line, at.column}, fmt::format("unknown key \"{}\" in {}", key.str(), name_),
          near ? fmt::format("\"{}\"", *near) : fmt::format("one of \"{}\"", fmt::join(known, "\", \"")));
  }
}

Expected<TomlDocument> TomlDocument::parse(std::string_view text, std::string file) {
  TomlDocument document;
  document.file_ = file;
  toml::parse_result parsed = toml::parse(text, file);
  if (parsed.failed()) {
    const toml::source_position at = parsed.error().source().begin;
    return fail({"toml.syntax", {file, at.line, at.column}, std::string(parsed.error().description()), "TOML"});
  }
  document.table_ = std::make_shared<const toml::table>(std::move(parsed).table());
  return document;
}

TomlTable TomlDocument::root(Errors& errors) const {
  return {*table_, file_, "the file", errors};
}

}  // namespace saylau
