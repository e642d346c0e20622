#include "package/csv/csv_file.hpp"

#include <gtest/gtest.h>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(OpenCsv, ReadsPlainAndPackedFilesAlike) {
  const TemporaryPackage files;
  files.write("a.csv", "x,y\n1,2\n");
  const auto plain = open_csv(files.folder() / "a.csv");
  ASSERT_TRUE(plain) << to_string(plain.error()[0]);
  EXPECT_EQ(plain->text, "x,y\n1,2\n");
  EXPECT_EQ(plain->header.cells[1].text, "y");
}

TEST(OpenCsv, RefusesAHeaderThatIsNoText) {
  const TemporaryPackage files;
  files.write("a.csv", "x,\xFF\n1,2\n");
  EXPECT_EQ(open_csv(files.folder() / "a.csv").error()[0].code, "file.not-utf8");
  files.write("a.csv", std::string("x,y\0\n1,2\n", 9));
  EXPECT_EQ(open_csv(files.folder() / "a.csv").error()[0].code, "file.nul");
}

TEST(OpenCsv, SaysWhatAFileIs) {
  const TemporaryPackage files;
  EXPECT_EQ(open_csv(files.folder() / "none.csv").error()[0].code, "file.missing");
  EXPECT_EQ(open_csv(files.folder()).error()[0].code, "file.folder");
  files.write("a.csv", "\x1F\x8B\x08");
  EXPECT_EQ(open_csv(files.folder() / "a.csv").error()[0].code, "gzip.damaged");
}

TEST(CsvFile, RefusesAFormsRowOfColumnNumbers) {
  EXPECT_EQ(csv_from_text("a,b,c,d\n1,2,3,4\nN,1,2,3\n", "f").error()[0].code, "csv.column-numbers");
  EXPECT_EQ(csv_from_text("a;b;c;d\r\n\"1\";\"2\";\"3\";\"4\"\r\n", "f").error()[0].code, "csv.column-numbers");
  EXPECT_EQ(csv_from_text("a,b,c,d,e,f\nА,Б,1,2,3,4\n", "f").error()[0].code, "csv.column-numbers");
  EXPECT_TRUE(csv_from_text("a,b,c,d\n1,2,3,5\n", "f"));
  EXPECT_TRUE(csv_from_text("a,b,c,d\nA,1,2,3\n", "f"));
  EXPECT_TRUE(csv_from_text("a,b,c,d\n1,23,4,\n", "f"));
}

}  // namespace
}  // namespace saylau::package
