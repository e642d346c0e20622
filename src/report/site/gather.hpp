// Loading and counting all that a site shows of the elections asked for.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "package/catalogue.hpp"
#include "report/site/site.hpp"

namespace saylau::report::site {

// `loaded(n)` is called after each election, for progress. Errors: those of the catalogue and of claims.
Expected<Site> gather(const package::Catalogue& catalogue, const std::vector<std::string>& elections,
                      const std::function<void(std::size_t)>& loaded);

}  // namespace saylau::report::site
