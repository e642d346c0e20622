#include "report/site/election_parts.hpp"

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

// Two regions of a made-up election with the votes of lists 1 and 2.
Site with_regions(const std::vector<std::vector<Votes>>& votes) {
  Site site = made_up({900, 100});
  Election& election = site.elections[0].package.election;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    const std::string id = "r" + std::to_string(i);
    election.areas.push_back({id, {"Region " + std::to_string(i)}, AreaKind::region, election.areas[0].id});
    Contest contest = election.contests[0];
    contest.area = id;
    contest.tally.votes = votes[i];
    election.contests.push_back(std::move(contest));
  }
  return site;
}

TEST(AreasPart, ShowsWhoLeadsAndByWhatShare) {
  const std::string part = part_of(with_regions({{300, 100}, {0, 50}}), areas_part);
  expect_in(part, "<title>Region 0: –, list 1 75.00%</title>");
  expect_in(part, "<title>Region 1: –, list 2 100.00%</title>");
}

TEST(AreasPart, NobodyLeadsAmongEquals) {
  Site site = with_regions({{200, 200}});
  site.elections[0].package.election.contestants[0].colour = "#123456";
  const std::string part = part_of(site, areas_part);
  expect_in(part, "list 1, list 2 50.00%");
  expect_not_in(part, "class=\"leader\" x=\"1\" y=\"1\" width=\"42\" height=\"42\" rx=\"4\" fill=\"#123456\"");
}

TEST(AreasPart, SaysThatThereAreNoAreas) {
  expect_in(part_of(made_up({900, 100}), areas_part), "No figures by region");
}

TEST(AreasPart, NamesDistrictsWhereThereAreDistricts) {
  const Site site = site_of({"kz/2021-maslikhat-shymkent"});
  const SiteWords words(Language::english);
  const ElectionContext context(site, site.elections[0], words);
  EXPECT_EQ(map_drawing(context).empty(), areas_part(context).html().find("<svg") == std::string::npos);
  EXPECT_TRUE(areas_heading(context) == Text::by_region || areas_heading(context) == Text::by_district);
}

}  // namespace
}  // namespace saylau::report::site
