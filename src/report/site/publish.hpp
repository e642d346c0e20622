// A site, from what was gathered to files in a folder.
//
// Everything is written into a new folder beside the one asked for, which takes its place when all of it is there: a
// run that fails leaves the old site as it was. A folder that holds any file but those of a site made here (its mark
// lists them) is not touched unless that is asked for, and nothing beside it ever is.
//
// Cost: for each election three pages, its frames and data, and a card (about 20 ms), which are drawn on a second
// thread meanwhile; one thread alone, as the libraries that set text share their fonts. The files of stations grow with
// their number.
#pragma once

#include <filesystem>
#include <vector>

#include "report/site/area_files.hpp"
#include "report/site/site.hpp"

namespace saylau::report::site {

// Every file of the site. Errors: those of station_files() and to_png(); publish.no-assets.
Expected<std::vector<SiteFile>> files_of(const Site& site);

// What to do with a folder that holds files of others.
enum class Others { refuse, replace };

// Errors: publish.folder (it holds files of others, or is a file), publish.write.
Expected<void> write_site(const std::vector<SiteFile>& files, const std::filesystem::path& folder, Others others);

}  // namespace saylau::report::site
