// Indices as JSON: percentages and ratios as numbers, contestants by id.
#pragma once

#include <string>

#include "lab/election_indices.hpp"

namespace saylau::lab {

// `joined` is null, or the election as if some had stood together.
std::string to_json(const package::Package& package, const count::Result& result, const ElectionIndices& indices,
                    const Scenario* joined);

}  // namespace saylau::lab
