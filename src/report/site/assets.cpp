// The assembler takes the files in; the build tells it where they are (src/report/CMakeLists.txt).

#include "report/site/assets.hpp"

#include <array>

#include "law/sha256.hpp"

#ifdef SAYLAU_WEB_ASSETS

// NOLINTBEGIN: assembly
#define SAYLAU_EMBED(symbol, file)                                                                             \
  asm(".section .rodata\n.balign 16\n" #symbol "_begin:\n.incbin \"" SAYLAU_WEB_ASSETS "/" file "\"\n" #symbol \
      "_end:\n.byte 0\n.text\n.globl " #symbol "_begin\n.globl " #symbol "_end\n");                            \
  extern "C" const char symbol##_begin[];                                                                      \
  extern "C" const char symbol##_end[]

SAYLAU_EMBED(saylau_site_css, "site.css");
SAYLAU_EMBED(saylau_page_js, "page.js");
SAYLAU_EMBED(saylau_lab_js, "lab.js");
SAYLAU_EMBED(saylau_engine_js, "engine.js");
SAYLAU_EMBED(saylau_icon_svg, "icon.svg");
// NOLINTEND

#endif

namespace saylau::report::site {

#ifdef SAYLAU_WEB_ASSETS

namespace {

std::string_view between(const char* begin, const char* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

std::span<const Asset> assets() {
  static const std::array<Asset, 5> kAssets = {{{"site.css", between(saylau_site_css_begin, saylau_site_css_end)},
                                                {"page.js", between(saylau_page_js_begin, saylau_page_js_end)},
                                                {"lab.js", between(saylau_lab_js_begin, saylau_lab_js_end)},
                                                {"engine.js", between(saylau_engine_js_begin, saylau_engine_js_end)},
                                                {"icon.svg", between(saylau_icon_svg_begin, saylau_icon_svg_end)}}};
  return kAssets;
}

#else

std::span<const Asset> assets() {
  return {};
}

#endif

const std::string& version_of_assets() {
  static const std::string kVersion = [] {
    std::string all;
    for (const Asset& asset : assets()) all += asset.bytes;
    return sha256(all).substr(0, 8);
  }();
  return kVersion;
}

}  // namespace saylau::report::site
