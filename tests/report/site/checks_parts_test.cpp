#include "report/site/election_parts.hpp"

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

TEST(Announced, SetsFigureBesideFigureInTheReadersWords) {
  const std::string part = part_of(site_of({"kz/2023-mazhilis"}), announced_part, Language::russian);
  expect_in(part, "<bdi>Голоса: Amanat</bdi>");
  expect_in(part, "3\u00A0431\u00A0510");
  expect_in(part, "Центральная избирательная комиссия");
  expect_not_in(part, "votes.amanat");
}

TEST(Findings, SayThatThereIsNothing) {
  expect_in(part_of(made_up({900, 100}), findings_part), "<p>");
}

TEST(Findings, AreShownWithTheirSeverityAndNotWithoutEnd) {
  Site site = made_up({900, 100});
  site.elections[0].findings.assign(
      50, {"check.cast", package::Severity::warning, {"station 1"}, {"more than all"}, "", "", "", {}});
  const std::string part = part_of(site, findings_part);
  expect_in(part, "<b>warning</b> · <bdi>station 1</bdi>: <bdi>more than all</bdi> <code>check.cast</code>");
  expect_in(part, "and 10 more: saylau check");
}

TEST(Reform, ShowsOnlyWhatChangedInTheReadersLanguage) {
  const Site site = site_of({"kz/2023-mazhilis"});
  expect_in(part_of(site, reform_part), "7% of the valid votes");
  expect_in(part_of(site, reform_part, Language::kazakh), "жарамды дауыстардың 7%");
  EXPECT_EQ(part_of(made_up({900, 100}), reform_part), "");
}

TEST(Claims, SayWhyInTheReadersLanguage) {
  const Site site = site_of({"kz/2023-mazhilis"});
  expect_in(part_of(site, claims_part), "turnout = 53%: no, it is 54.19%");
  expect_in(part_of(site, claims_part, Language::russian), "turnout = 53%: нет, это 54,19%");
  expect_in(part_of(site, claims_part, Language::kazakh), "қалай санағанға байланысты");
}

}  // namespace
}  // namespace saylau::report::site
