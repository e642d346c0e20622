// The language of claims: expressions over results, read into a tree.
//
//   claim      = conjunction { "or" conjunction }
//   conjunction = negation { "and" negation }
//   negation   = [ "not" ] comparison
//   comparison = sum [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) sum ]
//   sum        = product { ( "+" | "-" ) product }
//   product    = factor { ( "*" | "/" ) factor }
//   factor     = [ "-" ] ( literal | call | "(" claim ")" )
//   literal    = number | percentage | date | duration | text
//   number     = digits [ "." digits ]              53, 1.5
//   percentage = number "%"                         53%, 10.95%
//   date       = year "-" month "-" day             2023-03-19
//   duration   = number ( "days" | "weeks" | "months" | "years" )    nine months is "9 months"; singular words too
//   text       = '"' characters '"'
//   call       = name [ "(" argument { "," argument } ")" ]          name = letters and "_"
//   argument   = call with "(" | id | range | number | text
//   id         = letters, digits, "-", "/", "_"; what laws, elections, contestants are called
//   range      = ( date ".." date ) | ( year ".." year )
//
// An id may stand only as an argument, so that "-" and "/" mean subtraction and division everywhere else. Blanks stand
// where one likes. What each function gives is said in facts.hpp and docs/claims.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "votes/error.hpp"

namespace saylau::lab {

struct Expression {
  enum class Kind { number, percentage, date, duration, text, id, range, call, negative, negation, binary };
  Kind kind = Kind::number;
  std::string word;               // the literal, id, function or operator; of a duration its number
  std::string unit;               // of a duration: "days", "weeks", "months", "years"; of a range its end
  std::vector<Expression> parts;  // operands or arguments
  std::size_t begin = 0;          // bytes of the text, from 0
  std::size_t end = 0;
};

// Where a character of an expression stands in its file: `place` is that of the text's first character.
Place place_in(const Place& place, std::string_view text, std::size_t byte);

// Errors: claims.syntax, at the character.
Expected<Expression> parse_expression(std::string_view text, const Place& place);

}  // namespace saylau::lab
