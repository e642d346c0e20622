#include "report/lab/trend_screen.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "report/charts/bars.hpp"
#include "report/charts/colours.hpp"
#include "report/status_lines.hpp"
#include "report/table.hpp"
#include "votes/wording.hpp"

namespace saylau::report {

namespace {

using Cells = std::vector<TextTable::Cell>;

constexpr Wording kParties{"Seats (share of the votes for parties)",
                           "Мандаттар (партияларға берілген дауыстардағы үлесі)", "Мандаты (доля голосов за партии)"};
constexpr Wording kSystem{"The party system", "Партиялық жүйе", "Партийная система"};
constexpr Wording kLaw{"law", "заң", "закон"};
constexpr Wording kTrendSeats{"seats", "мандат", "мандаты"};
constexpr Wording kTurnout{"turnout", "қатысу", "явка"};
constexpr Wording kNotPublished{"not published", "жарияланбаған", "не опубликована"};
constexpr Wording kFormerly{"{0} (formerly {1})", "{0} (бұрынғы {1})", "{0} (прежде {1})"};
constexpr Wording kByVotes{"effective parties, votes", "тиімді партиялар, дауыс", "эффективных партий, голоса"};
constexpr Wording kBySeats{"seats", "мандат", "мандаты"};
constexpr Wording kTrendGallagher{"Gallagher", "Галлахер", "Галлахер"};
constexpr Wording kVolatility{"volatility", "құбылмалылық", "волатильность"};
constexpr Wording kInside{"inside", "ішінде", "внутри"};
constexpr Wording kTrendOutside{"from outside", "сырттан", "извне"};
constexpr Wording kNew{"{0}: new: {1}", "{0}: жаңа: {1}", "{0}: новые: {1}"};
constexpr Wording kGone{"{0}: gone: {1}", "{0}: кеткен: {1}", "{0}: ушли: {1}"};
constexpr Wording kEveryTurnout{"Turnout, every reading", "Қатысу, барлық есептеулер", "Явка, все варианты"};
constexpr Wording kElsewhere{"Turnout elsewhere (data/turnout.csv)", "Басқа елдердегі қатысу (data/turnout.csv)",
                             "Явка в других странах (data/turnout.csv)"};
constexpr Wording kShares{"{}: shares of the votes for parties", "{}: партияларға берілген дауыстардағы үлестер",
                          "{}: доли голосов за партии"};

std::string year_of(const lab::TrendPoint& point) {
  return point.date.substr(0, 4);
}

class TrendScreen {
 public:
  TrendScreen(const lab::Trend& trend, const Words& words, const Style& style)
      : trend_(trend), words_(words), style_(style) {}

  std::string print(const std::vector<package::TurnoutRow>& elsewhere) const {
    std::string text = style_.bold(trend_.body) + "\n\n" + elections().print(style_);
    if (trend_.lineages.empty()) return text + turnout(elsewhere);
    text += "\n" + style_.bold(words_.say(kParties)) + "\n" + parties().print(style_);
    text += "\n" + style_.bold(words_.say(kSystem)) + "\n" + system().print(style_) + coming_and_going();
    return text + turnout(elsewhere);
  }

 private:
  std::string decimal(const std::string& english) const { return decimal_names(english).in(words_.language()); }

  TextTable elections() const {
    TextTable table({Align::left, Align::left, Align::right, Align::right, Align::left});
    table.add({"", words_.say(kLaw), words_.say(kTrendSeats), words_.say(kTurnout), ""});
    for (const lab::TrendPoint& point : trend_.points) {
      const auto& readings = point.turnout;
      table.add({"  " + words_.date(point.date), point.law, words_.number(point.seats),
                 readings.empty() ? "" : value(readings[0]),
                 readings.empty() ? words_.say(kNotPublished) : readings[0].what.in(words_.language())});
    }
    return table;
  }

  std::string value(const lab::TurnoutReading& reading) const {
    const int decimals = reading.decimals < 0 ? 2 : reading.decimals;
    return words_.fraction(Int128{reading.value.numerator} * 100, reading.value.denominator, decimals) + "%";
  }

  // A row for each party that ever had a seat or one per cent, a column for each election.
  TextTable parties() const {
    std::vector<Align> columns(trend_.points.size() + 1, Align::right);
    columns[0] = Align::left;
    TextTable table(std::move(columns));
    Cells header = {""};
    for (const lab::TrendPoint& point : trend_.points) header.emplace_back(year_of(point), style_.dim(year_of(point)));
    table.add(std::move(header));
    for (std::size_t lineage = 0; lineage < trend_.lineages.size(); ++lineage) add_party(table, lineage);
    return table;
  }

  void add_party(TextTable& table, std::size_t lineage) const {
    const lab::Lineage& party = trend_.lineages[lineage];
    std::string name = party.name.in(words_.language());
    Cells cells;
    bool seen = false;
    for (const lab::TrendPoint& point : trend_.points) {
      const auto found = std::ranges::find(point.parties, lineage, &lab::PartyPoint::lineage);
      if (found == point.parties.end()) {
        cells.emplace_back("");
        continue;
      }
      seen = seen || found->seats > 0 || found->share >= 1;
      cells.emplace_back(point.votes_known
                             ? fmt::format("{} ({})", found->seats, decimal(fmt::format("{:.1f}", found->share)))
                             : fmt::format("{}", found->seats));
    }
    if (!seen) return;
    if (party.ids.size() > 1) name = words_.say(kFormerly, name, earlier_names(lineage));
    cells.insert(cells.begin(), "  " + name);
    table.add(std::move(cells));
  }

  // As they were called, the latest left out.
  std::string earlier_names(std::size_t lineage) const {
    std::vector<std::string> names;
    for (const lab::TrendPoint& point : trend_.points) {
      for (std::size_t p = 0; p < point.parties.size(); ++p) {
        if (point.parties[p].lineage != lineage) continue;
        const std::string& name = point.names[p].in(words_.language());
        if (names.empty() || names.back() != name) names.push_back(name);
      }
    }
    names.pop_back();
    return fmt::format("{}", fmt::join(names, ", "));
  }

  TextTable system() const {
    TextTable table({Align::left, Align::right, Align::right, Align::right, Align::right, Align::right, Align::right});
    table.add({"", words_.say(kByVotes), words_.say(kBySeats), words_.say(kTrendGallagher), words_.say(kVolatility),
               words_.say(kInside), words_.say(kTrendOutside)});
    for (const lab::TrendPoint& point : trend_.points) {
      const auto two = [this](bool known, double number) {
        return known ? decimal(fmt::format("{:.2f}", number)) : std::string();
      };
      const lab::Volatility volatility = point.volatility.value_or(lab::Volatility{});
      table.add({"  " + year_of(point),
                 two(point.by_votes.has_value(), point.by_votes ? point.by_votes->laakso_taagepera : 0),
                 two(point.by_seats.has_value(), point.by_seats ? point.by_seats->laakso_taagepera : 0),
                 two(point.disproportionality.has_value(),
                     point.disproportionality ? point.disproportionality->gallagher : 0),
                 two(point.volatility.has_value(), volatility.total),
                 two(point.volatility.has_value(), volatility.inside),
                 two(point.volatility.has_value(), volatility.outside)});
    }
    return table;
  }

  std::string names_of(const std::vector<std::size_t>& lineages) const {
    std::vector<std::string> names;
    for (const std::size_t lineage : lineages) names.push_back(trend_.lineages[lineage].name.in(words_.language()));
    return fmt::format("{}", fmt::join(names, ", "));
  }

  std::string coming_and_going() const {
    std::string text;
    for (const lab::TrendPoint& point : trend_.points) {
      if (!point.appeared.empty()) text += "  " + words_.say(kNew, year_of(point), names_of(point.appeared)) + "\n";
      if (!point.vanished.empty()) text += "  " + words_.say(kGone, year_of(point), names_of(point.vanished)) + "\n";
    }
    return text;
  }

  // Every reading of every election, and other countries beside it.
  std::string turnout(const std::vector<package::TurnoutRow>& elsewhere) const {
    TextTable table({Align::left, Align::right, Align::left, Align::left});
    for (const lab::TrendPoint& point : trend_.points) {
      for (const lab::TurnoutReading& reading : point.turnout) {
        table.add({"  " + year_of(point), value(reading), reading.what.in(words_.language()),
                   reading.by.in(words_.language())});
      }
    }
    std::string text = "\n" + style_.bold(words_.say(kEveryTurnout)) + "\n" + table.print(style_);
    if (elsewhere.empty()) return text;
    return text + "\n" + style_.bold(words_.say(kElsewhere)) + "\n" + by_country(elsewhere).print(style_);
  }

  static TextTable by_country(const std::vector<package::TurnoutRow>& elsewhere) {
    TextTable table({Align::left, Align::left, Align::left});
    std::map<std::pair<std::string, std::string>, std::string> lines;
    for (const package::TurnoutRow& row : elsewhere) {
      const Share share = package::turnout_of(row);
      const int decimals = row.registered ? 2 : row.decimals;
      std::string& line = lines[{row.country, row.source}];
      line += fmt::format("{}{} {}", line.empty() ? "" : ", ", row.year,
                          saylau::decimal(Int128{share.numerator} * 100, share.denominator, decimals));
    }
    for (const auto& [key, line] : lines) table.add({"  " + key.first, line, key.second});
    return table;
  }

  const lab::Trend& trend_;
  const Words& words_;
  const Style& style_;
};

}  // namespace

std::string trend_screen(const lab::Trend& trend, const std::vector<package::TurnoutRow>& elsewhere, const Words& words,
                         const Style& style) {
  return TrendScreen(trend, words, style).print(elsewhere);
}

namespace {

// "2023: Preliminary figures; 2026: ...": of the elections whose figures are not final.
std::string unfinished_years(const lab::Trend& trend, const Words& words) {
  std::string years;
  for (const lab::TrendPoint& point : trend.points) {
    const std::string line = unfinished_line(point.status, words);
    if (!line.empty()) years += (years.empty() ? "" : "; ") + year_of(point) + ": " + line;
  }
  return years;
}

}  // namespace

std::string trend_chart(const lab::Trend& trend, const Words& words) {
  std::vector<std::string> axis;
  for (const lab::TrendPoint& point : trend.points) axis.push_back(year_of(point));
  std::vector<std::string> own;
  for (const auto& party : trend.lineages) own.push_back(party.colour);
  const std::vector<std::string> colours = filled_colours(std::move(own));
  std::vector<Line> chart;
  for (std::size_t lineage = 0; lineage < trend.lineages.size(); ++lineage) {
    Line line{trend.lineages[lineage].name.in(words.language()), colours[lineage], {}};
    double highest = 0;
    for (const lab::TrendPoint& point : trend.points) {
      const auto found = std::ranges::find(point.parties, lineage, &lab::PartyPoint::lineage);
      const bool known = found != point.parties.end() && point.votes_known;
      line.values.push_back(known ? std::round(found->share * 10) / 10 : std::numeric_limits<double>::quiet_NaN());
      if (known) highest = std::max(highest, found->share);
    }
    if (highest >= 2) chart.push_back(std::move(line));
  }
  return lines({words.say(kShares, trend.body), unfinished_years(trend, words)}, axis, chart, "%");
}

}  // namespace saylau::report
