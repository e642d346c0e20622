#include "package/check.hpp"

#include <gtest/gtest.h>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

// The codes that the votes of one row are found guilty of.
std::string codes_of_row(const std::string& header, const std::string& row) {
  const TemporaryPackage files;
  files.write("protocols.csv", "area," + header + ",votes.sun,votes.moon,votes.none\nxx," + row + "\n");
  const auto package = files.load();
  EXPECT_TRUE(package) << to_string(package.error()[0]);
  std::string codes;
  for (const Finding& finding : package->findings) codes += finding.code + " ";
  return codes;
}

TEST(CheckAreas, FindsNothingInVotesThatAddUp) {
  EXPECT_EQ(codes_of_row("registered,issued,cast,invalid,valid", "200,110,105,5,100,60,30,10"), "");
}

TEST(CheckAreas, FindsEachContradiction) {
  EXPECT_EQ(codes_of_row("valid", "99,60,30,10"), "check.valid ");
  EXPECT_EQ(codes_of_row("cast,invalid", "106,5,60,30,10"), "check.cast ");
  EXPECT_EQ(codes_of_row("cast", "99,60,30,10"), "check.more-votes-than-cast ");
  EXPECT_EQ(codes_of_row("cast,issued", "105,104,60,30,10"), "check.more-cast-than-issued ");
  EXPECT_EQ(codes_of_row("issued,registered", "105,104,60,30,10"), "check.more-issued-than-registered ");
  EXPECT_EQ(codes_of_row("cast,registered", "105,104,60,30,10"), "check.more-cast-than-registered ");
}

TEST(CheckAreas, NotesBallotsThatNothingAccountsFor) {
  const TemporaryPackage files;
  files.write("protocols.csv", "area,issued,invalid,votes.sun,votes.moon,votes.none\nxx,120,5,60,30,10\n");
  const auto findings = files.load()->findings;
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::note);
  expect_in(findings[0].text.english, "all but 15 of them");
  EXPECT_FALSE(has_errors(findings));
}

TEST(Check, PutsStatementsAfterProtocols) {
  const TemporaryPackage files;
  files.write("protocols.csv", replaced(kVotes, "1000,20", "1001,20"));
  const auto package = *files.load();
  const auto findings = check(package_law(), package, count_package(package_law(), package));
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].code, "check.cast");
  EXPECT_EQ(findings[1].code, "check.figure");
  EXPECT_TRUE(has_errors(findings));
}

}  // namespace
}  // namespace saylau::package
