// The chamber, the table of votes and seats, and the tiers one by one.

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "report/charts/svg.hpp"
#include "report/elected.hpp"
#include "report/outcome_lines.hpp"
#include "report/site/election_parts.hpp"

namespace saylau::report::site {

namespace {

using count::TierStatus;

Seats given(const count::TierResult& tier) {
  return std::accumulate(tier.by_contestant.begin(), tier.by_contestant.end(), Seats{0});
}

// A square of a list's colour; nothing that a reader needs depends on it.
Markup chip(const std::string& colour) {
  return Markup::drawn(
      fmt::format("<svg class=\"chip\" viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect width=\"10\" height=\"10\" "
                  "rx=\"2\" fill=\"{}\"/></svg>",
                  colour_or_grey(colour)));
}

// How much of the most, as a bar.
Markup bar_of(Votes part, Votes most, const std::string& colour) {
  const double percent = most == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(most);
  return bar(percent, fmt::format("fill=\"{}\"", colour_or_grey(colour)));
}

std::string legend_label(const std::vector<Bench>& benches) {
  std::string label;
  for (const Bench& bench : benches)
    label += fmt::format("{}{}: {}", label.empty() ? "" : ", ", bench.name, bench.seats);
  return label;
}

class Table {
 public:
  explicit Table(const ElectionContext& context)
      : context_(context), words_(context.words.words()), result_(context.election.result) {}

  Markup print() const {
    Markup rows;
    for (const std::size_t i : context_.figures.shown()) rows += row(i);
    const Markup table = element("caption", {{"class", "hidden"}}, context_.words.say(table_heading(context_))) +
                         element("thead", head()) + element("tbody", rows) + element("tfoot", foot());
    Markup all = scrolling(context_.words.say(table_heading(context_)), element("table", {{"class", "result"}}, table));
    for (const Markup& line : notes()) all += element("p", {{"class", "note"}}, line);
    return all;
  }

 private:
  static Markup number_head(const Markup& content) {
    return element("th", {{"scope", "col"}, {"class", "n"}}, content);
  }
  static Markup cell(const std::string& content) { return element("td", {{"class", "n"}}, content); }

  // Who stands: the answers of a referendum, or contestants.
  Text who_stands() const {
    const auto shown = context_.figures.shown();
    const bool answers = !shown.empty() && context_.contestant(shown[0]).kind == ContestantKind::answer;
    return answers ? Text::answer : Text::contestant;
  }

  Markup head() const {
    Markup cells = element("th", {{"scope", "col"}}, context_.words.say(who_stands()));
    cells += number_head(text(words_.say(Phrase::head_votes))) + number_head(text(words_.say(Phrase::head_share)));
    if (context_.figures.has_tiers()) {
      for (const count::TierResult& tier : result_.tiers) cells += number_head(tier_head(tier));
      cells += number_head(text(words_.say(Phrase::head_total)));
      if (context_.figures.has_change()) cells += number_head(text(words_.say(Phrase::head_change)));
    }
    return element("tr", cells + element("td", {{"class", "bars"}}, Markup()));
  }

  Markup tier_head(const count::TierResult& tier) const {
    return context_.to("tier-" + tier.id, text(context_.names.tier(tier.id) + (has_announced_part(tier) ? "*" : "")));
  }

  Markup row(std::size_t i) const {
    const Figure votes = context_.figures.votes(i);
    const Figure whole = context_.figures.whole();
    Markup cells = element("th", {{"scope", "row"}}, chip(context_.colours[i]) + context_.who(i));
    cells += cell(votes ? words_.number(*votes) : "–");
    cells += cell(votes && whole ? words_.share(*votes, *whole) : "–");
    if (context_.figures.has_tiers()) cells += seats(i);
    cells += element("td", {{"class", "bars"}},
                     may_win(context_.contestant(i)) ? bar_of(own(i), most(), context_.colours[i]) : Markup());
    return element("tr", {{"id", "list-" + std::to_string(i)}}, cells);
  }

  Markup seats(std::size_t i) const {
    Markup cells;
    const bool may = may_win(context_.contestant(i));
    for (const count::TierResult& tier : result_.tiers) {
      const Seats seats = tier.by_contestant[i];
      const bool counted = tier.status == TierStatus::counted || tier.status == TierStatus::passing_as_announced;
      cells += cell(seats == 0 && (!may || !counted) ? "" : std::to_string(seats));
    }
    cells += element("td", {{"class", "n total"}}, may ? std::to_string(result_.seats_of(i)) : "");
    if (context_.figures.has_change()) cells += change(i);
    return cells;
  }

  Markup change(std::size_t i) const {
    const auto change = context_.figures.change(i);
    if (!change) return cell("");
    if (*change == 0) return cell("±0");
    return element("td", {{"class", *change > 0 ? "n up" : "n down"}},
                   *change > 0 ? fmt::format("+{}", *change) : fmt::format("−{}", -*change));
  }

  Votes own(std::size_t i) const {
    const bool by_seats = context_.figures.has_tiers() && result_.seats > 0;
    return by_seats ? result_.seats_of(i) : context_.figures.votes(i).value_or(0);
  }
  Votes most() const {
    Votes most = 0;
    for (const std::size_t i : context_.figures.shown()) most = std::max(most, own(i));
    return most;
  }

  Markup foot() const {
    Votes sum = 0;
    for (const std::size_t i : context_.figures.shown()) sum += context_.figures.votes(i).value_or(0);
    Markup cells =
        element("th", {{"scope", "row"}}, words_.say(Phrase::head_total)) + cell(words_.number(sum)) + cell("");
    if (context_.figures.has_tiers()) {
      Seats all = 0;
      for (const count::TierResult& tier : result_.tiers) {
        all += given(tier);
        cells += cell(std::to_string(given(tier)));
      }
      cells += cell(std::to_string(all));
      if (context_.figures.has_change()) cells += cell("");
    }
    return element("tr", cells + element("td", {{"class", "bars"}}, Markup()));
  }

  std::vector<Markup> notes() const {
    std::vector<Markup> notes;
    if (context_.figures.whole()) {
      notes.push_back(text(words_.say(Phrase::share_of, context_.names.denominator(context_.figures.share_of()))));
    }
    for (const count::TierResult& tier : result_.tiers) {
      if (!has_announced_part(tier)) continue;
      const std::string line = tier_line(context_.election.view(), tier, words_);
      if (!line.empty()) notes.push_back(text("* " + line));
    }
    return notes;
  }

  const ElectionContext& context_;
  const Words& words_;
  const count::Result& result_;
};

// With a great letter first, where that letter is Latin.
std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

Markup tier_item(const ElectionContext& context, const count::TierResult& tier) {
  const Words& words = context.words.words();
  const std::string title = words.say(Phrase::tier_seats, context.names.tier(tier.id), tier.seats);
  Markup line = element("h3", {{"id", "tier-" + tier.id}}, capitalised(title));
  Markup items;
  std::vector<std::size_t> order(tier.by_contestant.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return tier.by_contestant[i]; });
  for (const std::size_t i : order) {
    if (tier.by_contestant[i] == 0) break;
    items += element("li", chip(context.colours[i]) + context.who(i) + text(" ") +
                               element("b", std::to_string(tier.by_contestant[i])));
  }
  if (!items.empty()) line += element("ul", {{"class", "legend"}}, items);
  const std::string note = has_announced_part(tier) ? "" : tier_line(context.election.view(), tier, words);
  if (!note.empty()) line += element("p", note);
  return line;
}

}  // namespace

std::vector<Bench> benches(const ElectionContext& context) {
  std::vector<Bench> benches;
  const count::Result& result = context.election.result;
  if (result.seats == 0) return benches;
  Seats drawn = 0;
  for (const std::size_t i : context.figures.shown()) {
    if (result.seats_of(i) == 0) continue;
    benches.push_back({context.names.contestant(i), context.colours[i], result.seats_of(i)});
    drawn += result.seats_of(i);
  }
  for (const count::TierResult& tier : result.tiers) {
    if (tier.status != TierStatus::outside_the_count || tier.seats == 0) continue;
    benches.push_back({outside_by(result, tier.id, context.words.language()), "#6b7280", tier.seats});
    drawn += tier.seats;
  }
  if (drawn < result.seats) benches.push_back({context.words.say(Text::open_seats), "", result.seats - drawn});
  return benches;
}

Markup chamber_part(const ElectionContext& context) {
  const std::vector<Bench> all = benches(context);
  if (all.empty()) return {};
  const Seats seats = std::accumulate(all.begin(), all.end(), Seats{0},
                                      [](Seats sum, const Bench& bench) { return sum + bench.seats; });
  Markup legend;
  for (const Bench& bench : all) {
    legend += element("li", (bench.colour.empty() ? Markup() : chip(bench.colour)) + name(bench.name) + text(" ") +
                                element("b", std::to_string(bench.seats)));
  }
  const Markup caption =
      element("figcaption", context.words.sentence(Text::chamber_caption, {text(std::to_string(seats))}, seats));
  return element("figure", {{"class", "chamber"}},
                 hemicycle(all, legend_label(all)) + element("ul", {{"class", "legend"}}, legend) + caption);
}

Text table_heading(const ElectionContext& context) {
  return context.figures.has_tiers() ? Text::votes_and_seats : Text::result;
}

Markup table_part(const ElectionContext& context) {
  return Table(context).print();
}

Markup tiers_part(const ElectionContext& context) {
  Markup parts;
  for (const count::TierResult& tier : context.election.result.tiers) parts += tier_item(context, tier);
  Markup people;
  for (const std::string& line :
       elected_lines(context.election.package, context.election.result, context.words.words())) {
    people += element("li", name(line));
  }
  if (people.empty()) return parts;
  return parts + element("details", element("summary", context.words.say(Text::elected_people)) +
                                        element("ul", {{"class", "people"}}, people));
}

}  // namespace saylau::report::site
