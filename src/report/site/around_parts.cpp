// What stands around the result: data to take away, frames for other pages, other elections, key facts.

#include <fmt/format.h>

#include <algorithm>

#include "count/threshold.hpp"
#include "report/charts/svg.hpp"
#include "report/site/area_files.hpp"
#include "report/site/election_parts.hpp"
#include "report/status_lines.hpp"
#include "report/turnout_line.hpp"

namespace saylau::report::site {

namespace {

Markup pair(const std::string& what, const Markup& value) {
  return element("div", element("dt", what) + element("dd", value));
}

// A frame, and what gives it the height that it asks for (web/src/page.ts).
std::string frame_code(const std::string& address, const std::string& title) {
  constexpr const char* kListener =
      "<script>addEventListener(\"message\",(e)=>{if(e.data&&e.data.type===\"saylau.height\")"
      "for(const f of document.querySelectorAll(\"iframe\"))"
      "if(f.contentWindow===e.source)f.style.height=Number(e.data.height)+\"px\"})</script>";
  return fmt::format(
      "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"480\" style=\"border:0\" loading=\"lazy\"></iframe>{}",
      address, escape_xml(title), kListener);
}

// What shares are of may be another figure: of a referendum, the ballots cast.
Figure valid_votes_of(const ElectionContext& context) {
  const Contest* contest = context.figures.contest();
  if (contest == nullptr) return std::nullopt;
  return count::denominator(law::Denominator::valid_votes, *contest, context.election.package.election.contestants);
}

}  // namespace

Markup downloads_part(const ElectionContext& context) {
  const SiteWords& words = context.words;
  const auto file = [&](const char* path, Text label) {
    return element("li", element("a", {{"href", context.data(path)}, {"download", ""}}, words.say(label)));
  };
  Markup items = file("result.csv", Text::download_csv) + file("result.json", Text::download_json) +
                 file("result.nist.json", Text::download_nist);
  if (!areas_of(context.election.package).contests.empty()) items += file("areas.csv", Text::download_areas);
  const std::string command = "saylau count " + context.election.id();
  return element("ul", {{"class", "downloads"}}, items) +
         element("p", words.sentence(Text::footer_code, {element("code", command)}));
}

Markup embed_part(const ElectionContext& context) {
  Markup lines;
  const std::string base = context.site.url.empty() ? "https://…/" : context.site.url;
  for (const char* what : {"chamber", "table", "map"}) {
    if (std::string_view(what) == "chamber" && benches(context).empty()) continue;
    if (std::string_view(what) == "map" && areas_of(context.election.package).contests.empty()) continue;
    const std::string address =
        fmt::format("{}{}/{}/embed-{}.html", base, context.words.code(), context.election.id(), what);
    lines +=
        element("li", element("code", frame_code(address, context.election.package.name.in(context.words.language()))) +
                          text(" ") + link(fmt::format("embed-{}.html", what), text("→")));
  }
  return element("details", element("summary", context.words.say(Text::embed)) +
                                element("p", context.words.say(Text::embed_intro)) +
                                element("ul", {{"class", "embeds"}}, lines));
}

Markup related_part(const ElectionContext& context) {
  Markup items;
  const std::string country = context.election.id().substr(0, context.election.id().find('/'));
  for (const bool same : {true, false}) {
    for (const SiteElection& other : context.site.elections) {
      const bool here = other.id().starts_with(country + "/");
      if (other.id() == context.election.id() || here != same) continue;
      const std::string address = context.root + std::string(context.words.code()) + "/" + other.id() + "/index.html";
      items += element("li", link(address, name(other.package.name.in(context.words.language()))) + text(" ") +
                                 element("time", {{"datetime", other.package.date}},
                                         context.words.words().date(other.package.date)));
    }
  }
  if (items.empty()) return {};
  return element("ul", {{"class", "related"}}, items);
}

Markup sidebar(const ElectionContext& context) {
  const SiteWords& words = context.words;
  const count::Result& result = context.election.result;
  Markup facts = pair(words.say(Text::key_date), text(words.words().date(context.election.package.date)));
  facts += pair(words.say(Text::key_law), name(context.election.law.title.in(words.language())));
  if (result.seats > 0) facts += pair(words.say(Text::key_seats), text(std::to_string(result.seats)));
  facts += pair(words.say(Text::key_turnout), text(turnout_figure(context.election.view(), words.words())));
  if (const Figure valid = valid_votes_of(context))
    facts += pair(words.say(Text::key_valid), text(context.number(*valid)));
  for (const law::Tier& tier : context.election.law.tiers) {
    for (const law::Threshold& threshold : tier.thresholds) {
      facts += pair(words.say(Text::key_threshold),
                    text(words.words().percentage(threshold.share) + " ") + context.cite(threshold.cite));
    }
  }
  if (const auto largest = context.figures.largest_lists(); !largest.empty())
    facts += pair(words.say(Text::key_largest), context.who(largest));
  for (const std::string& line : status_lines(context.election.package, words.words()))
    facts += pair(words.say(Text::key_status), text(line));
  return element("h2", {{"id", "key-facts"}}, words.say(Text::key_facts)) + element("dl", facts);
}

}  // namespace saylau::report::site
