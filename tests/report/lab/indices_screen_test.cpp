#include "report/lab/indices_screen.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

TEST(IndicesScreen, ShowsIndicesPowerAndCoalitions) {
  const Counted own = counted("kz/2023-mazhilis");
  const auto indices = lab::election_indices(own.law, own.package, own.result, "");
  const std::string screen =
      indices_screen(own.package, own.result, *indices, nullptr, false, Words(Language::english), {});
  expect_in(screen, "Gallagher (least squares)                                9.54");
  expect_in(screen, "Power, 50 seats decide");
  expect_in(screen, "Minimal winning coalitions: 1");
  expect_in(screen, "394,722 (6.20%)");
  expect_in(screen, "Sainte-Laguë is infinite where seats have no votes");
}

TEST(IndicesScreen, SpeaksTheReadersLanguage) {
  const Counted own = counted("kz/2023-mazhilis");
  const auto indices = lab::election_indices(own.law, own.package, own.result, "");
  const std::string russian =
      indices_screen(own.package, own.result, *indices, nullptr, false, Words(Language::russian), {});
  expect_in(russian, "Галлахер (наименьшие квадраты)");
  expect_in(russian, "9,54");
  expect_in(russian, "Влияние, для решения нужно мандатов: 50");
}

TEST(IndicesScreen, ShowsWhatStandingTogetherChanges) {
  const Counted own = counted("kz/2021-mazhilis");
  const auto indices = lab::election_indices(own.law, own.package, own.result, "");
  const auto joined = lab::join(own.law, own.package, {"auyl", "adal"});
  const std::string screen =
      indices_screen(own.package, own.result, *indices, &*joined, false, Words(Language::english), {});
  expect_in(screen, "auyl + adal together");
  expect_in(screen, "[everybody-follows]");
}

}  // namespace
}  // namespace saylau::report
