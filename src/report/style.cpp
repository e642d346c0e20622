#include "report/style.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>

namespace saylau::report {

namespace {

std::string wrapped(bool on, std::string_view code, std::string_view text) {
  return on ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
}

int hexadecimal(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  return value;
}

std::string colour_code(std::string_view colour) {
  return fmt::format("38;2;{};{};{}", hexadecimal(colour.substr(1, 2)), hexadecimal(colour.substr(3, 2)),
                     hexadecimal(colour.substr(5, 2)));
}

}  // namespace

std::string Style::bold(std::string_view text) const {
  return wrapped(colour, "1", text);
}
std::string Style::dim(std::string_view text) const {
  return wrapped(colour, "2", text);
}
std::string Style::good(std::string_view text) const {
  return wrapped(colour, "32", text);
}
std::string Style::bad(std::string_view text) const {
  return wrapped(colour, "31", text);
}
std::string Style::warning(std::string_view text) const {
  return wrapped(colour, "33", text);
}

std::string Style::bar(long part, long whole, std::size_t width, std::string_view bar_colour) const {
  if (whole <= 0 || part <= 0) return "";
  static constexpr std::array kEighths = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const auto eighths = static_cast<std::size_t>((part * static_cast<long>(width) * 8 + whole / 2) / whole);
  std::string text;
  for (std::size_t i = 0; i < eighths / 8; ++i) text += unicode ? "█" : "#";
  if (unicode) text += kEighths[eighths % 8];
  if (text.empty()) text = unicode ? "▏" : "|";
  return bar_colour.size() == 7 ? wrapped(colour, colour_code(bar_colour), text) : text;
}

}  // namespace saylau::report
