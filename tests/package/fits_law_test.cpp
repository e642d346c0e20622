#include "package/fits_law.hpp"

#include <gtest/gtest.h>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(FitsLaw, KindsOfContestantsAreTheBallots) {
  TemporaryPackage files;
  files.write("election.toml", replaced(kDescription, "name = \"Moon\"\nkind = \"party list\"",
                                        "name = \"Moon\"\nkind = \"candidate\""));
  expect_in(files.refusal(), "\"moon\", which is none of the party lists of the ballot \"list\"");
  files.write("election.toml", kDescription);
  law::Law law = package_law();
  const Package package = *files.load();
  EXPECT_TRUE(misfits(package, law).empty());
  law.ballots[0].against_all = false;
  ASSERT_EQ(misfits(package, law).size(), 1U);
  expect_in(misfits(package, law)[0].found, "\"none\", against all");
}

TEST(FitsLaw, SizesAreTheLaws) {
  Package package = *read_description(kDescription, "election.toml");
  package.size.body = 11;
  expect_in(misfits(package, package_law()).at(0).found, "seats = 11");
  package.size.body = 10;
  EXPECT_TRUE(misfits(package, package_law()).empty());
  package.size.tiers["list"] = 9;
  expect_in(misfits(package, package_law()).at(0).found, "tier_seats.list = 9");
}

}  // namespace
}  // namespace saylau::package
