#include "lab/simulate/stations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "package/stations/each_station.hpp"

namespace saylau::lab {

namespace {

class StationReading {
 public:
  explicit StationReading(const package::Package& package) : package_(package) {}

  Expected<BallotStations> read(const std::string& ballot) {
    const package::BallotRound first{ballot, 1};
    const auto all = package::with_stations(package_);
    if (std::ranges::find(all, first) == all.end()) return no_stations(ballot);
    const auto read = package::each_station_once(
        package_, first,
        [&](const package::Source& source, const package::StationProtocol& protocol) { add(protocol, source.use); });
    if (!read) return std::unexpected(read.error());
    return std::move(stations_);
  }

 private:
  std::unexpected<Errors> no_stations(const std::string& ballot) const {
    return fail({"simulate.no-stations",
                 {},
                 fmt::format("{} has no file of stations of the ballot \"{}\"", package_.election.id, ballot),
                 "a package with a [[source]] that maps stations; or a model that needs none: --model multinomial, "
                 "dirichlet, logistic-normal or poll"});
  }

  void add(const package::StationProtocol& protocol, package::Use use) {
    const std::string& name = protocol.region.empty() ? protocol.district : protocol.region;
    StationVotes station;
    station.district = index_of(name);
    station.registered = voters_of(protocol.contest).value_or(0);
    station.in = use != package::Use::roll && (!protocol.contest.reporting || protocol.contest.reporting->reported > 0);
    if (stations_.whole.contestants.empty()) begin(protocol.contest);
    station.votes.reserve(stations_.whole.contestants.size());
    for (const std::size_t i : stations_.whole.contestants) station.votes.push_back(protocol.contest.tally.votes[i]);
    if (station.in) add_to_whole(protocol.contest);
    stations_.stations.push_back(std::move(station));
  }

  // A row without a protocol has its voters beside the tally, of which nothing is in.
  static Figure voters_of(const Contest& contest) {
    return contest.reporting && contest.reporting->registered ? contest.reporting->registered
                                                              : contest.tally.registered;
  }

  void begin(const Contest& contest) {
    stations_.whole = contest;
    stations_.whole.tally = Tally::zero(package_.election.contestants.size());
    stations_.whole.reporting.reset();
    for (const Area& area : package_.election.areas) {
      if (area.kind == AreaKind::nation) stations_.whole.area = area.id;
    }
  }

  void add_to_whole(const Contest& contest) { stations_.whole.tally = stations_.whole.tally + contest.tally; }

  std::size_t index_of(const std::string& name) {
    const auto [found, added] = index_.try_emplace(name, stations_.districts.size());
    if (added) stations_.districts.push_back(name);
    return found->second;
  }

  const package::Package& package_;
  BallotStations stations_;
  std::unordered_map<std::string, std::size_t> index_;
};

}  // namespace

Expected<BallotStations> read_stations(const package::Package& package, const std::string& ballot) {
  return StationReading(package).read(ballot);
}

}  // namespace saylau::lab
