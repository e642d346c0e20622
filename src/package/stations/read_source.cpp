#include "package/stations/read_source.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "package/checks/voters_twice.hpp"
#include "package/csv/place.hpp"
#include "package/read_nist.hpp"
#include "package/stations/long_form.hpp"
#include "package/stations/total_rows.hpp"
#include "package/stations/unread_columns.hpp"

namespace saylau::package {

namespace {

bool blank_is_none(const Source& source, bool is_long) {
  return is_long || source.stood == Stood::blank_did_not;
}

// Percentages that are read as votes make every row a hundred, or a thousand times so much.
struct SameSum {
  static constexpr Votes kNone = -1;
  Votes fewest = kNone;
  Votes most = kNone;
  std::size_t rows = 0;

  void add(const std::vector<Run>& runs, const std::vector<Votes>& votes) {
    for (const Run& run : runs) {
      for (std::size_t row = run.begin; row < run.end; ++row) {
        if (votes[row] > 0) add({votes[row], votes[row], 1});
      }
    }
  }
  void add(const SameSum& other) {
    if (other.rows == 0) return;
    fewest = rows == 0 ? other.fewest : std::min(fewest, other.fewest);
    most = std::max(most, other.most);
    rows += other.rows;
  }
  bool is_of_percentages() const {
    constexpr std::size_t kFewestRows = 5;
    Votes rest = most;
    while (rest > 1 && rest % 10 == 0) rest /= 10;
    const bool exact = fewest == most && most >= 100 && rest == 1;
    const bool rounded = fewest >= 99 && most <= 101;
    return rows >= kFewestRows && (exact || rounded);
  }
};

// What one thread makes of its batches.
class ThreadReading {
 public:
  ThreadReading(const Source& source, const Columns& columns, const CheckRules& rules, const SourceWishes& wishes,
                const std::vector<std::string>& nation, bool is_long)
      : columns_(columns),
        wishes_(wishes),
        nation_(nation),
        is_roll_(source.use == Use::roll),
        nodes(columns, wishes.left_out),
        sums(columns),
        checks(wishes.checks ? rules : kNoRules, columns, !source.unpublished.empty(), blank_is_none(source, is_long)),
        log(columns, source.unpublished.empty() ? find_rule(rules, Across::same_votes) : nullptr) {}

  void add(const Batch& batch) {
    const std::vector<Run>& runs = nodes.runs(batch);
    sums.add(batch, runs);
    pieces.push_back({batch.begin, batch.breaks});
    std::ranges::copy(batch.headings, std::back_inserter(headings));
    if (wishes_.checks || wishes_.names) {
      checks.add(batch, runs);
      largest.add(batch, runs, checks.votes());
      std::ranges::copy(named_rows(batch, runs, columns_, nation_), std::back_inserter(named));
    }
    if (wishes_.checks && columns_.has_stations()) {
      log.add(batch, runs, checks.votes());
      voters_twice.add(batch, runs, columns_);
      same_sum.add(runs, checks.votes());
    }
    if (wishes_.names) add_names(batch, runs);
  }

  // The same without the checks.
  void add_unasked(const Batch& batch) { sums.add(batch, nodes.runs(batch)); }

 private:
  void add_names(const Batch& batch, const std::vector<Run>& runs) {
    for (const Run& run : runs) {
      for (std::size_t row = run.begin; row < run.end; ++row) add_name(batch, row);
    }
  }

  void add_name(const Batch& batch, std::size_t row) {
    const bool has_protocol = has_reported(batch, row, columns_);
    const Votes number = is_roll_ ? value(batch, "registered", row) : has_protocol ? ballots(batch, row) : kBlank;
    KnownStation station{joined_text(batch, columns_.area, row),
                         joined_text(batch, columns_.region, row),
                         joined_text(batch, columns_.district, row),
                         joined_text(batch, columns_.station, row),
                         number,
                         batch.begins[row],
                         has_protocol,
                         value(batch, "registered", row)};
    const std::string name = station_name(batch, columns_, row);
    const bool is_new = stations.try_emplace(name, station).second;
    if (!is_new) twice.try_emplace(name, std::move(station));
  }

  Votes value(const Batch& batch, std::string_view figure, std::size_t row) const {
    const std::size_t at = columns_.find_figure(figure);
    return at == Columns::npos ? kBlank : batch.values[at][row];
  }

  Votes ballots(const Batch& batch, std::size_t row) const {
    const Votes votes = checks.votes()[row];
    const Votes invalid = value(batch, "invalid", row);
    return votes == kBlank || invalid == kBlank ? votes : votes + invalid;
  }

  static const CheckRules kNoRules;
  const Columns& columns_;
  const SourceWishes& wishes_;
  const std::vector<std::string>& nation_;  // its id and names
  bool is_roll_;

 public:
  Nodes nodes;
  NodeSums sums;
  RowChecks checks;
  LargestRows largest;
  std::vector<NamedRow> named;  // as a place above
  StationLog log;
  VotersTwice voters_twice;
  SameSum same_sum;
  KnownStations stations;
  KnownStations twice;  // that the file names again
  std::vector<RowHeading> headings;
  std::vector<CountedPiece> pieces;  // of the file, that it has read
};

const CheckRules ThreadReading::kNoRules;

class SourceReader {
 public:
  SourceReader(const Package& package, const Source& source, CsvFile file, const CheckRules& rules,
               const SourceWishes& wishes)
      : package_(package), source_(source), rules_(rules), wishes_(wishes) {
    reading_.source = &source;
    reading_.file = std::make_shared<CsvFile>(std::move(file));
    for (const Area& area : package.election.areas) {
      if (area.kind != AreaKind::nation) continue;
      for (const std::string* name : {&area.id, &area.name.english, &area.name.kazakh, &area.name.russian}) {
        if (!name->empty()) nation_.push_back(*name);
      }
    }
  }

  Expected<SourceReading> read(const Progress& progress) {
    if (source_.is_nist) return read_report();
    auto columns = find_columns(package_, source_, *reading_.file);
    if (!columns) return std::unexpected(columns.error());
    if (Errors unread = check_unread(package_, source_, *reading_.file); !unread.empty())
      return std::unexpected(unread);
    if (columns->is_long) return read_long(*columns);
    reading_.columns = std::make_shared<Columns>(std::move(*columns));
    const std::size_t threads = threads_for(reading_.file->text.size());
    start(threads, false);
    const auto read = read_batches(*reading_.file, *reading_.columns, {threads, progress},
                                   [&](std::size_t thread, const Batch& batch) { threads_[thread].add(batch); });
    if (!read) return std::unexpected(with_likely_encoding(read.error(), reading_.file->text));
    SourceReading reading = finish([&](std::size_t byte) { return row_at(byte); });
    if (const auto lost = heading_of_nothing(reading)) return std::unexpected(Errors{*lost});
    if (const auto percentages = votes_of_a_hundred(reading)) return std::unexpected(Errors{*percentages});
    return reading;
  }

 private:
  // A row that names a place and has no figures is the heading of the rows below it; where there are none, the place
  // would be dropped.
  std::optional<Error> heading_of_nothing(const SourceReading& reading) const {
    const auto names = [](const Node& node, const std::string& name) {
      return node.area == name || node.region == name || node.district == name;
    };
    for (const ThreadReading& thread : threads_) {
      for (const RowHeading& heading : thread.headings) {
        const auto is_of = [&](const SummedNode& summed) { return names(summed.node, heading.name); };
        if (std::ranges::any_of(reading.nodes, is_of)) continue;
        const std::string& finest = reading.file->header.cells[finest_column(*reading.columns)].text;
        return Error{"votes.no-place", place_at(reading.file->text, heading.byte, reading.file->name),
                     fmt::format("\"{}\", without figures, and nothing in column \"{}\"", heading.name, finest),
                     "rows of its places; a line of text that is no row taken out of the file"};
      }
    }
    return std::nullopt;
  }

  std::optional<Error> votes_of_a_hundred(const SourceReading& reading) const {
    SameSum sum;
    for (const ThreadReading& thread : threads_) sum.add(thread.same_sum);
    if (!sum.is_of_percentages()) return std::nullopt;
    return Error{"votes.percentages",
                 {reading.file->name},
                 fmt::format("votes that add up to about {} in each of {} rows", sum.most, sum.rows),
                 "the columns of votes; these look like percentages"};
  }

  static std::size_t finest_column(const Columns& columns) {
    for (const auto* role : {&columns.station, &columns.district, &columns.region}) {
      if (!role->empty()) return columns.texts[role->front()];
    }
    return columns.texts[columns.area.front()];
  }

  Expected<SourceReading> read_long(const Columns& columns) {
    auto widened = widen(package_, source_, *reading_.file, columns);
    if (!widened) return std::unexpected(widened.error());
    const Batch& batch = widened->batch;
    reading_.named = std::move(widened->named);
    reading_.columns = std::make_shared<Columns>(wide_columns(columns, package_.election.contestants));
    start(1, true);
    threads_[0].add(batch);
    SourceReading reading = finish([&](std::size_t byte) { return row_of(batch, byte); });
    if (wishes_.checks) add_fewer_ways(*widened, reading);
    return reading;
  }

  void add_fewer_ways(const Widened& widened, SourceReading& reading) {
    const CheckRule* rule = find_rule(rules_, Across::fewer_ways);
    if (rule == nullptr) return;
    const std::vector<Run> runs = threads_[0].nodes.runs(widened.batch);
    for (const FewerWays& fewer : widened.fewer_ways) {
      const auto run = std::ranges::find_if(runs, [&](const Run& each) { return fewer.place < each.end; });
      if (run == runs.end()) continue;
      const std::size_t node = number_of_.at(node_key(threads_[0].nodes.nodes()[run->node]));
      reading.hits.push_back(
          {static_cast<std::size_t>(rule - rules_.data()),
           static_cast<std::uint32_t>(node),
           widened.batch.begins[fewer.place],
           joined_text(widened.batch, reading.columns->station, fewer.place),
           {{"rows", static_cast<Votes>(fewer.rows)}, {"elsewhere", static_cast<Votes>(fewer.elsewhere)}}});
    }
  }

  Expected<SourceReading> read_report() {
    auto report = read_nist(package_, source_, reading_.file->text, reading_.file->name);
    if (!report) return std::unexpected(report.error());
    reading_.columns = std::make_shared<Columns>(std::move(report->columns));
    reading_.named = std::move(report->named);
    start(1, true);
    threads_[0].add(report->batch);
    threads_[0].add_unasked(report->without_votes);
    return finish([&](std::size_t byte) { return row_of(report->batch, byte); });
  }

  void start(std::size_t threads, bool is_long) {
    threads_.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i) {
      threads_.emplace_back(source_, *reading_.columns, rules_, wishes_, nation_, is_long);
    }
  }

  static std::optional<std::vector<Votes>> row_of(const Batch& batch, std::size_t byte) {
    const auto found = std::ranges::find(batch.begins, byte);
    if (found == batch.begins.end()) return std::nullopt;
    std::vector<Votes> row;
    for (const auto& column : batch.values)
      row.push_back(column[static_cast<std::size_t>(found - batch.begins.begin())]);
    return row;
  }

  std::optional<std::vector<Votes>> row_at(std::size_t byte) const {
    const CsvFile& file = *reading_.file;
    const std::size_t end = std::min(file.text.find('\n', byte), file.text.size() - 1) + 1;
    const Batch batch = read_again(file, *reading_.columns, byte, end);
    return batch.rows == 1 ? row_of(batch, byte) : std::nullopt;
  }

  SourceReading finish(const RowAt& row_of_byte) {
    std::vector<CountedPiece> pieces;
    for (const ThreadReading& thread : threads_) std::ranges::copy(thread.pieces, std::back_inserter(pieces));
    reading_.lines = std::make_shared<LineIndex>(reading_.file->text, std::move(pieces));
    std::vector<std::pair<const Nodes*, const NodeSums*>> parts;
    for (const ThreadReading& thread : threads_) parts.emplace_back(&thread.nodes, &thread.sums);
    reading_.nodes = put_together(parts);
    for (std::size_t i = 0; i < reading_.nodes.size(); ++i) number_of_[node_key(reading_.nodes[i].node)] = i;
    for (ThreadReading& thread : threads_) {
      add_hits(thread);
      reading_.logs.push_back(std::move(thread.log));
      reading_.stations.merge(thread.stations);
      reading_.twice.merge(thread.stations);  // what is left: another thread had it too
      reading_.twice.merge(thread.twice);
      reading_.replaced.insert(thread.nodes.replaced().begin(), thread.nodes.replaced().end());
    }
    if (wishes_.checks) add_totals(row_of_byte);
    if (wishes_.checks) add_voters_twice();
    std::ranges::sort(reading_.hits, {}, [](const RowHit& hit) { return std::pair(hit.byte, hit.rule); });
    return std::move(reading_);
  }

  // Areas with ids of the package say themselves which is the whole of which.
  void add_totals(const RowAt& row_of_byte) {
    const CheckRule* rule = find_rule(rules_, Across::total_among_places);
    if (rule == nullptr || !reading_.columns->area.empty()) return;
    std::vector<LargestRow> largest(reading_.nodes.size());
    for (const ThreadReading& thread : threads_) add_largest(thread, largest);
    std::vector<TotalRow> totals = find_totals(reading_.nodes, largest, *reading_.columns, row_of_byte);
    std::ranges::copy(
        totals_by_name(reading_.nodes, named_rows_of_threads(), source_, *reading_.columns, nation_, row_of_byte),
        std::back_inserter(totals));
    std::ranges::sort(totals, {}, &TotalRow::byte);
    totals.erase(std::ranges::unique(totals, {}, &TotalRow::byte).begin(), totals.end());
    for (const TotalRow& total : totals) {
      reading_.hits.push_back({static_cast<std::size_t>(rule - rules_.data()), total.node, total.byte, "", {}});
    }
  }

  void add_voters_twice() {
    const CheckRule* rule = find_rule(rules_, Across::voters_twice);
    VotersTwice all;
    for (const ThreadReading& thread : threads_) all.add(thread.voters_twice);
    const auto byte = all.byte();
    if (rule == nullptr || !byte) return;
    reading_.hits.push_back({static_cast<std::size_t>(rule - rules_.data()), 0, *byte, "", {}});
  }

  std::vector<NamedRow> named_rows_of_threads() const {
    std::vector<NamedRow> named;
    for (const ThreadReading& thread : threads_) {
      for (NamedRow row : thread.named) {
        row.node = static_cast<std::uint32_t>(number_of_.at(node_key(thread.nodes.nodes()[row.node])));
        named.push_back(row);
      }
    }
    return named;
  }

  void add_largest(const ThreadReading& thread, std::vector<LargestRow>& largest) const {
    const auto& by_node = thread.largest.by_node();
    for (std::size_t i = 0; i < by_node.size(); ++i) {
      largest[number_of_.at(node_key(thread.nodes.nodes()[i]))].add(by_node[i]);
    }
  }

  // The hits of a thread, with its nodes as indices into the nodes put together.
  void add_hits(const ThreadReading& thread) {
    std::vector<std::uint32_t> numbers;
    for (const Node& node : thread.nodes.nodes()) {
      numbers.push_back(static_cast<std::uint32_t>(number_of_.at(node_key(node))));
    }
    for (RowHit hit : thread.checks.hits()) {
      hit.node = numbers[hit.node];
      reading_.hits.push_back(std::move(hit));
    }
  }

  const Package& package_;
  const Source& source_;
  const CheckRules& rules_;
  const SourceWishes& wishes_;
  std::vector<std::string> nation_;  // its id and names
  SourceReading reading_;
  std::vector<ThreadReading> threads_;
  std::map<std::string, std::size_t> number_of_;  // key of a node -> index
};

}  // namespace

Expected<SourceReading> read_source(const Package& package, const Source& source, CsvFile file, const CheckRules& rules,
                                    const SourceWishes& wishes, const Progress& progress) {
  return SourceReader(package, source, std::move(file), rules, wishes).read(progress);
}

}  // namespace saylau::package
