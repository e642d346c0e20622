// The colour of every contestant, for every drawing: its own, or one that people who see few colours can tell apart.
#pragma once

#include <string>
#include <vector>

#include "votes/contestant.hpp"

namespace saylau::report {

inline constexpr const char* kGrey = "#9ca3af";

// A colour ("#rrggbb") for each. Whoever has one keeps it; a candidate has that of its party; against all is grey; the
// others take the colours of Okabe and Ito in the order of the contestants, without any that is near a colour that
// somebody has, and then darker and lighter ones.
std::vector<std::string> colours_of(const std::vector<Contestant>& contestants);

// The same of colours alone, "" for whoever has none.
std::vector<std::string> filled_colours(std::vector<std::string> own);

}  // namespace saylau::report
