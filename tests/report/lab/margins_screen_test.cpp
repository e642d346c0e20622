#include "report/lab/margins_screen.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

TEST(MarginsScreen, SaysHowManyVotesAndWhoGains) {
  const Counted own = counted("kz/2023-mazhilis");
  const lab::Margins margins = lab::margins(own.law, own.package, own.result);
  const std::string screen = margins_screen(own.package, margins, false, Words(Language::english), {});
  expect_in(screen, "12,736  voters of Social Democratic Party vote for Amanat");
  expect_in(screen, "Baytaq passes");
  expect_in(screen, "Amanat loses it");
  expect_in(screen, "not computed: district tier: its votes were not published");
}

TEST(MarginsScreen, SpeaksTheReadersLanguage) {
  const Counted own = counted("kz/2023-mazhilis");
  const lab::Margins margins = lab::margins(own.law, own.package, own.result);
  const std::string russian = margins_screen(own.package, margins, false, Words(Language::russian), {});
  expect_in(russian, "Наименьшее число голосов, при котором мандат переходит");
  expect_in(russian, "не вычислено: ");
  expect_in(margins_screen(own.package, margins, false, Words(Language::kazakh), {}),
            "Мандатты ауыстыратын ең аз дауыс");
}

TEST(MarginsScreen, ShowsTheTenClosestDistricts) {
  lab::Margins margins;
  const Counted own = counted("kz/2023-mazhilis");
  for (Votes votes = 1; votes <= 12; ++votes) {
    lab::Margin margin;
    margin.question = lab::Question::district;
    margin.area = "district-1";
    margin.from = index_of(own.package, "turlykhanov");
    margin.to = index_of(own.package, "bapi");
    margin.votes = votes;
    margins.margins.push_back(margin);
  }
  const std::string screen = margins_screen(own.package, margins, false, Words(Language::english), {});
  expect_in(screen, "and 2 more: --every shows them");
  expect_not_in(margins_screen(own.package, margins, true, Words(Language::english), {}), "--every");
}

}  // namespace
}  // namespace saylau::report
