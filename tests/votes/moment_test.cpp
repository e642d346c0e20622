#include "votes/moment.hpp"

#include <gtest/gtest.h>

#include "votes/words.hpp"

namespace saylau {
namespace {

const Moment kNight{"2024-06-03", 2 * 3600, 300};

TEST(Moment, IsWrittenWithItsOffset) {
  EXPECT_EQ(to_text(kNight), "2024-06-03T02:00:00+05:00");
  EXPECT_EQ(to_text({"2024-06-02", 21 * 3600 + 59, 0}), "2024-06-02T21:00:59Z");
  EXPECT_EQ(to_text({"2024-06-02", 60, -210}), "2024-06-02T00:01:00-03:30");
}

TEST(Moment, IsComparedByTimeAndNotByTheClock) {
  EXPECT_EQ(kNight, (Moment{"2024-06-02", 21 * 3600, 0}));
  EXPECT_LT(kNight, (Moment{"2024-06-03", 1 * 3600, 180}));
  EXPECT_LT((Moment{"2023-12-31", 86'399, 0}), (Moment{"2024-01-01", 0, 0}));
}

TEST(Words, SayAMomentWithItsOffset) {
  EXPECT_EQ(Words(Language::english).moment(kNight), "3 June 2024, 02:00 (UTC+5)");
  EXPECT_EQ(Words(Language::kazakh).moment(kNight), "2024 жылғы 3 маусым, 02:00 (UTC+5)");
  EXPECT_EQ(Words(Language::russian).moment(kNight), "3 июня 2024 года, 02:00 (UTC+5)");
  EXPECT_EQ(Words(Language::english).moment({"2024-06-02", 60, -210}), "2 June 2024, 00:01 (UTC−3:30)");
  EXPECT_EQ(Words(Language::english).moment({"2024-06-02", 61, 0}), "2 June 2024, 00:01:01 (UTC)");
}

}  // namespace
}  // namespace saylau
