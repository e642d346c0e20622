// An election counted again under a law that the reader changes: what the page's law lab asks for.
//
// The law and the votes are read once, from the texts that `saylau publish` writes; each count then changes the rules
// asked for, joins the lists asked for, and calls count() as `saylau count` does. So the seats and the working are
// those of the program (web/test: every packaged election, in a browser).
//
// Cost of a count: that of count() and a copy of the law, tens of microseconds for a list tier.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "count/json/election_json.hpp"
#include "law/law.hpp"
#include "law/rule.hpp"

namespace saylau::wasm {

// What the reader has set.
struct Settings {
  std::vector<law::PathValue> rules;             // in the order in which they apply
  std::vector<std::vector<std::string>> joined;  // lists that stand as one, by id
  bool changes_something() const { return !rules.empty() || !joined.empty(); }
};

// { "rules": [["tier.list.threshold", "4%"]], "join": [["auyl", "adal"]] }. Errors: json.syntax, settings.form.
Expected<Settings> read_settings(std::string_view json);

class Recount {
 public:
  // `json` is { "law": the text of the law file, "law_sha256", "election": (count/json/election_json.hpp) }.
  // Errors: json.syntax, json.key, those of read_law() and read_election_json().
  static Expected<Recount> open(std::string_view json);

  const law::Law& law() const { return law_; }

  // The rules that can be changed, with the values that the law has (law/rule.hpp).
  std::vector<law::Rule> rules() const;

  // Errors: lab.no-such-rule, lab.rule-value, settings.no-such-contestant, settings.join (fewer than two).
  Expected<count::Result> count(const Settings& settings) const;

  // Why these seats, in a language: [ { "heading" }, { "text", "cite" }, { "table": "threshold", "rows": [[name, votes,
  // share, "✓" or what is missing]] }, { "table": "quota", "rows": [[name, votes, quotient, whole seats, "rank:
  // remainder", "+1" or ""]] } ], printed for the language (count/explain/explain.hpp).
  std::string explained(const count::Result& result, Language language) const;

  // The whole of a result, as docs/result.schema.json has it.
  std::string whole(const count::Result& result) const;

  // What a parliament is drawn from: { "seats", "complete", "majority": place or null, "open", "tiers": [ { "id",
  // "seats", "status", "by": [seats by place of the contestant] } ], "passed": [places that passed every threshold] }.
  static std::string seats(const count::Result& result);

 private:
  Recount() = default;
  Expected<law::Law> changed_law(const Settings& settings) const;
  Expected<Election> joined_election(const Settings& settings) const;

  law::Law law_;
  count::ElectionDocument document_;
};

// { "rules": [ { "path", "kind": "share" | "seats" | "word", "value", "words": [] } ] }
std::string to_json(const std::vector<law::Rule>& rules);
// { "errors": [ { "code", "found", "expected" } ] }
std::string to_json(const Errors& errors);

}  // namespace saylau::wasm
