// Claims about an election, put to the test: a sentence, its source, and an expression over results.
//
// A verdict is one of five: the claim holds; it fails, with the right figure; it depends on the reading, with each
// reading and its value; it cannot be computed, with what is missing; or it is not about figures, and the file says so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lab/claims/facts.hpp"
#include "votes/wording.hpp"

namespace saylau::lab {

struct Claim {
  std::string id;
  Names text;
  std::string source;
  std::string expression;          // "" if the claim is out of scope
  Place place;                     // of the expression's first character
  std::optional<Expression> tree;  // of the expression
  Names out_of_scope;              // why no figure can decide it
  Names note;
};

// A claims file: title, source, and [[claim]] tables with id, text (text_kk, text_ru), holds = 'expression' or
// out_of_scope = "why", source, note (each text in the three languages). Expressions stand in single quotation marks,
// so that their characters are where the file has them. Errors: those of law/strict_toml.hpp, claims.syntax,
// claims.duplicate-id, claims.expression (neither an expression nor a reason, or both).
struct ClaimsFile {
  Names title;
  Names source;  // an address or a sentence
  std::vector<Claim> claims;
};
Expected<ClaimsFile> read_claims(std::string_view text, const std::string& file);

enum class Ruling { holds, fails, depends, cannot_be_computed, out_of_scope };
Wording wording_of(Ruling ruling);  // "holds", "fails", "depends", "cannot be computed", "out of scope"

// One comparison of a claim in one reading: its sides as they are written, and what they came to.
struct Evidence {
  std::string left;   // "turnout"
  std::string word;   // "=", "<", ...
  std::string right;  // "53%"
  Names left_value;   // "54.19%"; empty of what is written out in the claim
  Names right_value;
  Names label;  // the reading
  bool holds = false;
};

struct Verdict {
  Ruling ruling = Ruling::holds;
  std::vector<Evidence> evidence;  // in the order of the claim
  std::vector<Names> missing;      // of what cannot be computed
};

// Errors: claims.no-such-contestant, claims.no-such-function, claims.units, claims.division-by-zero and the like, each
// at its line and character; claims.not-a-claim (the expression is no comparison).
Expected<Verdict> judge(const Claim& claim, const FactSource& source);

}  // namespace saylau::lab
