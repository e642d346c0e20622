#include "report/site/election_parts.hpp"

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

TEST(Margins, SayWhoseVotesMovedAndWhatFollows) {
  const std::string part = part_of(site_of({"kz/2023-mazhilis"}), margins_part);
  expect_in(part, "<th scope=\"row\">");
  expect_in(part, "<bdi>Baytaq</bdi>");
  EXPECT_EQ(part_of(site_of({"tm/2023-mejlis"}), margins_part), "");
}

TEST(Bars, StandAtTheSharesOfTheLists) {
  const std::string part = part_of(site_of({"kz/2023-mazhilis"}), bars_part);
  expect_in(part, "5.20005%");
  expect_in(part, "only the threshold of 5% moves");
  expect_in(part_of(site_of({"kz/2023-mazhilis"}), bars_part, Language::russian), "5,20005%");
}

TEST(Lab, IsThereWhereALawHasARuleToChange) {
  expect_in(part_of(site_of({"kz/2023-mazhilis"}), lab_part), "--rule tier.list.threshold=&quot;5%&quot;");
  EXPECT_EQ(part_of(site_of({"kz/2022-president"}), lab_part), "");
}

// Without a threshold there are no bars, and still a lab: seats and formula can be changed.
TEST(Lab, DoesNotNeedAThreshold) {
  Site site = made_up({900, 100});
  for (law::Tier& tier : site.elections[0].law.tiers) tier.thresholds.clear();
  EXPECT_EQ(part_of(site, bars_part), "");
  expect_in(part_of(site, lab_part), "tier.list.seats");
}

}  // namespace
}  // namespace saylau::report::site
