// A text of the program in its three languages, where it is said.
//
// A constant beside the code that says it: three format strings. Nothing can be said in one language only: that none is
// empty and all three have the same places ({0}, {1}, ... or {} in turn) is checked when it is compiled. What people
// call things is data and has Names; screens share theirs in report/phrases.hpp.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "votes/contestant.hpp"

namespace saylau {

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
    return fmt::format(fmt::runtime(in(language)), in_language(values, language)...);
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

  template <typename Value>
  static decltype(auto) in_language(const Value& value, Language language) {
    if constexpr (requires { value.in(language); }) {
      return value.in(language);
    } else {
      return (value);
    }
  }
};

}  // namespace saylau
