// Turnout against earlier elections of the same body and against other countries.

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "report/site/election_parts.hpp"

namespace saylau::report::site {

namespace {

Markup percent_bar(const Share& share, bool own) {
  const double part = static_cast<double>(share.numerator) / static_cast<double>(share.denominator);
  return bar(100 * std::min(1.0, part), own ? "class=\"own\"" : "class=\"other\"");
}

class Turnout {
 public:
  explicit Turnout(const ElectionContext& context) : context_(context), words_(context.words) {}

  Markup print() const {
    Markup parts = readings() + through_the_day();
    if (context_.election.turnout.size() > 1) parts += earlier();
    if (!context_.election.turnout.empty() && !context_.site.elsewhere.empty()) parts += elsewhere();
    return parts;
  }

 private:
  std::string printed(const Share& share, int decimals) const {
    return words_.words().share(share.numerator, share.denominator, decimals < 0 ? 2 : decimals);
  }

  // Authorities print more than one figure; each stands with what it measures and who says it.
  Markup readings() const {
    std::vector<std::vector<Markup>> rows;
    for (const lab::TurnoutReading& reading : lab::turnout_readings(context_.election.package)) {
      rows.push_back({text(reading.what.in(words_.language())), text(printed(reading.value, reading.decimals)),
                      name(reading.by.in(words_.language())), percent_bar(reading.value, true)});
    }
    if (rows.size() < 2) return {};
    const std::string heading = words_.say(Text::turnout_readings);
    return element("h3", heading) + plain_table(heading,
                                                {{words_.say(Text::turnout_what)},
                                                 {words_.say(Text::turnout), true},
                                                 {words_.say(Text::announced_by)},
                                                 {""}},
                                                rows);
  }

  Markup through_the_day() const {
    std::vector<std::vector<Markup>> rows;
    for (const package::Statement& statement : context_.election.package.statements) {
      for (const package::TurnoutAt& hour : statement.through_the_day) {
        const auto share = parse_percentage(hour.turnout);
        rows.push_back({text(hour.time), text(hour.took_part ? context_.number(*hour.took_part) : "–"),
                        text(hour.turnout.empty() ? "–" : words_.words().printed(hour.turnout)),
                        link(statement.source, text(words_.say(Text::data_source))),
                        share ? percent_bar(*share, true) : Markup()});
      }
    }
    if (rows.empty()) return {};
    const std::string heading = words_.say(Text::turnout_day);
    return element("h3", heading) + plain_table(heading,
                                                {{words_.say(Text::turnout_time)},
                                                 {words_.say(Text::turnout_voted), true},
                                                 {words_.say(Text::turnout), true},
                                                 {words_.say(Text::turnout_source)},
                                                 {""}},
                                                rows);
  }

  Markup earlier() const {
    std::vector<std::vector<Markup>> rows;
    for (const EarlierTurnout& one : context_.election.turnout) {
      const bool own = one.election == context_.election.id();
      rows.push_back({text(words_.words().date(one.date)), text(printed(one.reading.value, one.reading.decimals)),
                      text(one.reading.what.in(words_.language())), percent_bar(one.reading.value, own)});
    }
    return element("h3", words_.say(Text::turnout_earlier)) + plain_table(words_.say(Text::turnout_earlier),
                                                                          {{words_.say(Text::key_date)},
                                                                           {words_.say(Text::turnout), true},
                                                                           {words_.say(Text::turnout_what)},
                                                                           {""}},
                                                                          rows);
  }

  // The newest election of each country in the table.
  Markup elsewhere() const {
    std::map<std::string, const package::TurnoutRow*> newest;
    for (const package::TurnoutRow& row : context_.site.elsewhere) {
      const package::TurnoutRow*& known = newest[row.country];
      if (known == nullptr || known->year < row.year) known = &row;
    }
    std::vector<std::vector<Markup>> rows;
    for (const auto& [country, row] : newest) {
      const int decimals = row->printed && !row->registered ? row->decimals : 2;
      const Share share = package::turnout_of(*row);
      const std::string& name = package::country_name(context_.site.countries, country, words_.language());
      rows.push_back({text(fmt::format("{}, {}", name, row->year)), text(printed(share, decimals)),
                      link(row->source, text(words_.say(Text::data_source))), percent_bar(share, false)});
    }
    return element("details", element("summary", words_.say(Text::turnout_elsewhere)) +
                                  plain_table(words_.say(Text::turnout_elsewhere),
                                              {{words_.say(Text::turnout_country)},
                                               {words_.say(Text::turnout), true},
                                               {words_.say(Text::turnout_source)},
                                               {""}},
                                              rows));
  }

  const ElectionContext& context_;
  const SiteWords& words_;
};

}  // namespace

Markup turnout_part(const ElectionContext& context) {
  return Turnout(context).print();
}

}  // namespace saylau::report::site
