#include "law/load_law.hpp"

#include <unistd.h>

#include <fstream>

#include "tests/law/law_testing.hpp"

namespace saylau::law {
namespace {

using namespace saylau::testing;

std::string hash_of(const std::string& text) {
  const auto path = std::filesystem::temp_directory_path() / ("saylau-load-law-" + std::to_string(getpid()) + ".toml");
  std::ofstream(path, std::ios::binary) << text;
  const std::string hash = load_law(path)->sha256;
  std::filesystem::remove(path);
  return hash;
}

TEST(LoadLaw, TheHashNamesTheExactText) {
  EXPECT_EQ(hash_of(kLaw).size(), 64U);
  EXPECT_NE(hash_of(kLaw), hash_of(kLaw + "\n"));
}

// Every law of the house reads, has a source, and cites an article for each rule that gives or bars seats.
TEST(LoadLaw, ReadsEveryLawOfTheHouse) {
  std::size_t laws = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(SAYLAU_SOURCE_DIR "/laws")) {
    if (entry.path().extension() != ".toml") continue;
    const auto law = load_law(entry.path());
    ASSERT_TRUE(law) << to_string(law.error()[0]);
    EXPECT_TRUE(entry.path().string().ends_with("laws/" + law->id + ".toml")) << law->id;
    for (const Tier& tier : law->tiers) {
      EXPECT_FALSE(tier.allocation_cite.empty()) << law->id << " " << tier.id;
      for (const Threshold& threshold : tier.thresholds) EXPECT_FALSE(threshold.cite.empty()) << law->id;
    }
    for (const Decision& decision : law->decisions) EXPECT_FALSE(decision.cite.empty()) << law->id;
    ++laws;
  }
  EXPECT_GE(laws, 11U);
}

TEST(LoadLaw, SaysThatThereIsNoSuchFile) {
  const auto law = load_law("no/such/law.toml");
  ASSERT_FALSE(law);
  EXPECT_EQ(law.error()[0].code, "file.missing");
}

}  // namespace
}  // namespace saylau::law
