#include "lab/election_indices.hpp"

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

ElectionIndices indices_of(const Real& own, const std::string& tier = "") {
  auto indices = election_indices(own.law, own.package, own.result, tier);
  EXPECT_TRUE(indices);
  return std::move(*indices);
}

TEST(ElectionIndices, OfTheMazhilis) {
  const Real own = real("kz/2023-mazhilis");
  const ElectionIndices found = indices_of(own);
  EXPECT_EQ(found.votes_of, "list");
  EXPECT_EQ(found.quota, 50);
  EXPECT_EQ(found.blocs.size(), 7U);
  EXPECT_NEAR(found.power.banzhaf[0], 1, 1e-12);
  EXPECT_EQ(found.worth->wasted, 146431 + 248291);  // Baytaq, and those against all
  EXPECT_NEAR(found.worth->bonus, 100.0 * 62 / 98 - 100.0 * 3431510 / 6366441, 1e-9);
  EXPECT_TRUE(found.districts.empty());
}

TEST(ElectionIndices, OfOneTier) {
  const Real own = real("kz/2023-mazhilis");
  const ElectionIndices list = indices_of(own, "list");
  EXPECT_EQ(list.quota, 35);
  EXPECT_EQ(list.blocs.size(), 6U);
  EXPECT_EQ(election_indices(own.law, own.package, own.result, "x").error()[0].code, "indices.no-such-tier");
}

TEST(ElectionIndices, NeedSeats) {
  const Real own = real("kz/2022-president");
  EXPECT_EQ(election_indices(own.law, own.package, own.result, "").error()[0].code, "indices.no-seats");
}

package::Package two_districts() {
  Election election;
  election.areas = {{"xx", {"Land"}, AreaKind::nation, ""},
                    {"d1", {"One"}, AreaKind::district, "xx"},
                    {"d2", {"Two"}, AreaKind::district, "xx"}};
  election.contestants = contestants(4, "district", ContestantKind::candidate);
  election.contests = {contest("district", "d1", {40, 35, 25, 0}), contest("district", "d2", {30, 0, 0, 10})};
  election.contests[0].contestants = {0, 1, 2};
  election.contests[1].contestants = {0, 3};
  return package_of(election);
}

law::Law plurality_law() {
  law::Tier tier;
  tier.id = "district";
  tier.ballot = "district";
  tier.seats = law::FixedSeats{2};
  tier.allocation = law::Plurality{};
  return law_of(tier);
}

TEST(ElectionIndices, OfDistricts) {
  const package::Package package = two_districts();
  const law::Law law = plurality_law();
  const auto found = election_indices(law, package, count::count(law, package.election), "");
  ASSERT_TRUE(found);
  ASSERT_EQ(found->districts.size(), 2U);
  EXPECT_EQ(found->districts[0].area, "d1");  // the closest
  EXPECT_TRUE(found->districts[0].split);
  EXPECT_NEAR(found->districts[0].effective_candidates, 10000.0 / (1600 + 1225 + 625), 1e-9);
  EXPECT_FALSE(found->districts[1].split);
}

TEST(ElectionIndices, WhoeverStandsTogetherHasTheirVotesTogether) {
  const package::Package package = two_districts();
  const law::Law law = plurality_law();
  const auto together = join(law, package, {"b", "c"});
  ASSERT_TRUE(together);
  EXPECT_EQ(together->result.seats_of(1), 1);  // 60 : 40
  EXPECT_EQ(together->result.seats_of(0), 1);
  EXPECT_EQ(together->assumptions[0].code, "everybody-follows");
  EXPECT_EQ(join(law, package, {"b"}).error()[0].code, "indices.join");
  EXPECT_EQ(join(law, package, {"b", "z"}).error()[0].code, "indices.no-such-contestant");
  EXPECT_EQ(join(law, package, {"b", "b"}).error()[0].found, "\"b\" twice");
}

TEST(ElectionIndices, NobodyStandsTogetherWithThoseAgainstAll) {
  const package::Package package = list_package({60, 40, 20}, true);
  EXPECT_EQ(join(law_of(list_tier(10)), package, {"a", "c"}).error()[0].found, "\"c\", which takes no seat");
}

TEST(ElectionIndices, ListsStandAsTheFirstNamed) {
  const Real own = real("kz/2021-mazhilis");
  const auto together = join(own.law, own.package, {"auyl", "adal"});
  ASSERT_TRUE(together);
  EXPECT_EQ(together->result.seats_of(index_of(own.package, "auyl")), 9);  // 8.86% passes 7%
  EXPECT_EQ(together->result.seats_of(index_of(own.package, "adal")), 0);
}

}  // namespace
}  // namespace saylau::lab
