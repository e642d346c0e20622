#include "report/lab/margins_screen.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "count/explain/names.hpp"
#include "report/table.hpp"
#include "votes/wording.hpp"

namespace saylau::report {

namespace {

constexpr Wording kMarginsTitle{"how close it was: each number is the smallest, counted on either side",
                                "айырма қаншалықты аз болды: әр сан — ең азы, екі жақтан да саналған",
                                "каким был разрыв: каждое число — наименьшее, подсчёт выполнен с обеих сторон"};
constexpr Wording kAnySeat{"The fewest votes that change a seat", "Мандатты ауыстыратын ең аз дауыс",
                           "Наименьшее число голосов, при котором мандат переходит"};
constexpr Wording kNextSeat{"Each list's next seat", "Әр тізімнің келесі мандаты", "Следующий мандат каждого списка"};
constexpr Wording kThreshold{"Over the threshold, or below it", "Шектен өту немесе төмен қалу",
                             "Выше порога или ниже его"};
constexpr Wording kMajority{"The majority of the body, by moves of list votes alone",
                            "Органдағы көпшілік, тек тізімдер дауысының ауысуымен",
                            "Большинство в органе, только переходом голосов списков"};
constexpr Wording kDistricts{"Districts, the closest first", "Округтер, айырмасы азы алдымен",
                             "Округа, начиная с самых близких"};
constexpr Wording kNotComputed{"not computed: {}", "есептелмеді: {}", "не вычислено: {}"};
constexpr Wording kMore{"and {0} more: --every shows them", "тағы {0}: --every бәрін көрсетеді",
                        "и ещё {0}: все покажет --every"};
constexpr Wording kPasses{"{} passes", "{} өтеді", "{}: проходит"};
constexpr Wording kPassesNoMore{"{} no longer passes", "{} бұдан былай өтпейді", "{}: больше не проходит"};
constexpr Wording kLoses{"{} loses it", "{}: көпшіліктен айырылады", "{}: теряет большинство"};
constexpr Wording kGains{"{} gains it", "{}: көпшілікті алады", "{}: получает большинство"};
constexpr Wording kRound{"{0}, round {1}", "{0}, {1}-тур", "{0}, тур {1}"};
constexpr Wording kAdded{"{0|ballot|ballots} more for {1}", "{0|бюллетень|бюллетень} қосылады: {1}",
                         "{0|бюллетень добавлен|бюллетеня добавлено|бюллетеней добавлено}: {1}"};
constexpr Wording kAtHome{"{0|voter|voters} of {1} {0|stays|stay} at home", "{0|сайлаушы|сайлаушы} үйде қалады: {1}",
                          "{0|избиратель остаётся|избирателя остаются|избирателей остаются} дома: {1}"};
constexpr Wording kMoved{"{0|voter|voters} of {1} {0|votes|vote} for {2}", "{0|дауыс|дауыс} ауысады: {1} > {2}",
                         "{0|голос переходит|голоса переходят|голосов переходят}: {1} > {2}"};
constexpr Wording kGain{"gain: {}", "мандат алады: {}", "мандат получит: {}"};
constexpr Wording kLose{"lose: {}", "мандат жоғалтады: {}", "мандат потеряет: {}"};
constexpr Wording kTie{"one vote fewer: a tie", "бір дауыс кем болса: тең", "на голос меньше: ничья"};

class MarginsScreen {
 public:
  MarginsScreen(const package::Package& package, const Words& words, const Style& style)
      : words_(words), style_(style), names_(package.election, words) {}

  std::string print(const lab::Margins& margins, bool every) const {
    std::string text;
    using enum lab::Question;
    text += section(margins, kAnySeat, {any_seat}, true);
    text += section(margins, kNextSeat, {next_seat}, true);
    text += section(margins, kThreshold, {entry, exit}, true);
    text += section(margins, kMajority, {majority_lost, majority_won}, true);
    text += section(margins, kDistricts, {district}, every);
    for (const Names& line : margins.not_computed) text += words_.say(kNotComputed, line) + "\n";
    return text;
  }

 private:
  std::string section(const lab::Margins& margins, const Wording& heading, const std::vector<lab::Question>& questions,
                      bool every) const {
    constexpr std::size_t kMost = 10;
    TextTable table({Align::left, Align::right, Align::left, Align::left});
    std::size_t rows = 0;
    for (const lab::Margin& margin : margins.margins) {
      if (std::ranges::find(questions, margin.question) == questions.end()) continue;
      if (every || rows < kMost) table.add(row(margin));
      ++rows;
    }
    if (rows == 0) return "";
    std::string text = style_.bold(words_.say(heading)) + "\n" + table.print(style_);
    if (!every && rows > kMost) text += "  " + words_.say(kMore, rows - kMost) + "\n";
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
        return words_.say(kPasses, names_.contestant(*margin.to));
      case lab::Question::exit:
        return words_.say(kPassesNoMore, names_.contestant(*margin.from));
      case lab::Question::majority_lost:
        return words_.say(kLoses, names_.contestant(*margin.majority));
      case lab::Question::majority_won:
        return words_.say(kGains, names_.contestant(*margin.majority));
      case lab::Question::district:
        break;
    }
    const std::string area = names_.area(margin.area);
    return margin.round > 1 ? words_.say(kRound, area, margin.round) : area;
  }

  std::string way(const lab::Margin& margin) const {
    if (!margin.from) return words_.say(kAdded, margin.votes, names_.contestant(*margin.to));
    if (!margin.to) return words_.say(kAtHome, margin.votes, names_.contestant(*margin.from));
    return words_.say(kMoved, margin.votes, names_.contestant(*margin.from), names_.contestant(*margin.to));
  }

  std::string outcome(const lab::Margin& margin) const {
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : "; ") + part; };
    if (!margin.gain.empty()) add(words_.say(kGain, names_.contestants(margin.gain)));
    if (!margin.lose.empty()) add(words_.say(kLose, names_.contestants(margin.lose)));
    if (margin.open_before) add(words_.say(kTie));
    return text;
  }

  const Words& words_;
  const Style& style_;
  explain::ElectionNames names_;
};

}  // namespace

std::string margins_screen(const package::Package& package, const lab::Margins& margins, bool every, const Words& words,
                           const Style& style) {
  return style.bold(fmt::format("{}, {}", package.name.in(words.language()), words.date(package.date))) + "\n" +
         words.say(kMarginsTitle) + "\n\n" + MarginsScreen(package, words, style).print(margins, every);
}

}  // namespace saylau::report
