#include "report/explain_screen.hpp"

#include <fmt/format.h>

#include <variant>

#include "count/explain/names.hpp"
#include "report/phrases.hpp"
#include "report/table.hpp"

namespace saylau::report {

namespace {

class ExplainScreen {
 public:
  ExplainScreen(const package::Package& package, const Words& words, const Style& style)
      : words_(words), style_(style), names_(package.election, words) {}

  std::string operator()(const explain::Heading& heading) const { return "\n" + style_.bold(heading.text) + "\n"; }

  std::string operator()(const explain::Sentence& sentence) const {
    const std::string cite = sentence.cite.empty() ? "" : " " + style_.dim("[" + words_.cite(sentence.cite) + "]");
    return "  " + (sentence.open ? style_.warning(sentence.text) : sentence.text) + cite + "\n";
  }

  std::string operator()(const explain::Compared& compared) const {
    const auto& detail = compared.step->detail;
    if (const auto* threshold = std::get_if<count::ThresholdStep>(&detail)) return table(*threshold).print(style_);
    if (const auto* quota = std::get_if<count::QuotaStep>(&detail)) return table(*quota).print(style_);
    return "";
  }

 private:
  TextTable table(const count::ThresholdStep& step) const {
    TextTable table({Align::left, Align::left, Align::right, Align::right, Align::right});
    for (const count::Bar& bar : step.test.bars) {
      const std::string mark = mark_of(step.test, bar);
      table.add({"  ",
                 names_.contestant(bar.contestant),
                 words_.number(bar.votes),
                 words_.share(bar.votes, step.test.whole),
                 {mark, bar.passed ? style_.good(mark) : style_.bad(mark)}});
    }
    return table;
  }

  std::string mark_of(const count::ThresholdTest& test, const count::Bar& bar) const {
    if (count::is_admitted_as_exempt(test, bar)) return words_.say(Phrase::exempt);
    if (bar.passed) return style_.unicode ? "✓" : "passes";
    return "−" + words_.number(bar.missing);
  }

  TextTable table(const count::QuotaStep& step) const {
    constexpr int kDecimals = 4;
    TextTable table({Align::left, Align::left, Align::right, Align::right, Align::right, Align::right, Align::right});
    for (const count::QuotaLine& line : step.lines) {
      const std::string remainder = words_.fraction(line.division.remainder, step.ratio.numerator, kDecimals);
      table.add({"  ", names_.contestant(line.contestant), words_.number(line.votes),
                 words_.fraction(Int128{line.votes} * step.ratio.denominator, step.ratio.numerator, kDecimals),
                 fmt::format("{}", line.division.whole), fmt::format("#{} {}", line.rank, remainder),
                 line.extra ? "+1" : ""});
    }
    return table;
  }

  const Words& words_;
  const Style& style_;
  explain::ElectionNames names_;
};

}  // namespace

std::string explain_screen(const package::Package& package, const count::Result& result,
                           const explain::Question& question, const Words& words, const Style& style) {
  std::string screen = style.bold(package.name.in(words.language()) + " · " + words.date(package.date)) + "\n";
  const ExplainScreen show(package, words, style);
  for (const explain::Part& part : explain::explain(package.election, result, question, words)) {
    screen += std::visit(show, part);
  }
  return screen;
}

}  // namespace saylau::report
