// A result as JSON: integers exact, rationals as "p/q" (docs/result.schema.json).
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "count/result.hpp"

namespace saylau::count {

// What a count says of an election, in the order of the schema: "election", "law", "complete", "seats", "contestants",
// "tiers", "elected", "working", "undecided", "decisions", "law_sha256". `saylau count --json` adds what the package
// knows beside it (findings, turnout, reporting); the page in the browser reads this as it is.
nlohmann::ordered_json to_json(const Election& election, const Result& result);

}  // namespace saylau::count
