#include "report/lab/simulation_screen.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "count/explain/names.hpp"
#include "report/charts/bars.hpp"
#include "report/charts/colours.hpp"
#include "report/status_lines.hpp"
#include "report/table.hpp"

namespace saylau::report {

namespace {

double part(std::uint64_t of, std::uint64_t all) {
  return all == 0 ? 0 : static_cast<double>(of) / static_cast<double>(all);
}

// "never" and "always" are for what happened in none or all of the elections drawn: they say nothing beyond them.
std::string probability(std::uint64_t of, std::uint64_t all) {
  if (of == 0) return "0";
  if (of == all) return "1";
  const double share = part(of, all);
  if (share < 0.001) return "<0.001";
  return share > 0.999 ? ">0.999" : fmt::format("{:.3f}", share);
}

std::string range_text(const lab::Interval& interval, const Style& style) {
  if (interval.lower == interval.upper) return fmt::format("{}", interval.lower);
  return fmt::format("{}{}{}", interval.lower, style.unicode ? "–" : "-", interval.upper);
}

// The seats that came out at all.
lab::Interval occurring(const std::vector<std::uint64_t>& seats) {
  return lab::interval(seats, 1);
}

// A column for each number of seats, in eighths; digits where there is no Unicode.
std::string spark(const std::vector<std::uint64_t>& seats, const Style& style) {
  static constexpr const char* kBlocks[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  constexpr Seats kMost = 30;
  const lab::Interval range = occurring(seats);
  if (range.upper - range.lower >= kMost) return "";
  const std::uint64_t highest = *std::ranges::max_element(seats);
  std::string text;
  for (Seats s = range.lower; s <= range.upper; ++s) {
    const double height = part(seats[static_cast<std::size_t>(s)], highest);
    text += style.unicode ? std::string(kBlocks[std::min(7, static_cast<int>(height * 8))])
                          : fmt::format("{}", std::min(9, static_cast<int>(height * 10)));
  }
  return text;
}

class SimulationScreen {
 public:
  SimulationScreen(const SimulationView& view, const Words& words, const Style& style)
      : view_(view), words_(words), style_(style), names_(view.package.election, words) {}

  std::string print() const {
    const lab::Simulation& simulation = view_.simulation;
    std::string text =
        style_.bold(fmt::format("{}, {}", view_.package.name.in(words_.language()), words_.date(view_.package.date))) +
        fmt::format(
            "\n{} drawn of the {} tier; {}; seed {}\n\n",
            say_in(Language::english, "{0} {0|election|elections}", Quantity{static_cast<Votes>(simulation.elections)}),
            view_.prepared.tier, view_.model, view_.seed);
    text += table().print(style_) + without_a_seat() + coalitions();
    if (simulation.open > 0) {
      text += fmt::format("\nin {} of them a seat stayed open: a tie, or the law is silent\n",
                          probability(simulation.open, simulation.elections));
    }
    for (const std::string& note : view_.prepared.notes) text += "\n" + note;
    return text + "\n";
  }

 private:
  TextTable table() const {
    TextTable table(
        {Align::left, Align::right, Align::right, Align::right, Align::right, Align::right, Align::right, Align::left});
    table.add({"", "counted", "mean", "50%", "90%", "any seat", "majority", ""});
    for (const std::size_t place : order()) {
      const auto& seats = view_.simulation.seats[place];
      const std::uint64_t all = view_.simulation.elections;
      table.add({"  " + names_.contestant(view_.prepared.on_ballot[place]),
                 words_.number(view_.prepared.counted[place]), fmt::format("{:.2f}", lab::mean(seats)),
                 range_text(lab::interval(seats, 0.5), style_), range_text(lab::interval(seats, 0.9), style_),
                 probability(all - seats[0], all), probability(view_.simulation.majority[place], all),
                 spark(seats, style_)});
    }
    return table;
  }

  // No seat in the count, and none in any election drawn.
  bool never(std::size_t place) const {
    return view_.prepared.counted[place] == 0 && view_.simulation.seats[place][0] == view_.simulation.elections;
  }

  // Whoever may win and at times does, most seats first.
  std::vector<std::size_t> order() const {
    std::vector<std::size_t> order(view_.simulation.seats.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t place) { return !view_.prepared.counter.competes(place) || never(place); });
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](std::size_t place) { return lab::mean(view_.simulation.seats[place]); });
    return order;
  }

  std::string without_a_seat() const {
    std::vector<std::size_t> lists;
    for (std::size_t place = 0; place < view_.prepared.on_ballot.size(); ++place) {
      if (view_.prepared.counter.competes(place) && never(place)) lists.push_back(view_.prepared.on_ballot[place]);
    }
    return lists.empty() ? "" : "  without a seat in any of them: " + names_.contestants(lists) + "\n";
  }

  std::string coalitions() const {
    if (view_.coalitions.empty()) return "";
    TextTable table({Align::left, Align::right});
    for (std::size_t c = 0; c < view_.coalitions.size(); ++c) {
      std::vector<std::size_t> members;
      for (const std::size_t place : view_.coalitions[c]) members.push_back(view_.prepared.on_ballot[place]);
      table.add({"  " + names_.contestants(members),
                 probability(view_.simulation.coalitions[c], view_.simulation.elections)});
    }
    return "\n" + style_.bold(fmt::format("More than half of the {} seats together", view_.prepared.body.seats)) +
           "\n" + table.print(style_);
  }

  const SimulationView& view_;
  const Words& words_;
  const Style& style_;
  explain::ElectionNames names_;
};

}  // namespace

std::string simulation_screen(const SimulationView& view, const Words& words, const Style& style) {
  return SimulationScreen(view, words, style).print();
}

std::string simulation_chart(const SimulationView& view, const Words& words) {
  const explain::ElectionNames names(view.package.election, words);
  const std::vector<std::string> colours = colours_of(view.package.election.contestants);
  std::vector<Histogram> charts;
  for (std::size_t place = 0; place < view.simulation.seats.size(); ++place) {
    const auto& seats = view.simulation.seats[place];
    if (!view.prepared.counter.competes(place) || seats[0] == view.simulation.elections) continue;
    const std::size_t contestant = view.prepared.on_ballot[place];
    Histogram chart{names.contestant(contestant), colours[contestant], {}};
    const lab::Interval range = occurring(seats);
    for (Seats s = range.lower; s <= range.upper; ++s) {
      chart.columns.push_back({fmt::format("{}", s),
                               part(seats[static_cast<std::size_t>(s)], view.simulation.elections),
                               s == view.prepared.counted[place]});
    }
    charts.push_back(std::move(chart));
  }
  const std::string name = view.package.name.in(words.language());
  return histograms({fmt::format("{}, {}: {}", name, words.date(view.package.date), view.model),
                     unfinished_line(package::status_of(view.package), words)},
                    charts);
}

namespace {

std::string percent_of(double share) {
  return fmt::format("{:.1f}%", 100 * share);
}

std::vector<TextTable::Cell> level_cells(const std::string& name, const std::vector<lab::Coverage>& coverage,
                                         const std::vector<double>& levels) {
  std::vector<TextTable::Cell> cells = {"  " + name};
  for (std::size_t level = 0; level < levels.size(); ++level)
    cells.emplace_back(percent_of(lab::held(coverage, level)));
  int cases = 0;
  for (const lab::Coverage& moment : coverage) cases += moment.cases;
  cells.emplace_back(fmt::format("{}", cases));
  return cells;
}

// Held at 90% at one moment.
std::string held_at(const lab::Coverage& coverage, std::size_t level) {
  return coverage.cases == 0 ? "" : percent_of(part(coverage.held[level], coverage.cases));
}

}  // namespace

std::string calibration_screen(const package::Package& package, const lab::Calibration& calibration, const Words& words,
                               const Style& style) {
  TextTable table(std::vector<Align>(calibration.levels.size() + 2, Align::right));
  std::vector<TextTable::Cell> header = {"  an interval of"};
  for (const double level : calibration.levels) header.emplace_back(fmt::format("{:.0f}%", 100 * level));
  header.emplace_back("cases");
  table.add(std::move(header));
  table.add(level_cells("random order", calibration.random, calibration.levels));
  table.add(level_cells("region by region", calibration.regional, calibration.levels));
  const auto ninety = static_cast<std::size_t>(std::ranges::find(calibration.levels, 0.9) - calibration.levels.begin());
  TextTable moments(std::vector<Align>(5, Align::right));
  moments.add({"  stations in", "random: held", "seats wide", "regional: held", "seats wide"});
  for (std::size_t m = 0; m < calibration.moments.size() && ninety < calibration.levels.size(); ++m) {
    moments.add({fmt::format("{:.0f}%", 100 * calibration.moments[m]), held_at(calibration.random[m], ninety),
                 fmt::format("{:.1f}", calibration.random[m].width), held_at(calibration.regional[m], ninety),
                 fmt::format("{:.1f}", calibration.regional[m].width)});
  }
  return style.bold(fmt::format("{}, {}", package.name.in(words.language()), words.date(package.date))) +
         "\nhow often an interval held the final seats, revealed station by station\n\n" + table.print(style) + "\n" +
         style.bold("The interval of 90%, by how many stations are in") + "\n" + moments.print(style);
}

std::string calibration_chart(const package::Package& package, const lab::Calibration& calibration,
                              const Words& words) {
  std::vector<std::string> axis;
  std::vector<double> ideal;
  std::vector<double> random;
  std::vector<double> regional;
  for (std::size_t level = 0; level < calibration.levels.size(); ++level) {
    axis.push_back(fmt::format("{:.0f}%", 100 * calibration.levels[level]));
    ideal.push_back(100 * calibration.levels[level]);
    random.push_back(std::round(1000 * lab::held(calibration.random, level)) / 10);
    regional.push_back(std::round(1000 * lab::held(calibration.regional, level)) / 10);
  }
  return lines({fmt::format("{}, {}: intervals that held the final seats", package.name.in(words.language()),
                            words.date(package.date)),
                unfinished_line(package::status_of(package), words)},
               axis,
               {{"as promised", "#9ca3af", ideal},
                {"random order", "#2563eb", random},
                {"region by region", "#b91c1c", regional}},
               "%");
}

}  // namespace saylau::report
