#include "package/checks/voters_twice.hpp"

#include <algorithm>

namespace saylau::package {

namespace {

// "1 (mail)" is a way of voting in station 1.
std::string station_of(const std::string& name) {
  const std::size_t open = name.find(" (");
  return open == std::string::npos || open == 0 ? name : name.substr(0, open);
}

}  // namespace

void VotersTwice::add_row(Station& station, Votes voters, std::size_t byte) {
  station.same = station.same && station.voters == voters;
  const std::size_t first = std::min(station.first_byte, byte);
  const std::size_t other = std::max(station.first_byte, byte);
  station.second_byte = station.second_byte == 0 ? other : std::min(station.second_byte, other);
  station.first_byte = first;
}

void VotersTwice::add(const Batch& batch, const std::vector<Run>& runs, const Columns& columns) {
  const std::size_t registered = columns.find_figure("registered");
  if (columns.station.empty() || registered == Columns::npos) return;
  const auto has_brackets = [](std::string_view name) { return name.find(" (") != std::string_view::npos; };
  const auto& names = batch.texts[columns.station.front()];
  const bool ways = columns.station.size() > 1 ||
                    std::any_of(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(batch.rows), has_brackets);
  if (!ways) return;
  for (const Run& run : runs) {
    for (std::size_t row = run.begin; row < run.end; ++row) {
      const Votes voters = batch.values[registered][row];
      if (voters <= 0) continue;
      const std::string name = joined_text(batch, columns.region, row) + '\n' +
                               joined_text(batch, columns.district, row) + '\n' +
                               station_of(joined_text(batch, {columns.station.front()}, row));
      const auto [known, is_new] = stations_.try_emplace(name, Station{voters, batch.begins[row], 0, true});
      if (!is_new) add_row(known->second, voters, batch.begins[row]);
    }
  }
}

void VotersTwice::add(const VotersTwice& other) {
  for (const auto& [name, station] : other.stations_) {
    const auto [known, is_new] = stations_.try_emplace(name, station);
    if (is_new) continue;
    add_row(known->second, station.voters, station.first_byte);
    known->second.same = known->second.same && station.same;
  }
}

std::optional<std::size_t> VotersTwice::byte() const {
  std::optional<std::size_t> first;
  for (const auto& [name, station] : stations_) {
    if (!station.same) return std::nullopt;
    if (station.second_byte != 0) first = std::min(first.value_or(station.second_byte), station.second_byte);
  }
  return first;
}

}  // namespace saylau::package
