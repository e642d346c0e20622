// The site's first page in one language: elections by country and year, parliaments through the years, reforms, record.
#pragma once

#include "report/site/page.hpp"

namespace saylau::report::site {

Page index_page(const Site& site, const SiteWords& words);

}  // namespace saylau::report::site
