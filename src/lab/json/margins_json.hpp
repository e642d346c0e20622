// Margins as JSON: {"election", "margins": [{"question", "tier", "area", "from", "to", "votes", "seats", "gain",
// "lose", "open_before", "majority"}], "not_computed"}. `from` is null for ballots added, `to` for voters who stay at
// home; `majority` is who gains or loses it, null where that is not the question.
#pragma once

#include <string>

#include "lab/margins.hpp"

namespace saylau::lab {

// "any-seat", "next-seat", "entry", "exit", "majority-lost", "majority-won", "district".
std::string_view word_of(Question question);

std::string to_json(const package::Package& package, const Margins& margins);

}  // namespace saylau::lab
