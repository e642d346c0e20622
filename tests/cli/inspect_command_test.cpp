#include "tests/cli/cli_testing.hpp"

namespace saylau {
namespace {

using namespace saylau::testing;

TEST(InspectCommand, PrintsASourceBlock) {
  const TemporaryPackage files;
  files.write("stations.csv", "precinct,registered,invalid,valid,a,b\nA,100,2,50,30,20\nB,120,1,65,40,25\n");
  const std::string path = (files.folder() / "stations.csv").string();
  const Ran ran = saylau::testing::saylau({"inspect", path.c_str()});
  EXPECT_EQ(ran.status, 0);
  expect_in(ran.out, "[[source]]\nfile = \"stations.csv\"");
  expect_in(ran.out, "station = \"precinct\"  # by its header");
  expect_in(ran.out, "valid = \"valid\"  # by its header and by arithmetic");
}

TEST(InspectCommand, SaysWhatIsWrongWithAFile) {
  const Ran ran = saylau::testing::saylau({"inspect", "no/such/file.csv"});
  EXPECT_EQ(ran.status, 2);
  expect_in(ran.err, "[file.missing]");
}

}  // namespace
}  // namespace saylau
