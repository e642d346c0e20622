#include "report/lab/margins_screen.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "count/explain/names.hpp"
#include "report/table.hpp"

namespace saylau::report {

namespace {

class MarginsScreen {
 public:
  MarginsScreen(const package::Package& package, const Words& words, const Style& style)
      : words_(words), style_(style), names_(package.election, words) {}

  std::string print(const lab::Margins& margins, bool every) const {
    std::string text;
    using enum lab::Question;
    text += section(margins, "The fewest votes that change a seat", {any_seat}, true);
    text += section(margins, "Each list's next seat", {next_seat}, true);
    text += section(margins, "Over the threshold, or below it", {entry, exit}, true);
    text += section(margins, "The majority of the body, by moves of list votes alone", {majority_lost, majority_won}, true);
    text += section(margins, "Districts, the closest first", {district}, every);
    for (const std::string& line : margins.not_computed) text += "not computed: " + line + "\n";
    return text;
  }

 private:
  std::string section(const lab::Margins& margins, const std::string& heading,
                      const std::vector<lab::Question>& questions, bool every) const {
    constexpr std::size_t kMost = 10;
    TextTable table({Align::left, Align::right, Align::left, Align::left});
    std::size_t rows = 0;
    for (const lab::Margin& margin : margins.margins) {
      if (std::ranges::find(questions, margin.question) == questions.end()) continue;
      if (every || rows < kMost) table.add(row(margin));
      ++rows;
    }
    if (rows == 0) return "";
    std::string text = style_.bold(heading) + "\n" + table.print(style_);
    if (!every && rows > kMost) text += fmt::format("  and {} more: --every shows them\n", rows - kMost);
    return text + "\n";
  }

  std::vector<TextTable::Cell> row(const lab::Margin& margin) const {
    return {"  " + what(margin), words_.number(margin.votes), way(margin), outcome(margin)};
  }

  std::string what(const lab::Margin& margin) const {
    switch (margin.question) {
      case lab::Question::any_seat:
        return names_.tier(margin.tier);
      case lab::Question::next_seat:
        return names_.contestant(*margin.to);
      case lab::Question::entry:
        return names_.contestant(*margin.to) + " passes";
      case lab::Question::exit:
        return names_.contestant(*margin.from) + " no longer passes";
      case lab::Question::majority_lost:
        return names_.contestant(*margin.majority) + " loses it";
      case lab::Question::majority_won:
        return names_.contestant(*margin.majority) + " gains it";
      case lab::Question::district:
        break;
    }
    return names_.area(margin.area) + (margin.round > 1 ? fmt::format(", round {}", margin.round) : "");
  }

  static std::string_view counted(std::string_view forms, const lab::Margin& margin) {
    return plural_form(margin.votes, forms, Language::english);
  }

  std::string way(const lab::Margin& margin) const {
    if (!margin.from)
      return fmt::format("{} more for {}", counted("ballot|ballots", margin), names_.contestant(*margin.to));
    if (!margin.to)
      return fmt::format("{} of {} {} at home", counted("voter|voters", margin), names_.contestant(*margin.from),
                         counted("stays|stay", margin));
    return fmt::format("{} of {} {} for {}", counted("voter|voters", margin), names_.contestant(*margin.from),
                       counted("votes|vote", margin), names_.contestant(*margin.to));
  }

  std::string outcome(const lab::Margin& margin) const {
    std::string text;
    if (!margin.gain.empty()) text += "gain: " + names_.contestants(margin.gain);
    if (!margin.lose.empty()) text += (text.empty() ? "lose: " : "; lose: ") + names_.contestants(margin.lose);
    if (margin.open_before) text += "; one vote fewer: a tie";
    return text;
  }

  const Words& words_;
  const Style& style_;
  explain::ElectionNames names_;
};

}  // namespace

std::string margins_screen(const package::Package& package, const lab::Margins& margins, bool every, const Words& words,
                           const Style& style) {
  return style.bold(fmt::format("{}, {}", package.name.in(words.language()), words.date(package.date))) +
         "\nhow close it was: each number is the smallest, counted on either side\n\n" +
         MarginsScreen(package, words, style).print(margins, every);
}

}  // namespace saylau::report
