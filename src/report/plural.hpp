// Which form of a word stands after a whole number: the cardinal rules of Unicode's CLDR for the three languages.
//
// English and Kazakh have two forms, "one" (1) and "other"; Russian three: "one" (1, 21, 31, but not 11), "few" (2-4,
// 22-24, but not 12-14) and "many" (the rest).
#pragma once

#include <string_view>

#include "votes/contestant.hpp"
#include "votes/share.hpp"

namespace saylau::report {

// The form for `number` among forms with "|" between, in the order above: "seat|seats", "место|места|мест". The last
// one given stands for those that are missing.
std::string_view plural_form(Votes number, std::string_view forms, Language language);

}  // namespace saylau::report
