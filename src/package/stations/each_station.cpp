#include "package/stations/each_station.hpp"

#include <algorithm>
#include <set>

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
      StationProtocol protocol{joined_text(batch, widest_place(*reading_.columns), row),
                               joined_text(batch, reading_.columns->district, row),
                               joined_text(batch, reading_.columns->station, row), apart(batch, row),
                               without_zeros_of_nothing(contest_of(node, reading_, package_))};
      protocol.contest.area = protocol.station;
      take_(protocol);
    }
  }

 private:
  std::string apart(const Batch& batch, std::size_t row) const {
    for (const SpecialColumn& column : reading_.columns->special) {
      const SpecialStations& special = reading_.source->special[column.special];
      if (special.apart && says(batch.texts[column.text][row], column.equals)) return id_of_special(special.kind);
    }
    return "";
  }

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
  auto file = open_source(package, source);
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
  const auto widened = widen(package, source, open_file, of_file);
  if (!widened) return std::unexpected(widened.error());
  reader.take(widened->batch);
  return {};
}

namespace {

bool counts_in(const Source& source, const BallotRound& of) {
  return source.ballot == of.ballot && source.round == of.round && source.has_stations && source.use != Use::roll;
}

std::vector<const Source*> sources_of(const Package& package, const BallotRound& of) {
  std::vector<const Source*> sources;
  for (const Source& source : package.sources) {
    if (counts_in(source, of)) sources.push_back(&source);
  }
  std::ranges::stable_partition(sources, [](const Source* source) { return source->repeat_voting; });
  return sources;
}

// A station of the roll in a round: its voters, and nothing in.
StationProtocol without_protocol(StationProtocol station, int round) {
  station.contest.round = round;
  station.contest.reporting = Reporting{1, 0, station.contest.tally.registered, 0};
  station.contest = without_zeros_of_nothing(std::move(station.contest));
  return station;
}

std::string full_name(const StationProtocol& station) {
  return station.region + "\n" + station.district + "\n" + station.station;
}

}  // namespace

std::vector<BallotRound> with_stations(const Package& package) {
  std::vector<BallotRound> all;
  for (const Source& source : package.sources) {
    const BallotRound of{source.ballot, source.round};
    if (counts_in(source, of) && std::ranges::find(all, of) == all.end()) all.push_back(of);
  }
  return all;
}

Expected<void> each_station_once(const Package& package, const BallotRound& of,
                                 const std::function<void(const Source&, const StationProtocol&)>& take) {
  const std::vector<const Source*> sources = sources_of(package, of);
  const Source* roll = roll_of(package, of.ballot, of.round);
  const bool names = roll != nullptr || (!sources.empty() && sources[0]->repeat_voting);
  std::set<std::string> again;
  std::set<std::string> known;
  for (const Source* source : sources) {
    const auto read = each_station(package, *source, [&](const StationProtocol& station) {
      if (!names) return take(*source, station);
      const std::string name = full_name(station);
      if (!source->repeat_voting && again.contains(name)) return;
      if (source->repeat_voting) again.insert(name);
      known.insert(name);
      take(*source, station);
    });
    if (!read) return read;
  }
  if (roll == nullptr || sources.empty()) return {};
  return each_station(package, *roll, [&](const StationProtocol& station) {
    if (!known.contains(full_name(station))) take(*roll, without_protocol(station, of.round));
  });
}

}  // namespace saylau::package
