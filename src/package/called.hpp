// Whom a text means: names are taken wherever ids are.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "package/package.hpp"
#include "votes/contestant.hpp"

namespace saylau::package {

// The contestants (as indices) that have this id, or else this name in any of the three languages, however it is
// written (csv/name_key.hpp). Several where namesakes stand.
std::vector<std::size_t> contestants_called(std::span<const Contestant> contestants, const std::string& text);

// The id of whom a cell of a source's file names: as the source's `names` say, or whoever on its ballot is called so.
// "" for nobody, or several.
std::string contestant_named(const std::string& text, const Source& source, std::span<const Contestant> contestants);

// Whoever stands on a source's ballot; the source and the contestants outlive it.
WhoStands who_stands(const Source& source, const std::vector<Contestant>& contestants);

}  // namespace saylau::package
