#include "report/status_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "count/explain/names.hpp"
#include "votes/contests.hpp"
#include "votes/plural.hpp"

namespace saylau::report {

namespace {

using package::BallotStatus;
using package::ElectionStatus;

std::string figures_of(bool preliminary, const std::optional<Moment>& as_of, const Words& words) {
  constexpr Wording kFinal{"Final figures", "Қорытынды деректер", "Окончательные данные"};
  constexpr Wording kAsOf{"{0}, as of {1}", "{0}, {1} жағдай бойынша", "{0} на {1}"};
  const std::string figures = preliminary ? words.say(Phrase::preliminary) : words.say(kFinal);
  return as_of ? words.say(kAsOf, figures, words.moment(*as_of)) : figures;
}

bool all_alike(const ElectionStatus& status) {
  return std::ranges::all_of(status.ballots, [&](const BallotStatus& ballot) {
    return ballot.preliminary == status.preliminary && ballot.as_of == status.as_of;
  });
}

std::string joined(const std::vector<std::string>& parts) {
  std::string line;
  for (const std::string& part : parts) line += (line.empty() ? "" : " · ") + part;
  return line;
}

std::string of_ballot(const std::string& line, const std::string& ballot, const package::Package& package,
                      const Words& words) {
  return line + " (" + explain::ElectionNames(package.election, words).tier(ballot) + ")";
}

}  // namespace

bool says_units(const Reporting& reporting) {
  return reporting.unit != AreaKind::nation || !reporting.out.empty();
}

std::string units_in(const Reporting& reporting, const Words& words) {
  constexpr Wording kStations{"{0} of {1} {1|station is|stations are} in", "{1} учаскенің {0} түсті",
                              "поступили данные {0} из {1} {1|участка|участков|участков}"};
  constexpr Wording kDistricts{"{0} of {1} {1|district is|districts are} in", "{1} округтің {0} түсті",
                               "поступили данные {0} из {1} {1|округа|округов|округов}"};
  constexpr Wording kRegions{"{0} of {1} {1|region is|regions are} in", "{1} өңірдің {0} түсті",
                             "поступили данные {0} из {1} {1|региона|регионов|регионов}"};
  constexpr Wording kNothing{"nothing is in yet", "әлі ештеңе түспеген", "данных ещё нет"};
  constexpr Wording kPart{"not all of it is in yet", "әлі бәрі түспеген", "поступили ещё не все данные"};
  if (reporting.unit == AreaKind::nation) return words.say(says_units(reporting) ? kNothing : kPart);
  const Wording& wording = reporting.unit == AreaKind::station    ? kStations
                           : reporting.unit == AreaKind::district ? kDistricts
                                                                  : kRegions;
  return words.say(wording, words.number(static_cast<Votes>(reporting.reported)),
                   Quantity{static_cast<Votes>(reporting.stations)});
}

std::string progress(Votes part, Votes whole, const Words& words) {
  constexpr Votes kHundredths = 10'000;
  const bool rounds_to_all = part < whole && Int128{part} * 2 * kHundredths >= Int128{2 * kHundredths - 1} * whole;
  return rounds_to_all ? words.share(kHundredths - 1, kHundredths) : words.share(part, whole);
}

std::string out_line(const Election& election, const Contest& contest, const Words& words) {
  constexpr Wording kOut{"Not in: {0}.", "Түспегені: {0}.", "Не поступили: {0}."};
  constexpr Wording kVoters{"{0} ({1} {1|voter|voters})", "{0} ({1} сайлаушы)",
                            "{0} ({1} {1|избиратель|избирателя|избирателей})"};
  if (!contest.reporting || contest.reporting->out.empty()) return "";
  const explain::ElectionNames names(election, words);
  std::string out;
  for (const std::string& area : contest.reporting->out) {
    const Contest* own = last_round(election, contest.ballot, area);
    const Figure voters = own != nullptr && own->reporting ? own->reporting->registered : std::nullopt;
    out += out.empty() ? "" : ", ";
    out += voters ? words.say(kVoters, names.area(area), Quantity{*voters}) : names.area(area);
  }
  return words.say(kOut, out);
}

std::vector<std::string> status_lines(const package::Package& package, const Words& words) {
  const ElectionStatus status = package::status_of(package);
  if (status.ballots.empty()) return {};
  if (all_alike(status)) return {figures_of(status.preliminary, status.as_of, words)};
  std::vector<std::string> lines;
  for (const BallotStatus& ballot : status.ballots) {
    lines.push_back(of_ballot(figures_of(ballot.preliminary, ballot.as_of, words), ballot.ballot, package, words));
  }
  return lines;
}

std::string status_line(const BallotStatus& status, const Words& words) {
  std::vector<std::string> parts = {figures_of(status.preliminary, status.as_of, words)};
  if (status.partial()) parts.push_back(units_in(*status.reporting, words));
  return joined(parts);
}

std::string unfinished_line(const ElectionStatus& status, const Words& words) {
  if (!status.preliminary && !status.partial()) return "";
  std::vector<std::string> parts;
  for (const BallotStatus& ballot : status.ballots) {
    const std::string line = status_line(ballot, words);
    const std::string of = explain::part_names(ballot.ballot).in(words.language());
    parts.push_back(status.ballots.size() == 1 ? line : fmt::format("{} ({})", line, of));
  }
  return joined(parts);
}

std::string standing_line(const CountView& view, const Words& words) {
  constexpr Wording kOpen{"undecided: {}", "шешілмегені: {}", "не решено: {}"};
  std::vector<std::string> parts = status_lines(view.package, words);
  const ElectionStatus status = package::status_of(view.package);
  for (const BallotStatus& ballot : status.ballots) {
    if (!ballot.partial()) continue;
    const std::string in = units_in(*ballot.reporting, words);
    parts.push_back(status.ballots.size() == 1 ? in : of_ballot(in, ballot.ballot, view.package, words));
  }
  const auto open = static_cast<Votes>(view.result.undecided.size());
  if (open > 0) parts.push_back(words.say(kOpen, words.number(open)));
  return joined(parts);
}

bool is_settled(const CountView& view) {
  return view.result.complete && !package::status_of(view.package).preliminary;
}

std::string completeness(const CountView& view, const Words& words) {
  constexpr Wording kPreliminary{
      "Complete count of preliminary figures: every seat and decision follows from votes that may yet change.",
      "Алдын ала деректер бойынша толық санау: әр мандат пен шешім әлі өзгеруі мүмкін дауыстардан шығады.",
      "Полный подсчёт предварительных данных: каждый мандат и решение следуют из голосов, которые ещё могут "
      "измениться."};
  if (!view.result.complete) return words.say(Phrase::incomplete);
  return is_settled(view) ? words.say(Phrase::complete) : words.say(kPreliminary);
}

std::string differing_line(const std::vector<package::Comparison>& comparisons, const Words& words) {
  constexpr Wording kDiffer{"{0} of {1} announced figures differ", "Жарияланған {1} санның {0} өзгеше",
                            "Расходятся {0} из {1} объявленных цифр"};
  const std::size_t differ = package::differing(comparisons);
  const std::size_t all = package::compared(comparisons);
  return differ == 0 ? "" : words.say(kDiffer, differ, all);
}

std::vector<std::string> accepted_lines(const std::vector<package::Finding>& findings, const Words& words) {
  std::map<std::string, std::pair<std::size_t, std::string>> accepted;
  for (const package::Finding& finding : findings) {
    if (finding.accepted.empty()) continue;
    auto& [number, why] = accepted[finding.code];
    ++number;
    why = finding.accepted;
  }
  std::vector<std::string> lines;
  for (const auto& [code, found] : accepted) {
    lines.push_back(words.say(Phrase::accepted_findings, found.first, code, found.second));
  }
  return lines;
}

std::vector<std::string> doubt_lines(const std::vector<package::Finding>& findings, const Words& words) {
  std::vector<std::pair<const package::Finding*, std::size_t>> kinds;  // the first, and how many
  for (const package::Finding& finding : findings) {
    if (finding.severity != package::Severity::warning || finding.of_statement || !finding.accepted.empty()) continue;
    const auto known = std::ranges::find_if(kinds, [&](const auto& kind) { return kind.first->code == finding.code; });
    if (known == kinds.end()) {
      kinds.emplace_back(&finding, 1);
    } else {
      ++known->second;
    }
  }
  std::vector<std::string> lines;
  if (!kinds.empty()) lines.push_back(words.say(Phrase::doubts_head));
  for (const auto& [first, number] : kinds) {
    std::string line = "  " + first->where.in(words.language()) + ": " + first->text.in(words.language());
    if (number > 1) line += " (" + words.say(Phrase::more_of_a_kind, number - 1) + ")";
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace saylau::report
