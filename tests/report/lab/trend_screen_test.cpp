#include "report/lab/trend_screen.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

lab::Trend trend_of(const std::string& body) {
  const package::Catalogue house{SAYLAU_SOURCE_DIR};
  std::vector<lab::TrendElection> elections;
  for (const std::string& id : lab::elections_of(body, house.elections())) {
    Counted own = counted(id);
    elections.push_back({std::move(own.package), std::move(own.law), std::move(own.result)});
  }
  return lab::trend(body, std::move(elections));
}

TEST(TrendScreen, ShowsSeatsSharesAndThePartySystem) {
  const std::string screen = trend_screen(trend_of("kz/mazhilis"), {}, Words(Language::english), {});
  expect_in(screen, "Amanat (formerly Otan, Nur Otan)");
  expect_in(screen, "76 (71.1)");
  expect_in(screen, "2007: gone: Asar, AIST (Agrarian and Civic bloc)");
  expect_in(screen, "2023  52.90%  valid votes / registered");
}

TEST(TrendScreen, SpeaksTheReadersLanguage) {
  const std::string russian = trend_screen(trend_of("kz/mazhilis"), {}, Words(Language::russian), {});
  expect_in(russian, "Партийная система");
  expect_in(russian, "76 (71,1)");
}

TEST(TrendScreen, PutsOtherCountriesBeside) {
  const std::vector<package::TurnoutRow> elsewhere = {{"CA", 2021, {}, {}, {}, Share{626, 1000}, 1, "https://a"}};
  expect_in(trend_screen(trend_of("kz/president"), elsewhere, Words(Language::english), {}), "CA  2021 62.6");
}

TEST(TrendScreen, DrawsALineForEachParty) {
  const std::string chart = trend_chart(trend_of("kz/mazhilis"), Words(Language::english));
  expect_in(chart, ">Amanat</text>");
  expect_in(chart, ">2023</text>");
}

}  // namespace
}  // namespace saylau::report
