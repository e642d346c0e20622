#include "report/status_lines.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

const Words kEnglish(Language::english);

TEST(UnfinishedLine, IsSilentOfFinalFigures) {
  package::ElectionStatus status;
  status.ballots = {{"list", false, std::nullopt, std::nullopt}};
  EXPECT_EQ(unfinished_line(status, kEnglish), "");
}

TEST(UnfinishedLine, SaysWhatFiguresAreWorthAndHowMuchIsIn) {
  package::ElectionStatus status;
  status.preliminary = true;
  status.ballots = {{"list", true, std::nullopt, Reporting{5, 2, 100, 40}}};
  EXPECT_EQ(unfinished_line(status, kEnglish), "Preliminary figures · 2 of 5 stations are in");
}

TEST(UnfinishedLine, NamesTheBallotsWhereThereAreSeveral) {
  package::ElectionStatus status;
  status.ballots = {{"list", false, std::nullopt, std::nullopt},
                    {"district", false, std::nullopt, Reporting{5, 2, 100, 40}}};
  EXPECT_EQ(unfinished_line(status, kEnglish),
            "Final figures (list) · Final figures · 2 of 5 stations are in (district)");
}

// The last missing station never makes 100%.
TEST(Progress, IsNeverAllWhileAnythingIsMissing) {
  EXPECT_EQ(progress(99'999, 100'000, kEnglish), "99.99%");
  EXPECT_EQ(progress(100'000, 100'000, kEnglish), "100.00%");
}

// One warning of each kind about what is counted; what somebody announced, and notes, are said elsewhere.
TEST(DoubtLines, NameWhatShouldBeLookedAt) {
  using package::Severity;
  package::Finding announced{"check.votes", Severity::warning, {"Commission"}, {"It differs."}};
  announced.of_statement = true;
  const std::vector<package::Finding> findings = {{"check.same-votes", Severity::warning, {"North / 1"}, {"As at 2."}},
                                                  {"check.same-votes", Severity::warning, {"North / 3"}, {"As at 4."}},
                                                  {"check.jump", Severity::note, {"South"}, {"A jump."}},
                                                  announced};
  EXPECT_EQ(doubt_lines(findings, kEnglish),
            (std::vector<std::string>{"What does not stop the count, and should be looked at:",
                                      "  North / 1: As at 2. (1 more of this kind)"}));
  EXPECT_TRUE(doubt_lines({announced}, kEnglish).empty());
}

}  // namespace
}  // namespace saylau::report
