// A text of the program in its three languages, where it is said.
//
// A constant beside the code that says it: three format strings. Nothing can be said in one language only: that none is
// empty and all three have the same places ({0}, {1}, ... or {} in turn) is checked when it is compiled. A word that
// follows a number stands in its forms, "{0} {0|seat|seats}" (votes/plural.hpp). What people call things is data and
// has Names; screens share theirs in report/phrases.hpp.
#pragma once

#include <fmt/format.h>

#include <array>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>

#include "votes/contestant.hpp"
#include "votes/plural.hpp"

namespace saylau {

// A value as the language has it: a Wording, Names or Quantity is said in it.
template <typename Value>
decltype(auto) in_language(const Value& value, Language language) {
  if constexpr (requires { value.in(language); }) {
    return value.in(language);
  } else {
    return (value);
  }
}

// The number that chooses the forms of a place, if its value is one.
template <typename Value>
std::optional<Votes> number_of(const Value& value) {
  if constexpr (std::integral<Value>) {
    return static_cast<Votes>(value);
  } else if constexpr (std::same_as<Value, Quantity>) {
    return value.number;
  } else {
    return std::nullopt;
  }
}

// A text with values in its places, and the forms that go with them.
template <typename... Values>
std::string say_in(Language language, std::string_view text, const Values&... values) {
  const std::array<std::optional<Votes>, sizeof...(Values)> numbers{number_of(values)...};
  return fmt::format(fmt::runtime(with_forms(text, numbers, language)), in_language(values, language)...);
}

class Wording {
 public:
  consteval Wording(std::string_view in_english, std::string_view in_kazakh, std::string_view in_russian)
      : english(in_english), kazakh(in_kazakh), russian(in_russian) {
    const unsigned own = places(english);
    if (english.empty() || kazakh.empty() || russian.empty()) a_language_is_missing();
    if (places(kazakh) != own || places(russian) != own) the_places_differ();
  }

  std::string_view english;
  std::string_view kazakh;
  std::string_view russian;

  constexpr std::string_view in(Language language) const {
    if (language == Language::kazakh) return kazakh;
    return language == Language::russian ? russian : english;
  }

  // In one language. A Wording or Names among the values is said in it too.
  template <typename... Values>
  std::string say(Language language, const Values&... values) const {
    return say_in(language, in(language), values...);
  }
  // In all three.
  template <typename... Values>
  Names names(const Values&... values) const {
    return {say(Language::english, values...), say(Language::kazakh, values...), say(Language::russian, values...)};
  }

 private:
  // Called by nobody: to name them stops the compilation.
  static void a_language_is_missing();
  static void the_places_differ();

  // A bit for each place.
  static consteval unsigned places(std::string_view text) {
    unsigned found = 0;
    unsigned next = 0;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
      if (text[at] != '{') continue;
      const char letter = text[at + 1];
      found |= 1U << (letter == '}' ? next++ : static_cast<unsigned>(letter - '0'));
    }
    return found;
  }
};

}  // namespace saylau
