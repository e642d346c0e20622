#include "report/site/election_parts.hpp"

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

TEST(Turnout, ShowsEveryReadingWithWhoSaysIt) {
  const Site site = site_of({"kz/2023-mazhilis"});
  const std::string part = part_of(site, turnout_part);
  expect_in(part, "ballots issued / registered");
  expect_in(part, "54.19%");
  expect_in(part, "52.90%");
  expect_in(part_of(site, turnout_part, Language::russian), "выдано бюллетеней / зарегистрировано");
}

TEST(Turnout, StandsBesideEarlierElectionsAndOtherCountries) {
  const Site site = site_of({"kz/2023-mazhilis"});
  expect_in(part_of(site, turnout_part), "Canada, ");
  expect_in(part_of(site, turnout_part, Language::kazakh), "Канада, ");
  expect_in(part_of(site, turnout_part), "10 January 2021");
}

TEST(Turnout, ThroughTheDayIsShownWhereItWasPublished) {
  expect_in(part_of(site_of({"kz/2024-referendum"}), turnout_part), "14:00");
}

TEST(Turnout, IsNothingWhereNothingIsKnown) {
  EXPECT_EQ(part_of(made_up({900, 100}), turnout_part), "");
}

}  // namespace
}  // namespace saylau::report::site
