// Colour and weight in a terminal, or nothing at all.
#pragma once

#include <string>
#include <string_view>

namespace saylau::report {

// `colour` is true where the terminal takes it and NO_COLOR and --plain are not given; `unicode` is false for --plain,
// which keeps to ASCII, except in names.
struct Style {
  bool colour = false;
  bool unicode = true;

  std::string bold(std::string_view text) const;
  std::string dim(std::string_view text) const;
  std::string good(std::string_view text) const;     // green
  std::string bad(std::string_view text) const;      // red
  std::string warning(std::string_view text) const;  // yellow

  // A bar of part / whole of `width` columns, in eighths of a column, in a colour "#rrggbb" ("" for none).
  std::string bar(long part, long whole, std::size_t width, std::string_view colour) const;
};

}  // namespace saylau::report
