#include "package/stations/each_station.hpp"

#include "package/read_votes.hpp"
#include "package/stations/area_tree.hpp"
#include "package/stations/long_form.hpp"

namespace saylau::package {

namespace {

class StationReader {
 public:
  StationReader(const Package& package, SourceReading reading, const std::function<void(const StationProtocol&)>& take)
      : package_(package), reading_(std::move(reading)), take_(take) {}

  void take(const Batch& batch) {
    const std::size_t registered = reading_.columns->find_figure("registered");
    for (std::size_t row = 0; row < batch.rows; ++row) {
      SummedNode node{{}, sum_of(batch, row, registered)};
      StationProtocol protocol{joined_text(batch, reading_.columns->region, row),
                               joined_text(batch, reading_.columns->district, row),
                               joined_text(batch, reading_.columns->station, row),
                               without_zeros_of_nothing(contest_of(node, reading_, package_))};
      protocol.contest.area = protocol.station;
      take_(protocol);
    }
  }

 private:
  NodeSum sum_of(const Batch& batch, std::size_t row, std::size_t registered) const {
    NodeSums sums(*reading_.columns);
    sums.add(batch, {{row, row + 1, 0}});
    NodeSum sum = sums.by_node()[0];
    if (registered != Columns::npos && batch.values[registered][row] == kBlank) sum.registered_unknown = 1;
    return sum;
  }

  const Package& package_;
  SourceReading reading_;
  const std::function<void(const StationProtocol&)>& take_;
};

}  // namespace

Expected<void> each_station(const Package& package, const Source& source,
                            const std::function<void(const StationProtocol&)>& take) {
  const auto path = locate(package, source);
  if (!path) return std::unexpected(path.error());
  auto file = open_csv(*path, source.member);
  if (!file) return std::unexpected(file.error());
  auto columns = find_columns(package, source, *file);
  if (!columns) return std::unexpected(columns.error());
  SourceReading reading;
  reading.source = &source;
  reading.file = std::make_shared<CsvFile>(std::move(*file));
  const CsvFile& open_file = *reading.file;
  const Columns of_file = *columns;
  reading.columns =
      std::make_shared<Columns>(of_file.is_long ? wide_columns(of_file, package.election.contestants) : of_file);
  StationReader reader(package, std::move(reading), take);
  if (!of_file.is_long) {
    return read_batches(open_file, of_file, {}, [&](std::size_t, const Batch& batch) { reader.take(batch); });
  }
  const auto batch = widen(package, source, open_file, of_file);
  if (!batch) return std::unexpected(batch.error());
  reader.take(*batch);
  return {};
}

}  // namespace saylau::package
