// The pages of one election in one language: its own, and the frames that other pages may show.
#pragma once

#include "report/site/page.hpp"

namespace saylau::report::site {

Page election_page(const Site& site, const SiteElection& election, const SiteWords& words);

// "embed-chamber.html", "embed-table.html", "embed-map.html": those that there is something to show in.
std::vector<Page> embedded_pages(const Site& site, const SiteElection& election, const SiteWords& words);

// The card that is shown where somebody shares the page, as SVG of 1200 x 630.
std::string card(const Site& site, const SiteElection& election);

}  // namespace saylau::report::site
