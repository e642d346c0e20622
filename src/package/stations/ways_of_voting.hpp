// Rows of one contestant in one place that are added up (`add = true`): ways of voting, such as on the day and by post.
//
// Nothing says which ways there are, so what is added is looked at as a whole: everybody in a place has as many rows as
// the others, the places have as many as each other, no row stands twice (but for its votes, which one of the two has
// wrong), and none is the sum of the others.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "package/csv/csv_file.hpp"
#include "votes/share.hpp"

namespace saylau::package {

struct FewerWays {
  std::size_t place = 0;
  std::size_t rows = 0;  // of each contestant
  std::size_t elsewhere = 0;
};

class WaysOfVoting {
 public:
  // The file outlives it; `votes`: which of its columns they are.
  WaysOfVoting(const CsvFile& file, std::vector<std::size_t> votes) : file_(file), votes_(std::move(votes)) {}

  // A row of a contestant that starts at a byte of the file; `place`: any number that its place alone has.
  void add(const std::string& contestant, Votes votes, std::size_t byte, std::size_t place);

  // Places with fewer rows than others: a way of voting is not in there, or was not offered.
  std::vector<FewerWays> places_with_fewer() const;

  // Errors: votes.duplicate-area (the same row again, with the same votes or with others;
  // two ways with the same votes for everybody), votes.add (somebody has
  // fewer rows in a place than others), votes.total-row (the first or the last row of everybody is the sum of the
  // others, wherever there are three or more).
  Errors errors() const;

 private:
  struct OfPlace {
    std::map<std::string, std::vector<Votes>> rows;  // of each contestant, in the order of the file
    std::size_t last_byte = 0;
  };
  enum class End { first, last };

  std::string without_votes(std::string_view line) const;
  void add_unequal(Errors& errors) const;
  void add_same_votes(Errors& errors) const;
  static bool has_same_votes(const OfPlace& place, std::size_t a, std::size_t b);
  void add_sums(End end, Errors& errors) const;
  Error error(std::string code, std::size_t byte, std::string found, std::string expected) const;

  const CsvFile& file_;
  std::vector<std::size_t> votes_;
  std::unordered_set<std::string> lines_;  // without the votes
  std::vector<std::size_t> twice_;         // bytes of rows that stood before
  std::map<std::size_t, OfPlace> places_;
};

}  // namespace saylau::package
