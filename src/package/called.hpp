// Whom a text means: names are taken wherever ids are.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "votes/contestant.hpp"

namespace saylau::package {

// The contestants (as indices) that have this id, or else this name in any of the three languages, however it is
// written (csv/name_key.hpp). Several where namesakes stand.
std::vector<std::size_t> contestants_called(std::span<const Contestant> contestants, const std::string& text);

}  // namespace saylau::package
