// Both forms are made of the same parts: a head, the turnout, a table, and lines below it.

#include "report/count_screen.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <functional>
#include <numeric>

#include "count/explain/names.hpp"
#include "count/threshold.hpp"
#include "package/verify.hpp"
#include "report/areas_screen.hpp"
#include "report/elected.hpp"
#include "report/markdown.hpp"
#include "report/outcome_lines.hpp"
#include "report/status_lines.hpp"
#include "report/table.hpp"
#include "report/turnout_line.hpp"

namespace saylau::report {

namespace {

using count::TierStatus;

constexpr std::size_t kBarWidth = 24;

class Parts {
 public:
  Parts(const CountView& view, const Words& words, const Style& style)
      : view_(view),
        words_(words),
        style_(style),
        names_(view.package.election, words),
        contestants_(view.package.election.contestants),
        figures_(view),
        contest_(figures_.contest()) {}

  std::string title() const {
    return view_.package.name.in(words_.language()) + " · " + words_.date(view_.package.date);
  }

  std::vector<std::string> subtitle() const {
    std::vector<std::string> lines = {view_.result.election};
    lines.push_back(words_.say(Phrase::law, view_.law.title.in(words_.language()), view_.law.id));
    std::ranges::move(status_lines(view_.package, words_), std::back_inserter(lines));
    return lines;
  }

  // --- turnout ---

  std::vector<std::string> turnout() const {
    std::vector<std::string> lines = {turnout_line(view_, words_)};
    if (contest_ == nullptr || !contest_->tally.registered) return lines;
    const Figure valid = count::denominator(law::Denominator::valid_votes, *contest_, contestants_);
    if (valid) {
      lines.push_back(words_.say(Phrase::votes_of_registered, words_.number(*valid),
                                 words_.share(*valid, *contest_->tally.registered),
                                 Quantity{*contest_->tally.registered}));
    }
    return lines;
  }

  // --- the table ---

  std::string shares_note() const { return words_.say(Phrase::share_of, names_.denominator(figures_.share_of())); }

  TextTable table() const {
    std::vector<Align> columns = {Align::left, Align::right, Align::right};
    if (figures_.has_tiers()) columns.insert(columns.end(), view_.result.tiers.size() + 2, Align::right);
    columns.push_back(Align::left);
    TextTable table(columns);
    table.add(header());
    for (const std::size_t i : figures_.shown()) table.add(row(i));
    table.add_rule();
    table.add(footer());
    return table;
  }

  std::vector<TextTable::Cell> header() const {
    std::vector<TextTable::Cell> cells = {words_.say(Phrase::head_contestant), words_.say(Phrase::head_votes),
                                          words_.say(Phrase::head_share)};
    if (figures_.has_tiers()) {
      for (const count::TierResult& tier : view_.result.tiers) cells.push_back(names_.tier(tier.id) + mark(tier));
      cells.push_back(words_.say(Phrase::head_total));
      cells.push_back(figures_.has_change() ? words_.say(Phrase::head_change) : "");
    }
    cells.emplace_back("");
    for (auto& cell : cells) cell.styled = style_.dim(cell.text);
    return cells;
  }

  static std::string mark(const count::TierResult& tier) {
    const bool announced = tier.status == TierStatus::as_announced || tier.status == TierStatus::passing_as_announced;
    return announced || !tier.announced.empty() ? "*" : "";
  }

  std::vector<TextTable::Cell> row(std::size_t i) const {
    const Figure own = figures_.votes(i);
    const Figure all = figures_.whole();
    const std::string name = names_.contestant(i);
    std::vector<TextTable::Cell> cells = {{name, may_win(contestants_[i]) ? style_.bold(name) : style_.dim(name)},
                                          own ? words_.number(*own) : "",
                                          own && all ? words_.share(*own, *all) : ""};
    if (figures_.has_tiers()) add_seats(cells, i);
    cells.push_back(bar(i));
    return cells;
  }

  void add_seats(std::vector<TextTable::Cell>& cells, std::size_t i) const {
    for (const count::TierResult& tier : view_.result.tiers) {
      const Seats seats = tier.by_contestant[i];
      const bool blank = seats == 0 && (!may_win(contestants_[i]) || !counted(tier) || !figures_.stands(i));
      cells.emplace_back(blank ? "" : fmt::format("{}", seats));
    }
    const std::string total = may_win(contestants_[i]) ? fmt::format("{}", view_.result.seats_of(i)) : "";
    cells.emplace_back(total, style_.bold(total));
    cells.push_back(change(i));
  }

  static bool counted(const count::TierResult& tier) {
    return tier.status == TierStatus::counted || tier.status == TierStatus::passing_as_announced;
  }

  TextTable::Cell bar(std::size_t i) const {
    const auto& result = view_.result;
    if (!may_win(contestants_[i])) return "";
    const Seats own = figures_.has_tiers() ? result.seats_of(i) : figures_.votes(i).value_or(0);
    Seats most = 0;
    for (const std::size_t other : figures_.shown()) {
      most = std::max(most, figures_.has_tiers() ? result.seats_of(other) : figures_.votes(other).value_or(0));
    }
    const Style plain{false, style_.unicode};
    return {plain.bar(own, most, kBarWidth, ""), style_.bar(own, most, kBarWidth, contestants_[i].colour)};
  }

  std::vector<TextTable::Cell> footer() const {
    Votes sum = 0;
    for (const std::size_t i : figures_.shown()) sum += figures_.votes(i).value_or(0);
    std::vector<TextTable::Cell> cells = {"", words_.number(sum), ""};
    if (figures_.has_tiers()) {
      Seats all = 0;
      for (const count::TierResult& tier : view_.result.tiers) {
        const Seats given = std::accumulate(tier.by_contestant.begin(), tier.by_contestant.end(), Seats{0});
        all += given;
        cells.emplace_back(given > 0 ? fmt::format("{}", given) : "");
      }
      cells.emplace_back(fmt::format("{}", all));
      cells.emplace_back("");
    }
    cells.emplace_back("");
    return cells;
  }

  // --- change ---

  TextTable::Cell change(std::size_t i) const {
    const auto difference = figures_.change(i);
    if (!difference) return "";
    const Seats change = *difference;
    if (change == 0) return style_.unicode ? "±0" : "0";
    const std::string minus = style_.unicode ? "−" : "-";
    const std::string text = change > 0 ? fmt::format("+{}", change) : fmt::format("{}{}", minus, -change);
    return {text, change > 0 ? style_.good(text) : style_.bad(text)};
  }

  // --- below the table ---

  std::vector<std::string> lines() const {
    std::vector<std::string> lines = partial_lines(view_.package, words_);
    if (figures_.whole()) lines.push_back(shares_note());
    for (const count::Step& step : view_.result.working) add_step_line(lines, step);
    for (const count::DecisionResult& decision : view_.result.decisions) {
      lines.push_back(style_.bold(decision_line(view_, decision, words_)));
    }
    if (figures_.has_tiers()) add_majority(lines);
    for (const count::TierResult& tier : view_.result.tiers) add_tier_line(lines, tier);
    if (figures_.has_change()) {
      lines.push_back(words_.say(Phrase::change_note, view_.previous->election.id, words_.date(view_.previous->date)));
    }
    return lines;
  }

  // Whom the lot fell on: others may have won by a rule before it.
  std::vector<std::size_t> drawn(const count::Lot& lot) const {
    const auto& contestants = view_.package.election.contestants;
    std::vector<std::size_t> drawn;
    for (std::size_t i = 0; i < contestants.size(); ++i) {
      if (std::ranges::find(lot.drawn, contestants[i].id) != lot.drawn.end()) drawn.push_back(i);
    }
    return drawn;
  }

  void add_step_line(std::vector<std::string>& lines, const count::Step& step) const {
    if (const auto* threshold = std::get_if<count::ThresholdStep>(&step.detail)) {
      lines.push_back(names_.place(step.area) + threshold_line(*threshold));
    } else if (const auto* condition = std::get_if<count::ConditionStep>(&step.detail)) {
      lines.push_back(cited(names_.condition(*condition), step.cite));
    } else if (const auto* majority = std::get_if<count::MajorityStep>(&step.detail); majority != nullptr) {
      if (decided_by(step.tier)) std::ranges::move(names_.majority(*majority), std::back_inserter(lines));
    } else if (const auto* aside = std::get_if<count::SetAsideStep>(&step.detail)) {
      lines.push_back(names_.place(step.area) + cited(names_.set_aside(*aside), step.cite));
    } else if (const auto* alone = std::get_if<count::UnopposedStep>(&step.detail)) {
      lines.push_back(cited(names_.unopposed(step, *alone), step.cite));
    } else if (const auto* recount = std::get_if<count::RecountStep>(&step.detail)) {
      lines.push_back(cited(names_.recount(step, *recount), step.cite));
    } else if (const auto* tie = std::get_if<count::TieStep>(&step.detail); tie != nullptr && tie->settlement.lot) {
      lines.push_back(words_.say(Phrase::lot_used, tie->settlement.lot->drawn_by,
                                 words_.date(tie->settlement.lot->date),
                                 names_.contestants(drawn(*tie->settlement.lot))));
    }
  }

  std::string cited(const std::string& sentence, const std::string& cite) const {
    return cite.empty() ? sentence : sentence + " [" + words_.cite(cite) + "]";
  }

  // Is it a decision, and not one of many districts?
  bool decided_by(const std::string& id) const {
    return std::ranges::find(view_.result.decisions, id, &count::DecisionResult::id) != view_.result.decisions.end();
  }

  std::string threshold_line(const count::ThresholdStep& step) const {
    const std::string share = words_.percentage(step.threshold.share);
    const std::string of = names_.denominator(step.threshold.of);
    if (step.as_announced) return "* " + words_.say(Phrase::passing_announced, share, of);
    if (step.test.whole == 0) return names_.threshold_of_nothing(step);
    std::string missed;
    for (const count::Bar& bar : step.test.bars) {
      if (bar.passed) continue;
      missed += fmt::format("{}{} (−{})", missed.empty() ? "" : ", ", names_.contestant(bar.contestant),
                            words_.number(bar.missing));
    }
    const Quantity fewest{step.test.fewest};
    if (contest_ != nullptr && !contest_->unpublished.empty()) {
      return words_.say(Phrase::threshold_reached, share, of, fewest, passed(step));
    }
    const std::vector<std::size_t> exempt = below_and_exempt(step.test);
    const std::string line = !missed.empty()   ? words_.say(Phrase::missed_threshold, share, of, fewest, missed)
                             : !exempt.empty() ? words_.say(Phrase::threshold_reached, share, of, fewest, passed(step))
                                               : words_.say(Phrase::nobody_missed, share, of, fewest);
    return exempt.empty() ? line : line + " " + words_.say(Phrase::exempt_from_threshold, names_.contestants(exempt));
  }

  static std::vector<std::size_t> below_and_exempt(const count::ThresholdTest& test) {
    std::vector<std::size_t> exempt;
    for (const count::Bar& bar : test.bars) {
      if (count::is_admitted_as_exempt(test, bar)) exempt.push_back(bar.contestant);
    }
    return exempt;
  }

  std::string passed(const count::ThresholdStep& step) const {
    std::vector<std::size_t> passed;
    for (const count::Bar& bar : step.test.bars) {
      if (count::reaches(step.test, bar)) passed.push_back(bar.contestant);
    }
    return names_.contestants(passed);
  }

  void add_majority(std::vector<std::string>& lines) const {
    const Seats house = view_.result.seats;
    if (house <= 1) return;  // one person is a majority of nothing
    const Seats needed = figures_.needed_for_majority();
    const auto first = figures_.most_certain();
    const Seats most = first ? figures_.certain_seats(*first) : 0;
    const Seats open = figures_.open_seats();
    if (most >= needed) {
      lines.push_back(words_.say(Phrase::majority_held, needed, house, names_.contestant(*first), most));
    } else if (most + open >= needed) {
      lines.push_back(words_.say(Phrase::majority_open, needed, house, open));
    } else {
      lines.push_back(words_.say(Phrase::majority_not_held, needed, house));
    }
  }

  void add_tier_line(std::vector<std::string>& lines, const count::TierResult& tier) const {
    if (tier.status == TierStatus::passing_as_announced && passing_line(tier.id)) return;
    const std::string line = tier_line(view_, tier, words_);
    if (!line.empty()) lines.push_back((has_announced_part(tier) ? "* " : "") + line);
  }

  // Has a threshold line said already that who passed is as announced?
  bool passing_line(const std::string& tier) const {
    return std::ranges::any_of(view_.result.working, [&](const count::Step& step) {
      const auto* threshold = std::get_if<count::ThresholdStep>(&step.detail);
      return threshold != nullptr && step.tier == tier && threshold->as_announced;
    });
  }

  // --- who is elected by name, in the districts of a tier ---

  std::vector<std::string> elected() const { return elected_lines(view_.package, view_.result, words_); }

  std::string elected_head() const { return words_.say(Phrase::elected_head); }

  // --- what is open ---

  std::vector<std::string> open() const {
    std::vector<std::string> lines;
    for (const count::Undecided& undecided : view_.result.undecided)
      lines.push_back(names_.open(view_.result, undecided));
    return lines;
  }

  std::vector<std::string> closing() const {
    std::vector<std::string> lines;
    lines.push_back(completeness(view_, words_));
    const std::string& note = view_.package.note.in(words_.language());
    if (!note.empty()) lines.push_back(words_.say(Phrase::note, note));
    if (package::has_errors(view_.findings)) lines.push_back(words_.say(Phrase::errors_allowed));
    for (const package::Finding& finding : view_.findings) {
      const bool error = finding.severity == package::Severity::error && finding.accepted.empty();
      if (error)
        lines.push_back("  " + finding.where.in(words_.language()) + ": " + finding.text.in(words_.language()));
    }
    std::ranges::move(accepted_lines(view_.findings, words_), std::back_inserter(lines));
    std::ranges::move(doubt_lines(view_.findings, words_), std::back_inserter(lines));
    const auto others = std::ranges::count_if(view_.findings, [](const auto& finding) {
      return finding.severity != package::Severity::error && finding.of_statement;
    });
    if (others > 0) lines.push_back(words_.say(Phrase::findings, others, view_.result.election));
    return lines;
  }

  std::string undecided_head() const { return words_.say(Phrase::undecided_head); }

 private:
  const CountView& view_;
  const Words& words_;
  const Style& style_;
  explain::ElectionNames names_;
  const std::vector<Contestant>& contestants_;
  ResultFigures figures_;
  const Contest* contest_;
};

std::string block(const std::vector<std::string>& lines, std::string_view indent = "") {
  std::string text;
  for (const std::string& line : lines) text += std::string(indent) + line + "\n";
  return text;
}

}  // namespace

std::string count_screen(const CountView& view, const Words& words, const Style& style) {
  const Parts parts(view, words, style);
  std::string screen = style.bold(parts.title()) + "\n";
  for (const std::string& line : parts.subtitle()) screen += style.dim(line) + "\n";
  screen += "\n" + block(parts.turnout()) + "\n" + parts.table().print(style) + "\n" + block(parts.lines());
  if (const auto elected = parts.elected(); !elected.empty()) {
    screen += "\n" + parts.elected_head() + "\n" + block(elected, "  ");
  }
  if (const auto open = parts.open(); !open.empty()) {
    screen += "\n" + style.warning(parts.undecided_head()) + "\n" + block(open, "  ");
  }
  return screen + "\n" + block(parts.closing());
}

std::string count_markdown(const CountView& view, const Words& words) {
  const Style plain;
  const Parts parts(view, words, plain);
  std::string document = "## " + in_markdown(parts.title()) + "\n\n";
  const auto item = [&](const std::string& line) { document += "- " + in_markdown(line) + "\n"; };
  std::ranges::for_each(parts.subtitle(), item);
  std::ranges::for_each(parts.turnout(), item);
  document += "\n" + parts.table().print_markdown() + "\n";
  std::ranges::for_each(parts.lines(), item);
  if (const auto elected = parts.elected(); !elected.empty()) {
    document += "\n**" + parts.elected_head() + "**\n\n";
    std::ranges::for_each(elected, item);
  }
  if (const auto open = parts.open(); !open.empty()) {
    document += "\n**" + parts.undecided_head() + "**\n\n";
    std::ranges::for_each(open, item);
  }
  document += "\n";
  std::ranges::for_each(parts.closing(), item);
  return document;
}

}  // namespace saylau::report
