// The lab on the Mazhilis of 2023: elections drawn and counted in a second, on all cores and on one; the exact
// breakpoints of a threshold; margins. script/bench-lab runs it beside numpy and apportionment (bench/lab_peers.py).
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <map>

#include "lab/margins.hpp"
#include "lab/simulate/prepare.hpp"
#include "lab/simulate/simulate.hpp"
#include "lab/vary.hpp"
#include "package/announced.hpp"
#include "package/catalogue.hpp"

namespace {

using namespace saylau;

struct Loaded {
  law::Law law;
  package::Package package;
  count::Result result;
};

const Loaded& loaded(const std::string& id) {
  static std::map<std::string, Loaded> all;
  const auto known = all.find(id);
  if (known != all.end()) return known->second;
  const package::Catalogue house{SAYLAU_SOURCE_DIR};
  law::Law law = *house.law(house.description(id)->law);
  package::Package package = *house.election(id, law);
  count::Result result = package::count_package(law, package);
  return all.emplace(id, Loaded{std::move(law), std::move(package), std::move(result)}).first->second;
}

void simulate(benchmark::State& state, const lab::SpreadModel& model, unsigned threads) {
  const Loaded& own = loaded("kz/2023-mazhilis");
  const lab::Prepared prepared = *lab::prepare(own.law, own.package, own.result, "list", false);
  lab::SimulationOptions options;
  options.elections = 1'000'000;
  options.threads = threads;
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        lab::simulate(prepared.counter, lab::VoteDrawer(model, prepared.regions), prepared.body, options));
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * options.elections));
}

void count_a_list_tier(benchmark::State& state) {
  const Loaded& own = loaded("kz/2023-mazhilis");
  lab::Prepared prepared = *lab::prepare(own.law, own.package, own.result, "list", false);
  std::vector<Votes> votes = prepared.regions[0];
  std::vector<Seats> seats(votes.size());
  for (auto _ : state) {
    ++votes[0];
    benchmark::DoNotOptimize(prepared.counter.count(votes, seats));
  }
}

void breakpoints(benchmark::State& state, const std::string& id) {
  const Loaded& own = loaded(id);
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        lab::vary(own.package, own.law, own.law, "tier.list.threshold", lab::parse_range("0%..10%"), {}));
  }
}

void margins(benchmark::State& state) {
  const Loaded& own = loaded("kz/2023-mazhilis");
  for (auto _ : state) benchmark::DoNotOptimize(lab::margins(own.law, own.package, own.result));
}

BENCHMARK_CAPTURE(simulate, multinomial_on_all_cores, lab::MultinomialModel{}, 0U)->UseRealTime();
BENCHMARK_CAPTURE(simulate, multinomial_on_one, lab::MultinomialModel{}, 1U)->UseRealTime();
BENCHMARK_CAPTURE(simulate, dirichlet_on_all_cores, lab::DirichletModel{1000}, 0U)->UseRealTime();
BENCHMARK_CAPTURE(simulate, logistic_normal_on_all_cores, lab::LogisticNormalModel{0.1, 0}, 0U)->UseRealTime();
BENCHMARK_CAPTURE(simulate, poll_on_all_cores, lab::PollModel{1000, 0.05}, 0U)->UseRealTime();
BENCHMARK(count_a_list_tier);
BENCHMARK_CAPTURE(breakpoints, mazhilis_2023, "kz/2023-mazhilis");
BENCHMARK(margins);

}  // namespace

int main(int argc, char** argv) {
  if (std::getenv("SAYLAU_DATA") != nullptr) {
    benchmark::RegisterBenchmark("breakpoints/duma_2021",
                                 [](benchmark::State& state) { breakpoints(state, "ru/2021-duma"); });
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
