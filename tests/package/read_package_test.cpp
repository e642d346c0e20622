#include "package/read_package.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

std::string description_refusal(const std::string& from, const std::string& to) {
  const auto package = read_description(replaced(kDescription, from, to), "election.toml");
  return package ? "" : to_string(package.error()[0]);
}

TEST(ReadDescription, ReadsEverything) {
  const auto package = read_description(kDescription, "election.toml");
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  EXPECT_EQ(package->election.id, "xx/2024-parliament");
  EXPECT_EQ(package->name.in(Language::kazakh), "Парламент сайлауы");
  EXPECT_EQ(package->date, "2024-05-05");
  ASSERT_EQ(package->election.contestants.size(), 3U);
  EXPECT_EQ(package->election.contestants[0].colour, "#ffcc00");
  EXPECT_EQ(package->election.contestants[1].registration, 2);
  EXPECT_EQ(package->election.contestants[2].kind, ContestantKind::against_all);
  EXPECT_TRUE(package->sources[0].decides());
}

TEST(ReadDescription, RefusesWhatCannotBe) {
  expect_in(description_refusal("id = \"moon\"", "id = \"sun\""), "found two contestants named \"sun\"");
  expect_in(description_refusal("\"#ffcc00\"", "\"yellow\""), "[package.colour]");
  expect_in(description_refusal("kind = \"nation\"", "kind = \"nation\"\nparent = \"world\""),
            "[package.no-such-parent]");
  expect_in(description_refusal("registration = 2", "party = \"son\""), "did you mean \"sun\"?");
  expect_in(description_refusal("status = \"final\"", "status = \"final\"\nunpublished = [\"mars\"]"),
            "[package.no-such-contestant]");
  expect_in(description_refusal("status = \"final\"", "status = \"final\"\nnames = { \"The Sun\" = \"mars\" }"),
            "[package.no-such-contestant]");
  expect_in(description_refusal("status = \"final\"", "status = \"final\"\nnames = { \"Sun\" = \"moon\" }"),
            "that is \"sun\"");
  expect_in(description_refusal("ballots = [\"list\"]", "ballots = []"), "found no \"ballots\" in [[contestant]]");
  expect_in(description_refusal("use = \"count\"", "use = \"counting\""), "[toml.word]");
  expect_in(description_refusal("date = 2024-05-05", "date = 2024-05-05\nwhen = 1"), "[toml.unknown-key]");
}

TEST(LoadPackage, ReadsTheWholeFolder) {
  const TemporaryPackage files;
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  ASSERT_EQ(package->election.contests.size(), 1U);
  EXPECT_EQ(package->election.contests[0].tally.votes, (std::vector<Votes>{600, 340, 40}));
  EXPECT_EQ(package->statements.size(), 1U);
}

TEST(LoadPackage, SaysThatTheFolderIsNotThere) {
  const auto package = load_package("no/such/folder", package_law(), package_rules());
  ASSERT_FALSE(package);
  EXPECT_EQ(package.error()[0].code, "package.no-folder");
}

TEST(LoadPackage, RefusesABallotThatTheLawDoesNotHave) {
  const TemporaryPackage files;
  files.write("election.toml", replaced(kDescription, "ballot = \"list\"", "ballot = \"lists\""));
  expect_in(files.refusal(), "found ballot \"lists\", expected a ballot of the law xx/parliament");
}

TEST(LoadPackage, WantsTheSizeOfABodyThatTheLawLeavesOpen) {
  const TemporaryPackage files;
  std::string text = replaced(kPackageLaw, "seats = 10", "seats = \"set for each body\"");
  text = replaced(text, "seats = 10", "seats = \"the whole body\"");
  const law::Law law = *law::read_law(text, "law.toml");
  ASSERT_FALSE(load_package(files.folder(), law, package_rules()));
  files.write("election.toml", replaced(kDescription, "law =", "seats = 30\nlaw ="));
  const auto package = load_package(files.folder(), law, package_rules());
  ASSERT_TRUE(package);
  EXPECT_EQ(count_package(law, *package).tiers[0].seats, 30);
}

TEST(LoadPackage, RefusesAnEmptyOrUnreadableDescription) {
  const TemporaryPackage files;
  files.write("election.toml", "");
  expect_in(files.refusal(), "[file.empty]");
  files.write("election.toml", std::string("id = \"a\0b\"", 10));
  expect_in(files.refusal(), "[file.nul]");
  files.write("election.toml", "id = \"\xFF\"");
  expect_in(files.refusal(), "[file.not-utf8]");
}

const std::string kSecondRound =
    "[[round]]\nid = \"second\"\nballot = \"list\"\nkind = \"second round\"\nnumber = 2\ndate = 2024-05-19\n\n";

TEST(ReadDescription, ReadsRoundsAndWhatASourceIs) {
  const std::string more =
      "[[source]]\nfile = \"second.csv\"\nballot = \"list\"\nround = \"second\"\nuse = \"count\"\n"
      "status = \"final\"\nstood = \"whoever has votes\"\nurl = \"https://example.org\"\n"
      "[source.accepts]\n\"check.cast\" = \"why\"\n"
      "[[source.special]]\nkind = \"abroad\"\ncolumn = \"c\"\nequals = \"x\"\napart = true\n";
  const auto package = read_description(kDescription + kSecondRound + more, "election.toml");
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  const Source& second = package->sources[1];
  EXPECT_EQ(second.round, 2);
  EXPECT_EQ(second.stood, Stood::whoever_has_votes);
  EXPECT_EQ(second.accepts.at("check.cast"), "why");
  EXPECT_TRUE(second.special[0].apart);
}

TEST(ReadDescription, RefusesASecondRoundWithoutAFirst) {
  const std::string detail = replaced(kDescription, "use = \"count\"", "use = \"detail\"");
  const auto package = read_description(detail + kSecondRound, "election.toml");
  ASSERT_FALSE(package);
  expect_in(to_string(package.error()[0]), "[package.no-first-round]");
}

TEST(ReadDescription, RefusesARoundThatIsNotThere) {
  const auto package = read_description(replaced(kDescription, "use = \"count\"", "round = \"third\"\nuse = \"count\""),
                                        "election.toml");
  ASSERT_FALSE(package);
  expect_in(to_string(package.error()[0]), "[package.no-such-round]");
}

TEST(ReadDescription, RefusesIdsThatLeadElsewhere) {
  for (const char* id : {"../../x", "/etc/x", "xx/../x", "xx//x", "xx/", ".", "xx\\\\x", "XX/a", "xx/a b"}) {
    const std::string own = fmt::format("id = \"{}\"", id);
    expect_in(description_refusal("id = \"xx/2024-parliament\"", own), "election.toml:1:6");
    expect_in(description_refusal("id = \"xx/2024-parliament\"", own), "[toml.id]");
    const auto law = law::read_law(replaced(kPackageLaw, "id = \"xx/parliament\"", own), "law.toml");
    expect_in(law ? "a law" : to_string(law.error()[0]), "[toml.id]");
  }
}

}  // namespace
}  // namespace saylau::package
