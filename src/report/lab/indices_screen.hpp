// The indices of an election on one screen.
#pragma once

#include <string>

#include "lab/election_indices.hpp"
#include "report/phrases.hpp"
#include "report/style.hpp"

namespace saylau::report {

// `joined` is null, or the election as if some had stood together. `every` prints all districts, else the ten closest.
std::string indices_screen(const package::Package& package, const count::Result& result,
                           const lab::ElectionIndices& indices, const lab::Scenario* joined, bool every,
                           const Words& words, const Style& style);

}  // namespace saylau::report
