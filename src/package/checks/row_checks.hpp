// The checks of single protocols, a column at a time.
//
// A rule names figures; once for each file they are looked up among its columns, and a rule whose figures the file does
// not have asks nothing there. For a batch the two sides of each relation are added up for all rows at once; only rows
// at which it fails are looked at singly. So a check costs about as much as reading its columns once.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "package/checks/check_rules.hpp"
#include "package/stations/batch.hpp"
#include "package/stations/columns.hpp"
#include "package/stations/nodes.hpp"

namespace saylau::package {

// A rule that failed at a row.
struct RowHit {
  std::size_t rule = 0;  // index into the rules
  std::uint32_t node = 0;
  std::size_t byte = 0;  // of the row in its file
  std::string station;
  std::vector<std::pair<std::string_view, Votes>> figures;  // those of the rule, and left, right, difference
};

class RowChecks {
 public:
  // With `votes_unpublished` some
  // contestants' votes are not in the file, and no rule about votes asks anything. With `blank_is_none` a blank in the
  // votes says that somebody did not stand. The rules must outlive the hits.
  RowChecks(const CheckRules& rules, const Columns& columns, bool votes_unpublished, bool blank_is_none);

  // Checks the rows of the runs. A station that has not reported is not asked; it is a hit of the rule on missing
  // stations.
  void add(const Batch& batch, const std::vector<Run>& runs);

  const std::vector<RowHit>& hits() const { return hits_; }

  // The votes of all contestants in each row of the last batch, kBlank where one is blank.
  const std::vector<Votes>& votes() const { return votes_; }

 private:
  enum class From { value, votes, largest, cast, number };
  struct Part {
    From from = From::value;
    std::size_t value = 0;
    Votes number = 0;
    bool minus = false;
    bool blank_is_zero = false;  // a line that many forms lack
  };
  struct Plan {
    std::size_t rule = 0;
    std::vector<Part> left, right;
  };

  void plan(std::size_t rule);
  bool plan_sum(const Sum& sum, std::vector<Part>& parts) const;
  std::optional<Part> part_of(const Term& term) const;
  bool has_cast() const;
  void derive(const Batch& batch);
  void derive_cast(const Batch& batch);
  const std::vector<Votes>& column_of(const Part& part, const Batch& batch) const;
  void check_relation(const Plan& plan, const Batch& batch);
  bool all_known(const Plan& plan, const Batch& batch, std::size_t row) const;
  void check_filled(std::size_t rule, const Batch& batch);
  void sum_up(const std::vector<Part>& parts, const Batch& batch, std::vector<Votes>& sums) const;
  void keep(const Batch& batch, const std::vector<Run>& runs);
  std::optional<Votes> figure(std::string_view name, const Batch& batch, std::size_t row) const;
  RowHit hit_at(std::size_t rule, std::size_t row, std::uint32_t node, const Batch& batch) const;
  void find_missing(const Batch& batch, const std::vector<Run>& runs);
  bool is_hidden(std::size_t rule, std::size_t row) const;

  const CheckRules* rules_;
  const Columns* columns_;
  bool votes_unpublished_;
  bool blank_is_none_;
  std::vector<Plan> plans_;
  std::vector<std::size_t> filled_;  // rules that ask for filled counts
  std::vector<Votes> votes_, largest_, cast_, left_, right_;
  std::vector<std::pair<std::size_t, std::size_t>> failed_;  // row and rule, of the batch
  std::vector<RowHit> hits_;
};

}  // namespace saylau::package
