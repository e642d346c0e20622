#include "count/explain/explain.hpp"

#include <gtest/gtest.h>

#include "count/count.hpp"
#include "tests/count/votes_testing.hpp"
#include "tests/law/law_testing.hpp"

namespace saylau::explain {
namespace {

using namespace saylau::testing;

// Lists a, b, c and *against all* d under the law of law_testing.hpp: 6 list seats over 5%; no votes of its districts.
class ExplainTest : public ::testing::Test {
 protected:
  ExplainTest() {
    election.id = "xx/2020";
    election.areas = {{"xx", {"Land"}, AreaKind::nation, ""}};
    election.contestants = contestants(4, "list", ContestantKind::party_list, true);
    election.contests.resize(1);
    election.contests[0].ballot = "list";
    election.contests[0].area = "xx";
    election.contests[0].contestants = {0, 1, 2, 3};
    election.contests[0].tally.votes = {500, 300, 40, 160};
    result = count::count(*law_with("id", "id"), election);
  }
  std::string read(const Question& question, const Words& words = Words(Language::english)) const {
    std::string text;
    for (const Part& part : explain(election, result, question, words)) {
      if (const auto* heading = std::get_if<Heading>(&part)) text += "# " + heading->text + "\n";
      if (const auto* sentence = std::get_if<Sentence>(&part)) text += sentence->text + "\n";
      if (const auto* compared = std::get_if<Compared>(&part)) text += compared->step == nullptr ? "?" : "| table\n";
    }
    return text;
  }
  void expect_in(const std::string& text, const std::string& part) const {
    EXPECT_NE(text.find(part), std::string::npos) << "no \"" << part << "\" in:\n" << text;
  }

  Election election;
  count::Result result;
};

TEST_F(ExplainTest, ReadsFromTheHeadingOfATierToWhatIsOpen) {
  const std::string text = read({});
  expect_in(text, "# list: 6\n");
  expect_in(text, "| table\n");
  expect_in(text, "# district: 4\n");
  expect_in(text, "district: votes were not published (4 seats)");
}

TEST_F(ExplainTest, AnswersAboutOneContestantAndOneTier) {
  const std::string text = read({2, "list", 0});
  expect_in(text, "it misses it by 10 votes");
  EXPECT_EQ(text.find("# district"), std::string::npos) << text;
}

TEST_F(ExplainTest, AnswersAboutOneSeat) {
  expect_in(read({{}, "list", 1}), "Seat 1 is one of the");
}

TEST_F(ExplainTest, SpeaksTheLanguageOfTheReader) {
  expect_in(read({}, Words(Language::russian)), "# список: 6");
  expect_in(read({}, Words(Language::kazakh)), "# тізім: 6");
}

TEST_F(ExplainTest, SaysOneStepWithItsArticle) {
  const auto sentences = explain_step(election, result, result.working[0], Words(Language::english));
  ASSERT_FALSE(sentences.empty());
  EXPECT_EQ(sentences[0].cite, "Art. 4");
  expect_in(sentences[0].text, "5%");
}

}  // namespace
}  // namespace saylau::explain
