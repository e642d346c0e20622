#include "report/site/election_parts.hpp"

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

std::string facts_of(const Site& site, Language language = Language::english) {
  const SiteWords words(language);
  std::string all;
  for (const Markup& fact : facts(ElectionContext(site, site.elections[0], words))) all += fact.html() + "\n";
  return all;
}

TEST(Head, SaysWhatWhenByWhichLawAndHowComplete) {
  const std::string part = part_of(site_of({"kz/2023-mazhilis"}), head_part);
  expect_in(part, "<time datetime=\"2023-03-19\">19 March 2023</time> · <bdi>Kazakhstan</bdi>");
  expect_in(part, "15 November 2022");
  expect_in(part, "badge incomplete");
}

TEST(Facts, LeadToTheStepsThatTheyComeFrom) {
  expect_in(facts_of(site_of({"kz/2023-mazhilis"})), "<a href=\"#step-1\">171,892</a>");
}

// Two lists with the same number of seats: neither is the largest alone.
TEST(Facts, NameBothOfTwoLargestLists) {
  const Site site = made_up({1000, 1000});
  const std::string facts = facts_of(site);
  expect_in(facts, "<bdi>list 1</bdi>, <bdi>list 2</bdi>");
  expect_not_in(facts, "the largest, <bdi>list 1</bdi>, has");
}

// Those whose votes were not published stood all the same.
TEST(Facts, SayOfHowManyListsThatStood) {
  Site site = made_up({1000, 1000, 1});
  SiteElection& election = site.elections[0];
  election.package.election.contests[0].unpublished = {2};
  election.package.election.contests[0].tally.votes[2] = 0;
  election.package.election.contests[0].tally.valid = 2001;
  election.result = package::count_package(election.law, election.package);
  expect_in(facts_of(site), "</a> of 3 lists passed");
}

TEST(Facts, SayHowManySeatsAreAMajority) {
  expect_in(facts_of(site_of({"kz/2023-mazhilis"})), "of 98 seats; 50 are a majority.");
  expect_in(facts_of(site_of({"kz/2021-mazhilis"})), "of 107 seats; 54 are a majority.");
}

TEST(Facts, OfAHouseOfOneSeatNameNoMajority) {
  Site site = made_up({1000, 10});
  SiteElection& election = site.elections[0];
  for (law::Tier& tier : election.law.tiers) tier.seats = law::FixedSeats{tier.id == "list" ? 1 : 0};
  election.law.seats = 1;
  election.law.tiers[0].thresholds.clear();
  election.result = package::count_package(election.law, election.package);
  ASSERT_EQ(election.result.seats, 1);
  expect_not_in(facts_of(site), "majority");
  expect_not_in(facts_of(site), "more than half");
}

TEST(Facts, SayWhatIsAsAnnounced) {
  const std::string facts = facts_of(site_of({"kz/2023-mazhilis"}));
  expect_in(facts, "29 district seats: as announced, votes unpublished");
  expect_not_in(facts, "1 thing is undecided");
}

TEST(Facts, OfADecisionSayWhoIsElected) {
  expect_in(facts_of(site_of({"kz/2022-president"})), "Elected: ");
  expect_in(facts_of(site_of({"kz/2022-president"}), Language::russian), "Избран(а): ");
}

TEST(Facts, NameWhatIsUndecided) {
  expect_in(facts_of(made_up({1000})), "<a href=\"#undecided\">");
}

}  // namespace
}  // namespace saylau::report::site
