#include "report/findings_screen.hpp"

#include <gtest/gtest.h>

namespace saylau::report {
namespace {

using package::Agreement;
using package::Severity;

const std::vector<package::Comparison> kLines = {
    {{"Commission"}, "votes.sun", "600", "600", Agreement::agrees, {}},
    {{"Commission"}, "turnout", "51%", "50%", Agreement::differs, {}},
    {{"Court"}, "seats.list.sun", "6", "", Agreement::not_counted, {}},
};

TEST(VerifyScreen, SumsUpAndShowsWhatDoesNotAgree) {
  EXPECT_EQ(verify_screen("xx/e", kLines, false, Style{}),
            "✗ xx/e: 1 figures agree, 1 differ, 0 differ for a reason given, 1 not counted\n"
            "Commission\n"
            "figure   announced  counted\n"
            "turnout        51%      50%  differs\n"
            "\n"
            "Court\n"
            "figure          announced  counted\n"
            "seats.list.sun          6           not counted\n"
            "\n");
}

TEST(VerifyScreen, ShowsEveryFigureIfAsked) {
  EXPECT_NE(verify_screen("xx/e", kLines, true, Style{}).find("votes.sun"), std::string::npos);
  EXPECT_EQ(verify_screen("xx/e", {kLines[0]}, false, Style{}),
            "✓ xx/e: 1 figures agree, 0 differ, 0 differ for a reason given, 0 not counted\n");
}

TEST(CheckScreen, ListsFindings) {
  const Words words(Language::english);
  EXPECT_EQ(
      check_screen("xx/e", {{"check.sum", Severity::warning, {"Agency"}, {"It does not add up."}}}, words, Style{}),
      "xx/e\n\nwarning check.sum · 1\n  Agency\n    It does not add up.\n\n0 errors, 1 warnings, 0 notes\n");
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
