// Verdicts as JSON.
#pragma once

#include <string>

#include "lab/claims/claims.hpp"

namespace saylau::lab {

// `verdicts` are those of `claims.claims`, in their order.
std::string to_json(const package::Package& package, const ClaimsFile& claims, const std::vector<Verdict>& verdicts);

}  // namespace saylau::lab
