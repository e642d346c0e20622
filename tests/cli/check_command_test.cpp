#include <gtest/gtest.h>

#include "tests/cli/cli_testing.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;

TEST(CheckCommand, ListsWarningsAndIsZeroWithoutErrors) {
  const auto ran = saylau({"check", "kz/2023-mazhilis"});
  EXPECT_EQ(ran.status, 0);
  expect_in(ran.out, "3,341,510 votes for Amanat; the count has 3,431,510 (two digits exchanged)");
}

TEST(CheckCommand, ErrorsAreOne) {
  const testing::TemporaryPackage files;
  for (const char* name : {"election.toml", "protocols.csv"}) {
    std::ifstream original(std::string(SAYLAU_SOURCE_DIR "/elections/kz/2007-mazhilis/") + name);
    std::string text((std::istreambuf_iterator<char>(original)), {});
    if (std::string(name) == "protocols.csv") text = testing::replaced(text, "6082430", "6082340");
    files.write(name, text);
  }
  std::filesystem::remove(files.folder() / "official.toml");
  const std::string folder = files.folder();
  const auto ran = saylau({"check", folder.c_str()});
  EXPECT_EQ(ran.status, 1);
  expect_in(ran.out, "6,082,340 ballots cast, but valid and invalid ballots make 6,082,430.");
}

TEST(CheckCommand, PrintsJson) {
  expect_in(saylau({"check", "kz/2023-mazhilis", "--json"}).out, "\"code\": \"check.sum\"");
}

TEST(CheckCommand, ListsEveryFindingAsCsv) {
  const auto ran = saylau({"check", "kz/2023-mazhilis", "--csv"});
  EXPECT_EQ(ran.status, 0);
  expect_in(ran.out, "code,severity,accepted,region,where,file,line,cite,text,text_kk,text_ru\n");
  expect_in(ran.out, "check.votes,warning,");
}

}  // namespace
}  // namespace saylau::cli
