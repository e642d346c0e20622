#include "package/inspect.hpp"

#include "package/inspect_words.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

std::string role_in(const Inspection& inspection, const std::string& header) {
  for (const GuessedColumn& column : inspection.columns) {
    if (column.header == header) return column.role;
  }
  return "no such column";
}

bool doubts(const Inspection& inspection, const std::string& part) {
  for (const std::string& line : inspection.unsure) {
    if (line.find(part) != std::string::npos) return true;
  }
  return false;
}

const std::string kFile =
    "precinct,possible voters,signed,bad,sum,1 - Sun,2 - Moon,3 - Star,note\n"
    "A,100,60,2,58,30,20,8,x\nB,120,71,1,70,40,25,5,y\nC,90,50,0,50,10,30,10,z\n";

TEST(Inspect, FindsContestantsByWhatAddsUp) {
  const auto inspection = inspect(kFile, "f.csv");
  ASSERT_TRUE(inspection);
  EXPECT_EQ(role_in(*inspection, "sum"), "valid");
  EXPECT_EQ(role_in(*inspection, "1 - Sun"), "votes.1-sun");
  EXPECT_EQ(role_in(*inspection, "3 - Star"), "votes.3-star");
  EXPECT_EQ(role_in(*inspection, "precinct"), "station");
  EXPECT_EQ(role_in(*inspection, "possible voters"), "registered");
  EXPECT_EQ(role_in(*inspection, "note"), "");
  EXPECT_TRUE(doubts(*inspection, "no column was recognised as invalid"));
  EXPECT_TRUE(doubts(*inspection, "\"bad\" holds counts and was not recognised"));
}

TEST(Inspect, SaysWhenNothingAddsUp) {
  const auto inspection = inspect("station,registered,invalid,a,b\nA,100,2,30,20\nB,120,1,40,25\n", "f.csv");
  ASSERT_TRUE(inspection);
  EXPECT_EQ(role_in(*inspection, "a"), "votes.a");
  EXPECT_TRUE(doubts(*inspection, "no column is the sum of others"));
}

// A sum that fails in more than a slip or two may be of something else.
TEST(Inspect, ASumThatOftenFailsIsAGuess) {
  std::string file = "station,all,sun,moon\n";
  for (int i = 0; i < 30; ++i) file += "A" + std::to_string(i) + ",12,7,5\n";
  EXPECT_EQ(source_block(*inspect(file, "f.csv"), "f.csv").find("guessed = [\"sun\""), std::string::npos);
  file += "B,13,7,5\nC,14,7,5\n";
  EXPECT_NE(source_block(*inspect(file, "f.csv"), "f.csv").find("guessed = [\"sun\", \"moon\"]"), std::string::npos);
}

// Nothing but where they stand says that these are contestants, so nothing is counted before somebody looks.
TEST(Inspect, AGuessStopsTheCount) {
  const std::string file = "station,registered,invalid,sun,moon,none\nA,100,2,30,20,1\nB,120,1,40,25,2\n";
  const std::string block =
      source_block(*inspect(file, "protocols.csv"), "protocols.csv", "list", "https://example.org");
  EXPECT_NE(block.find("guessed = [\"sun\", \"moon\", \"none\"]"), std::string::npos) << block;
  const TemporaryPackage files;
  files.write("protocols.csv", file);
  files.write("election.toml", kDescription.substr(0, kDescription.find("[[source]]")) + block);
  expect_in(files.refusal(), "package.guessed");
}

TEST(Inspect, SaysWhenAHeaderAndItsNumbersDisagree) {
  const auto inspection =
      inspect("station,registered,invalid ballots,valid,a,b\nA,100,50,2,30,20\nB,120,65,1,40,25\n", "f.csv");
  ASSERT_TRUE(inspection);
  EXPECT_TRUE(doubts(*inspection, "\"invalid ballots\" reads as invalid, but by its numbers it is valid"));
}

// The guess is a source that reads the file, once a person has named the contestants as the package does.
TEST(Inspect, ItsBlockReadsTheFile) {
  const TemporaryPackage files;
  files.write("protocols.csv", kFile);
  std::string block = source_block(*inspect(kFile, "protocols.csv"), "protocols.csv");
  block = replaced(replaced(replaced(block, "1-sun", "sun"), "2-moon", "moon"), "3-star", "none");
  const std::string description = kDescription.substr(0, kDescription.find("[[source]]"));
  const std::string guessed = description + replaced(block, "url = \"\"", "url = \"https://example.org\"");
  files.write("election.toml", guessed);
  expect_in(files.refusal(), "found column \"bad\"");  // what it did not recognise is nobody's to leave out
  files.write("election.toml", replaced(guessed, "[source.columns]", "unread = [\"bad\"]\n[source.columns]"));
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  EXPECT_EQ(package->election.contests[0].tally.votes, (std::vector<Votes>{80, 75, 23}));
}

TEST(Inspect, RefusesWhatIsNoCsv) {
  EXPECT_EQ(inspect("", "f.csv").error()[0].code, "csv.empty");
  EXPECT_EQ(inspect("a,b\n1\n", "f.csv").error()[0].code, "csv.cells");
}

TEST(IdFromHeader, IsLatinAndShort) {
  EXPECT_EQ(id_from_header("5. «Единая Россия»"), "5-edinaya-rossiya");
  EXPECT_EQ(id_from_header("ქართული ოცნება"), "kartuli-otsneba");
  EXPECT_EQ(id_from_header("Халық партиясы"), "khalyq-partiyasy");
  EXPECT_EQ(id_from_header("???"), "contestant");
}

}  // namespace
}  // namespace saylau::package
