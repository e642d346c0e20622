#include "report/lab/compare_screen.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "count/explain/names.hpp"
#include "report/charts/bars.hpp"
#include "report/charts/colours.hpp"
#include "report/status_lines.hpp"
#include "report/table.hpp"
#include "votes/wording.hpp"

namespace saylau::report {

namespace {

// Seats that nobody has, not even so far: what is missing to the size of the body.
using Cells = std::vector<TextTable::Cell>;

constexpr Wording kCompareTitle{"the same votes under other laws", "сол дауыстар басқа заңдар бойынша",
                                "те же голоса по другим законам"};
constexpr Wording kCompareOutside{"outside the count", "санаудан тыс", "вне подсчёта"};
constexpr Wording kOpen{"open", "ашық", "открыто"};
constexpr Wording kCompareSeats{"seats", "мандат", "мандаты"};
constexpr Wording kCompareTogether{"together", "барлығы", "вместе"};
constexpr Wording kMajorityOpen{
    "{0}: who has the majority is not known, {1} {1|seat is|seats are} open ({2} of {3} needed)",
    "{0}: көпшілік кімде екені белгісіз, {1} мандат ашық ({3} ішінен {2} керек)",
    "{0}: у кого большинство, неизвестно, открыто мандатов: {1} (нужно {2} из {3})"};
constexpr Wording kMajorityOf{"{0}: {1} has the majority, {2} of {3} {3|seat|seats} ({4} needed)",
                              "{0}: көпшілік — {1}, {3} мандаттың {2}-і ({4} керек)",
                              "{0}: большинство у {1}, {2} из {3} {3|мандата|мандатов|мандатов} (нужно {4})"};
constexpr Wording kNobodyHas{"{0}: nobody has the majority ({1} of {2} needed)",
                             "{0}: көпшілік ешкімде жоқ ({2} ішінен {1} керек)",
                             "{0}: большинства ни у кого нет (нужно {1} из {2})"};
constexpr Wording kNothingDiffers{"no rule that gives seats differs", "мандат беретін ережелердің айырмасы жоқ",
                                  "правила, дающие мандаты, не отличаются"};
constexpr Wording kNoSeatMoves{"no seat moves", "бірде-бір мандат ауыспайды", "ни один мандат не переходит"};
constexpr Wording kNoRule{"no rule", "ереже жоқ", "нет правила"};
constexpr Wording kEnter{"enter: {}", "кіреді: {}", "входят: {}"};
constexpr Wording kLeave{"leave: {}", "шығады: {}", "выбывают: {}"};
constexpr Wording kAssumedHead{"Assumed and left out", "Болжамдар және ескерілмегені", "Допущения и неучтённое"};
constexpr Wording kCompareAssumed{"assumed: {0} [{1}]", "болжам: {0} [{1}]", "допущение: {0} [{1}]"};
constexpr Wording kLeaves{"{} leaves", "{} шығады", "{}: выбывает"};
constexpr Wording kEnters{"{} enters", "{} кіреді", "{}: входит"};
constexpr Wording kLosesByGrowth{"{} loses a seat though there are more (Alabama paradox)",
                                 "{}: мандат көбейсе де, біреуінен айырылады (Алабама парадоксы)",
                                 "{}: теряет мандат, хотя их больше (парадокс Алабамы)"};
constexpr Wording kLawHas{"{0} (the law has {1})", "{0} (заңда {1})", "{0} (в законе {1})"};
constexpr Wording kNoEffect{"No value in this range changes a seat.", "Бұл аралықта ешбір мән мандат өзгертпейді.",
                            "Ни одно значение в этих пределах не меняет мандатов."};
constexpr Wording kFrom{"from {0} {2} {1}", "{0} {2} {1}", "{0} {2} {1}"};
constexpr Wording kOver{"over {0} {2} {1}", "{0} жоғары {2} {1}", "свыше {0} {2} {1}"};

constexpr std::string_view kOpenColour = "#e5e7eb";

TextTable table_of(std::size_t numbers) {
  std::vector<Align> columns(numbers + 1, Align::right);
  columns[0] = Align::left;
  return TextTable(std::move(columns));
}

std::string signed_number(Seats seats, const Style& style) {
  if (seats == 0) return style.unicode ? "·" : ".";
  if (seats > 0) return fmt::format("+{}", seats);
  return fmt::format("{}{}", style.unicode ? "−" : "-", -seats);
}

TextTable::Cell change_cell(Seats seats, const Style& style) {
  const std::string text = signed_number(seats, style);
  if (seats == 0) return {text, style.dim(text)};
  return {text, seats > 0 ? style.good(text) : style.bad(text)};
}

// Whoever has a seat in one of the results, most seats in the first result first.
std::vector<std::size_t> with_seats(const std::vector<const count::Result*>& results, std::size_t contestants) {
  std::vector<std::size_t> order(contestants);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](std::size_t i) {
    return std::ranges::all_of(results, [i](const count::Result* result) { return result->seats_of(i) == 0; });
  });
  std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return results[0]->seats_of(i); });
  return order;
}

StackedBar bar_of(const std::string& label, const package::Package& package, const count::Result& result,
                  const std::vector<std::size_t>& order, const explain::ElectionNames& names, const Words& words) {
  StackedBar bar{label, {}};
  const std::vector<std::string> colours = colours_of(package.election.contestants);
  for (const std::size_t i : order) {
    bar.parts.push_back({names.contestant(i), colours[i], static_cast<double>(result.seats_of(i))});
  }
  bar.parts.push_back({words.say(kCompareOutside), "#d1d5db", static_cast<double>(count::outside_seats(result))});
  bar.parts.push_back({words.say(kOpen), std::string(kOpenColour), static_cast<double>(count::unfilled_seats(result))});
  return bar;
}

class CompareScreen {
 public:
  CompareScreen(const package::Package& package, const lab::Comparison& comparison, const Words& words,
                const Style& style)
      : package_(package), comparison_(comparison), words_(words), style_(style), names_(package.election, words) {
    for (const lab::Scenario& scenario : comparison.scenarios) results_.push_back(&scenario.result);
    order_ = with_seats(results_, package.election.contestants.size());
  }

  std::string print() {
    std::string screen =
        style_.bold(fmt::format("{}, {}", package_.name.in(words_.language()), words_.date(package_.date))) + "\n" +
        words_.say(kCompareTitle) + "\n\n" + seats().print(style_) + "\n" + majorities();
    for (std::size_t d = 0; d < comparison_.differences.size(); ++d) screen += difference(d);
    return screen + assumptions();
  }

 private:
  TextTable seats() const {
    TextTable table = table_of(results_.size());
    Cells header = {""};
    for (const lab::Scenario& scenario : comparison_.scenarios)
      header.emplace_back(scenario.label, style_.dim(scenario.label));
    table.add(std::move(header));
    for (const std::size_t i : order_) {
      add_row(table, names_.contestant(i), [i](const count::Result& result) { return result.seats_of(i); });
    }
    add_row(table, words_.say(kCompareOutside), count::outside_seats);
    add_row(table, words_.say(kOpen), count::unfilled_seats);
    add_row(table, words_.say(kCompareSeats), [](const count::Result& result) { return result.seats; });
    return table;
  }

  template <typename Of>
  void add_row(TextTable& table, const std::string& name, Of of) const {
    if (std::ranges::all_of(results_, [&](const count::Result* result) { return of(*result) == 0; })) return;
    Cells cells = {"  " + name};
    for (const count::Result* result : results_) cells.emplace_back(words_.number(of(*result)));
    table.add(std::move(cells));
  }

  std::string majorities() const {
    std::string text;
    for (const lab::Scenario& scenario : comparison_.scenarios) {
      if (scenario.result.seats == 0) continue;
      const auto holder = count::majority_of(scenario.result);
      const Seats needed = scenario.result.seats / 2 + 1;
      const Seats open = count::open_seats(scenario.result);
      if (holder) {
        text += words_.say(kMajorityOf, scenario.label, names_.contestant(*holder), scenario.result.seats_of(*holder),
                           scenario.result.seats, needed);
      } else if (open > 0) {
        text += words_.say(kMajorityOpen, scenario.label, open, needed, scenario.result.seats);
      } else {
        text += words_.say(kNobodyHas, scenario.label, needed, scenario.result.seats);
      }
      text += "\n";
    }
    return text;
  }

  std::string difference(std::size_t d) const {
    const lab::Difference& difference = comparison_.differences[d];
    const std::string heading = fmt::format("{} {} {}", comparison_.scenarios[0].label, style_.unicode ? "→" : "->",
                                            comparison_.scenarios[d + 1].label);
    std::string text = "\n" + style_.bold(heading) + "\n";
    if (difference.moves.empty()) return text + "  " + words_.say(kNothingDiffers) + "\n";
    const bool any = std::ranges::any_of(difference.moves, [](const lab::Move& move) {
      return move.open != 0 || move.outside != 0 ||
             std::ranges::any_of(move.seats, [](Seats seats) { return seats != 0; });
    });
    text += any ? moves(difference).print(style_) : "  " + words_.say(kNoSeatMoves) + "\n";
    for (const lab::Move& move : difference.moves) {
      text += "  " +
              style_.dim(fmt::format("{}: {} {} {}", said(move.rule), said_or_none(move.before),
                                     style_.unicode ? "→" : "->", said_or_none(move.after))) +
              "\n";
    }
    if (!difference.enter.empty()) text += "  " + words_.say(kEnter, names_.contestants(difference.enter)) + "\n";
    if (!difference.leave.empty()) text += "  " + words_.say(kLeave, names_.contestants(difference.leave)) + "\n";
    return text;
  }

  const std::string& said(const Names& names) const { return names.in(words_.language()); }
  std::string said_or_none(const Names& names) const { return names.empty() ? words_.say(kNoRule) : said(names); }

  // A row for each contestant that moves, a column for each rule, and the sum.
  TextTable moves(const lab::Difference& difference) const {
    TextTable table = table_of(difference.moves.size() + 1);
    Cells header = {""};
    for (const lab::Move& move : difference.moves) header.emplace_back(said(move.rule), style_.dim(said(move.rule)));
    header.emplace_back(words_.say(kCompareTogether), style_.dim(words_.say(kCompareTogether)));
    table.add(std::move(header));
    for (const std::size_t i : order_) {
      add_moves(table, names_.contestant(i), difference, [i](const lab::Move& move) { return move.seats[i]; });
    }
    add_moves(table, words_.say(kCompareOutside), difference, [](const lab::Move& move) { return move.outside; });
    add_moves(table, words_.say(kOpen), difference, [](const lab::Move& move) { return move.open; });
    return table;
  }

  template <typename Of>
  void add_moves(TextTable& table, const std::string& name, const lab::Difference& difference, Of of) const {
    if (std::ranges::all_of(difference.moves, [&](const lab::Move& move) { return of(move) == 0; })) return;
    Cells cells = {"  " + name};
    Seats sum = 0;
    for (const lab::Move& move : difference.moves) {
      cells.push_back(change_cell(of(move), style_));
      sum += of(move);
    }
    cells.push_back(change_cell(sum, style_));
    table.add(std::move(cells));
  }

  std::string assumptions() const {
    std::string text;
    for (const lab::Scenario& scenario : comparison_.scenarios) {
      for (const lab::Assumption& assumption : scenario.assumptions) {
        text += fmt::format("  {}: {} [{}]\n", scenario.label, said(assumption.text), assumption.code);
      }
      for (const Names& note : scenario.notes) text += fmt::format("  {}: {}\n", scenario.label, said(note));
    }
    return text.empty() ? "" : "\n" + style_.bold(words_.say(kAssumedHead)) + "\n" + text;
  }

  const package::Package& package_;
  const lab::Comparison& comparison_;
  const Words& words_;
  const Style& style_;
  explain::ElectionNames names_;
  std::vector<const count::Result*> results_;
  std::vector<std::size_t> order_;
};

// A share with five decimals, which tells any two lists of a real election apart.
std::string fine(const Share& share, const Words& words) {
  return words.fraction(Int128{share.numerator} * 100, share.denominator, 5) + "%";
}

std::string span_of(const lab::Sweep& sweep, const lab::Piece& piece, bool first, const Words& words,
                    const Style& style) {
  if (sweep.rule.kind != law::RuleKind::share) {
    return piece.from == piece.to ? piece.from : fmt::format("{}..{}", piece.from, piece.to);
  }
  const bool single = piece.lower == piece.upper;
  if (single) return fine(piece.upper, words);
  return words.say(first ? kFrom : kOver, fine(piece.lower, words), fine(piece.upper, words),
                   style.unicode ? "–" : "-");
}

std::vector<const count::Result*> results_of(const lab::Sweep& sweep) {
  std::vector<const count::Result*> results;
  for (const lab::Piece& piece : sweep.pieces) results.push_back(&piece.result);
  return results;
}

std::string what_happens(const lab::Piece& piece, const explain::ElectionNames& names, const Words& words) {
  std::string text;
  const auto add = [&](const Wording& what, const std::vector<std::size_t>& who) {
    if (!who.empty()) text += (text.empty() ? "" : "; ") + words.say(what, names.contestants(who));
  };
  add(kLeaves, piece.leave);
  add(kEnters, piece.enter);
  add(kLosesByGrowth, piece.lost_by_growth);
  return text;
}

}  // namespace

std::string compare_screen(const package::Package& package, const lab::Comparison& comparison, const Words& words,
                           const Style& style) {
  return CompareScreen(package, comparison, words, style).print();
}

std::string compare_chart(const package::Package& package, const lab::Comparison& comparison, const Words& words) {
  const explain::ElectionNames names(package.election, words);
  std::vector<const count::Result*> results;
  for (const lab::Scenario& scenario : comparison.scenarios) results.push_back(&scenario.result);
  const auto order = with_seats(results, package.election.contestants.size());
  std::vector<StackedBar> bars;
  for (const lab::Scenario& scenario : comparison.scenarios) {
    bars.push_back(bar_of(scenario.label, package, scenario.result, order, names, words));
  }
  return stacked_bars({fmt::format("{}, {}", package.name.in(words.language()), words.date(package.date)),
                       unfinished_line(package::status_of(package), words)},
                      bars, true);
}

std::string sweep_screen(const package::Package& package, const lab::Sweep& sweep, const Words& words,
                         const Style& style) {
  const explain::ElectionNames names(package.election, words);
  const auto order = with_seats(results_of(sweep), package.election.contestants.size());
  std::string screen = style.bold(fmt::format("{}, {}", package.name.in(words.language()), words.date(package.date))) +
                       "\n" + words.say(kLawHas, sweep.rule.path, sweep.rule.value) + "\n\n";
  std::vector<Align> columns(order.size() + 3, Align::right);
  columns.front() = Align::left;
  columns.back() = Align::left;
  TextTable table(std::move(columns));
  Cells header = {""};
  for (const std::size_t i : order) header.emplace_back(names.contestant(i), style.dim(names.contestant(i)));
  header.emplace_back(words.say(kOpen), style.dim(words.say(kOpen)));
  header.emplace_back("");
  table.add(std::move(header));
  for (std::size_t p = 0; p < sweep.pieces.size(); ++p) {
    const lab::Piece& piece = sweep.pieces[p];
    Cells cells = {"  " + span_of(sweep, piece, p == 0, words, style)};
    for (const std::size_t i : order) cells.emplace_back(words.number(piece.result.seats_of(i)));
    const Seats open = count::unfilled_seats(piece.result);
    cells.emplace_back(open == 0 ? "" : words.number(open));
    cells.emplace_back(what_happens(piece, names, words));
    table.add(std::move(cells));
  }
  screen += table.print(style);
  if (!sweep.has_effect()) screen += "\n" + words.say(kNoEffect) + "\n";
  for (const lab::Assumption& assumption : sweep.assumptions) {
    screen += "\n" + words.say(kCompareAssumed, assumption.text, assumption.code) + "\n";
  }
  return screen;
}

std::string sweep_chart(const package::Package& package, const lab::Sweep& sweep, const Words& words) {
  const explain::ElectionNames names(package.election, words);
  const auto order = with_seats(results_of(sweep), package.election.contestants.size());
  std::vector<StackedBar> bars;
  for (std::size_t p = 0; p < sweep.pieces.size(); ++p) {
    bars.push_back(bar_of(span_of(sweep, sweep.pieces[p], p == 0, words, {}), package, sweep.pieces[p].result, order,
                          names, words));
  }
  return stacked_bars({fmt::format("{}: {}", package.name.in(words.language()), sweep.rule.path),
                       unfinished_line(package::status_of(package), words)},
                      bars, true);
}

}  // namespace saylau::report
