#include <gtest/gtest.h>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;

TEST(ListCommand, ListsElectionsAndLaws) {
  const auto ran = saylau({"list"});
  EXPECT_EQ(ran.status, 0);
  expect_in(ran.out, "kz/2023-mazhilis             2023-03-19  Early election of the Mazhilis");
  expect_in(ran.out, "kz/mazhilis-2022    2022-11-15");
  expect_in(saylau({"list", "--lang", "kk"}).out, "Мәжіліс депутаттарының сайлауы");
}

TEST(ListCommand, ListsIdsForShells) {
  const auto ran = saylau({"list", "--ids"});
  expect_in(ran.out, "kz/2023-mazhilis\n");
  expect_in(ran.out, "kz/mazhilis-2022\n");
}

}  // namespace
}  // namespace saylau::cli
