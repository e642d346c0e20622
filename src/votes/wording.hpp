// A text of the program in its three languages, where it is said.
//
// A constant beside the code that says it: three format strings with the same places ({0}, {1}, ...). Nothing can be
// said in one language only. What people call things is data and has Names; screens share theirs in report/phrases.hpp.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "votes/contestant.hpp"

namespace saylau {

struct Wording {
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
