// What a column of a file may be that nothing reads: somebody's votes, or a code, a number, a text?
//
// Headers are in every language and cells in every form, so neither says for certain. A column may be somebody's votes
// if its header is of no other kind (a total, a known figure, a code, a rank) and its cells are counts, perhaps among
// dashes and blanks; percentages are no more than a hundred. What tells the others is a word in a cell.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "votes/share.hpp"

namespace saylau::package {

// Does the header say what its column is, and that it is nobody's votes?
bool says_what_it_is(const std::string& header);

// Does it say that these are percentages? A party may have the sign in its name.
bool says_percentages(const std::string& header);

// The cells of a column.
class UnknownCells {
 public:
  void add(std::string_view text);  // without quotation marks
  void add(const UnknownCells& other);

  // Counts, and hardly a word among them.
  bool may_be_votes() const { return counts_ > 0 && counts_ >= words_; }
  bool may_be_percentages() const { return largest_ <= 100; }
  Votes largest() const { return largest_; }
  bool are_blank() const { return counts_ == 0 && words_ == 0; }

 private:
  std::size_t counts_ = 0;  // "150*" is one
  Votes largest_ = 0;
  std::size_t words_ = 0;  // neither counts, nor blanks, nor a dash or another sign
};

}  // namespace saylau::package
