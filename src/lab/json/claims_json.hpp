// Verdicts as JSON.
#pragma once

#include <string>

#include "lab/claims/claims.hpp"

namespace saylau::lab {

// `verdicts` are those of `claims.claims`, in their order.
std::string to_json(const std::string& election, const ClaimsFile& claims, const std::vector<Verdict>& verdicts);

}  // namespace saylau::lab
