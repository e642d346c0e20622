#include "report/site/election_parts.hpp"

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

TEST(Chamber, HasADotForEachSeatAndALegend) {
  const std::string part = part_of(site_of({"kz/2023-mazhilis"}), chamber_part);
  expect_in(part, "98 seats; each dot is one");
  expect_in(part, "<bdi>Amanat</bdi> <b>62</b>");
}

TEST(Benches, ShowWhatNobodyWasGiven) {
  Site site = made_up({900, 100});
  site.elections[0].result.tiers[0].by_contestant[0] -= 3;
  const SiteWords words(Language::english);
  const auto all = benches(ElectionContext(site, site.elections[0], words));
  EXPECT_TRUE(all.back().colour.empty());
  EXPECT_GE(all.back().seats, 3);
}

TEST(Table, MarksWhatIsKnownFromAnAnnouncementOnly) {
  const std::string part = part_of(site_of({"kz/2023-mazhilis"}), table_part);
  expect_in(part, "district*</a>");
  expect_in(part, "* district: 29 seats, as announced; votes were not published");
  expect_in(part, "3,431,510");
}

TEST(Tiers, SayWhoFillsOneThatNoVoteFills) {
  const std::string part = part_of(site_of({"kz/2021-mazhilis"}), tiers_part);
  expect_in(part, "assembly: 9 seats outside this count (Assembly of the People of Kazakhstan).");
  expect_in(part_of(site_of({"kz/2021-mazhilis"}), tiers_part, Language::kazakh), "Қазақстан халқы Ассамблеясы");
}

}  // namespace
}  // namespace saylau::report::site
