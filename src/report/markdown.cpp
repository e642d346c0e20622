#include "report/markdown.hpp"

namespace saylau::report {

namespace {

constexpr std::string_view kMarks = "\\`*_[]|";

std::string escaped(char c) {
  if (c == '<') return "&lt;";
  if (c == '>') return "&gt;";
  if (c == '&') return "&amp;";
  if (c == '\n' || c == '\r') return " ";
  return kMarks.contains(c) ? std::string{'\\', c} : std::string{c};
}

}  // namespace

std::string in_markdown(std::string_view text) {
  std::string markdown;
  for (const char c : text) markdown += escaped(c);
  return markdown;
}

}  // namespace saylau::report
