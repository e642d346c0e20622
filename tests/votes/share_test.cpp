#include "votes/share.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace saylau {
namespace {

TEST(ParseShare, ReadsPercentDecimalAndFractionExactly) {
  EXPECT_EQ(parse_share("5%"), (Share{5, 100}));
  EXPECT_EQ(parse_share("0.5%"), (Share{5, 1000}));
  EXPECT_EQ(parse_share("0.7"), (Share{7, 10}));
  EXPECT_EQ(parse_share("2/3"), (Share{2, 3}));
}

// Whatever votes can be a share of: each number of a fraction has its own fifteen digits.
TEST(ParseShare, ReadsTheFractionsThatItWrites) {
  for (const Share share : {Share{10660669, 56329690}, Share{123'456'789'012'345, 999'999'999'999'999}, Share{0, 1}}) {
    const auto read = parse_share(std::to_string(share.numerator) + "/" + std::to_string(share.denominator));
    ASSERT_TRUE(read) << share.numerator;
    EXPECT_EQ(*read, share);
  }
  EXPECT_EQ(parse_share("1234567890123456/2"), std::nullopt);
  EXPECT_EQ(parse_share("1/1234567890123456"), std::nullopt);
}

TEST(ParseShare, RefusesEverythingElse) {
  for (const char* text : {"", "5", "-5%", "+5%", "5 %", "5%%", ".5%", "5.%", "1/0", "1/", "/2", "a", "0,7", "1e2%",
                           "5,5%", "1234567890123456%", "0.1234567890123456"}) {
    EXPECT_EQ(parse_share(text), std::nullopt) << text;
  }
}

TEST(ParsePercentage, ReadsWhatAuthoritiesPrint) {
  EXPECT_EQ(parse_percentage("53.90%"), (Share{5390, 10000}));
  EXPECT_EQ(parse_percentage("53,90%"), (Share{5390, 10000}));
  EXPECT_EQ(parse_percentage("53.90"), std::nullopt);
  EXPECT_EQ(printed_decimals("53.90%"), 2);
  EXPECT_EQ(printed_decimals("7%"), 0);
}

TEST(ParsePercentage, ReadsABlankBeforeTheSignAndNoOther) {
  for (const char* text : {"50,50 %", "50.50 %", "50,50\u00A0%", "50,50\u202F%", "50.50\u2009%"}) {
    EXPECT_EQ(parse_percentage(text), (Share{5050, 10000})) << text;
    EXPECT_EQ(printed_decimals(text), 2) << text;
  }
  for (const char* text : {"50,50", "50,50.1%", "1.050,5%", "5 0%", "50 ,5%", "50,50  %", " 50%", "50% ", "%", " %"}) {
    EXPECT_EQ(parse_percentage(text), std::nullopt) << text;
  }
}

TEST(PercentageWithPoint, IsTheSameNumberWithTheSameDecimals) {
  EXPECT_EQ(percentage_with_point("50,50 %"), "50.50%");
  EXPECT_EQ(percentage_with_point("60,0%"), "60.0%");
  EXPECT_EQ(percentage_with_point("040%"), "40%");
  EXPECT_EQ(percentage_with_point("0,5%"), "0.5%");
  EXPECT_EQ(percentage_with_point("00.50%"), "0.50%");
  EXPECT_EQ(percentage_with_point("50,5"), std::nullopt);
}

TEST(Share, ComparesByValue) {
  EXPECT_EQ((Share{1, 2}), (Share{2, 4}));
  EXPECT_LT((Share{1, 3}), (Share{333'333'333'333'334, 1'000'000'000'000'000}));
  EXPECT_GT((Share{1, 3}), (Share{333'333'333'333'333, 1'000'000'000'000'000}));
}

TEST(Percent, RoundsHalfUp) {
  EXPECT_EQ(percent(3431510, 6366441), "53.90");
  EXPECT_EQ(percent(1, 3), "33.33");
  EXPECT_EQ(percent(1, 2000, 1), "0.1");  // 0.05
  EXPECT_EQ(percent(1, 200, 0), "1");     // 0.5
  EXPECT_EQ(percent(2, 3, 0), "67");
  EXPECT_EQ(percent(1, 0), "–");
}

TEST(Decimal, PrintsQuotientsOfQuotas) {
  EXPECT_EQ(decimal(5971719, 69, 2), "86546.65");
  EXPECT_EQ(decimal(1, 8, 2), "0.13");
  EXPECT_EQ(decimal(7, 1, 0), "7");
}

TEST(ToPercent, IsShort) {
  EXPECT_EQ(to_percent({5, 100}), "5%");
  EXPECT_EQ(to_percent({1, 200}), "0.5%");
  EXPECT_EQ(to_percent({2, 3}), "66.67%");
  EXPECT_EQ(to_percent({1, 1}), "100%");
  EXPECT_EQ(exact_text({5, 100}), "5%");
  EXPECT_EQ(exact_text({2, 300}), "1/150");  // not 0.67%
}

TEST(ToFraction, IsInLowestTerms) {
  EXPECT_EQ(to_fraction({50, 100}), "1/2");
  EXPECT_EQ(to_fraction({4, 2}), "2");
  EXPECT_EQ(to_fraction({0, 5}), "0");
}

RC_GTEST_PROP(Fewest, AreTheSmallestNumbersThatMeetTheShare, ()) {
  const Votes whole = *rc::gen::inRange<Votes>(0, 1'000'000'000'000);
  const Share share{*rc::gen::inRange<Votes>(0, 1000), 1000};
  const Votes at_least = fewest_at_least(share, whole);
  RC_ASSERT((compare_to_share(at_least, share, whole) >= 0));
  RC_ASSERT((at_least == 0 || compare_to_share(at_least - 1, share, whole) < 0));
  const Votes more_than = fewest_more_than(share, whole);
  RC_ASSERT((compare_to_share(more_than, share, whole) > 0));
  RC_ASSERT((compare_to_share(more_than - 1, share, whole) <= 0));
}

TEST(Fewest, OfTheElectionsAtHand) {
  EXPECT_EQ(fewest_at_least({5, 100}, 6366441), 318323);
  EXPECT_EQ(fewest_more_than({1, 2}, 7940478), 3970240);
  EXPECT_EQ(fewest_at_least({2, 3}, 17), 12);
  EXPECT_EQ(fewest_at_least({2, 3}, 20), 14);
}

}  // namespace
}  // namespace saylau
