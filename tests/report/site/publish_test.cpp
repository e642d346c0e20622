#include "report/site/publish.hpp"

#include <unistd.h>

#include <fstream>
#include <set>

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;
namespace fs = std::filesystem;

class WriteSite : public ::testing::Test {
 protected:
  WriteSite() { fs::create_directories(folder_.parent_path()); }
  ~WriteSite() override { fs::remove_all(folder_.parent_path()); }

  static std::string read(const fs::path& path) {
    std::ifstream stream(path);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

  const fs::path folder_ = fs::temp_directory_path() / ("saylau-site-" + std::to_string(::getpid())) / "site";
  const std::vector<SiteFile> first_ = {{"index.html", "first"}, {"en/a.html", "a"}};
  const std::vector<SiteFile> second_ = {{"index.html", "second"}};
};

TEST_F(WriteSite, ReplacesAnOldSiteAsAWhole) {
  ASSERT_TRUE(write_site(first_, folder_, Others::refuse));
  EXPECT_EQ(read(folder_ / "en/a.html"), "a");
  ASSERT_TRUE(write_site(second_, folder_, Others::refuse));
  EXPECT_EQ(read(folder_ / "index.html"), "second");
  EXPECT_FALSE(fs::exists(folder_ / "en"));
}

TEST_F(WriteSite, LeavesAFolderOfOthersAlone) {
  fs::create_directories(folder_);
  std::ofstream(folder_ / "thesis.txt") << "years of work";
  const auto refused = write_site(first_, folder_, Others::refuse);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error()[0].code, "publish.folder");
  EXPECT_EQ(read(folder_ / "thesis.txt"), "years of work");
  ASSERT_TRUE(write_site(first_, folder_, Others::replace));
  EXPECT_FALSE(fs::exists(folder_ / "thesis.txt"));
}

TEST_F(WriteSite, ARunThatFailsLeavesTheOldSite) {
  ASSERT_TRUE(write_site(first_, folder_, Others::refuse));
  const std::vector<SiteFile> broken = {{"index.html", "second"}, {"index.html/below", "no such place"}};
  EXPECT_EQ(write_site(broken, folder_, Others::refuse).error()[0].code, "publish.write");
  EXPECT_EQ(read(folder_ / "index.html"), "first");
  EXPECT_EQ(read(folder_ / "en/a.html"), "a");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_.parent_path()), {}), 1);  // nothing is left beside it
}

// A checkout with .git, a note, a folder with the name that a careless program would use: none of it is ours.
TEST_F(WriteSite, KnowsItsOwnFilesFromOthersInAndBesideItsFolder) {
  ASSERT_TRUE(write_site(first_, folder_, Others::refuse));
  for (const char* beside : {".old", ".new"}) {
    fs::create_directories(folder_.string() + beside);
    std::ofstream(fs::path(folder_.string() + beside) / "mine") << "mine";
  }
  ASSERT_TRUE(write_site(second_, folder_, Others::refuse));
  for (const char* beside : {".old", ".new"}) EXPECT_EQ(read(fs::path(folder_.string() + beside) / "mine"), "mine");
  fs::create_directories(folder_ / ".git");
  std::ofstream(folder_ / ".git" / "HEAD") << "ref";
  const auto refused = write_site(first_, folder_, Others::refuse);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error()[0].found, "\".git/HEAD\", which is no file of a published site");
  EXPECT_EQ(read(folder_ / "index.html"), "second");
}

TEST_F(WriteSite, AFileInTheWayIsSaid) {
  std::ofstream(folder_.string()) << "a file";
  EXPECT_EQ(write_site(first_, folder_, Others::replace).error()[0].code, "publish.folder");
}

TEST(FilesOf, HasEveryPageInThreeLanguagesAndItsData) {
  const auto files = files_of(site_of({"kz/2023-mazhilis", "kz/2022-president"}));
  ASSERT_TRUE(files);
  std::set<std::string> paths;
  for (const SiteFile& file : *files) {
    EXPECT_TRUE(paths.insert(file.path).second) << file.path << " twice";
    EXPECT_FALSE(file.bytes.empty()) << file.path;
  }
  for (const char* path :
       {"index.html", "en/index.html", "kk/kz/2023-mazhilis/index.html", "ru/kz/2022-president/index.html",
        "en/kz/2023-mazhilis/embed-chamber.html", "en/kz/2022-president/embed-table.html", "assets/engine.js",
        "data/kz/2023-mazhilis/result.json", "data/kz/2023-mazhilis/result.csv", "data/kz/2023-mazhilis/lab.js",
        "data/kz/2023-mazhilis/result.nist.json", "data/kz/2023-mazhilis/card.png"}) {
    EXPECT_TRUE(paths.contains(path)) << path;
  }
  EXPECT_FALSE(paths.contains("en/kz/2022-president/embed-chamber.html"));
}

// Every link to a file of the site leads to one that is written, from every page.
TEST(FilesOf, EveryLinkLeadsToAFile) {
  const auto files = files_of(site_of({"kz/2023-mazhilis", "kz/2021-mazhilis"}));
  std::set<std::string> paths;
  for (const SiteFile& file : *files) paths.insert(file.path);
  for (const SiteFile& file : *files) {
    if (!file.path.ends_with(".html")) continue;
    for (const std::string attribute : {"href=\"", "src=\"", "data-engine=\"", "data-lab=\"", "data-election=\""}) {
      for (std::size_t at = 0; (at = file.bytes.find(attribute, at)) != std::string::npos; ++at) {
        const std::size_t start = at + attribute.size();
        std::string address = file.bytes.substr(start, file.bytes.find('"', start) - start);
        address = address.substr(0, address.find_first_of("?#"));
        if (address.empty() || address.starts_with("http") || address.find("&lt;") != std::string::npos) continue;
        const fs::path target = (fs::path(file.path).parent_path() / address).lexically_normal();
        EXPECT_TRUE(paths.contains(target.string())) << file.path << " links to " << address;
      }
    }
  }
}

}  // namespace
}  // namespace saylau::report::site
