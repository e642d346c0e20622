#include "lab/simulate/calibrate.hpp"

#include <algorithm>
#include <numeric>

#include "lab/simulate/simulate.hpp"

namespace saylau::lab {

namespace {

template <typename T>
void shuffle(std::vector<T>& items, Random& random) {
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random.index(i)]);
}

class Revealing {
 public:
  Revealing(const count::ListCounter& counter, const BallotStations& stations, const CalibrationOptions& options)
      : counter_(counter), stations_(stations), options_(options), revealed_(stations.stations) {
    std::erase_if(revealed_, [](const StationVotes& station) { return station.registered <= 0; });  // cannot be drawn
    body_.seats = counter.seats();
    body_.elsewhere.assign(counter.size(), 0);
    truth_.assign(counter.size(), 0);
    std::vector<Votes> votes(counter.size(), 0);
    for (const StationVotes& station : revealed_) {
      for (std::size_t i = 0; i < votes.size(); ++i) votes[i] += station.votes[i];
    }
    counter_.count(votes, truth_);
  }

  std::vector<Coverage> run(Order order) {
    std::vector<Coverage> coverage(options_.moments.size());
    for (Coverage& moment : coverage) moment.held.assign(options_.levels.size(), 0);
    for (int n = 0; n < options_.orders; ++n) {
      Random random(options_.seed, static_cast<std::uint64_t>(n) * 2 + (order == Order::random ? 0 : 1));
      const std::vector<std::size_t> sequence = sequence_in(order, random);
      for (std::size_t m = 0; m < options_.moments.size(); ++m) look(sequence, m, random.next(), coverage[m]);
    }
    for (Coverage& moment : coverage) moment.width /= std::max(1, moment.cases);
    return coverage;
  }

 private:
  std::vector<std::size_t> sequence_in(Order order, Random& random) const {
    std::vector<std::size_t> sequence(revealed_.size());
    std::iota(sequence.begin(), sequence.end(), std::size_t{0});
    shuffle(sequence, random);
    if (order == Order::random) return sequence;
    std::vector<std::size_t> districts(stations_.districts.size());
    std::iota(districts.begin(), districts.end(), std::size_t{0});
    shuffle(districts, random);
    std::ranges::stable_sort(sequence, {}, [&](std::size_t s) { return districts[revealed_[s].district]; });
    return sequence;
  }

  void look(const std::vector<std::size_t>& sequence, std::size_t moment, std::uint64_t seed, Coverage& coverage) {
    const auto in = static_cast<std::size_t>(options_.moments[moment] * static_cast<double>(sequence.size()));
    for (std::size_t n = 0; n < sequence.size(); ++n) revealed_[sequence[n]].in = n < in;
    const auto model = RemainingStations::fit(revealed_, stations_.districts.size());
    if (!model) return;
    SimulationOptions options;
    options.elections = options_.elections;
    options.seed = seed;
    options.threads = 1;
    const Simulation simulation = simulate(counter_, *model, body_, options);
    for (std::size_t i = 0; i < truth_.size(); ++i) {
      if (counter_.competes(i)) judge(simulation.seats[i], truth_[i], coverage);
    }
  }

  void judge(const std::vector<std::uint64_t>& seats, Seats truth, Coverage& coverage) const {
    if (truth == 0 && seats[0] == options_.elections) return;
    ++coverage.cases;
    for (std::size_t level = 0; level < options_.levels.size(); ++level) {
      const Interval range = interval(seats, options_.levels[level]);
      coverage.held[level] += range.lower <= truth && truth <= range.upper ? 1 : 0;
      if (options_.levels[level] == 0.9) coverage.width += static_cast<double>(range.upper - range.lower);
    }
  }

  count::ListCounter counter_;
  const BallotStations& stations_;
  const CalibrationOptions& options_;
  std::vector<StationVotes> revealed_;
  Body body_;
  std::vector<Seats> truth_;
};

}  // namespace

double held(const std::vector<Coverage>& by_moment, std::size_t level) {
  int cases = 0;
  int held = 0;
  for (const Coverage& coverage : by_moment) {
    cases += coverage.cases;
    held += coverage.held[level];
  }
  return cases == 0 ? 0 : static_cast<double>(held) / cases;
}

Calibration calibrate(const count::ListCounter& counter, const BallotStations& stations,
                      const CalibrationOptions& options) {
  Revealing revealing(counter, stations, options);
  Calibration calibration{options.levels, options.moments, {}, {}};
  calibration.random = revealing.run(Order::random);
  calibration.regional = revealing.run(Order::regional);
  return calibration;
}

}  // namespace saylau::lab
