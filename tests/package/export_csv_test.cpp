#include "package/export_csv.hpp"

#include <gtest/gtest.h>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(ToCsv, HasALineForEachContestant) {
  const TemporaryPackage files;
  const auto package = *files.load();
  EXPECT_EQ(to_csv(package, count_package(package_law(), package)),
            "contestant,name,name_kk,name_ru,kind,votes.list,seats.list,seats.total,status.list,as_of.list,stations."
            "list,reported.list,undecided\n"
            "sun,Sun,Sun,Sun,party list,600,6,6,final,,,,\n"
            "moon,Moon,Moon,Moon,party list,340,4,4,final,,,,\n"
            "none,Against all,Against all,Against all,against all,40,0,0,final,,,,\n");
}

TEST(CsvCell, QuotesWhatNeedsIt) {
  EXPECT_EQ(csv_cell("plain"), "plain");
  EXPECT_EQ(csv_cell("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_cell("say \"x\""), "\"say \"\"x\"\"\"");
}

}  // namespace
}  // namespace saylau::package
