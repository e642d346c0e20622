#include "report/findings_screen.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "report/table.hpp"
#include "votes/wording.hpp"

namespace saylau::report {

namespace {

using package::Agreement;
using package::Severity;

Names name_of(Agreement agreement) {
  constexpr Wording kAgrees{"agrees", "сәйкес", "совпадает"};
  constexpr Wording kDiffers{"differs", "өзгеше", "расходится"};
  constexpr Wording kKnown{"known difference", "белгілі айырма", "известное расхождение"};
  constexpr Wording kStale{"difference named but not there", "айырма аталған, бірақ жоқ",
                           "расхождение указано, но его нет"};
  constexpr Wording kNotCounted{"not counted", "саналмаған", "не подсчитано"};
  constexpr Wording kNotAnnounced{"not announced", "жарияланбаған", "не объявлено"};
  switch (agreement) {
    case Agreement::agrees:
      return kAgrees.names();
    case Agreement::differs:
      return kDiffers.names();
    case Agreement::known_difference:
      return kKnown.names();
    case Agreement::stale_difference:
      return kStale.names();
    case Agreement::not_counted:
      return kNotCounted.names();
    case Agreement::not_announced:
      break;
  }
  return kNotAnnounced.names();
}

std::string styled(Agreement agreement, const Words& words, const Style& style) {
  const std::string word = name_of(agreement).in(words.language());
  switch (agreement) {
    case Agreement::agrees:
      return style.good(word);
    case Agreement::differs:
    case Agreement::stale_difference:
      return style.bad(word);
    case Agreement::known_difference:
      return style.warning(word);
    case Agreement::not_counted:
    case Agreement::not_announced:
      break;
  }
  return style.dim(word);
}

std::string styled(Severity severity, const Words& words, const Style& style) {
  constexpr Wording kError{"error", "қате", "ошибка"};
  constexpr Wording kWarning{"warning", "ескерту", "предупреждение"};
  constexpr Wording kNote{"note", "түсініктеме", "примечание"};
  if (severity == Severity::error) return style.bad(words.say(kError));
  return severity == Severity::warning ? style.warning(words.say(kWarning)) : style.dim(words.say(kNote));
}

std::ptrdiff_t number_of(const std::vector<package::Comparison>& lines, Agreement agreement) {
  return std::ranges::count(lines, agreement, &package::Comparison::agreement);
}

std::string outcome(const std::vector<package::Comparison>& lines, const Words& words) {
  constexpr Wording kAllAgree{"{0} {0|figure agrees|figures agree}, 0 differ", "{0} сан сәйкес, 0 өзгеше",
                              "{0} {0|показатель совпадает|показателя совпадают|показателей совпадают}, 0 расходятся"};
  constexpr Wording kSomeDiffer{"{0} of {1} announced figures {0|differs|differ}, {2} {2|agrees|agree}",
                                "жарияланған {1} санның {0}-і өзгеше, {2}-і сәйкес",
                                "расходятся {0} из объявленных показателей ({1}), совпадают {2}"};
  const std::size_t differing = package::differing(lines);
  const auto agreeing = number_of(lines, Agreement::agrees);
  return differing == 0 ? words.say(kAllAgree, agreeing)
                        : words.say(kSomeDiffer, differing, package::compared(lines), agreeing);
}

// Nothing that could be compared is neither a yes nor a no.
std::string nothing_compared(const std::string& election, const std::vector<package::Comparison>& lines,
                             const Words& words, const Style& style) {
  constexpr Wording kNothing{"{0}: nothing could be compared: {1}", "{0}: салыстыратын ештеңе жоқ: {1}",
                             "{0}: сравнить нечего: {1}"};
  constexpr Wording kNoFigures{"no official figures were announced", "ресми сандар жарияланбаған",
                               "официальные цифры не объявлялись"};
  constexpr Wording kNoneCounted{"none of {} announced figures was counted here",
                                 "жарияланған {} санның ешқайсысы мұнда саналмаған",
                                 "ни одна из {} объявленных цифр здесь не подсчитана"};
  const std::string why =
      lines.empty() ? words.say(kNoFigures) : words.say(kNoneCounted, number_of(lines, Agreement::not_counted));
  return style.dim(style.unicode ? "–" : "-") + " " + words.say(kNothing, election, why) + "\n";
}

std::string summary(const std::string& election, const std::vector<package::Comparison>& lines, const Words& words,
                    const Style& style) {
  constexpr Wording kSummary{"{0}: {1}, {2} {2|differs|differ} for a reason given, {3} not counted",
                             "{0}: {1}, {2} айырманың себебі көрсетілген, {3} саналмаған",
                             "{0}: {1}, с указанной причиной расходятся {2}, не подсчитано {3}"};
  constexpr Wording kUnannounced{"{} counted that nobody announced", "ешкім жарияламаған {} саналды",
                                 "подсчитано, но никем не объявлено {}"};
  if (package::compared(lines) == 0) return nothing_compared(election, lines, words, style);
  const std::string mark =
      package::passes(lines) ? style.good(style.unicode ? "✓" : "ok") : style.bad(style.unicode ? "✗" : "no");
  const auto unannounced = number_of(lines, Agreement::not_announced);
  return mark + " " +
         words.say(kSummary, election, outcome(lines, words), number_of(lines, Agreement::known_difference),
                   number_of(lines, Agreement::not_counted)) +
         (unannounced == 0 ? "" : ", " + words.say(kUnannounced, unannounced)) + "\n";
}

// "Commission, as of 3 June 2024, 02:00 (UTC+5)"
std::string author(const package::Comparison& line, const Words& words) {
  constexpr Wording kAsOf{"{0}, as of {1}", "{0}, {1} жағдайы бойынша", "{0}, по состоянию на {1}"};
  const std::string& by = line.by.in(words.language());
  return line.as_of ? words.say(kAsOf, by, words.moment(*line.as_of)) : by;
}

}  // namespace

std::string verify_screen(const std::string& election, const std::vector<package::Comparison>& comparisons, bool all,
                          const Words& words, const Style& style) {
  constexpr Wording kFigure{"figure", "көрсеткіш", "показатель"};
  constexpr Wording kAnnounced{"announced", "жарияланған", "объявлено"};
  constexpr Wording kCounted{"counted", "саналған", "подсчитано"};
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
    if (author(line, words) != by) flush();
    by = author(line, words);
    if (!all && line.agreement == Agreement::agrees) continue;
    if (!any) table.add({words.say(kFigure), words.say(kAnnounced), words.say(kCounted), "", ""});
    any = true;
    table.add({line.figure,
               line.announced,
               line.counted,
               {name_of(line.agreement).in(words.language()), styled(line.agreement, words, style)},
               line.why.in(words.language())});
  }
  flush();
  return summary(election, comparisons, words, style) + (screen.empty() ? "" : screen.substr(1) + "\n");
}

namespace {

constexpr std::size_t kMostOfACode = 3;  // findings of one code that are shown in full
constexpr std::size_t kMostRegions = 6;

using FindingsByCode = std::vector<std::pair<std::string, std::vector<const package::Finding*>>>;

// In the order of severity, then of the first finding of each code.
FindingsByCode by_code(const std::vector<package::Finding>& findings) {
  FindingsByCode codes;
  for (const package::Finding& finding : findings) {
    const auto known = std::ranges::find(codes, finding.code, &FindingsByCode::value_type::first);
    if (known != codes.end()) {
      known->second.push_back(&finding);
    } else {
      codes.push_back({finding.code, {&finding}});
    }
  }
  std::ranges::stable_sort(codes, {}, [](const auto& code) { return code.second[0]->severity; });
  return codes;
}

// "Tatarstan 12, Bashkortostan 3": where most of them are.
std::string regions_of(const std::vector<const package::Finding*>& findings) {
  std::map<std::string, std::size_t> numbers;
  for (const package::Finding* finding : findings) {
    if (!finding->region.empty()) ++numbers[finding->region];
  }
  std::vector<std::pair<std::string, std::size_t>> ranked(numbers.begin(), numbers.end());
  std::ranges::stable_sort(ranked, std::ranges::greater{}, &std::pair<std::string, std::size_t>::second);
  std::string line;
  for (std::size_t i = 0; i < std::min(ranked.size(), kMostRegions); ++i) {
    line += fmt::format("{}{} {}", i == 0 ? "" : ", ", ranked[i].first, ranked[i].second);
  }
  if (ranked.size() > kMostRegions) line += fmt::format(", … ({})", ranked.size());
  return line;
}

std::string where_of(const package::Finding& finding, Language language) {
  const std::string& where = finding.where.in(language);
  if (finding.place.line == 0) return where;
  return fmt::format("{}, {}:{}", where, std::filesystem::path(finding.place.file).filename().string(),
                     finding.place.line);
}

void add_finding(std::string& screen, const package::Finding& finding, Language language, const Style& style) {
  screen += fmt::format("  {}\n    {}", where_of(finding, language), finding.text.in(language));
  if (!finding.cite.empty()) screen += " " + style.dim("[" + finding.cite + "]");
  screen += "\n";
}

}  // namespace

std::string check_screen(const std::string& election, const std::vector<package::Finding>& findings, const Words& words,
                         const Style& style) {
  if (findings.empty()) return style.good(words.say(Phrase::check_clean, election)) + "\n";
  const Language language = words.language();
  std::string screen = style.bold(election) + "\n";
  for (const auto& [code, of_code] : by_code(findings)) {
    screen += fmt::format("\n{} {} · {}\n", styled(of_code[0]->severity, words, style), code, of_code.size());
    if (!of_code[0]->accepted.empty()) screen += "  " + words.say(Phrase::check_accepted, of_code[0]->accepted) + "\n";
    if (const std::string regions = regions_of(of_code); !regions.empty()) screen += "  " + style.dim(regions) + "\n";
    const bool few = of_code[0]->region.empty() && of_code[0]->place.line == 0;
    const std::size_t shown = few ? of_code.size() : std::min(of_code.size(), kMostOfACode);
    for (std::size_t i = 0; i < shown; ++i) add_finding(screen, *of_code[i], language, style);
    if (shown < of_code.size()) screen += "  " + words.say(Phrase::check_more, of_code.size() - shown, election) + "\n";
  }
  const auto number = [&](Severity severity) {
    return std::ranges::count(findings, severity, &package::Finding::severity);
  };
  return screen + "\n" +
         words.say(Phrase::check_sums, number(Severity::error), number(Severity::warning), number(Severity::note)) +
         "\n";
}

}  // namespace saylau::report
