#include "report/site/gather.hpp"

#include <unistd.h>

#include <fstream>

#include "law/text_file.hpp"
#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

TEST(Gather, LooksBackAndJudges) {
  const Site site = site_of({"kz/2021-mazhilis", "kz/2023-mazhilis"});
  ASSERT_EQ(site.elections.size(), 2U);
  const SiteElection& newest = site.elections[0];
  EXPECT_EQ(newest.id(), "kz/2023-mazhilis");
  EXPECT_EQ(newest.previous->package.election.id, "kz/2021-mazhilis");
  EXPECT_EQ(newest.turnout.back().election, "kz/2023-mazhilis");
  EXPECT_EQ(newest.claims->verdicts.size(), newest.claims->file.claims.size());
  EXPECT_FALSE(newest.bars->pieces.empty());
  expect_in(newest.law_text, "kz/mazhilis-2022");
}

TEST(Gather, RefusesAnElectionThatIsNotThere) {
  const package::Catalogue house{SAYLAU_SOURCE_DIR};
  const auto site = gather(house, {"kz/1991-mazhilis"}, [](std::size_t) {});
  ASSERT_FALSE(site);
  EXPECT_EQ(site.error()[0].code, "catalogue.no-such-election");
}

// A house whose election of 2021 says that the one of 2023 came before it.
TEST(Gather, RefusesAnElectionBeforeItself) {
  const auto home = std::filesystem::temp_directory_path() / ("saylau-gather-" + std::to_string(getpid()));
  std::filesystem::create_directories(home);
  for (const char* folder : {"laws", "elections", "checks", "data"}) {
    std::filesystem::copy(std::filesystem::path(SAYLAU_SOURCE_DIR) / folder, home / folder,
                          std::filesystem::copy_options::recursive);
  }
  const auto file = home / "elections/kz/2007-mazhilis/election.toml";
  std::string description = read_text_file(file).value();
  const std::string before = "previous = \"kz/2004-mazhilis\"";
  const std::size_t at = description.find(before);
  ASSERT_NE(at, std::string::npos);
  std::ofstream(file) << description.replace(at, before.size(), "previous = \"kz/2012-mazhilis\"");
  const auto site = gather(package::Catalogue{home}, {"kz/2012-mazhilis"}, [](std::size_t) {});
  std::filesystem::remove_all(home);
  ASSERT_FALSE(site);
  EXPECT_EQ(site.error()[0].code, "publish.previous");
  EXPECT_EQ(site.error()[0].found, "kz/2012-mazhilis before itself");
}

}  // namespace
}  // namespace saylau::report::site
