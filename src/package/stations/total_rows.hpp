// Rows of sums among the rows of places: "Total", "Итого", or a word that no list knows.
//
// Whatever a total is called, its figures are those of all other rows of its place together. So the row with the most
// votes of a place is remembered while the file is read, with no more memory than that; if it has half of all votes of
// the place, it is read again, and where each of its figures is half of the sum it is a total. Places are looked at
// from below: each district, then each region without the totals found in it, then the file.
//
// A row called as the place that it stands in ("Isle" among the regions of Isle) needs no more than about as many votes
// as the others, and a station called as the nation none.
//
// A total stands first or last among its rows, and sums up two rows with votes at least: one station with the votes of
// another is no total. Where three figures or more are exactly half of the sum, half as many others may be slips (a
// vote and what is added up from it).
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

#include "package/stations/node_sums.hpp"
#include "votes/area.hpp"

namespace saylau::package {

// The row with the most votes of a node.
struct LargestRow {
  Votes votes = -1;
  std::size_t byte = 0;        // of the file
  std::size_t with_votes = 0;  // rows that have votes
  std::size_t first_byte = static_cast<std::size_t>(-1);
  std::size_t last_byte = 0;

  void add(Votes row_votes, std::size_t row_byte);
  void add(const LargestRow& other);
};

class LargestRows {
 public:
  // `votes`: the sum of each row's votes, kBlank where it is not known.
  void add(const Batch& batch, const std::vector<Run>& runs, const std::vector<Votes>& votes);
  const std::vector<LargestRow>& by_node() const { return by_node_; }

 private:
  std::vector<LargestRow> by_node_;
};

// The figures of one place beside the sums of all of them: are they half of them, as a total's are, or a third, where a
// total stands twice, or those of the parts beside that of the whole?
class TotalFigures {
 public:
  explicit TotalFigures(Votes times) : times_(times) {}
  void compare(Votes own, Votes of_all) {
    if (own == 0 && of_all == 0) return;
    const Votes apart = times_ * own < of_all ? of_all - times_ * own : times_ * own - of_all;
    ++(apart == 0 ? equal_ : other_);
    if (apart > std::max(kSlip, of_all / kPart)) ++far_;
    if (own >= kLarge) ++large_;
  }
  std::size_t equal() const { return equal_; }
  bool are_of_a_total() const {
    return equal_ > 0 && (other_ == 0 || (equal_ >= kFewestBesideASlip && 2 * other_ <= equal_));
  }

  // Every figure is about that of a total, and several are so large that no station has all of them by chance.
  bool are_about_a_total() const { return far_ == 0 && large_ >= kFewestBesideASlip; }

  static constexpr std::size_t kFewestBesideASlip = 3;

 private:
  Votes times_;
  static constexpr Votes kSlip = 6;
  static constexpr Votes kPart = 100;
  static constexpr Votes kLarge = 100;

  std::size_t equal_ = 0;
  std::size_t other_ = 0;
  std::size_t far_ = 0;
  std::size_t large_ = 0;
};

struct TotalRow {
  std::uint32_t node = 0;
  std::size_t byte = 0;
};

// A station called as the district, the region or the nation that it is in.
struct NamedRow {
  std::uint32_t node = 0;
  std::size_t byte = 0;
  AreaKind named_as = AreaKind::nation;
  bool is_station = true;  // else a region
};

// The rows of a batch that are called so, of stations only; `nation`: the nation's id and names. A name with a number
// is none.
std::vector<NamedRow> named_rows(const Batch& batch, const std::vector<Run>& runs, const Columns& columns,
                                 const std::vector<std::string>& nation);

// The figures of the row at a byte of the file, as in Columns::values; nothing if it cannot be read alone.
using RowAt = std::function<std::optional<std::vector<Votes>>(std::size_t byte)>;

// Those of them in which everybody has about as many votes as in everything else there together, or half of that (where
// subtotals stand there too), with special stations or without: totals, perhaps with a slip; those with two thirds to
// twice the votes of everything else, where something is not in; and stations called as the nation. So is a region
// called as the nation.
std::vector<TotalRow> totals_by_name(const std::vector<SummedNode>& nodes, const std::vector<NamedRow>& named,
                                     const Source& source, const Columns& columns,
                                     const std::vector<std::string>& nation, const RowAt& row_at);

// `largest` follows `nodes`; `columns` are those of the wide form.
std::vector<TotalRow> find_totals(const std::vector<SummedNode>& nodes, const std::vector<LargestRow>& largest,
                                  const Columns& columns, const RowAt& row_at);

}  // namespace saylau::package
