#include <fmt/format.h>

#include "report/charts/colours.hpp"
#include "report/site/election_parts.hpp"
#include "report/site/page.hpp"

namespace saylau::report::site {

ElectionContext::ElectionContext(const Site& all, const SiteElection& one, const SiteWords& in)
    : site(all),
      election(one),
      words(in),
      root(way_to_root(std::string(in.code()), one.id() + "/index.html")),
      names(one.package.election, in.words()),
      figures(one.view()),
      colours(colours_of(one.package.election.contestants)) {}

Markup ElectionContext::to(const std::string& anchor, const Markup& content) const {
  if (page.empty()) return link("#" + anchor, content);
  return element("a", {{"href", page + "#" + anchor}, {"target", "_blank"}, {"rel", "noopener"}}, content);
}

Markup ElectionContext::who(const std::vector<std::size_t>& indices) const {
  Markup all;
  for (const std::size_t i : indices) all += (all.empty() ? Markup() : text(", ")) + who(i);
  return all;
}

Markup ElectionContext::from_step(const std::string& figure, std::size_t step) const {
  return to("step-" + std::to_string(step + 1), text(figure));
}

Markup ElectionContext::cite(const std::string& citation) const {
  if (citation.empty()) return {};
  return element("cite", words.words().cite(citation));
}

Markup section(const std::string& id, const std::string& heading, const Markup& content) {
  if (content.empty()) return {};
  return element("section", {{"id", id}, {"aria-labelledby", id + "-head"}},
                 element("h2", {{"id", id + "-head"}}, heading) + content);
}

Markup scrolling(const std::string& label, const Markup& table) {
  return element("div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", label}}, table);
}

Markup bar(double percent, const std::string& paint) {
  return Markup::drawn(
      fmt::format("<svg class=\"bar\" aria-hidden=\"true\" preserveAspectRatio=\"none\" viewBox=\"0 0 100 10\">"
                  "<rect {} width=\"{:.2f}\" height=\"10\"/></svg>",
                  paint, percent));
}

Markup plain_table(const std::string& label, const std::vector<Column>& columns,
                   const std::vector<std::vector<Markup>>& rows) {
  Markup head;
  for (const Column& column : columns) {
    head += column.head.empty() ? element("td", Markup())
                                : element("th", {{"scope", "col"}, {"class", column.numbers ? "n" : "t"}}, column.head);
  }
  Markup body;
  for (const std::vector<Markup>& row : rows) {
    Markup cells = element("th", {{"scope", "row"}}, row[0]);
    for (std::size_t i = 1; i < row.size(); ++i) {
      cells += element("td", {{"class", columns[i].numbers ? "n" : "t"}}, row[i]);
    }
    body += element("tr", cells);
  }
  return scrolling(label, element("table", element("thead", element("tr", head)) + element("tbody", body)));
}

}  // namespace saylau::report::site
