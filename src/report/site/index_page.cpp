#include "report/site/index_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "law/describe.hpp"
#include "report/charts/svg.hpp"
#include "report/site/election_parts.hpp"
#include "report/status_lines.hpp"

namespace saylau::report::site {

namespace {

std::string body_of(const SiteElection& election) {
  const std::size_t dash = election.id().find('-');
  return election.id().substr(0, 3) + (dash == std::string::npos ? "" : election.id().substr(dash + 1));
}

class Index {
 public:
  Index(const Site& site, const SiteWords& words) : site_(site), words_(words) {}

  Markup print() const {
    Markup body = element("header", {{"class", "election"}},
                          element("h1", words_.say(Text::index_title)) + element("p", words_.say(Text::index_intro)));
    body += section("elections", words_.say(Text::elections), elections());
    body += section("timeline", words_.say(Text::index_timeline), timeline());
    body += section("reforms", words_.say(Text::index_reforms), reforms());
    body += section("record", words_.say(Text::index_record), record());
    return body;
  }

 private:
  // By the country of its law: a maslikhat's nation area is its city or region.
  const std::string& country_of(const SiteElection& election) const {
    return package::country_name(site_.countries, election.law.country, words_.language());
  }
  Markup title(const SiteElection& election) const {
    return link(election.id() + "/index.html", name(election.package.name.in(words_.language())));
  }
  Markup date(const SiteElection& election) const {
    return element("time", {{"datetime", election.package.date}}, words_.words().date(election.package.date));
  }

  // What its figures are worth, and whether they are those announced.
  Markup standing(const SiteElection& election) const {
    const std::string line = standing_line(election.view(), words_.words());
    Markup said = element("span", {{"class", is_settled(election.view()) ? "note" : "note open"}}, line);
    const std::string differ = differing_line(election.comparisons, words_.words());
    if (differ.empty()) return said;
    return said + text(" ") +
           element("span", {{"class", "note"}}, link(election.id() + "/index.html#announced", text(differ)));
  }

  // A country with its elections, the newest first; countries by their names.
  Markup elections() const {
    std::map<std::string, Markup> countries;
    for (const SiteElection& election : site_.elections) {
      countries[country_of(election)] +=
          element("li", date(election) + text(" ") + title(election) + text(" ") + standing(election));
    }
    Markup all;
    for (const auto& [country, items] : countries)
      all += element("h3", name(country)) + element("ul", {{"class", "related"}}, items);
    return all;
  }

  // Each parliament of a body as a bar of its lists' seats, the earliest first.
  Markup timeline() const {
    std::map<std::string, std::vector<const SiteElection*>> bodies;
    for (const SiteElection& election : site_.elections) {
      if (election.result.seats > 0) bodies[body_of(election)].push_back(&election);
    }
    Markup all;
    for (auto& [body, list] : bodies) {
      std::ranges::reverse(list);
      Markup rows;
      for (const SiteElection* election : list) rows += parliament(*election);
      all += element("h3", name(list.back()->law.body.in(words_.language()) + ", " + country_of(*list.back()))) +
             element("ol", {{"class", "timeline"}}, rows);
    }
    return all;
  }

  Markup parliament(const SiteElection& election) const {
    const ElectionContext context(site_, election, words_);
    const auto all = benches(context);
    std::string svg = "<svg class=\"stack\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">";
    double x = 0;
    std::string said;
    for (const Bench& bench : all) {
      const double width = 100.0 * static_cast<double>(bench.seats) / static_cast<double>(election.result.seats);
      svg += fmt::format("<rect x=\"{:.2f}\" width=\"{:.2f}\" height=\"10\" fill=\"{}\"><title>{}</title></rect>", x,
                         width, bench.colour.empty() ? "none" : bench.colour,
                         escape_xml(fmt::format("{}: {}", bench.name, bench.seats)));
      x += width;
      said += fmt::format("{}{} {}", said.empty() ? "" : ", ", bench.name, bench.seats);
    }
    return element("li", link(election.id() + "/index.html", date(election)) + Markup::drawn(svg + "</svg>") +
                             element("p", {{"class", "note"}}, name(said)));
  }

  Markup reforms() const {
    Markup items;
    for (const SiteElection& election : site_.elections) {
      if (election.previous == nullptr) continue;
      const auto changes = law::diff(election.previous->law, election.law);
      if (changes.empty()) continue;
      items +=
          element("li", date(election) + text(" ") +
                            link(election.id() + "/index.html#reform", name(election.law.title.in(words_.language()))) +
                            text(fmt::format(" ({})", changes.size())));
    }
    return items.empty() ? items : element("ul", {{"class", "related"}}, items);
  }

  Markup record() const {
    std::vector<std::vector<Markup>> rows;
    for (const SiteElection& election : site_.elections) {
      const auto count = [&](auto... agreements) {
        const auto number =
            (std::ranges::count(election.comparisons, agreements, &package::Comparison::agreement) + ...);
        return text(words_.words().number(number));
      };
      using enum package::Agreement;
      const std::string announced = election.comparisons.empty() ? "" : "#announced";
      rows.push_back(
          {link(election.id() + "/index.html" + announced, name(election.package.name.in(words_.language()))),
           date(election), text(words_.words().number(static_cast<Votes>(election.comparisons.size()))), count(agrees),
           count(differs, known_difference, stale_difference), count(not_counted, not_announced)});
    }
    return element("p", words_.say(Text::index_record_intro)) + plain_table(words_.say(Text::index_record),
                                                                            {{words_.say(Text::elections)},
                                                                             {words_.say(Text::key_date)},
                                                                             {words_.say(Text::index_figures), true},
                                                                             {words_.say(Text::index_agree), true},
                                                                             {words_.say(Text::index_differ), true},
                                                                             {words_.say(Text::index_open), true}},
                                                                            rows);
  }

  const Site& site_;
  const SiteWords& words_;
};

}  // namespace

Page index_page(const Site& site, const SiteWords& words) {
  Page page;
  page.path = "index.html";
  page.title = words.say(Text::index_title) + " · saylau";
  page.description = words.say(Text::index_intro);
  page.body = Index(site, words).print();
  return page;
}

}  // namespace saylau::report::site
