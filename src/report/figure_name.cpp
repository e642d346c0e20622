// A figure is a word, and after a point what it is of: "seats.list.amanat", "winners.district/12".

#include "report/figure_name.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "votes/wording.hpp"

namespace saylau::report {

namespace {

struct Known {
  std::string_view word;
  Wording name;
};
constexpr std::array kFigures = {
    Known{"registered", {"Registered voters", "Тіркелген сайлаушылар", "Зарегистрировано избирателей"}},
    Known{"issued", {"Ballots issued", "Берілген бюллетеньдер", "Выдано бюллетеней"}},
    Known{"cast", {"Ballots cast", "Дауыс бергендер", "Проголосовало"}},
    Known{"invalid", {"Invalid ballots", "Жарамсыз бюллетеньдер", "Недействительных бюллетеней"}},
    Known{"uncounted", {"Uncounted ballots", "Есепке алынбаған бюллетеньдер", "Неучтённых бюллетеней"}},
    Known{"valid", {"Valid votes", "Жарамды дауыстар", "Действительных голосов"}},
    Known{"votes_total", {"Sum of the votes", "Дауыстар қосындысы", "Сумма голосов"}},
    Known{"turnout", {"Turnout", "Қатысу", "Явка"}},
    Known{"votes", {"Votes: {}", "Дауыстар: {}", "Голоса: {}"}},
    Known{"shares", {"Share: {}", "Үлес: {}", "Доля: {}"}},
    Known{"seats", {"Seats, {}: {}", "Мандаттар, {}: {}", "Мандаты, {}: {}"}},
    Known{"winners", {"Decided: {}", "Шешілді: {}", "Решено: {}"}},
};
constexpr Wording kElected{"Elected, {}: {}", "Сайланды, {}: {}", "Избран(а), {}: {}"};
constexpr Wording kTotal{"all", "барлығы", "всего"};

constexpr std::array kOutcomes = {
    Known{"adopted", {"adopted", "қабылданды", "принято"}},
    Known{"not adopted", {"not adopted", "қабылданған жоқ", "не принято"}},
    Known{"not valid", {"not valid", "өтпеді деп саналады", "не состоялся"}},
    Known{"undecided", {"undecided", "шешілмеген", "не решено"}},
};

template <std::size_t N>
const Wording* find(const std::array<Known, N>& all, std::string_view word) {
  const auto* const found = std::ranges::find(all, word, &Known::word);
  return found == all.end() ? nullptr : &found->name;
}

// The text before and after the first `mark`; nothing after where there is none.
std::pair<std::string, std::string> parted(const std::string& text, char mark) {
  const std::size_t at = text.find(mark);
  return at == std::string::npos ? std::pair{text, std::string()} : std::pair{text.substr(0, at), text.substr(at + 1)};
}

bool is_number(const std::string& value) {
  return !value.empty() &&
         std::ranges::all_of(value, [](char letter) { return letter == ',' || (letter >= '0' && letter <= '9'); });
}

}  // namespace

std::string figure_name(const std::string& figure, const explain::ElectionNames& names, Language language) {
  const auto [word, of] = parted(figure, '.');
  const Wording* known = find(kFigures, word);
  if (known == nullptr) return figure;
  if (word == "seats") {
    const auto [tier, id] = parted(of, '.');
    if (id.empty()) return known->say(language, names.tier(tier), kTotal);
    return known->say(language, tier == "total" ? std::string(kTotal.in(language)) : names.tier(tier),
                      names.contestant_called(id));
  }
  if (word != "winners") return known->say(language, names.contestant_called(of));
  const auto [part, area] = parted(of, '/');
  return area.empty() ? known->say(language, names.tier(part))
                      : kElected.say(language, names.tier(part), names.area(area));
}

std::string figure_value(const std::string& figure, const std::string& value, const explain::ElectionNames& names,
                         const Words& words) {
  if (figure.starts_with("winners.")) {
    const Wording* outcome = find(kOutcomes, value);
    return outcome != nullptr ? outcome->say(words.language()) : names.contestant_called(value);
  }
  if (!is_number(value)) return words.printed(value);
  std::string digits = value;
  std::erase(digits, ',');
  return digits.size() > 18 ? value : words.number(std::stoll(digits));
}

}  // namespace saylau::report
