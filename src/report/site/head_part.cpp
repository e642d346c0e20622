// What stands at the top: what was elected, when, where, by which law, how complete; and the facts in sentences.

#include <fmt/format.h>

#include <algorithm>

#include "report/areas_screen.hpp"
#include "report/outcome_lines.hpp"
#include "report/site/election_parts.hpp"
#include "report/status_lines.hpp"
#include "report/turnout_line.hpp"
#include "votes/contests.hpp"

namespace saylau::report::site {

namespace {

class Facts {
 public:
  explicit Facts(const ElectionContext& context)
      : context_(context), words_(context.words), result_(context.election.result) {}

  std::vector<Markup> list() {
    decisions();
    passed();
    majority();
    change();
    turnout();
    missed();
    against_all();
    closest();
    undecided();
    return std::move(facts_);
  }

 private:
  std::string number(Votes number) const { return context_.number(number); }
  void add(Markup fact) {
    if (!fact.empty()) facts_.push_back(std::move(fact));
  }

  template <typename Detail>
  std::optional<std::size_t> first_step() const {
    for (std::size_t i = 0; i < result_.working.size(); ++i) {
      if (std::holds_alternative<Detail>(result_.working[i].detail)) return i;
    }
    return std::nullopt;
  }
  Markup figure(const std::string& text_of_it, std::optional<std::size_t> step) const {
    return step ? context_.from_step(text_of_it, *step) : element("b", text_of_it);
  }

  void decisions() {
    for (const count::DecisionResult& decision : result_.decisions) {
      add(element("strong", context_.names.tier(decision.id)) +
          text(": " + decision_line(context_.election.view(), decision, words_.words())));
    }
  }
  void passed() {
    for (std::size_t i = 0; i < result_.working.size(); ++i) {
      const auto* step = std::get_if<count::ThresholdStep>(&result_.working[i].detail);
      if (step == nullptr) continue;
      std::vector<std::size_t> over;
      bool open = false;
      for (const count::Bar& bar : step->test.bars) {
        if (count::reaches(step->test, bar) && bar.certain) over.push_back(bar.contestant);
        open = open || (!bar.certain && !bar.exempt);
      }
      if (open) continue;  // the count says below who is over it for certain
      add(text(context_.names.place(result_.working[i].area)) +
          words_.sentence(Text::fact_passed,
                          {figure(std::to_string(over.size()), i), lists(stood(result_.working[i], *step)),
                           figure(words_.words().percentage(step->threshold.share), i), context_.who(over)},
                          static_cast<Votes>(over.size())));
    }
  }
  // How many stood, those whose votes were not published among them.
  std::size_t stood(const count::Step& step, const count::ThresholdStep& threshold) const {
    const law::Tier* tier = law::find_tier(context_.election.law, step.tier);
    const Election& election = context_.election.package.election;
    const Contest* contest = tier == nullptr ? nullptr : last_round(election, tier->ballot, step.area);
    if (contest == nullptr) return threshold.test.bars.size();
    return static_cast<std::size_t>(
        std::ranges::count_if(contest->contestants, [&](std::size_t i) { return may_win(context_.contestant(i)); }));
  }
  Markup lists(std::size_t number) const {
    const auto size = static_cast<Votes>(number);
    return words_.sentence(Text::of_lists, {text(this->number(size))}, size);
  }

  void majority() {
    if (!context_.figures.has_tiers() || result_.seats <= 1) return;  // one person is a majority of nothing
    const auto first = context_.figures.most_certain();
    const Seats most = first ? context_.figures.certain_seats(*first) : 0;
    const Seats needed = context_.figures.needed_for_majority();
    if (most >= needed) {
      const Markup seats = figure(number(most), first_seats_step());
      add(words_.sentence(Text::fact_majority,
                          {context_.who(*first), seats, text(number(result_.seats)), text(number(needed))}, most));
    } else if (const Seats open = context_.figures.open_seats(); most + open >= needed) {
      add(text(words_.words().say(Phrase::majority_open, needed, result_.seats, open)));
    } else {
      no_majority();
    }
  }
  void no_majority() {
    const auto largest = context_.figures.largest_lists();
    if (largest.empty()) return;
    const Markup seats = figure(number(result_.seats_of(largest[0])), first_seats_step());
    add(words_.sentence(Text::fact_no_majority, {text(number(result_.seats)), context_.who(largest), seats},
                        static_cast<Votes>(largest.size())));
  }
  // The first step that gives seats.
  std::optional<std::size_t> first_seats_step() const {
    for (std::size_t i = 0; i < result_.working.size(); ++i) {
      if (!std::holds_alternative<count::ThresholdStep>(result_.working[i].detail)) return i;
    }
    return std::nullopt;
  }

  void change() {
    if (!context_.figures.has_change() || result_.seats == 0) return;
    const auto largest = context_.figures.largest_lists();
    if (largest.size() != 1) return;
    const std::size_t first = largest[0];
    const auto change = context_.figures.change(first);
    if (!change) return;
    const auto& previous = context_.election.previous->package;
    const Markup before = link(context_.root + std::string(words_.code()) + "/" + previous.election.id + "/index.html",
                               text(words_.words().date(previous.date)));
    const Markup when = published(previous.election.id) ? before : text(words_.words().date(previous.date));
    if (*change == 0) return add(words_.sentence(Text::fact_as_many, {context_.who(first), when}));
    const Seats size = *change < 0 ? -*change : *change;
    add(words_.sentence(*change > 0 ? Text::fact_more : Text::fact_fewer,
                        {context_.who(first), element("b", number(size)), when}, size));
  }
  bool published(const std::string& id) const {
    return std::ranges::any_of(context_.site.elections, [&](const SiteElection& one) { return one.id() == id; });
  }

  void turnout() { add(text(turnout_line(context_.election.view(), words_.words()))); }

  void missed() {
    const auto at = first_step<count::ThresholdStep>();
    if (!at) return;
    const auto& step = std::get<count::ThresholdStep>(result_.working[*at].detail);
    std::size_t told = 0;
    for (const count::Bar& bar : step.test.bars) {
      if (bar.passed || !bar.certain || step.as_announced || ++told > 3) continue;
      add(text(context_.names.place(result_.working[*at].area)) +
          words_.sentence(Text::fact_missed, {context_.who(bar.contestant), figure(number(bar.missing), at)},
                          bar.missing));
    }
  }

  void against_all() {
    for (const std::size_t i : context_.figures.shown()) {
      if (may_win(context_.contestant(i))) continue;
      const Figure votes = context_.figures.votes(i);
      const Figure whole = context_.figures.whole();
      if (!votes || !whole || *votes == 0) continue;
      add(words_.sentence(Text::fact_against,
                          {element("b", number(*votes)), element("b", words_.words().share(*votes, *whole)),
                           text(context_.names.denominator(context_.figures.share_of()))},
                          *votes));
    }
  }

  void closest() {
    const lab::Margin* margin = lab::closest(context_.election.margins);
    if (margin == nullptr) return;
    add(words_.sentence(Text::fact_close, {link("#margins", text(number(margin->votes)))}, margin->votes));
  }

  void undecided() {
    std::vector<std::string> open;
    for (const count::Undecided& one : result_.undecided) {
      const std::string said = context_.names.open(result_, one);
      if (explain::is_as_announced(result_, one)) {
        add(link("#undecided", text(said)));
      } else {
        open.push_back(said);
      }
    }
    if (!open.empty()) add_undecided(open);
  }
  void add_undecided(const std::vector<std::string>& open) {
    constexpr std::size_t kMost = 3;
    Markup first;
    for (std::size_t i = 0; i < std::min(kMost, open.size()); ++i) first += text((i == 0 ? "" : "; ") + open[i]);
    if (open.size() > kMost) first += text("…");
    const auto all = static_cast<Votes>(open.size());
    add(words_.sentence(Text::fact_undecided, {link("#undecided", text(std::to_string(all))), first}, all));
  }

  const ElectionContext& context_;
  const SiteWords& words_;
  const count::Result& result_;
  std::vector<Markup> facts_;
};

std::string place_of(const ElectionContext& context) {
  for (const Area& area : context.election.package.election.areas) {
    if (area.kind == AreaKind::nation) return area.name.in(context.words.language());
  }
  return "";
}

// How complete, of which figures, how much of them is in, and whether it is what was announced.
Markup badges(const ElectionContext& context) {
  const CountView view = context.election.view();
  const Words& words = context.words.words();
  const auto badge = [](const char* tone, const Markup& said) {
    return element("p", {{"class", std::string("badge ") + tone}}, said);
  };
  Markup badges = badge(is_settled(view) ? "complete" : "incomplete", text(completeness(view, words)));
  const bool preliminary = package::status_of(view.package).preliminary;
  for (const std::string& line : status_lines(view.package, words))
    badges += badge(preliminary ? "incomplete" : "plain", text(line));
  for (const std::string& line : partial_lines(view.package, words)) badges += badge("incomplete", text(line));
  const std::string differ = differing_line(context.election.comparisons, words);
  if (!differ.empty()) badges += badge("incomplete", context.to("announced", text(differ)));
  return badges;
}

}  // namespace

std::vector<Markup> facts(const ElectionContext& context) {
  return Facts(context).list();
}

Markup head_part(const ElectionContext& context) {
  const package::Package& package = context.election.package;
  const law::Law& law = context.election.law;
  const Words& words = context.words.words();
  Markup lines = element(
      "p", {{"class", "when"}},
      element("time", {{"datetime", package.date}}, words.date(package.date)) + text(" · ") + name(place_of(context)));
  lines += element("h1", name(package.name.in(words.language())));
  const Markup source = link(law.source, text(context.words.say(Text::law_source)));
  lines += element("p", {{"class", "law"}},
                   text(law.title.in(words.language()) + ", ") +
                       context.words.sentence(Text::law_in_force, {text(words.date(law.in_force))}) + text(" (") +
                       source + text(")"));
  lines += badges(context);
  const std::string& note = package.note.in(words.language());
  if (!note.empty()) lines += element("p", {{"class", "note"}}, words.say(Phrase::note, note));
  for (const std::string& line : accepted_lines(context.election.findings, words)) {
    lines += element("p", {{"class", "note accepted"}}, context.to("findings", text(line)));
  }
  return element("header", {{"class", "election"}}, lines);
}

}  // namespace saylau::report::site
