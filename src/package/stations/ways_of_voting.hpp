// Rows of one contestant in one place that are added up (`add = true`): ways of voting, such as on the day and by post.
//
// Nothing says which ways there are, so what is added is looked at as a whole: everybody in a place has as many rows as
// the others, no row stands twice, and none is the sum of the others.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "package/csv/csv_file.hpp"
#include "votes/share.hpp"

namespace saylau::package {

class WaysOfVoting {
 public:
  // The file outlives it.
  explicit WaysOfVoting(const CsvFile& file) : file_(file) {}

  // A row of a contestant that starts at a byte of the file; `place`: any number that its place alone has.
  void add(const std::string& contestant, Votes votes, std::size_t byte, std::size_t place);

  // Errors: votes.duplicate-area (the same row again), votes.add (somebody has fewer rows in a place than others),
  // votes.total-row (the first or the last row of everybody is the sum of the others, wherever there are three or
  // more).
  Errors errors() const;

 private:
  struct OfPlace {
    std::map<std::string, std::vector<Votes>> rows;  // of each contestant, in the order of the file
    std::size_t last_byte = 0;
  };
  enum class End { first, last };

  static bool has_a_sum(const OfPlace& place, End end);
  void add_unequal(Errors& errors) const;
  void add_sums(End end, Errors& errors) const;
  Error error(std::string code, std::size_t byte, std::string found, std::string expected) const;

  const CsvFile& file_;
  std::unordered_set<std::string_view> lines_;
  std::vector<std::size_t> twice_;  // bytes of rows that stood before
  std::map<std::size_t, OfPlace> places_;
};

}  // namespace saylau::package
