// Station files read whole: seconds and memory as JSON, for bench/report.py.
//
//   saylau_stations_bench HOME ELECTION FILE REPETITIONS
//   saylau_stations_bench generate HEADER_FILE FILE ROWS
//
// The first form reads FILE with the mapping of ELECTION's first source of stations, three ways: the sums of every
// column over the nation; the sums at every node of the tree; those and all checks. Each takes the file from the page
// cache and maps it anew. The second writes ROWS stations like those of Russia 2021, under the header of HEADER_FILE.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "package/catalogue.hpp"
#include "package/checks/across_stations.hpp"
#include "package/stations/read_source.hpp"

using namespace saylau;
using Clock = std::chrono::steady_clock;

namespace {

// Memory of the process that is not a page of some file, in bytes.
std::size_t anonymous_memory() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("RssAnon:")) return std::strtoull(line.c_str() + std::strlen("RssAnon:"), nullptr, 10) * 1024;
  }
  return 0;
}

struct Measured {
  double seconds = 0;
  std::size_t memory = 0;  // peak beyond the mapped file
  std::size_t rows = 0;
};

// Keeps the largest memory seen while a file is read.
package::Progress watching(Measured& measured) {
  return [&measured](std::size_t, std::size_t) { measured.memory = std::max(measured.memory, anonymous_memory()); };
}

package::CsvFile opened(const std::string& path) {
  auto file = package::open_csv(path);
  if (!file) throw std::runtime_error(to_string(file.error()[0]));
  return std::move(*file);
}

// Without the columns that say where a station is.
package::Columns without_places(package::Columns columns) {
  columns.texts.clear();
  columns.region.clear();
  columns.district.clear();
  columns.station.clear();
  columns.special.clear();
  return columns;
}

std::size_t rows_of(const std::vector<package::SummedNode>& nodes) {
  std::size_t rows = 0;
  for (const auto& node : nodes) rows += node.sum.stations;
  return rows;
}

// The sums of every column over all rows.
std::size_t sum_nation(const package::Package& package, const package::Source& source, const std::string& path,
                       const package::Progress& progress) {
  const package::CsvFile file = opened(path);
  const auto columns = without_places(*package::find_columns(package, source, file));
  const package::StationNames none;
  const std::size_t threads = package::threads_for(file.text.size());
  std::vector<package::Nodes> nodes(threads, package::Nodes(columns, none));
  std::vector<package::NodeSums> sums(threads, package::NodeSums(columns));
  const auto read = package::read_batches(file, columns, {threads, progress}, [&](std::size_t i, const auto& batch) {
    sums[i].add(batch, nodes[i].runs(batch));
  });
  if (!read) throw std::runtime_error(to_string(read.error()[0]));
  std::vector<std::pair<const package::Nodes*, const package::NodeSums*>> parts;
  for (std::size_t i = 0; i < threads; ++i) parts.emplace_back(&nodes[i], &sums[i]);
  return rows_of(package::put_together(parts));
}

std::size_t sum_tree(const package::Package& package, const package::Source& source, const std::string& path,
                     const package::CheckRules& rules, bool checks, const package::Progress& progress) {
  auto reading = package::read_source(package, source, opened(path), rules, {checks, false, {}}, progress);
  if (!reading) throw std::runtime_error(to_string(reading.error()[0]));
  std::size_t findings = reading->hits.size();
  if (checks) findings += package::check_equal_stations({&*reading}, rules).size();
  if (progress) progress(0, 0);
  return rows_of(reading->nodes) + (findings == static_cast<std::size_t>(-1) ? 1 : 0);
}

template <typename Work>
Measured measure(int repetitions, Work work) {
  std::vector<double> seconds;
  Measured measured;
  const std::size_t before = anonymous_memory();
  for (int i = 0; i < repetitions; ++i) {
    const auto start = Clock::now();
    measured.rows = work(repetitions == 1 ? watching(measured) : package::Progress{});
    seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
  }
  std::ranges::sort(seconds);
  measured.seconds = seconds[seconds.size() / 2];
  measured.memory = measured.memory > before ? measured.memory - before : 0;
  return measured;
}

void print(const char* name, const Measured& measured, bool last) {
  std::printf("  \"%s\": {\"seconds\": %.6f, \"memory\": %zu, \"rows\": %zu}%s\n", name, measured.seconds,
              measured.memory, measured.rows, last ? "" : ",");
}

int read_all(const std::string& home, const std::string& election, const std::string& path, int repetitions) {
  const package::Catalogue house{home};
  const package::Package package = *house.description(election);
  const package::Source& source = package.sources[0];
  const auto rules = package::load_check_rules(house.home / "checks", "RU");
  std::printf("{\n");
  print("nation", measure(repetitions, [&](const auto& watch) { return sum_nation(package, source, path, watch); }),
        false);
  print("tree",
        measure(repetitions, [&](const auto& watch) { return sum_tree(package, source, path, *rules, false, watch); }),
        false);
  print("tree with all checks",
        measure(repetitions, [&](const auto& watch) { return sum_tree(package, source, path, *rules, true, watch); }),
        true);
  std::printf("}\n");
  return 0;
}

// Numbers that look random and are the same on every run.
class Numbers {
 public:
  std::uint64_t below(std::uint64_t limit) {
    state_ ^= state_ << 13U;
    state_ ^= state_ >> 7U;
    state_ ^= state_ << 17U;
    return state_ % limit;
  }

 private:
  std::uint64_t state_ = 20210919;
};

// One station whose figures add up, under the header of the file of 2021.
std::string station(std::size_t number, Numbers& numbers) {
  const std::uint64_t registered = 300 + numbers.below(2500);
  std::vector<std::uint64_t> votes;
  std::uint64_t valid = 0;
  for (int i = 0; i < 14; ++i) {
    votes.push_back(numbers.below(i == 4 ? registered / 3 : registered / 40));
    valid += votes.back();
  }
  const std::uint64_t invalid = numbers.below(8);  // so few that no check is tripped
  const std::uint64_t cast = valid + invalid;
  const std::uint64_t voters = registered + cast;
  std::string row = "ЦИК России,Регион №" + std::to_string(number / 120'000) + ",ОИК №" +
                    std::to_string(number / 40'000) + ",Территория " + std::to_string(number / 300) + ",УИК №" +
                    std::to_string(number);
  for (const std::uint64_t figure : {voters, voters, std::uint64_t{0}, cast, std::uint64_t{0}, voters - cast,
                                     std::uint64_t{0}, cast, invalid, valid, std::uint64_t{0}, std::uint64_t{0}}) {
    row += "," + std::to_string(figure);
  }
  for (const std::uint64_t own : votes) row += "," + std::to_string(own);
  return row +
         ",http://www.example.org/region/izbirkom?action=show&root=1000058&tvd=22220002523303&vrn=100100225883172"
         "&prver=0&pronetvd=null&region=22&sub_region=22\n";
}

int write_stations(const std::string& header_of, const std::string& path, std::size_t rows) {
  const package::CsvFile file = opened(header_of);
  std::ofstream out(path, std::ios::binary);
  out << file.text.substr(0, file.header.rows_begin);
  Numbers numbers;
  for (std::size_t i = 0; i < rows; ++i) out << station(i, numbers);
  return out.good() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() == 4 && arguments[0] == "generate") {
    return write_stations(arguments[1], arguments[2], std::stoull(arguments[3]));
  }
  if (arguments.size() == 4) return read_all(arguments[0], arguments[1], arguments[2], std::stoi(arguments[3]));
  std::cerr << "usage: saylau_stations_bench HOME ELECTION FILE REPETITIONS | generate HEADER_FILE FILE ROWS\n";
  return 2;
}
