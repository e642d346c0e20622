// The working: a numbered step for each of the count's, with sentences, a table where one is compared, and the article.

#include <fmt/format.h>

#include <algorithm>

#include "count/explain/explain.hpp"
#include "report/site/election_parts.hpp"

namespace saylau::report::site {

namespace {

class Working {
 public:
  explicit Working(const ElectionContext& context)
      : context_(context), words_(context.words.words()), result_(context.election.result) {}

  Markup print() const {
    Markup all;
    for (const count::TierResult& tier : result_.tiers) all += part(tier.id);
    for (const count::DecisionResult& decision : result_.decisions) all += part(decision.id);
    if (all.empty()) return undecided();
    return element("p", context_.words.say(Text::working_intro)) + all + undecided();
  }

 private:
  Markup part(const std::string& tier) const {
    Markup whole;
    Markup districts;
    Votes in_districts = 0;
    for (std::size_t i = 0; i < result_.working.size(); ++i) {
      if (result_.working[i].tier != tier) continue;
      (local(result_.working[i]) ? districts : whole) += step(i);
      if (local(result_.working[i])) ++in_districts;
    }
    if (whole.empty() && districts.empty()) return {};
    Markup parts = element("h3", context_.names.tier(tier));
    if (!whole.empty()) parts += element("ol", {{"class", "steps"}}, whole);
    if (districts.empty()) return parts;
    const Markup summary = element(
        "summary", context_.words.sentence(Text::districts_open, {text(std::to_string(in_districts))}, in_districts));
    return parts + element("details", summary + element("ol", {{"class", "steps"}}, districts));
  }

  bool local(const count::Step& step) const {
    const Area* area = find_area(context_.election.package.election.areas, step.area);
    return area != nullptr && area->kind != AreaKind::nation;
  }

  Markup step(std::size_t i) const {
    const count::Step& step = result_.working[i];
    Markup content;
    for (const explain::Sentence& sentence :
         explain::explain_step(context_.election.package.election, result_, step, words_)) {
      content += element("p", name(sentence.text) + text(" ") + context_.cite(sentence.cite));
    }
    if (const auto* threshold = std::get_if<count::ThresholdStep>(&step.detail)) content += bars(*threshold);
    if (const auto* quota = std::get_if<count::QuotaStep>(&step.detail)) content += quotas(*quota);
    return element("li", {{"id", "step-" + std::to_string(i + 1)}, {"value", std::to_string(i + 1)}}, content);
  }

  Markup bars(const count::ThresholdStep& step) const {
    if (step.as_announced) return {};
    Markup rows;
    for (const count::Bar& bar : step.test.bars) {
      const std::string mark = count::is_admitted_as_exempt(step.test, bar) ? words_.say(Phrase::exempt)
                               : bar.passed                                 ? "✓"
                                                                            : "−" + words_.number(bar.missing);
      rows += element("tr", element("th", {{"scope", "row"}}, context_.who(bar.contestant)) +
                                number(words_.number(bar.votes)) + number(words_.share(bar.votes, step.test.whole)) +
                                element("td", {{"class", bar.passed ? "n up" : "n down"}}, mark));
    }
    const Markup head = column(context_.words.say(Text::contestant), false) + column(words_.say(Phrase::head_votes)) +
                        column(words_.say(Phrase::head_share)) + column(context_.words.say(Text::key_threshold));
    return table(head, rows);
  }

  Markup quotas(const count::QuotaStep& step) const {
    Markup rows;
    for (const count::QuotaLine& line : step.lines) {
      const Seats seats = line.division.whole + (line.extra ? 1 : 0);
      rows += element(
          "tr", element("th", {{"scope", "row"}}, context_.who(line.contestant)) + number(words_.number(line.votes)) +
                    number(words_.fraction(Int128{line.votes} * step.ratio.denominator, step.ratio.numerator, 4)) +
                    number(std::to_string(line.division.whole)) +
                    number(fmt::format("{} (#{})", words_.fraction(line.division.remainder, step.ratio.numerator, 4),
                                       line.rank)) +
                    number(line.extra ? "+1" : "") + number(std::to_string(seats)));
    }
    const Markup head = column(context_.words.say(Text::contestant), false) + column(words_.say(Phrase::head_votes)) +
                        column(context_.words.say(Text::quotient)) + column(context_.words.say(Text::whole_seats)) +
                        column(context_.words.say(Text::remainder)) + column(context_.words.say(Text::by_remainder)) +
                        column(words_.say(Phrase::head_total));
    return table(head, rows);
  }

  static Markup column(const std::string& head, bool numbers = true) {
    return element("th", {{"scope", "col"}, {"class", numbers ? "n" : ""}}, head);
  }
  static Markup number(const std::string& content) { return element("td", {{"class", "n"}}, content); }
  Markup table(const Markup& head, const Markup& rows) const {
    return scrolling(context_.words.say(Text::working),
                     element("table", element("thead", element("tr", head)) + element("tbody", rows)));
  }

  Markup undecided() const {
    if (result_.undecided.empty()) return {};
    Markup items;
    for (const count::Undecided& open : result_.undecided)
      items += element("li", name(context_.names.open(result_, open)));
    return element("h3", {{"id", "undecided"}}, words_.say(Phrase::undecided_head)) + element("ul", items);
  }

  const ElectionContext& context_;
  const Words& words_;
  const count::Result& result_;
};

}  // namespace

Markup working_part(const ElectionContext& context) {
  return Working(context).print();
}

}  // namespace saylau::report::site
