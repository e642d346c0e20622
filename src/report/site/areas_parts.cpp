// Regions or districts: a grid of tiles by leader, turnout and share of the first, and the table behind it. Where there
// are stations, a region opens and shows them (its file is fetched when it is opened).

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "package/export_areas.hpp"
#include "report/charts/colours.hpp"
#include "report/charts/svg.hpp"
#include "report/site/area_files.hpp"
#include "report/site/election_parts.hpp"
#include "report/width.hpp"
#include "votes/contests.hpp"

namespace saylau::report::site {

namespace {

// What is written on a tile: the number of a district, else the first letters of the name.
std::string short_name(const std::string& name) {
  constexpr std::size_t kLetters = 4;
  const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
  const auto number = std::ranges::find_if(name, is_digit);
  if (number != name.end()) return {number, std::ranges::find_if_not(number, name.end(), is_digit)};
  return first_characters(name, kLetters);
}

struct Tile {
  const Contest* contest = nullptr;
  std::string name;
  std::string colour = kGrey;
  std::vector<std::size_t> first;  // several if they are equal
  std::string share;               // of the first, of the valid votes
  std::string turnout;
  double share_part = 0;  // 0 to 1
  double turnout_part = 0;
};

class Tiles {
 public:
  explicit Tiles(const ElectionContext& context) : context_(context), areas_(areas_of(context.election.package)) {
    for (const Contest& contest : areas_.contests) tiles_.push_back(tile(contest));
  }

  bool empty() const { return tiles_.empty(); }

  // One grid; which of the three is seen is chosen by the radio buttons before it (site.css).
  Markup drawing() const {
    constexpr int kTile = 44;
    const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(tiles_.size()) * 2.2)));
    const std::size_t rows = (tiles_.size() + columns - 1) / columns;
    std::string svg = fmt::format("<svg class=\"tiles\" viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">",
                                  columns * kTile, rows * kTile, escape_xml(heading()));
    for (std::size_t i = 0; i < tiles_.size(); ++i)
      svg += tile_drawing(tiles_[i], i % columns * kTile, i / columns * kTile);
    return Markup::drawn(svg + "</svg>");
  }

  Markup choices() const {
    return choice("leader", Text::map_leader, true) + choice("turnout", Text::map_turnout, false) +
           choice("share", Text::map_share, false);
  }

  Markup table() const {
    std::vector<std::vector<Markup>> rows;
    for (const Tile& tile : tiles_) {
      rows.push_back({name(tile.name), text(voters(*tile.contest)), text(tile.turnout), context_.who(tile.first),
                      text(tile.share)});
    }
    const Words& words = context_.words.words();
    return plain_table(heading(),
                       {{words.say(Phrase::areas_area)},
                        {words.say(Phrase::areas_voters), true},
                        {words.say(Phrase::areas_turnout), true},
                        {words.say(Phrase::areas_first)},
                        {words.say(Phrase::head_share), true}},
                       rows);
  }

  // A region with its stations in files of their own.
  Markup tree() const {
    Markup regions;
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
      const Tile& tile = tiles_[i];
      const std::string first = context_.names.contestants(tile.first) + " " + tile.share;
      const Markup summary =
          element("summary", name(tile.name) + text(" ") + element("span", {{"class", "n"}}, tile.turnout) + text(" ") +
                                 element("span", name(first)));
      const Markup csv =
          element("p", link(context_.data(region_file(i) + ".csv"), text(context_.words.say(Text::region_csv))));
      regions += element("details",
                         {{"class", "region"},
                          {"data-file", context_.data(region_file(i) + ".js")},
                          {"data-wait", context_.words.say(Text::region_wait)}},
                         summary + csv);
    }
    return element("div", {{"class", "tree"}}, regions);
  }

  bool has_stations() const { return stations_by_region(context_.election.package); }
  std::string heading() const {
    return context_.words.say(areas_.kind == AreaKind::region ? Text::by_region : Text::by_district);
  }

 private:
  std::string voters(const Contest& contest) const {
    const Figure& voters = contest.reporting ? contest.reporting->registered : contest.tally.registered;
    return voters ? context_.number(*voters) : "–";
  }

  Tile tile(const Contest& contest) const {
    Tile tile;
    tile.contest = &contest;
    tile.name = context_.names.area(contest.area);
    const Tally& tally = contest.tally;
    const Words& words = context_.words.words();
    const Figure part = took_part(contest);
    tile.turnout = part && tally.registered && *tally.registered > 0 ? words.share(*part, *tally.registered) : "–";
    if (part && tally.registered && *tally.registered > 0) {
      tile.turnout_part = static_cast<double>(*part) / static_cast<double>(*tally.registered);
    }
    tile.first = leaders(contest);
    if (tile.first.empty()) return tile;
    const Votes most = tally.votes[tile.first[0]];
    const Votes valid = valid_votes(tally);
    tile.share = words.share(most, valid);
    tile.share_part = static_cast<double>(most) / static_cast<double>(valid);
    if (tile.first.size() == 1) tile.colour = context_.colours[colour_of(tile.first[0])];
    return tile;
  }

  // A candidate has the colour of its party.
  std::size_t colour_of(std::size_t i) const { return party_of(context_.election.package.election.contestants, i); }

  std::string tile_drawing(const Tile& tile, std::size_t x, std::size_t y) const {
    const std::string first = context_.names.contestants(tile.first) + " " + tile.share;
    const auto layer = [&](const char* kind, const std::string& fill, double opacity) {
      return fmt::format(
          "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"42\" height=\"42\" rx=\"4\" fill=\"{}\" "
          "fill-opacity=\"{:.2f}\"/>",
          kind, x + 1, y + 1, fill, opacity);
    };
    return fmt::format("<g><title>{}</title>", escape_xml(fmt::format("{}: {}, {}", tile.name, tile.turnout, first))) +
           layer("leader", tile.colour, 1) + layer("turnout", "#2563eb", 0.1 + 0.9 * std::min(1.0, tile.turnout_part)) +
           layer("share", tile.colour, 0.1 + 0.9 * std::min(1.0, tile.share_part)) +
           fmt::format("<text x=\"{}\" y=\"{}\">{}</text></g>", x + 22, y + 27, escape_xml(short_name(tile.name)));
  }

  Markup choice(const std::string& id, Text label, bool chosen) const {
    const std::string full = "map-" + id;
    const Markup input =
        chosen ? void_element("input", {{"type", "radio"}, {"name", "map"}, {"id", full}, {"checked", ""}})
               : void_element("input", {{"type", "radio"}, {"name", "map"}, {"id", full}});
    return input + element("label", {{"for", full}}, context_.words.say(label));
  }

  const ElectionContext& context_;
  AreaContests areas_;
  std::vector<Tile> tiles_;
};

}  // namespace

Text areas_heading(const ElectionContext& context) {
  return areas_of(context.election.package).kind == AreaKind::region ? Text::by_region : Text::by_district;
}

Markup map_drawing(const ElectionContext& context) {
  const Tiles tiles(context);
  return tiles.empty() ? Markup() : tiles.drawing();
}

Markup areas_part(const ElectionContext& context) {
  const Tiles tiles(context);
  if (tiles.empty()) return element("p", context.words.say(Text::no_areas));
  const Markup map =
      element("fieldset", {{"class", "map"}},
              element("legend", {{"class", "hidden"}}, tiles.heading()) + tiles.choices() + tiles.drawing());
  const Markup table = element("details", element("summary", tiles.heading()) + tiles.table());
  return map + element("p", {{"class", "note"}}, context.words.say(Text::map_note)) +
         (tiles.has_stations() ? tiles.tree() : table);
}

}  // namespace saylau::report::site
