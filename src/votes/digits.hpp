// Numbers as people read and mistype them: grouped digits, and the slips that one finds in printed figures.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "votes/share.hpp"
#include "votes/wording.hpp"

namespace saylau {

// 3431510 -> "3,431,510", with any separator.
std::string group_digits(Votes number, std::string_view separator = ",");

enum class Slip { exchanged_digits, one_digit };

// How a printed figure became another: two digits exchanged ("3,341,510" for "3,431,510"), or one digit wrong. Works
// on the texts' digits, so that "19.96%" and "16.96%" can be compared too. nullopt if neither explains it.
std::optional<Slip> slip_between(std::string_view printed, std::string_view meant);

// "two digits exchanged" or "one digit wrong".
Wording describe(Slip slip);

// The number that a printed one stands for, if changing one digit or exchanging two neighbours makes it `fit`, and
// exactly one such change does; a number of d digits has about 10 d candidates.
std::optional<Votes> repair(Votes printed, const std::function<bool(Votes)>& fit);

}  // namespace saylau
