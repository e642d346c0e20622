#include "report/law_screen.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "report/table.hpp"
#include "report/width.hpp"
#include "votes/wording.hpp"

namespace saylau::report {

namespace {

constexpr Wording kInForce{"in force {}", "күшіне енген күні: {}", "действует с {}"};
constexpr Wording kSame{"The two laws have the same rules.", "Екі заңның ережелері бірдей.",
                        "Правила двух законов одинаковы."};
constexpr Wording kRule{"rule", "ереже", "правило"};
constexpr Wording kArticle{"article", "бап", "статья"};

// Broken at blanks into lines of at most `width` columns (a longer word stands alone).
std::vector<std::string> wrap(const std::string& text, std::size_t width) {
  std::vector<std::string> lines;
  std::string line;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string word = text.substr(at, end - at);
    const bool fits = line.empty() || display_width(line) + 1 + display_width(word) <= width;
    if (!fits) lines.push_back(std::exchange(line, ""));
    line += (line.empty() ? "" : " ") + word;
    at = end + 1;
  }
  lines.push_back(line);
  return lines;
}

// One table row for each line of the longest cell.
void add_wrapped(TextTable& table, const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) {
  std::vector<std::vector<std::string>> columns;
  std::size_t height = 1;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    columns.push_back(wrap(cells[i], widths[i]));
    height = std::max(height, columns.back().size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    std::vector<TextTable::Cell> row;
    for (const auto& column : columns) row.emplace_back(line < column.size() ? column[line] : "");
    table.add(std::move(row));
  }
}

std::vector<TextTable::Cell> styled_header(const std::vector<std::string>& texts, const Style& style) {
  std::vector<TextTable::Cell> cells;
  for (const std::string& text : texts) cells.emplace_back(text, style.bold(text));
  return cells;
}

}  // namespace

std::string law_screen(const law::Law& law, const Words& words, const Style& style) {
  const Language language = words.language();
  std::string screen = style.bold(law.title.in(language)) + "\n";
  screen +=
      style.dim(fmt::format("{} · {} · {}", law.id, kInForce.say(language, words.date(law.in_force)), law.source));
  screen += "\n";
  screen += style.dim(fmt::format("sha256 {}", law.sha256)) + "\n\n";
  TextTable table({Align::left, Align::left, Align::left});
  for (const law::Fact& fact : law::describe(law)) {
    add_wrapped(table, {fact.topic.in(language), fact.text.in(language), words.cite(fact.cite)}, {34, 56, 29});
  }
  return screen + table.print(style);
}

std::string law_diff_screen(const law::Law& before, const law::Law& after, const Words& words, const Style& style,
                            std::size_t width) {
  const Language language = words.language();
  const auto shown = [&](const Names& text) { return text.english.empty() ? "–" : text.in(language); };
  std::string screen = style.bold(fmt::format("{} → {}", before.id, after.id)) + "\n";
  screen += style.dim(before.title.in(language)) + "\n" + style.dim(after.title.in(language)) + "\n\n";
  const auto changes = law::diff(before, after);
  if (changes.empty()) return screen + kSame.say(language) + "\n";
  constexpr std::size_t kTopic = 24;
  constexpr std::size_t kCite = 16;
  const std::size_t text = (width - kTopic - kCite - 6) / 2;
  TextTable table({Align::left, Align::left, Align::left, Align::left});
  table.add(styled_header({kRule.say(language), before.id, after.id, kArticle.say(language)}, style));
  table.add_rule();
  for (const law::Change& change : changes) {
    add_wrapped(table, {change.topic.in(language), shown(change.before), shown(change.after), words.cite(change.cite)},
                {kTopic, text, text, kCite});
  }
  return screen + table.print(style);
}

}  // namespace saylau::report
