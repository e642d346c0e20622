#include "package/stations/total_rows.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include "package/csv/cell.hpp"

namespace saylau::package {

void LargestRow::add(Votes row_votes, std::size_t row_byte) {
  first_byte = std::min(first_byte, row_byte);
  last_byte = std::max(last_byte, row_byte);
  if (row_votes > 0) ++with_votes;
  if (row_votes < votes || (row_votes == votes && row_byte < byte)) return;
  votes = row_votes;
  byte = row_byte;
}

void LargestRow::add(const LargestRow& other) {
  first_byte = std::min(first_byte, other.first_byte);
  last_byte = std::max(last_byte, other.last_byte);
  with_votes += other.with_votes;
  if (other.votes < votes || (other.votes == votes && other.byte < byte)) return;
  votes = other.votes;
  byte = other.byte;
}

void LargestRows::add(const Batch& batch, const std::vector<Run>& runs, const std::vector<Votes>& votes) {
  for (const Run& run : runs) {
    if (by_node_.size() <= run.node) by_node_.resize(run.node + 1);
    for (std::size_t row = run.begin; row < run.end; ++row) by_node_[run.node].add(votes[row], batch.begins[row]);
  }
}

namespace {

// Rows that a total would sum up: those of a node, of a region, of the file.
struct RowGroup {
  std::vector<Votes> sums;
  std::vector<std::size_t> blanks;
  Votes registered_of_all = 0;  // voters, of places that are not in too
  LargestRow largest;
  std::uint32_t node = 0;  // of the largest row

  void add(const RowGroup& other) {
    sums.resize(other.sums.size());
    blanks.resize(other.blanks.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
      sums[i] += other.sums[i];
      blanks[i] += other.blanks[i];
    }
    registered_of_all += other.registered_of_all;
    largest.add(other.largest);
    if (largest.byte == other.largest.byte) node = other.node;
  }
};

// A slip in one figure changes the sum of the votes by little.
bool is_about(Votes votes, Votes of_all) {
  constexpr Votes kLargestSlip = 50;  // a fiftieth
  const Votes apart = votes < of_all ? of_all - votes : votes - of_all;
  return apart * kLargestSlip <= of_all;
}

class TotalFinder {
 public:
  TotalFinder(const Columns& columns, const RowAt& row_at)
      : figures_(columns.figures), registered_(columns.find_figure("registered")), row_at_(row_at) {}

  // Takes the total out of the group, if there is one.
  void take_out(RowGroup& group) {
    const auto row = total_of(group);
    if (!row) return;
    totals_.push_back({group.node, group.largest.byte});
    for (std::size_t i = 0; i < group.sums.size(); ++i) group.sums[i] -= std::max<Votes>(0, (*row)[i]);
    group.largest.votes = -1;  // which row has the most votes now is not known: it is no total of the group above
  }

  std::vector<TotalRow> totals() { return std::move(totals_); }

 private:
  std::optional<std::vector<Votes>> total_of(const RowGroup& group) const {
    const LargestRow& largest = group.largest;
    const bool at_an_end = largest.byte == largest.first_byte || largest.byte == largest.last_byte;
    constexpr std::size_t kFewest = 3;  // two rows and their sum
    if (largest.votes <= 0 || largest.with_votes < kFewest || !at_an_end) return std::nullopt;
    for (const Votes times : {2, 3}) {
      const bool may_be = times == 2 || largest.with_votes > kFewest;  // three stations may be alike
      if (!may_be || !is_about(times * largest.votes, votes_of(group))) continue;
      auto row = row_at_(largest.byte);
      if (row && is_total(*row, group, times)) return row;
    }
    return std::nullopt;
  }

  Votes votes_of(const RowGroup& group) const {
    Votes votes = 0;
    for (std::size_t i = figures_; i < group.sums.size(); ++i) votes += group.sums[i];
    return votes;
  }

  // Figures that are blank in some row say nothing. A total may have the voters of places that are not in.
  bool is_total(const std::vector<Votes>& row, const RowGroup& group, Votes times) const {
    TotalFigures figures(times);
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool of_all = i == registered_ && times * row[i] == group.registered_of_all;
      if (group.blanks[i] == 0 && row[i] != kBlank) figures.compare(row[i], of_all ? times * row[i] : group.sums[i]);
    }
    constexpr std::size_t kFewestOthers = 3;
    return figures.are_of_a_total() || (group.largest.with_votes > kFewestOthers && figures.are_about_a_total());
  }

  std::size_t figures_;
  std::size_t registered_;
  const RowAt& row_at_;
  std::vector<TotalRow> totals_;
};

}  // namespace

std::vector<TotalRow> find_totals(const std::vector<SummedNode>& nodes, const std::vector<LargestRow>& largest,
                                  const Columns& columns, const RowAt& row_at) {
  TotalFinder finder(columns, row_at);
  std::map<std::string, RowGroup> regions;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const NodeSum& sum = nodes[i].sum;
    RowGroup group{sum.sums, sum.blanks, sum.registered_of_all, largest[i], static_cast<std::uint32_t>(i)};
    finder.take_out(group);
    regions[nodes[i].node.region].add(group);
  }
  RowGroup file;
  for (auto& [region, group] : regions) {
    finder.take_out(group);
    file.add(group);
  }
  finder.take_out(file);
  return finder.totals();
}

namespace {

bool is_one_of(std::string_view raw, const std::vector<std::string>& names) {
  return std::ranges::find(names, unquoted(raw)) != names.end();
}

// What a station's name is the name of, if of anything above it.
std::optional<AreaKind> named_as(const Batch& batch, std::size_t row, const Columns& columns,
                                 const std::vector<std::string>& nation) {
  const std::string_view station = trimmed(batch.texts[columns.station.front()][row]);
  if (station.empty() || (station.back() >= '0' && station.back() <= '9')) return std::nullopt;
  const auto is = [&](const std::vector<std::size_t>& role) {
    return !role.empty() && trimmed(batch.texts[role.front()][row]) == station;
  };
  if (is(columns.district)) return AreaKind::district;
  if (is(columns.region)) return AreaKind::region;
  return is_one_of(station, nation) ? std::optional(AreaKind::nation) : std::nullopt;
}

using VotesOfAll = std::vector<Votes>;  // as in Columns::values, without the figures

class ByName {
 public:
  ByName(const std::vector<SummedNode>& nodes, const Source& source, const Columns& columns)
      : nodes_(nodes), source_(source), figures_(columns.figures) {}

  bool is_total(const NamedRow& row, const VotesOfAll& own) const {
    const Node& place = nodes_[row.node].node;
    const auto is_there = [&](const Node& node) {
      return row.named_as == AreaKind::nation ||
             (node.region == place.region && (row.named_as == AreaKind::region || node.district == place.district));
    };
    VotesOfAll all(own.size());
    VotesOfAll ordinary(own.size());
    std::size_t rows = 0;
    for (const SummedNode& each : nodes_) {
      if (!is_there(each.node)) continue;
      rows += each.sum.reported;
      add(each, all);
      if (!is_apart(each.node)) add(each, ordinary);
    }
    return is_sum(own, all) || is_sum(own, ordinary) || (rows > kFewestOthers && is_most(row, own, all));
  }

  VotesOfAll votes_of(const std::vector<Votes>& values) const {
    VotesOfAll votes(values.begin() + static_cast<std::ptrdiff_t>(figures_), values.end());
    for (Votes& own : votes) own = std::max<Votes>(0, own);  // a blank
    return votes;
  }

 private:
  static constexpr std::size_t kFewestOthers = 3;

  void add(const SummedNode& node, VotesOfAll& to) const {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] += node.sum.sums[figures_ + i];
  }

  // No station is called as the nation. One may be called as the place that it is in, but hardly with about as many
  // votes as all others there; a total has those of stations that are not in the file too.
  static bool is_most(const NamedRow& row, const VotesOfAll& own, const VotesOfAll& all) {
    const Votes votes = std::accumulate(own.begin(), own.end(), Votes{0});
    const Votes others = std::accumulate(all.begin(), all.end(), Votes{0}) - votes;
    if (others == 0 || votes == 0) return false;
    const bool about_as_many = 3 * votes >= 2 * others && votes <= 2 * others;
    return about_as_many || (row.is_station && row.named_as == AreaKind::nation);
  }

  // Is it about all but itself, or half of that?
  static bool is_sum(const VotesOfAll& own, const VotesOfAll& all) {
    return std::ranges::any_of(std::array{1, 2}, [&](Votes times) {
      Votes apart = 0;
      Votes others = 0;
      for (std::size_t i = 0; i < own.size(); ++i) {
        const Votes rest = all[i] - own[i];
        others += rest;
        apart += times * own[i] < rest ? rest - times * own[i] : times * own[i] - rest;
      }
      return others > 0 && is_about(others - apart, others);
    });
  }
  bool is_apart(const Node& node) const { return node.special != Columns::npos && source_.special[node.special].apart; }

  const std::vector<SummedNode>& nodes_;
  const Source& source_;
  std::size_t figures_;
};

}  // namespace

std::vector<NamedRow> named_rows(const Batch& batch, const std::vector<Run>& runs, const Columns& columns,
                                 const std::vector<std::string>& nation) {
  std::vector<NamedRow> named;
  if (columns.station.size() != 1) return named;
  for (const Run& run : runs) {
    for (std::size_t row = run.begin; row < run.end; ++row) {
      const auto as = named_as(batch, row, columns, nation);
      if (as) named.push_back({run.node, batch.begins[row], *as});
    }
  }
  return named;
}

std::vector<TotalRow> totals_by_name(const std::vector<SummedNode>& nodes, const std::vector<NamedRow>& named,
                                     const Source& source, const Columns& columns,
                                     const std::vector<std::string>& nation, const RowAt& row_at) {
  const ByName by_name(nodes, source, columns);
  std::vector<TotalRow> totals;
  for (const NamedRow& row : named) {
    const auto values = row_at(row.byte);
    if (values && by_name.is_total(row, by_name.votes_of(*values))) totals.push_back({row.node, row.byte});
  }
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    const Node& node = nodes[i].node;
    if (!is_one_of(node.region.empty() ? node.district : node.region, nation)) continue;
    const NamedRow region{i, node.first_byte, AreaKind::nation, false};
    if (by_name.is_total(region, by_name.votes_of(nodes[i].sum.sums))) totals.push_back({i, node.first_byte});
  }
  return totals;
}

}  // namespace saylau::package
