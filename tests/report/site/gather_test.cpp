#include "report/site/gather.hpp"

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

TEST(Gather, LooksBackAndJudges) {
  const Site site = site_of({"kz/2021-mazhilis", "kz/2023-mazhilis"});
  ASSERT_EQ(site.elections.size(), 2U);
  const SiteElection& newest = site.elections[0];
  EXPECT_EQ(newest.id(), "kz/2023-mazhilis");
  EXPECT_EQ(newest.previous->package.election.id, "kz/2021-mazhilis");
  EXPECT_EQ(newest.turnout.back().election, "kz/2023-mazhilis");
  EXPECT_EQ(newest.claims->verdicts.size(), newest.claims->file.claims.size());
  EXPECT_FALSE(newest.bars->pieces.empty());
  expect_in(newest.law_text, "kz/mazhilis-2022");
}

TEST(Gather, RefusesAnElectionThatIsNotThere) {
  const package::Catalogue house{SAYLAU_SOURCE_DIR};
  const auto site = gather(house, {"kz/1991-mazhilis"}, [](std::size_t) {});
  ASSERT_FALSE(site);
  EXPECT_EQ(site.error()[0].code, "catalogue.no-such-election");
}

}  // namespace
}  // namespace saylau::report::site
