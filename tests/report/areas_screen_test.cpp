#include "report/areas_screen.hpp"

#include <gtest/gtest.h>

namespace saylau::report {
namespace {

package::Package small_package() {
  package::Package package;
  package.election.areas = {{"xx", {"Land", "", ""}, AreaKind::nation, ""},
                            {"n", {"North", "", ""}, AreaKind::region, "xx"}};
  package.election.contestants = {{"sun", {"Sun", "", ""}, ContestantKind::party_list, "", "", {}, "", {"list"}},
                                  {"moon", {"Moon", "", ""}, ContestantKind::party_list, "", "", {}, "", {"list"}}};
  return package;
}

Contest contest_of(const std::string& area, const std::optional<Reporting>& reporting) {
  Contest contest;
  contest.ballot = "list";
  contest.area = area;
  contest.contestants = {0, 1};
  contest.tally.registered = 200;
  contest.tally.invalid = 5;
  contest.tally.votes = {30, 65};
  contest.reporting = reporting;
  return contest;
}

TEST(AreasScreen, ShowsWhoLeadsWhere) {
  const std::string screen = areas_screen(small_package(), {contest_of("n", Reporting{4, 3, Figure(260), Figure(200)})},
                                          Words(Language::english), {false, true});
  EXPECT_NE(screen.find("North       3/4     260   50.00%     95  Moon   68.42%  Sun     31.58%"), std::string::npos)
      << screen;
}

TEST(AreasScreen, SaysWhatTheFiguresAreWorth) {
  package::Package package = small_package();
  package.sources.emplace_back();
  package.sources[0].ballot = "list";
  package.sources[0].final = false;
  package.sources[0].as_of = Moment{"2024-06-03", 7200, 300};
  const std::string screen =
      areas_screen(package, {contest_of("n", std::nullopt)}, Words(Language::english), {false, true});
  EXPECT_TRUE(screen.starts_with("Preliminary figures, as of 3 June 2024, 02:00 (UTC+5)\n\nlist\n")) << screen;
}

TEST(AreasScreen, SaysWhenThereIsNothing) {
  EXPECT_NE(areas_screen(small_package(), {}, Words(Language::english), {false, true}).find("No figures"),
            std::string::npos);
}

TEST(PartialLines, SayHowMuchIsCounted) {
  package::Package package = small_package();
  package.election.contests = {contest_of("xx", Reporting{4, 3, Figure(1000), Figure(800)})};
  EXPECT_EQ(
      partial_lines(package, Words(Language::english)),
      (std::vector<std::string>{"Partial result (list): 3 of 4 stations are in (75.00%), with 80.00% of the voters."}));
  package.election.contests = {contest_of("xx", Reporting{4, 4, Figure(1000), Figure(1000)})};
  EXPECT_TRUE(partial_lines(package, Words(Language::english)).empty());
}

}  // namespace
}  // namespace saylau::report
