// The parts of an election's page, each a function of the election and the language; an empty one is not shown.
#pragma once

#include <string>
#include <vector>

#include "count/explain/names.hpp"
#include "report/result_figures.hpp"
#include "report/site/hemicycle.hpp"
#include "report/site/site.hpp"
#include "report/site/site_words.hpp"

namespace saylau::report::site {

// What every part is written from.
struct ElectionContext {
  ElectionContext(const Site& site, const SiteElection& election, const SiteWords& words);

  const Site& site;
  const SiteElection& election;
  const SiteWords& words;
  std::string root;  // way to the root of the site
  explain::ElectionNames names;
  ResultFigures figures;
  std::vector<std::string> colours;  // of the contestants
  std::string page;                  // where the parts stand that a frame does not have; "" on the page itself

  const Contestant& contestant(std::size_t i) const { return election.package.election.contestants[i]; }
  std::string number(Votes number) const { return words.words().number(number); }
  Markup who(std::size_t i) const { return name(names.contestant(i)); }
  Markup who(const std::vector<std::size_t>& indices) const;  // "A, B"
  // To a part of the election's page, from a frame too.
  Markup to(const std::string& anchor, const Markup& content) const;
  // A figure that leads to the step of the working that it comes from.
  Markup from_step(const std::string& figure, std::size_t step) const;
  // The article, in the reader's language.
  Markup cite(const std::string& citation) const;
  // "data/kz/2023-mazhilis/result.csv", seen from the page.
  std::string data(const std::string& file) const { return root + "data/" + election.id() + "/" + file; }
};

// A section with a heading, or nothing if there is nothing in it.
Markup section(const std::string& id, const std::string& heading, const Markup& content);

// A table that may be wider than the screen: it scrolls by itself, with the keyboard too.
Markup scrolling(const std::string& label, const Markup& table);

// A bar of so many percent of the room that it has; `paint` is an attribute, such as class="own".
Markup bar(double percent, const std::string& paint);

// A table of texts with a heading for each column; the first cell of a row heads it.
struct Column {
  std::string head;
  bool numbers = false;
};
Markup plain_table(const std::string& label, const std::vector<Column>& columns,
                   const std::vector<std::vector<Markup>>& rows);

Markup head_part(const ElectionContext& context);
std::vector<Markup> facts(const ElectionContext& context);
Markup chamber_part(const ElectionContext& context);
Markup table_part(const ElectionContext& context);
Text table_heading(const ElectionContext& context);  // votes and seats, or of a decision its result
Markup tiers_part(const ElectionContext& context);
Markup areas_part(const ElectionContext& context);
Text areas_heading(const ElectionContext& context);  // by region, or by district
Markup map_drawing(const ElectionContext& context);
Markup turnout_part(const ElectionContext& context);
Markup working_part(const ElectionContext& context);
Markup announced_part(const ElectionContext& context);
Markup findings_part(const ElectionContext& context);
Markup reform_part(const ElectionContext& context);
Markup claims_part(const ElectionContext& context);
Markup margins_part(const ElectionContext& context);
Markup bars_part(const ElectionContext& context);
Markup lab_part(const ElectionContext& context);
Markup downloads_part(const ElectionContext& context);
Markup embed_part(const ElectionContext& context);
Markup related_part(const ElectionContext& context);
Markup sidebar(const ElectionContext& context);

// The benches of the chamber: lists by seats, then what is filled otherwise or open. Empty for a decision.
std::vector<Bench> benches(const ElectionContext& context);

}  // namespace saylau::report::site
