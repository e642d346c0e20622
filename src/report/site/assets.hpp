// What the web build makes (web/, script/web), carried inside the program, so that an installed saylau needs no Node.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace saylau::report::site {

struct Asset {
  std::string_view name;  // "site.css"
  std::string_view bytes;
};

// site.css, page.js (every page), lab.js and engine.js (fetched when the law lab is opened), icon.svg. None in a
// program that was built without them (script/web), which publishes nothing.
std::span<const Asset> assets();

// Changes with their bytes: eight hexadecimal digits.
const std::string& version_of_assets();

}  // namespace saylau::report::site
