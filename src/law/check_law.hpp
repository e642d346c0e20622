// What no single table of a law file can know, and what the count could not apply.
//
// Ids are unique, tiers and decisions name ballots that exist, seats add up. And a rule that the count would apply only
// by halves is refused here, where its author can see it: what the reader accepts, the count applies in every area.
#pragma once

#include "law/law.hpp"
#include "law/strict_toml.hpp"

namespace saylau::law {

// Adds to the errors of `root`: law.empty, law.duplicate-id, law.no-such-ballot, law.seats, law.rescue, law.relief,
// law.exempt, law.share, and for rules that cannot be applied law.area (lists divided, or one winner decided, in each
// of many areas; several seats by plurality in one area; an area of stations), law.contestants (a method for lists on a
// ballot of candidates), law.against-all (a rule about votes against all on a ballot without that line),
// law.not-applied (a threshold of districts, a recount of lists).
void check_law(const Law& law, TomlTable& root);

}  // namespace saylau::law
