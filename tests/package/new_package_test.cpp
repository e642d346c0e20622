#include "package/new_package.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "package/announced.hpp"
#include "package/read_package.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

class NewPackage : public ::testing::Test {
 protected:
  NewPackage() {
    std::filesystem::remove_all(root_);
    std::filesystem::create_directories(root_);
  }
  ~NewPackage() override { std::filesystem::remove_all(root_); }

  std::filesystem::path file(const std::string& text) const {
    std::ofstream(root_ / "votes.csv") << text;
    return root_ / "votes.csv";
  }

  const std::filesystem::path root_ = std::filesystem::temp_directory_path() / "saylau-new-package";
};

TEST_F(NewPackage, IsCountedAsItIsWritten) {
  const auto votes = file(
      "Results\n\nregion,station,registered,invalid,valid,Sun,Moon,Against all\n"
      "North,1,200,2,98,60,30,8\nSouth,2,300,3,127,70,50,7\n");
  const auto folder = root_ / "island" / "2024-council";
  const law::Law law = package_law();
  ASSERT_TRUE(write_new_package(folder, votes, law));
  const auto package = load_package(folder, law, package_rules());
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  EXPECT_EQ(package->election.id, "island/2024-council");
  EXPECT_EQ(package->election.contestants.back().kind, ContestantKind::against_all);
  EXPECT_EQ(package->sources[0].layout.header, std::vector<std::size_t>{3});
  EXPECT_EQ(count_package(law, *package).tiers[0].by_contestant, (std::vector<Seats>{6, 4, 0}));
}

TEST_F(NewPackage, WritesNothingWhereSomethingIs) {
  const auto votes = file("region,station,Sun,Moon\nN,1,5,4\n");
  EXPECT_EQ(write_new_package(root_, votes, package_law()).error()[0].code, "new.folder");
  EXPECT_EQ(write_new_package(root_ / "new", root_ / "none.csv", package_law()).error()[0].code, "file.missing");
  EXPECT_FALSE(std::filesystem::exists(root_ / "new"));
}

TEST_F(NewPackage, IsCalledAfterItsFolder) {
  EXPECT_EQ(id_of_folder("island/2024-council", package_law()), "island/2024-council");
  EXPECT_EQ(id_of_folder("2024-council/", package_law()), "xx/2024-council");
}

}  // namespace
}  // namespace saylau::package
