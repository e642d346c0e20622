// A law as a list of facts in words, one for each rule: what "law show" prints and "law diff" compares, in English,
// Kazakh and Russian.
#pragma once

#include <string>
#include <vector>

#include "law/law.hpp"

namespace saylau::law {

// One rule. `topic` names it the same way in every law ("list tier: threshold"), so that two laws can be laid side by
// side, and once in each: a second threshold of a tier is "list tier: threshold (2)". `text` is the rule in words.
struct Fact {
  Names topic;
  Names text;
  std::string cite;
  bool operator==(const Fact&) const = default;
};

std::vector<Fact> describe(const Law& law);

// A topic in two laws; "" where a law has no such rule.
struct Change {
  Names topic;
  Names before;
  Names after;
  std::string cite;  // of the later law, else of the earlier
};

// The topics whose text differs, in the order of the later law, then those that only the earlier has.
std::vector<Change> diff(const Law& before, const Law& after);

// Do two tiers have the same rules? Citations, silences and who takes a seat are not compared.
bool same_rules(const Tier& a, const Tier& b);

}  // namespace saylau::law
