#include "report/lab/simulation_screen.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

struct Drawn {
  Counted own = counted("kz/2023-mazhilis");
  lab::Prepared prepared = *lab::prepare(own.law, own.package, own.result, "", false);
  std::vector<std::vector<std::size_t>> coalitions = {{1, 2}};
  lab::Simulation simulation = draw();

  lab::Simulation draw() const {
    lab::SimulationOptions options;
    options.elections = 5000;
    options.coalitions = coalitions;
    return lab::simulate(prepared.counter, lab::VoteDrawer(lab::PollModel{1000, 0}, prepared.regions), prepared.body,
                         options);
  }
  SimulationView view() const { return {own.package, prepared, simulation, "a poll of 1000", 1, coalitions}; }
};

TEST(SimulationScreen, ShowsIntervalsProbabilitiesAndAHistogram) {
  const Drawn drawn;
  const std::string screen = simulation_screen(drawn.view(), Words(Language::english), {});
  expect_in(screen, "5,000 elections drawn of the list tier; a poll of 1000; seed 1");
  expect_in(screen, "without a seat in any of them: Baytaq");
  expect_in(screen, "█");
  expect_in(screen, "More than half of the 98 seats together");
  expect_in(screen, "Auyl, Respublica");
  expect_in(screen, "district tier: not drawn, 29 of its 29 seats as they are");
}

TEST(SimulationScreen, KeepsToAsciiWhenAsked) {
  const Drawn drawn;
  const Style plain{false, false};
  const std::string screen = simulation_screen(drawn.view(), Words(Language::english), plain);
  expect_not_in(screen, "█");
  expect_not_in(screen, "–");
}

TEST(SimulationScreen, DrawsAHistogramForWhoeverHasSeats) {
  const Drawn drawn;
  const std::string chart = simulation_chart(drawn.view(), Words(Language::russian));
  expect_in(chart, "Народная партия");
  expect_not_in(chart, "Байтақ");
}

TEST(SimulationScreen, ShowsHowOftenIntervalsHeld) {
  lab::Calibration calibration;
  calibration.levels = {0.5, 0.9};
  calibration.moments = {0.1};
  calibration.random = {{10, {6, 9}, 2.5}};
  calibration.regional = {{20, {11, 19}, 4}};
  const Counted own = counted("kz/2021-mazhilis");
  const std::string screen = calibration_screen(own.package, calibration, Words(Language::english), {});
  expect_in(screen, "random order  60.0%  90.0%     10");
  expect_in(screen, "10%         90.0%         2.5           95.0%         4.0");
  expect_in(calibration_chart(own.package, calibration, Words(Language::english)), "region by region: 95");
}

}  // namespace
}  // namespace saylau::report
