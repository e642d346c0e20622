// Which form of a word stands after a whole number: the cardinal rules of Unicode's CLDR for the three languages.
//
// English and Kazakh have two forms, "one" (1) and "other"; Russian three: "one" (1, 21, 31, but not 11), "few" (2-4,
// 22-24, but not 12-14) and "many" (the rest).
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "votes/contestant.hpp"
#include "votes/share.hpp"

namespace saylau {

// The form for `number` among forms with "|" between, in the order above: "seat|seats", "место|места|мест". The last
// one given stands for those that are missing.
std::string_view plural_form(Votes number, std::string_view forms, Language language);

// A text whose places may hold forms: in "{0} {0|seat|seats}" the second is the form for the number in place 0, here
// numbers[0]. Other places are left as they are. A place whose value is no number has nullopt, and takes the last form.
std::string with_forms(std::string_view text, std::span<const std::optional<Votes>> numbers, Language language);

// A whole number in a sentence: printed with the digits grouped as the language does, and the words beside it take the
// form that goes with it.
struct Quantity {
  Votes number = 0;
  std::string in(Language language) const;
};

}  // namespace saylau
