#include "votes/error.hpp"

#include <gtest/gtest.h>

namespace saylau {
namespace {

TEST(Error, IsOneLineWithPlaceFoundAndExpected) {
  const Error error{"law.share", {"law.toml", 12, 5}, "\"5\"", "\"5%\""};
  EXPECT_EQ(to_string(error), "law.toml:12:5: found \"5\", expected \"5%\" [law.share]");
}

TEST(Error, LeavesOutWhatIsNotKnownOfThePlace) {
  EXPECT_EQ(to_string(Error{"c", {"f", 3, 0}, "a", "b"}), "f:3: found a, expected b [c]");
  EXPECT_EQ(to_string(Error{"c", {"f", 0, 0}, "a", "b"}), "f: found a, expected b [c]");
  EXPECT_EQ(to_string(Error{"c", {}, "a", "b"}), "found a, expected b [c]");
}

}  // namespace
}  // namespace saylau
