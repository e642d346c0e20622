// The frame that every page stands in: head, header with languages, main, footer.
//
// A page is whole without JavaScript, asks no other host for anything (its Content-Security-Policy forbids it, and any
// script or style that is not a file of the site), and names its files by relative addresses that end in a file name,
// so that it works from a web server and from a USB stick.
#pragma once

#include <string>
#include <vector>

#include "report/site/markup.hpp"
#include "report/site/site.hpp"
#include "report/site/site_words.hpp"

namespace saylau::report::site {

struct Page {
  std::string path;         // within the language: "index.html", "kz/2023-mazhilis/index.html"
  std::string title;        // plain text
  std::string description;  // plain text
  std::string image;        // of a preview, within the site; "" for none
  Markup body;
  bool bare = false;  // for a frame in another page: no header, no footer
};

// From a page's folder up to the root of the site: "../../../" for "en/kz/2023-mazhilis/index.html".
std::string way_to_root(const std::string& language, const std::string& path);

// The languages, in the order in which a reader is offered them.
const std::vector<Language>& languages();

// The page at the root of the site, which leads to the three languages.
std::string print_door();

// The text of the file.
std::string print(const Page& page, const Site& site, const SiteWords& words);

}  // namespace saylau::report::site
