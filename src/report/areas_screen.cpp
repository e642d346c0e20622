#include "report/areas_screen.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "count/explain/names.hpp"
#include "report/status_lines.hpp"
#include "report/table.hpp"
#include "votes/contests.hpp"

namespace saylau::report {

namespace {

class AreasScreen {
 public:
  AreasScreen(const package::Package& package, const Words& words, const Style& style)
      : package_(package), words_(words), style_(style), names_(package.election, words) {}

  std::string print(const std::vector<Contest>& contests) {
    std::string screen;
    for (std::size_t begin = 0; begin < contests.size();) {
      std::size_t end = begin;
      while (end < contests.size() && same_table(contests[begin], contests[end])) ++end;
      if (!screen.empty()) screen += "\n";
      screen += heading(contests[begin]) + "\n" +
                table({contests.begin() + static_cast<std::ptrdiff_t>(begin),
                       contests.begin() + static_cast<std::ptrdiff_t>(end)})
                    .print(style_);
      begin = end;
    }
    return screen.empty() ? words_.say(Phrase::areas_none) + "\n" : status() + screen;
  }

 private:
  std::string status() const {
    std::string lines;
    for (const std::string& line : status_lines(package_, words_)) lines += style_.dim(line) + "\n";
    return lines.empty() ? lines : lines + "\n";
  }

  static bool same_table(const Contest& a, const Contest& b) { return a.ballot == b.ballot && a.round == b.round; }

  std::string heading(const Contest& contest) const {
    const std::string ballot = names_.tier(contest.ballot);
    return style_.bold(contest.round == 1 ? ballot : words_.say(Phrase::areas_round, ballot, contest.round));
  }

  TextTable table(const std::vector<Contest>& contests) const {
    TextTable table({Align::left, Align::right, Align::right, Align::right, Align::right, Align::left, Align::right,
                     Align::left, Align::right});
    std::vector<TextTable::Cell> header;
    for (const Phrase phrase :
         {Phrase::areas_area, Phrase::areas_stations, Phrase::areas_voters, Phrase::areas_turnout, Phrase::areas_valid,
          Phrase::areas_first, Phrase::head_share, Phrase::areas_second, Phrase::head_share}) {
      const std::string text = words_.say(phrase);
      header.emplace_back(text, style_.dim(text));
    }
    table.add(std::move(header));
    for (const Contest& contest : contests) table.add(row(contest));
    return table;
  }

  std::vector<TextTable::Cell> row(const Contest& contest) const {
    std::vector<TextTable::Cell> cells = {names_.area(contest.area), stations(contest)};
    const Tally& tally = contest.tally;
    const Figure part = took_part(contest);
    const Figure& voters = contest.reporting ? contest.reporting->registered : tally.registered;
    cells.emplace_back(voters ? words_.number(*voters) : "");
    const bool turnout = part && tally.registered && *tally.registered > 0;  // of the stations that are in
    cells.emplace_back(turnout ? words_.share(*part, *tally.registered) : "");
    const Votes valid = valid_votes(tally);
    cells.emplace_back(any_in(contest) ? words_.number(valid) : "");
    add_first_two(cells, contest, valid);
    return cells;
  }

  std::string stations(const Contest& contest) const {
    if (!contest.reporting) return "";
    if (contest.reporting->complete()) return fmt::format("{}", contest.reporting->stations);
    return fmt::format("{}/{}", contest.reporting->reported, contest.reporting->stations);
  }

  void add_first_two(std::vector<TextTable::Cell>& cells, const Contest& contest, Votes valid) const {
    std::vector<std::size_t> ranked = contest.contestants;
    std::erase_if(ranked, [&](std::size_t i) { return contest.tally.votes[i] == 0; });
    std::ranges::stable_sort(ranked, std::ranges::greater{}, [&](std::size_t i) { return contest.tally.votes[i]; });
    if (const auto equal = leaders(contest); equal.size() > 1) {  // nobody is first
      cells.emplace_back(names_.contestants(equal));
      cells.emplace_back(words_.share(contest.tally.votes[equal[0]], valid));
      cells.emplace_back("=");
      cells.emplace_back("");
      return;
    }
    for (std::size_t place = 0; place < 2; ++place) {
      const bool there = place < ranked.size();
      const std::string name = there ? names_.contestant(ranked[place]) : "";
      cells.emplace_back(name, place == 0 ? style_.bold(name) : name);
      cells.emplace_back(there ? words_.share(contest.tally.votes[ranked[place]], valid) : "");
    }
  }

  const package::Package& package_;
  const Words& words_;
  const Style& style_;
  explain::ElectionNames names_;
};

// The ballot, and which round of it.
std::string round_of(const Contest& contest, const explain::ElectionNames& names, const Words& words) {
  const std::string ballot = names.tier(contest.ballot);
  return contest.round == 1 ? ballot : words.say(Phrase::ballot_and_round, ballot, contest.round);
}

}  // namespace

std::string areas_screen(const package::Package& package, const std::vector<Contest>& contests, const Words& words,
                         const Style& style) {
  return AreasScreen(package, words, style).print(contests);
}

std::vector<std::string> partial_lines(const package::Package& package, const Words& words) {
  const explain::ElectionNames names(package.election, words);
  std::vector<std::string> lines;
  for (const Contest& contest : package.election.contests) {
    const Area* area = find_area(package.election.areas, contest.area);
    if (area == nullptr || area->kind != AreaKind::nation || !contest.reporting) continue;
    const Reporting& reporting = *contest.reporting;
    if (reporting.complete()) continue;
    const auto count = [](std::size_t number) { return static_cast<Votes>(number); };
    const bool voters = reporting.registered && reporting.registered_of_reported && *reporting.registered > 0;
    // Else there are only areas whose stations are not known.
    const bool some_out = reporting.reported < reporting.stations && says_units(reporting);
    lines.push_back(words.say(
        voters ? Phrase::partial_with_voters : Phrase::partial, round_of(contest, names, words),
        units_in(reporting, words) +
            (some_out ? " (" + progress(count(reporting.reported), count(reporting.stations), words) + ")" : ""),
        voters ? progress(*reporting.registered_of_reported, *reporting.registered, words) : ""));
    if (const std::string out = out_line(package.election, contest, words); !out.empty()) lines.push_back(out);
  }
  return lines;
}

}  // namespace saylau::report
