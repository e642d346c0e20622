// A rule of a law by its path, so that one can be changed and everything else left as it is.
//
//   tier.list.threshold         "5%"                  tier.list.seats              "69"
//   tier.list.threshold.of      "valid votes"         tier.list.allocate.method    "Hare", "D'Hondt", ...
//   tier.list.threshold.rescue  "as it is", "none"
//
// A path has the keys of the law file (docs/law-format.md) with the tier's id; a second threshold is "threshold.2".
// Values are the words of the law file. The formulas that `allocate.method` takes are named by quota or divisors, since
// those names belong to one method each.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "law/law.hpp"
#include "votes/error.hpp"

namespace saylau::law {

enum class RuleKind { share, seats, word };

struct Rule {
  std::string path;
  RuleKind kind = RuleKind::word;
  std::string value;               // as the law has it
  std::vector<std::string> words;  // of a word: all that it can be
};

// The rules of a law that a count can be asked to change, in the order of its tiers.
std::vector<Rule> rules_of(const law::Law& law);

// Errors: lab.no-such-rule (names the nearest path, or all).
Expected<Rule> find_rule(const law::Law& law, const std::string& path);

// The law with one rule changed. `law.seats` follows the seats of its tiers. Errors: lab.no-such-rule, lab.rule-value
// (says what the rule can be).
Expected<law::Law> with_rule(const law::Law& law, const std::string& path, const std::string& value);

// "a,b,c" in its parts; one part where there is no comma.
std::vector<std::string> split_words(const std::string& text);

// "tier.list.threshold=3%" in its two parts. Errors: lab.no-value.
struct PathValue {
  std::string path;
  std::string value;
};
Expected<PathValue> split_rule(const std::string& text);

}  // namespace saylau::law
