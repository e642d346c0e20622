// A site of elections of the house, gathered, for tests of pages.
#pragma once

#include <gtest/gtest.h>

#include "report/site/election_parts.hpp"
#include "report/site/gather.hpp"
#include "tests/report/report_testing.hpp"

namespace saylau::testing {

// How often the part stands in the text.
inline std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++count;
  return count;
}

inline report::site::Site site_of(const std::vector<std::string>& elections) {
  const package::Catalogue house{SAYLAU_SOURCE_DIR};
  auto site = report::site::gather(house, elections, [](std::size_t) {});
  if (!site) throw std::runtime_error(to_string(site.error()[0]));
  return std::move(*site);
}

// One election made up of `votes` for lists "list 1", "list 2", ... by the Mazhilis law of 2022, with nothing else
// known.
inline report::site::Site made_up(const std::vector<Votes>& votes) {
  report::site::Site site = site_of({"kz/2023-mazhilis"});
  report::site::SiteElection& election = site.elections[0];
  Election& all = election.package.election;
  all.contestants.resize(1);
  all.contestants.resize(votes.size(), all.contestants[0]);
  for (std::size_t i = 0; i < votes.size(); ++i) {
    all.contestants[i].id = "list-" + std::to_string(i + 1);
    all.contestants[i].name = {"list " + std::to_string(i + 1), "", ""};
  }
  std::erase_if(all.areas, [](const Area& area) { return area.kind != AreaKind::nation; });
  all.contests.resize(1);
  all.contests[0].contestants.clear();
  for (std::size_t i = 0; i < votes.size(); ++i) all.contests[0].contestants.push_back(i);
  all.contests[0].tally = Tally{};
  all.contests[0].tally.votes = votes;
  election.package.statements.clear();
  election.result = package::count_package(election.law, election.package);
  election.findings = package::check(election.law, election.package, election.result);
  election.comparisons.clear();
  election.margins = lab::margins(election.law, election.package, election.result);
  election.bars.reset();
  election.turnout.clear();
  election.previous.reset();
  election.claims.reset();
  return site;
}

// A part of the page of the site's first election.
inline std::string part_of(const report::site::Site& site,
                           report::site::Markup (*part)(const report::site::ElectionContext&),
                           Language language = Language::english) {
  const report::site::SiteWords words(language);
  return part(report::site::ElectionContext(site, site.elections[0], words)).html();
}

}  // namespace saylau::testing
