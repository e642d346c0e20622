#include "votes/digits.hpp"

#include <gtest/gtest.h>

namespace saylau {
namespace {

TEST(GroupDigits, GroupsByThree) {
  EXPECT_EQ(group_digits(0), "0");
  EXPECT_EQ(group_digits(999), "999");
  EXPECT_EQ(group_digits(3431510), "3,431,510");
  EXPECT_EQ(group_digits(-1234, " "), "-1 234");
}

TEST(SlipBetween, SeesExchangedDigits) {
  EXPECT_EQ(slip_between("3,341,510", "3,431,510"), Slip::exchanged_digits);
  EXPECT_EQ(slip_between("12,032,550", "12,320,550"), std::nullopt);  // three digits
}

TEST(SlipBetween, SeesOneWrongDigit) {
  EXPECT_EQ(slip_between("19.96%", "16.96%"), Slip::one_digit);
  EXPECT_EQ(slip_between("300,907", "200,907"), Slip::one_digit);
}

TEST(SlipBetween, IsSilentOtherwise) {
  EXPECT_EQ(slip_between("206,000", "206,206"), std::nullopt);
  EXPECT_EQ(slip_between("5.12", "5.12"), std::nullopt);
  EXPECT_EQ(slip_between("123", "12"), std::nullopt);
}

TEST(Repair, FindsTheOnlyNeighbourThatFits) {
  EXPECT_EQ(repair(7966000, [](Votes n) { return n == 7566000; }), std::optional<Votes>(7566000));
  EXPECT_EQ(repair(3341510, [](Votes n) { return n == 3431510; }), std::optional<Votes>(3431510));
}

TEST(Repair, IsSilentIfNothingOrMoreThanOneFits) {
  EXPECT_EQ(repair(123, [](Votes) { return false; }), std::nullopt);
  EXPECT_EQ(repair(123, [](Votes n) { return n < 123; }), std::nullopt);
}

TEST(Slip, IsSaidInEachLanguage) {
  EXPECT_EQ(describe(Slip::one_digit).english, "one digit wrong");
  EXPECT_EQ(describe(Slip::exchanged_digits).kazakh, "екі цифрының орны ауысқан");
}

}  // namespace
}  // namespace saylau
