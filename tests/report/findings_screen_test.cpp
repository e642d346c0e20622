#include "report/findings_screen.hpp"

#include <gtest/gtest.h>

namespace saylau::report {
namespace {

using package::Agreement;
using package::Severity;

const std::vector<package::Comparison> kLines = {
    {"Commission", "votes.sun", "600", "600", Agreement::agrees, ""},
    {"Commission", "turnout", "51%", "50%", Agreement::differs, ""},
    {"Court", "seats.list.sun", "6", "", Agreement::not_counted, ""},
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
  EXPECT_EQ(check_screen("xx/e", {{"check.sum", Severity::warning, "Agency", "It does not add up."}}, Style{}),
            "xx/e\n\nwarning check.sum · Agency\n  It does not add up.\n\n0 errors, 1 warnings, 0 notes\n");
  EXPECT_EQ(check_screen("xx/e", {}, Style{}), "xx/e: the figures add up\n");
}

}  // namespace
}  // namespace saylau::report
