#include "law/sha256.hpp"

#include <gtest/gtest.h>

namespace saylau {
namespace {

TEST(Sha256, IsThatOfTheStandard) {
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace saylau
