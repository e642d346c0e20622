// One rule over all its values, and the exact places where seats change hands.
//
// A threshold is not tried on a grid: as it rises, the seats can only change just above the share of some list, since
// only then does somebody stop passing. So the shares of the lists, as the fractions that they are, cut the range into
// pieces with one outcome each, and one count inside each piece is enough. A threshold in each area is cut by every
// list's share in every area; where other rules look at shares (more lists admitted, seats below the threshold), their
// shares cut too. A number of seats is tried at every whole number; a word at every word. Neighbouring pieces with the
// same seats are one.
//
// Cost: a count for each piece: lists + 1 for a threshold.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lab/scenario.hpp"
#include "law/rule.hpp"

namespace saylau::lab {

// "5%..10%", "1..200", "*", or words with commas between.
struct Range {
  std::string from;
  std::string to;                  // "" for words
  std::vector<std::string> words;  // "*" alone for all
};
Range parse_range(const std::string& text);

// The values from one breakpoint to the next and the seats that they all give. Of a threshold, the piece holds its
// upper end and not its lower one: a list with exactly the share passes. The first piece of a range holds its lower end
// too.
struct Piece {
  std::string from;
  std::string to;  // of words and whole numbers: the last value with these seats
  Share lower;     // of a threshold, exact
  Share upper;
  count::Result result;
  std::vector<std::size_t> leave;  // contestants with seats in the piece before, and none here
  std::vector<std::size_t> enter;
  std::vector<std::size_t> lost_by_growth;  // fewer seats than in the piece before although the tier has more
};

struct Sweep {
  law::Rule rule;  // with the value that the law has
  std::vector<Piece> pieces;
  std::vector<Assumption> assumptions;

  // Does any value in the range change a seat?
  bool has_effect() const;
};

// Errors: lab.no-such-rule, lab.rule-value, lab.range (from above to, a range of words, too many values), those of
// apply_law().
Expected<Sweep> vary(const package::Package& package, const law::Law& own, const law::Law& law, const std::string& path,
                     const Range& range, const std::vector<Assume>& assume);

}  // namespace saylau::lab
