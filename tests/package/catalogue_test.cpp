#include "package/catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace saylau::package {
namespace {

const Catalogue kWholeHouse{SAYLAU_SOURCE_DIR};

TEST(Catalogue, ListsWhatIsAtHand) {
  const auto laws = kWholeHouse.laws();
  const auto elections = kWholeHouse.elections();
  EXPECT_NE(std::ranges::find(laws, "kz/mazhilis-2022"), laws.end());
  EXPECT_NE(std::ranges::find(elections, "kz/2023-mazhilis"), elections.end());
  EXPECT_TRUE(std::ranges::is_sorted(elections));
}

TEST(Catalogue, FindsByIdAndByPath) {
  EXPECT_EQ(kWholeHouse.law("kz/mazhilis-2022")->id, "kz/mazhilis-2022");
  EXPECT_EQ(kWholeHouse.law(SAYLAU_SOURCE_DIR "/laws/kz/mazhilis-2022.toml")->id, "kz/mazhilis-2022");
  EXPECT_EQ(kWholeHouse.description("kz/2023-mazhilis")->election.id, "kz/2023-mazhilis");
  EXPECT_EQ(kWholeHouse.description(SAYLAU_SOURCE_DIR "/elections/kz/2023-mazhilis")->election.id, "kz/2023-mazhilis");
}

TEST(Catalogue, NamesTheNearestId) {
  const auto election = kWholeHouse.description("kz/2023-mazhlis");
  ASSERT_FALSE(election);
  EXPECT_EQ(election.error()[0].code, "catalogue.no-such-election");
  EXPECT_NE(election.error()[0].expected.find("did you mean \"kz/2023-mazhilis\"?"), std::string::npos);
  const auto law = kWholeHouse.law("kz/mazhilis-2202");
  ASSERT_FALSE(law);
  EXPECT_NE(law.error()[0].expected.find("did you mean \"kz/mazhilis-2022\"?"), std::string::npos);
}

TEST(FindCatalogue, LooksAtTheFoldersAbove) {
  EXPECT_EQ(find_catalogue(SAYLAU_SOURCE_DIR "/src/votes", "/nowhere").home, SAYLAU_SOURCE_DIR);
  EXPECT_EQ(find_catalogue("/", "/fallback").home, "/fallback");
}

// A house of one's own needs a law and nothing else.
TEST(Catalogue, TakesChecksAndDataOfItsOwnWhereAHouseHasNone) {
  const std::filesystem::path house = std::filesystem::temp_directory_path() / "saylau-own-house";
  std::filesystem::create_directories(house / "laws");
  const Catalogue own{house, SAYLAU_SOURCE_DIR};
  EXPECT_EQ(own.file("checks/protocol.toml"), std::filesystem::path(SAYLAU_SOURCE_DIR) / "checks/protocol.toml");
  std::filesystem::create_directories(house / "data");
  std::ofstream(house / "data/turnout.csv") << "own";
  EXPECT_EQ(own.file("data/turnout.csv"), house / "data/turnout.csv");
  std::filesystem::remove_all(house);
}

}  // namespace
}  // namespace saylau::package
