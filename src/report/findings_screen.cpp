#include "report/findings_screen.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "package/words.hpp"
#include "report/table.hpp"

namespace saylau::report {

namespace {

using package::Agreement;
using package::Severity;

std::string styled(Agreement agreement, const Style& style) {
  const std::string word(package::word(agreement));
  switch (agreement) {
    case Agreement::agrees:
      return style.good(word);
    case Agreement::differs:
    case Agreement::stale_difference:
      return style.bad(word);
    case Agreement::known_difference:
      return style.warning(word);
    case Agreement::not_counted:
      break;
  }
  return style.dim(word);
}

std::string styled(Severity severity, const Style& style) {
  const std::string word(package::word(severity));
  if (severity == Severity::error) return style.bad(word);
  return severity == Severity::warning ? style.warning(word) : style.dim(word);
}

std::ptrdiff_t number_of(const std::vector<package::Comparison>& lines, Agreement agreement) {
  return std::ranges::count(lines, agreement, &package::Comparison::agreement);
}

std::string summary(const std::string& election, const std::vector<package::Comparison>& lines, const Style& style) {
  const auto differing = number_of(lines, Agreement::differs) + number_of(lines, Agreement::stale_difference);
  const std::string mark =
      differing > 0 ? style.bad(style.unicode ? "✗" : "no") : style.good(style.unicode ? "✓" : "ok");
  return fmt::format("{} {}: {} figures agree, {} differ, {} differ for a reason given, {} not counted\n", mark,
                     election, number_of(lines, Agreement::agrees), differing,
                     number_of(lines, Agreement::known_difference), number_of(lines, Agreement::not_counted));
}

}  // namespace

std::string verify_screen(const std::string& election, const std::vector<package::Comparison>& comparisons, bool all,
                          const Style& style) {
  TextTable table({Align::left, Align::right, Align::right, Align::left, Align::left});
  bool any = false;
  std::string by;
  std::string screen;
  const auto flush = [&] {
    if (any) screen += "\n" + style.bold(by) + "\n" + table.print(style);
    table = TextTable({Align::left, Align::right, Align::right, Align::left, Align::left});
    any = false;
  };
  for (const package::Comparison& line : comparisons) {
    if (line.by != by) flush();
    by = line.by;
    if (!all && line.agreement == Agreement::agrees) continue;
    if (!any) table.add({"figure", "announced", "counted", "", ""});
    any = true;
    table.add({line.figure,
               line.announced,
               line.counted,
               {std::string(package::word(line.agreement)), styled(line.agreement, style)},
               line.why});
  }
  flush();
  return summary(election, comparisons, style) + (screen.empty() ? "" : screen.substr(1) + "\n");
}

std::string check_screen(const std::string& election, const std::vector<package::Finding>& findings,
                         const Style& style) {
  if (findings.empty()) return style.good(fmt::format("{}: the figures add up\n", election));
  std::string screen = style.bold(election) + "\n";
  for (const package::Finding& finding : findings) {
    screen += fmt::format("\n{} {} · {}\n  {}\n", styled(finding.severity, style), style.dim(finding.code),
                          finding.where, finding.text);
  }
  const auto number = [&](Severity severity) {
    return std::ranges::count(findings, severity, &package::Finding::severity);
  };
  return screen + fmt::format("\n{} errors, {} warnings, {} notes\n", number(Severity::error),
                              number(Severity::warning), number(Severity::note));
}

}  // namespace saylau::report
