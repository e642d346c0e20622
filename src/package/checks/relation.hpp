// The arithmetic of a check as a sentence: "valid + invalid = cast", "invalid < 3% of cast".
//
//   relation  = sum comparison [ share "of" ] sum
//   sum       = term { ("+" | "-") term }
//   term      = figure | whole number
//   comparison = "=" | "!=" | "<=" | ">=" | "<" | ">"
//
// A figure is a name of stations/figures.hpp or of the source's own; `votes` is the sum of the votes of all
// contestants, `largest` the votes of the first of them. Everything is exact: a share is compared by
// cross-multiplication.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "votes/error.hpp"
#include "votes/share.hpp"

namespace saylau::package {

struct Term {
  bool minus = false;
  std::string figure;  // "" for a number
  Votes number = 0;
};
using Sum = std::vector<Term>;

enum class Comparator { equal, unequal, at_most, at_least, less, more };

struct Relation {
  Sum left;
  Comparator comparator = Comparator::equal;
  Share of{1, 1};  // of the right side
  Sum right;
};

// Errors: check.relation, with the character at which it stops being one.
Expected<Relation> parse_relation(std::string_view text, const Place& place);

// Does the comparison hold between left and share * right?
bool holds(Comparator comparator, Votes left, const Share& of, Votes right);

// The figures that it names, each once.
std::vector<std::string> figures_of(const Relation& relation);

// The value of a sum, or nullopt if a figure that it names is not known.
using Lookup = std::function<std::optional<Votes>(std::string_view figure)>;
std::optional<Votes> evaluate(const Sum& sum, const Lookup& figure);

// Does the relation hold? nullopt if a figure is not known.
std::optional<bool> holds(const Relation& relation, const Lookup& figure);

}  // namespace saylau::package
