// The votes of an election as JSON, for a count in another program: the page counts again in the browser from this.
//
//   { "id": "kz/2023-mazhilis",
//     "areas":         [ { "id", "name": ["English", "Kazakh", "Russian"], "kind": "nation", "parent" } ],
//     "contestants":   [ { "id", "name", "kind": "party list", "party", "colour", "registration", "group", "standing":
//     "died", "ballots": ["list"] }
//     ], "contests":      [ { "ballot", "area", "round", "contestants": [0, 1], "votes": [3431510, 693938],
//                          "registered", "issued", "cast", "invalid", "uncounted", "valid",
//                          "unpublished": [], "announced_to_pass": [], "set_aside": [[2, 40]], "unopposed": true } ],
//     "size":          { "body": 35, "tiers": {} },
//     "announcements": [ { "seats": { "list": { "amanat": 40 } }, "winners": { "district/district-1": "..." } } ] }
//
// Contestants are referred to by their place; `votes` follow `contestants` of the contest; a figure that was not
// published is left out. Stations are not written: their sums are.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "count/announced.hpp"
#include "count/count.hpp"
#include "votes/election.hpp"
#include "votes/error.hpp"

namespace saylau::count {

// What a count takes beside the law.
struct ElectionDocument {
  Election election;
  BodySize size;
  Announcements announcements;
};

nlohmann::ordered_json election_json(const ElectionDocument& document);

// Errors: json.key (missing), json.type, json.value (an unknown word, a negative number), json.index (a
// place that no contestant has), json.length (votes and contestants of a contest differ in number). The first of them.
Expected<ElectionDocument> read_election_json(const nlohmann::ordered_json& json);

}  // namespace saylau::count
