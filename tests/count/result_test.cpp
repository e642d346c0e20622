#include "count/result.hpp"

#include <gtest/gtest.h>

namespace saylau::count {
namespace {

Result house_of(std::vector<Seats> list, Seats outside) {
  Result result;
  result.tiers = {{"list", 10, TierStatus::counted, std::move(list), {}},
                  {"assembly", outside, TierStatus::outside_the_count, {0, 0}, {}}};
  result.seats = 10 + outside;
  return result;
}

TEST(Result, KnowsWhatIsOpenAndWhatNoVoteFills) {
  EXPECT_EQ(open_seats(house_of({6, 3}, 0)), 1);
  EXPECT_EQ(open_seats(house_of({6, 4}, 5)), 0);
  EXPECT_EQ(outside_seats(house_of({6, 4}, 5)), 5);
}

// By what is in all may be given, though not one seat is certain.
TEST(Result, KnowsWhatIsGivenSoFarAndNotCertain) {
  Result result = house_of({6, 3}, 0);
  EXPECT_EQ(unfilled_seats(result), 1);
  result.tiers[0].status = TierStatus::partial;
  result.tiers[0].certain = {4, 0};
  EXPECT_EQ(unfilled_seats(result), 1);
  EXPECT_EQ(open_seats(result), 6);
}

TEST(Result, AMajorityIsMoreThanHalfOfTheBody) {
  EXPECT_EQ(majority_of(house_of({6, 4}, 0)), 0U);
  EXPECT_EQ(majority_of(house_of({5, 5}, 0)), std::nullopt);
  EXPECT_EQ(majority_of(house_of({6, 4}, 2)), std::nullopt);  // of twelve
  EXPECT_EQ(majority_of(Result{}), std::nullopt);
}

}  // namespace
}  // namespace saylau::count
