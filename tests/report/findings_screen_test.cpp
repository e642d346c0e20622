#include "report/findings_screen.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;
using package::Agreement;
using package::Severity;

const std::vector<package::Comparison> kLines = {
    {{"Commission"}, "votes.sun", "600", "600", Agreement::agrees, {}},
    {{"Commission"}, "turnout", "51%", "50%", Agreement::differs, {}},
    {{"Court"}, "seats.list.sun", "6", "", Agreement::not_counted, {}},
};

TEST(VerifyScreen, SumsUpAndShowsWhatDoesNotAgree) {
  EXPECT_EQ(verify_screen("xx/e", kLines, false, Words(Language::english), Style{}),
            "✗ xx/e: 1 of 2 announced figures differs, 1 agrees, 0 differ for a reason given, 1 not counted\n"
            "Commission\n"
            "figure   announced  counted\n"
            "turnout        51%      50%  differs\n"
            "\n"
            "Court\n"
            "figure          announced  counted\n"
            "seats.list.sun          6           not counted\n"
            "\n");
}

TEST(VerifyScreen, SpeaksTheReadersLanguage) {
  const std::string russian = verify_screen("xx/e", kLines, false, Words(Language::russian), Style{});
  expect_in(russian,
            "✗ xx/e: расходятся 1 из объявленных показателей (2), совпадают 1, с указанной причиной расходятся 0");
  expect_in(russian, "показатель");
  expect_in(verify_screen("xx/e", kLines, false, Words(Language::kazakh), Style{}), "жарияланған 2 санның 1-і өзгеше");
}

TEST(VerifyScreen, ShowsEveryFigureIfAsked) {
  EXPECT_NE(verify_screen("xx/e", kLines, true, Words(Language::english), Style{}).find("votes.sun"),
            std::string::npos);
  EXPECT_EQ(verify_screen("xx/e", {kLines[0]}, false, Words(Language::english), Style{}),
            "✓ xx/e: 1 figure agrees, 0 differ, 0 differ for a reason given, 0 not counted\n");
}

TEST(VerifyScreen, NothingThatCouldBeComparedIsNoCheckMark) {
  EXPECT_EQ(verify_screen("xx/e", {}, false, Words(Language::english), Style{}),
            "– xx/e: nothing could be compared: no official figures were announced\n");
  expect_in(verify_screen("xx/e", {kLines[2]}, false, Words(Language::english), Style{}),
            "– xx/e: nothing could be compared: none of 1 announced figures was counted here\n");
}

TEST(VerifyScreen, SaysWhenAnAnnouncementWasMadeAndWhatNobodyAnnounced) {
  auto lines = kLines;
  lines[1].as_of = Moment{"2024-06-03", 7200, 300};
  lines.push_back({{"nobody"}, "seats.list.moon", "", "13", Agreement::not_announced});
  const std::string screen = verify_screen("xx/e", lines, false, Words(Language::english), Style{});
  expect_in(screen, "1 not counted, 1 counted that nobody announced\n");
  expect_in(screen, "Commission, as of 3 June 2024, 02:00 (UTC+5)\n");
  expect_in(screen, "seats.list.moon                  13  not announced\n");
}

TEST(CheckScreen, ListsFindings) {
  const Words words(Language::english);
  EXPECT_EQ(
      check_screen("xx/e", {{"check.sum", Severity::warning, {"Agency"}, {"It does not add up."}}}, words, Style{}),
      "xx/e\n\nwarning check.sum · 1\n  Agency\n    It does not add up.\n\n0 errors, 1 warning, 0 notes\n");
  EXPECT_EQ(check_screen("xx/e", {}, words, Style{}), "xx/e: the figures add up\n");
}

// Many findings of one code: how many, where most of them are, the first of them, and how to see the others.
TEST(CheckScreen, SumsUpByCodeAndRegion) {
  std::vector<package::Finding> findings;
  for (int i = 0; i < 5; ++i) {
    findings.push_back({"check.nobody", Severity::warning, {"S" + std::to_string(i)}, {"Nobody has a vote."}});
    findings.back().region = i == 0 ? "North" : "South";
    findings.back().place = {"data/stations.csv", 2, 1};
  }
  findings.push_back({"check.cast", Severity::error, {"S9"}, {"9 of 8."}});
  const std::string screen = check_screen("xx/e", findings, Words(Language::english), Style{});
  EXPECT_LT(screen.find("error check.cast · 1"), screen.find("warning check.nobody · 5")) << screen;
  EXPECT_NE(screen.find("South 4, North 1\n  S0, stations.csv:2\n    Nobody has a vote."), std::string::npos) << screen;
  EXPECT_NE(screen.find("and 2 more: saylau check xx/e --csv"), std::string::npos) << screen;
}

}  // namespace
}  // namespace saylau::report
