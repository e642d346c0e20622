#include "report/site/election_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/charts/svg.hpp"
#include "report/site/election_parts.hpp"
#include "report/status_lines.hpp"
#include "report/turnout_line.hpp"
#include "report/width.hpp"

namespace saylau::report::site {

namespace {

// At most so many characters, and "…" where there are more.
std::string shortened(const std::string& text, std::size_t most) {
  const std::string start = first_characters(text, most);
  return start.size() < text.size() ? start + "…" : text;
}

std::string title_of(const SiteElection& election, const SiteWords& words) {
  return election.package.name.in(words.language()) + " · " + words.words().date(election.package.date);
}

// Plain text: who has how much, and turnout.
std::string description_of(const ElectionContext& context) {
  std::string description = turnout_line(context.election.view(), context.words.words());
  for (const Bench& bench : benches(context)) description += fmt::format(" · {} {}", bench.name, bench.seats);
  const std::string standing = standing_line(context.election.view(), context.words.words());
  return description + (standing.empty() ? "" : " · " + standing);
}

Markup facts_list(const ElectionContext& context) {
  Markup items;
  for (const Markup& fact : facts(context)) items += element("li", fact);
  return element("ul", {{"class", "facts"}}, items);
}

struct PagePart {
  std::string id;
  Text heading;
  Markup content;
};

// In the order in which they stand; some may be empty.
std::vector<PagePart> parts_of(const ElectionContext& context) {
  return {{"facts", Text::in_short, facts_list(context)},
          {"chamber", Text::chamber, chamber_part(context)},
          {"votes", table_heading(context), table_part(context)},
          {"tiers", Text::parts, tiers_part(context)},
          {"areas", areas_heading(context), areas_part(context)},
          {"turnout", Text::turnout, turnout_part(context)},
          {"working", Text::working, working_part(context)},
          {"announced", Text::announced, announced_part(context)},
          {"findings", Text::findings, findings_part(context)},
          {"reform", Text::reform, reform_part(context)},
          {"claims", Text::claims, claims_part(context)},
          {"margins", Text::margins, margins_part(context)},
          {"bars", Text::bars, bars_part(context)},
          {"lab", Text::lab, lab_part(context)},
          {"data", Text::downloads, downloads_part(context) + embed_part(context)},
          {"related", Text::related, related_part(context)}};
}

Markup main_column(const std::vector<PagePart>& parts, const SiteWords& words) {
  Markup column;
  for (const PagePart& part : parts) column += section(part.id, words.say(part.heading), part.content);
  return column;
}

Markup contents(const std::vector<PagePart>& parts, const SiteWords& words) {
  Markup items;
  for (const PagePart& part : parts) {
    if (!part.content.empty()) items += element("li", link("#" + part.id, text(words.say(part.heading))));
  }
  return element("nav", {{"class", "contents"}, {"aria-label", words.say(Text::on_this_page)}},
                 element("h2", words.say(Text::on_this_page)) + element("ul", items));
}

// What a frame says of its figures: how complete, final or preliminary, how much is in.
Markup standing_part(const ElectionContext& context) {
  const CountView view = context.election.view();
  const Words& words = context.words.words();
  return element("p", {{"class", is_settled(view) ? "badge complete" : "badge incomplete"}},
                 completeness(view, words)) +
         element("p", {{"class", "note standing"}}, standing_line(view, words));
}

}  // namespace

Page election_page(const Site& site, const SiteElection& election, const SiteWords& words) {
  const ElectionContext context(site, election, words);
  Page page;
  page.path = election.id() + "/index.html";
  page.title = title_of(election, words);
  page.description = description_of(context);
  page.image = "data/" + election.id() + "/card.png";
  const std::vector<PagePart> parts = parts_of(context);
  page.body = head_part(context) + element("div", {{"class", "columns"}},
                                           element("div", {{"class", "main"}}, main_column(parts, words)) +
                                               element("aside", {{"class", "key"}, {"aria-labelledby", "key-facts"}},
                                                       sidebar(context) + contents(parts, words)));
  return page;
}

std::vector<Page> embedded_pages(const Site& site, const SiteElection& election, const SiteWords& words) {
  ElectionContext context(site, election, words);
  context.page = "index.html";
  const Markup standing = standing_part(context);
  std::vector<Page> pages;
  const auto add = [&](const std::string& what, const Markup& content) {
    if (content.empty()) return;
    const Markup back = element("p", {{"class", "note"}},
                                element("a", {{"href", "index.html"}, {"target", "_blank"}, {"rel", "noopener"}},
                                        name(title_of(election, words)) + text(" · saylau")));
    Page page;
    page.path = election.id() + "/embed-" + what + ".html";
    page.title = title_of(election, words);
    page.description = description_of(context);
    page.bare = true;
    page.body = element("main", element("h1", name(title_of(election, words))) + standing + content + back);
    pages.push_back(std::move(page));
  };
  add("chamber", chamber_part(context));
  add("table", table_part(context));
  add("map", map_drawing(context));
  return pages;
}

std::string card(const Site& site, const SiteElection& election) {
  const SiteWords words(Language::english);
  const ElectionContext context(site, election, words);
  Svg svg(1200, 630);
  svg.rectangle(0, 0, 1200, 12, "#0f4c81");
  svg.text(60, 90, shortened(election.package.name.english, 48), 40, Anchor::start, "#111827", true);
  svg.text(60, 140, words.words().date(election.package.date), 28, Anchor::start, "#4b5563");
  svg.text(60, 178, shortened(standing_line(election.view(), words.words()), 84), 22, Anchor::start,
           is_settled(election.view()) ? "#4b5563" : "#6b4400", true);
  double y = 210;
  Votes most = 1;
  const bool seats = election.result.seats > 0;
  const auto value = [&](std::size_t i) {
    return seats ? election.result.seats_of(i) : context.figures.votes(i).value_or(0);
  };
  for (const std::size_t i : context.figures.shown()) most = std::max(most, value(i));
  std::size_t rows = 0;
  for (const std::size_t i : context.figures.shown()) {
    if (++rows > 6 || (value(i) == 0 && seats)) break;
    svg.text(60, y + 24, shortened(context.names.contestant(i), 26), 24);
    svg.rectangle(460, y, 560.0 * static_cast<double>(value(i)) / static_cast<double>(most), 32, context.colours[i]);
    svg.text(1140, y + 25, words.words().number(value(i)), 26, Anchor::end, "#111827", true);
    y += 58;
  }
  svg.text(60, 595, shortened(turnout_line(election.view(), words.words()), 76), 22, Anchor::start, "#4b5563");
  svg.text(1140, 595, "saylau", 26, Anchor::end, "#0f4c81", true);
  return svg.print(title_of(election, words));
}

}  // namespace saylau::report::site
