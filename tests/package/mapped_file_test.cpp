#include "package/mapped_file.hpp"

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(MappedFile, HoldsTheBytes) {
  const TemporaryPackage files;
  files.write("a.txt", std::string(100'000, 'x') + "end");
  auto mapped = MappedFile::open(files.folder() / "a.txt");
  ASSERT_TRUE(mapped);
  MappedFile moved = std::move(*mapped);
  EXPECT_EQ(moved.bytes().size(), 100'003U);
  EXPECT_TRUE(moved.bytes().ends_with("end"));
}

TEST(MappedFile, SaysWhatIsWrong) {
  const TemporaryPackage files;
  files.write("empty.txt", "");
  EXPECT_EQ(MappedFile::open(files.folder() / "none").error()[0].code, "file.missing");
  EXPECT_EQ(MappedFile::open(files.folder()).error()[0].code, "file.folder");
  EXPECT_EQ(MappedFile::open(files.folder() / "empty.txt").error()[0].code, "file.empty");
}

}  // namespace
}  // namespace saylau::package
