#include "lab/simulate/simulate.hpp"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

namespace saylau::lab {

namespace {

constexpr std::uint64_t kBlock = 4096;

// One thread's counter, drawer and sums.
class Worker {
 public:
  Worker(const count::ListCounter& counter, const VoteSource& source, const Body& body,
         const SimulationOptions& options)
      : counter_(counter),
        source_(source),
        body_(body),
        options_(options),
        votes_(counter.size()),
        seats_(counter.size()),
        stride_(static_cast<std::size_t>(counter.seats()) + 1),
        often_(counter.size() * stride_, 0) {
    sums_.seats.assign(counter.size(), std::vector<std::uint64_t>(stride_, 0));
    sums_.majority.assign(counter.size(), 0);  // follows from the seats, at the end
    sums_.coalitions.assign(options.coalitions.size(), 0);
  }

  void take(std::uint64_t block) {
    Random random(options_.seed, block);
    const std::uint64_t first = block * kBlock;
    const std::uint64_t last = std::min(options_.elections, first + kBlock);
    std::visit(
        [&](auto& source) {
          source.begin();
          for (std::uint64_t election = first; election < last; ++election) {
            source.draw(random, votes_);
            tally(counter_.count(votes_, seats_));
          }
        },
        source_);
    sums_.elections += last - first;
  }

  void add_to(Simulation& all) const {
    const auto add = [](std::vector<std::uint64_t>& to, const std::vector<std::uint64_t>& from) {
      for (std::size_t i = 0; i < from.size(); ++i) to[i] += from[i];
    };
    all.elections += sums_.elections;
    all.open += sums_.open;
    for (std::size_t i = 0; i < sums_.seats.size(); ++i) {
      for (std::size_t s = 0; s < stride_; ++s) all.seats[i][s] += often_[i * stride_ + s];
    }
    add(all.coalitions, sums_.coalitions);
  }

  const Simulation& sums() const { return sums_; }

 private:
  void tally(Seats open) {
    sums_.open += open > 0 ? 1 : 0;
    std::uint64_t* often = often_.data();
    for (std::size_t i = 0; i < seats_.size(); ++i, often += stride_) ++often[seats_[i]];
    for (std::size_t c = 0; c < options_.coalitions.size(); ++c) {
      Seats together = 0;
      for (const std::size_t i : options_.coalitions[c]) together += seats_[i] + body_.elsewhere[i];
      sums_.coalitions[c] += 2 * together > body_.seats ? 1 : 0;
    }
  }

  count::ListCounter counter_;
  VoteSource source_;
  const Body& body_;
  const SimulationOptions& options_;
  std::vector<Votes> votes_;
  std::vector<Seats> seats_;
  std::size_t stride_;
  std::vector<std::uint64_t> often_;  // by place and seats, in one piece
  Simulation sums_;
};

// Whoever has so many seats in the tier, and those elsewhere, has more than half of the body.
void tell_majorities(Simulation& simulation, const Body& body) {
  for (std::size_t i = 0; i < simulation.seats.size(); ++i) {
    for (std::size_t s = 0; s < simulation.seats[i].size(); ++s) {
      const bool majority = 2 * (static_cast<Seats>(s) + body.elsewhere[i]) > body.seats;
      if (majority) simulation.majority[i] += simulation.seats[i][s];
    }
  }
}

}  // namespace

Simulation simulate(const count::ListCounter& counter, const VoteSource& source, const Body& body,
                    const SimulationOptions& options) {
  const std::uint64_t blocks = (options.elections + kBlock - 1) / kBlock;
  const unsigned wanted = options.threads != 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
  const auto threads = static_cast<unsigned>(std::clamp<std::uint64_t>(wanted, 1, std::max<std::uint64_t>(1, blocks)));
  std::vector<Worker> workers(threads, Worker(counter, source, body, options));
  Simulation all = workers[0].sums();  // nothing yet
  std::atomic<std::uint64_t> next{0};
  std::atomic<std::uint64_t> done{0};
  const auto work = [&](Worker& worker, bool reports) {
    for (std::uint64_t block = next++; block < blocks; block = next++) {
      worker.take(block);
      const std::uint64_t finished = ++done;
      if (reports && options.progress)
        options.progress(std::min(options.elections, finished * kBlock), options.elections);
    }
  };
  {
    std::vector<std::jthread> others;
    for (unsigned t = 1; t < threads; ++t) others.emplace_back([&, t] { work(workers[t], false); });
    work(workers[0], true);
  }
  for (const Worker& worker : workers) worker.add_to(all);
  tell_majorities(all, body);
  return all;
}

Interval interval(const std::vector<std::uint64_t>& seats, double part) {
  const auto all = static_cast<double>(std::accumulate(seats.begin(), seats.end(), std::uint64_t{0}));
  constexpr double kRounding = 1e-6;  // so that a tail of exactly five in a hundred is five
  const double tail = (1 - part) / 2 * all + kRounding;
  Interval interval{0, static_cast<Seats>(seats.size()) - 1};
  double below = 0;
  while (interval.lower < interval.upper && below + static_cast<double>(seats[interval.lower]) <= tail) {
    below += static_cast<double>(seats[interval.lower++]);
  }
  double above = 0;
  while (interval.upper > interval.lower && above + static_cast<double>(seats[interval.upper]) <= tail) {
    above += static_cast<double>(seats[interval.upper--]);
  }
  return interval;
}

double mean(const std::vector<std::uint64_t>& seats) {
  double sum = 0;
  double elections = 0;
  for (std::size_t i = 0; i < seats.size(); ++i) {
    sum += static_cast<double>(i) * static_cast<double>(seats[i]);
    elections += static_cast<double>(seats[i]);
  }
  return elections == 0 ? 0 : sum / elections;
}

}  // namespace saylau::lab
