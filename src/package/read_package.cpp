#include "package/read_package.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "law/nearest.hpp"
#include "law/strict_toml.hpp"
#include "law/text_file.hpp"
#include "law/vocabulary.hpp"
#include "package/called.hpp"
#include "package/csv/name_key.hpp"
#include "package/fits_law.hpp"
#include "package/out_of_the_race.hpp"
#include "package/read_as_of.hpp"
#include "package/read_votes.hpp"

namespace saylau::package {

namespace {

constexpr std::array kKindWords = {
    Word{"party list", ContestantKind::party_list},
    Word{"candidate", ContestantKind::candidate},
    Word{"answer", ContestantKind::answer},
    Word{"against all", ContestantKind::against_all},
};
constexpr std::array kStandingWords = {Word{"withdrawn", Standing::withdrawn}, Word{"died", Standing::died},
                                       Word{"disqualified", Standing::disqualified}};
constexpr std::array kUseWords = {Word{"count", Use::count}, Word{"detail", Use::detail}, Word{"roll", Use::roll}};
constexpr std::array kFormatWords = {Word{"CSV", false}, Word{"NIST SP 1500-100", true}};
constexpr std::array kStoodWords = {
    Word{"everybody", Stood::everybody},
    Word{"whoever is not blank", Stood::blank_did_not},
    Word{"whoever has votes", Stood::whoever_has_votes},
};
constexpr std::array kSpecialWords = {
    Word{"abroad", SpecialKind::abroad},         Word{"hospital", SpecialKind::hospital},
    Word{"military", SpecialKind::military},     Word{"prison", SpecialKind::prison},
    Word{"electronic", SpecialKind::electronic}, Word{"other", SpecialKind::other},
};
constexpr std::array kRoundWords = {Word{"second round", false}, Word{"repeat voting", true}};
constexpr std::array kStatusWords = {Word{"final", true}, Word{"preliminary", false}};

std::vector<std::string> plain(const std::vector<PlacedText>& texts) {
  std::vector<std::string> plain;
  for (const PlacedText& text : texts) plain.push_back(text.text);
  return plain;
}

Area read_area(TomlTable table) {
  Area area;
  area.id = table.required_text("id");
  area.name = table.names("name");
  area.kind = table.required_word("kind", law::kAreaWords).value_or(AreaKind::nation);
  area.parent = table.text("parent").value_or("");
  table.refuse_other_keys();
  return area;
}

bool is_colour(const std::string& text) {
  const auto is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  return text.size() == 7 && text[0] == '#' && std::ranges::all_of(text.substr(1), is_digit);
}

constexpr std::int64_t kNotSaid = 0;  // of which round somebody is out

Contestant read_contestant(TomlTable table) {
  Contestant contestant;
  contestant.id = table.required_text("id");
  contestant.name = table.names("name");
  contestant.kind = table.required_word("kind", kKindWords).value_or(ContestantKind::party_list);
  contestant.party = table.text("party").value_or("");
  contestant.colour = table.text("colour").value_or("");
  if (!contestant.colour.empty() && !is_colour(contestant.colour)) {
    table.error("package.colour", table.place_of("colour"), fmt::format("\"{}\"", contestant.colour),
                "a colour such as \"#1a9641\", in small letters");
  }
  if (table.has("registration")) {
    contestant.registration = static_cast<int>(table.required_integer("registration", 1));
  }
  contestant.group = table.text("group").value_or("");
  contestant.standing = table.word("status", kStandingWords).value_or(Standing::stands);
  contestant.out_from_round =
      static_cast<int>(table.has("out_from_round") ? table.required_integer("out_from_round", 1) : kNotSaid);
  contestant.nominees = table.boolean("nominees").value_or(false);
  contestant.successor_of = table.text("successor_of").value_or("");
  contestant.ballots = plain(table.texts("ballots"));
  if (contestant.ballots.empty()) table.missing("ballots", "the ballots on which it stands, such as [\"list\"]");
  table.refuse_other_keys();
  return contestant;
}

// A header, or several of them.
std::vector<std::string> headers(TomlTable& table, const std::string& role) {
  if (table.holds_text(role)) return {table.required_text(role)};
  std::vector<std::string> headers = plain(table.texts(role));
  if (headers.empty()) table.missing(role, "a header of the file, or a list of them");
  return headers;
}

// "votes" and "other" may be tables of their own: votes.<contestant>, other.<figure>.
void read_columns(TomlTable table, Source& source) {
  for (const std::string& role : table.keys()) {
    if ((role == "votes" || role == "other") && table.holds_table(role)) {
      if (auto below = table.table(role)) {
        for (const std::string& id : below->keys()) {
          source.columns[fmt::format("{}.{}", role, id)] = headers(*below, id);
        }
      }
    } else {
      source.columns[role] = headers(table, role);
    }
  }
}

SpecialStations read_special(TomlTable table) {
  SpecialStations special;
  special.kind = table.required_word("kind", kSpecialWords).value_or(SpecialKind::other);
  special.column = table.required_text("column");
  special.equals = table.required_text("equals");
  special.apart = table.boolean("apart").value_or(false);
  table.refuse_other_keys();
  return special;
}

Unopposed read_unopposed(TomlTable table) {
  Unopposed alone{table.required_text("ballot"), table.required_text("area"), table.required_text("contestant")};
  table.refuse_other_keys();
  return alone;
}

Round read_round(TomlTable table) {
  Round round;
  round.id = table.required_text("id");
  round.ballot = table.required_text("ballot");
  round.repeat_voting = table.required_word("kind", kRoundWords).value_or(false);
  round.number = static_cast<int>(table.required_integer("number", round.repeat_voting ? 1 : 2));
  round.date = table.required_date("date");
  table.refuse_other_keys();
  return round;
}

// The round of a source, by the id of a [[round]]; its day, or that of the election.
Date read_source_round(TomlTable& table, const Package& package, Source& source) {
  const auto id = table.placed_text("round");
  if (!id) return package.date;
  const auto round = std::ranges::find(package.rounds, id->text, &Round::id);
  if (round == package.rounds.end()) {
    table.error("package.no-such-round", id->place, fmt::format("\"{}\"", id->text), "the id of a [[round]]");
    return package.date;
  }
  source.round = round->number;
  source.repeat_voting = round->repeat_voting;
  return round->date;
}

void read_accepts(TomlTable& table, Source& source) {
  if (auto accepts = table.table("accepts")) {
    for (const std::string& code : accepts->keys()) source.accepts[code] = accepts->required_text(code);
  }
}

constexpr std::array kMarkWords = {Word{".", '.'}, Word{",", ','}};

NumberMarks read_marks(TomlTable& table) {
  NumberMarks marks;
  marks.thousands = table.word("thousands", kMarkWords).value_or('\0');
  marks.decimal = table.word("decimal", kMarkWords).value_or('\0');
  if (marks.thousands != 0 && marks.thousands == marks.decimal) {
    table.error("package.number-marks", table.place_of("decimal"), "one mark for thousands and for decimals",
                "two: decimal = \",\" and thousands = \".\", or the other way round");
  }
  return marks;
}

constexpr std::array kEncodingWords = {
    Word<std::string_view>{"UTF-8", ""},
    Word<std::string_view>{"UTF-16", "UTF-16"},
    Word<std::string_view>{"UTF-16LE", "UTF-16LE"},
    Word<std::string_view>{"UTF-16BE", "UTF-16BE"},
    Word<std::string_view>{"windows-1250", "windows-1250"},
    Word<std::string_view>{"windows-1251", "windows-1251"},
    Word<std::string_view>{"windows-1252", "windows-1252"},
    Word<std::string_view>{"windows-1254", "windows-1254"},
    Word<std::string_view>{"latin-1", "latin-1"},
    Word<std::string_view>{"ISO-8859-2", "ISO-8859-2"},
    Word<std::string_view>{"ISO-8859-15", "ISO-8859-15"},
    Word<std::string_view>{"KOI8-R", "KOI8-R"},
    Word<std::string_view>{"CP866", "CP866"},
};

// The numbers of the header's lines: one, or a list.
std::vector<std::size_t> read_header_lines(TomlTable& table) {
  std::vector<std::size_t> lines;
  if (!table.has("header")) return lines;
  for (const std::int64_t line : table.integers("header", 1)) lines.push_back(static_cast<std::size_t>(line));
  if (!std::ranges::is_sorted(lines)) {
    table.error("package.header", table.place_of("header"), "lines of a header in another order",
                "the numbers of its lines from top to bottom");
  }
  return lines;
}

std::optional<ColumnGroups> read_groups(TomlTable& table) {
  auto groups = table.table("groups");
  if (!groups) return std::nullopt;
  ColumnGroups read;
  read.name = headers(*groups, "name");
  read.votes = groups->required_text("votes");
  read.from = groups->text("from").value_or("");
  read.columns = static_cast<std::size_t>(groups->required_integer("columns", 2));
  groups->refuse_other_keys();
  return read;
}

// How the file is made: what package/csv/layout.hpp undoes.
void read_layout(TomlTable& table, Source& source) {
  source.layout.encoding = std::string(table.word("encoding", kEncodingWords).value_or(""));
  source.layout.header = read_header_lines(table);
  if (table.has("skip")) source.layout.skip = static_cast<std::size_t>(table.required_integer("skip", 0));
  if (auto where = table.table("where")) {
    for (const std::string& header : where->keys()) source.layout.where[header] = headers(*where, header);
  }
  source.add = table.boolean("add").value_or(false);
  source.layout.groups = read_groups(table);
  if (auto names = table.table("names")) {
    for (const std::string& name : names->keys()) source.names[name] = names->required_text(name);
  }
}

// What `saylau new` took for contestants on no other ground than where it stands.
void refuse_guesses(TomlTable& table) {
  const std::vector<std::string> guessed = plain(table.texts("guessed"));
  if (guessed.empty()) return;
  table.error(
      "package.guessed", table.place_of("guessed"),
      fmt::format("{} columns guessed by where they stand: \"{}\"", guessed.size(), fmt::join(guessed, "\", \"")),
      "each of them looked at, and this line taken out");
}

Source read_source(TomlTable table, const Package& package) {
  Source source;
  source.file = table.required_text("file");
  source.member = table.text("member").value_or("");
  source.ballot = table.required_text("ballot");
  const Date voted = read_source_round(table, package, source);
  source.use = table.required_word("use", kUseWords).value_or(Use::count);
  source.is_nist = table.word("format", kFormatWords).value_or(false);
  source.final = table.required_word("status", kStatusWords).value_or(true);
  source.as_of = read_as_of(table, voted);
  source.stood = table.word("stood", kStoodWords).value_or(Stood::everybody);
  source.url = table.required_text("url");
  read_layout(table, source);
  source.marks = read_marks(table);
  source.unpublished = plain(table.texts("unpublished"));
  source.announced_to_pass = plain(table.texts("announced_to_pass"));
  source.note = table.text("note").value_or("");
  source.unread = plain(table.texts("unread"));
  if (source.layout.groups) source.layout.groups->unread = source.unread;
  refuse_guesses(table);
  if (auto columns = table.table("columns")) read_columns(std::move(*columns), source);
  for (TomlTable& special : table.tables("special")) source.special.push_back(read_special(std::move(special)));
  read_accepts(table, source);
  table.refuse_other_keys();
  return source;
}

// What no single table can know: that ids are unique and that references lead somewhere.
class Checker {
 public:
  Checker(const Package& package, TomlTable& root) : package_(package), root_(root) {
    for (const Contestant& contestant : package.election.contestants) contestants_.push_back(contestant.id);
    for (const Area& area : package.election.areas) areas_.push_back(area.id);
  }

  void check() {
    check_unique("contestant", contestants_);
    check_unique("area", areas_);
    check_nation();
    for (const Area& area : package_.election.areas) {
      check_parent(area);
      check_is_no_total(area);
    }
    for (const Contestant& contestant : package_.election.contestants) {
      if (!contestant.party.empty()) check_party(contestant);
      check_is_somebody(contestant);
      if (contestant.standing != Standing::stands) check_out_from(contestant);
    }
    for (const Source& source : package_.sources) check_source(source);
    check_rolls();
    check_columns_of_ballots();
    for (const Round& round : package_.rounds) check_round(round);
    for (const Unopposed& alone : package_.unopposed) check_unopposed(alone);
  }

  // A line of the form that nobody can be elected by.
  void check_is_somebody(const Contestant& contestant) {
    const bool may_be = contestant.kind == ContestantKind::answer || !may_win(contestant);
    if (may_be || !names_nobody(contestant.name.english)) return;
    root_.error(
        "package.nobody", root_.place_of("contestant"),
        fmt::format("\"{}\" as a {}", contestant.name.english,
                    contestant.kind == ContestantKind::candidate ? "candidate" : "party list"),
        "somebody who can win; kind = \"against all\" for that line, and for other lines the columns invalid or "
        "uncounted");
  }

  // With a second round it matters whether the votes of the first were still for somebody.
  void check_out_from(const Contestant& contestant) {
    const auto in_second = [&](const Source& source) {
      return source.round > 1 && std::ranges::find(contestant.ballots, source.ballot) != contestant.ballots.end();
    };
    if (contestant.out_from_round != kNotSaid || std::ranges::none_of(package_.sources, in_second)) return;
    root_.error("package.out-from-round", root_.place_of("contestant"),
                fmt::format("\"{}\" out of the race, on a ballot with a second round", contestant.id),
                "out_from_round = 1, if its votes in the first were for nobody any more, or 2, if they still counted");
  }

  void check_unopposed(const Unopposed& alone) {
    check_standing(alone);
    check_known("unopposed", "package.no-such-contestant", alone.contestant, contestants_);
    check_known("unopposed", "package.no-such-area", alone.area, areas_);
    const auto same = [&](const Unopposed& other) { return other.ballot == alone.ballot && other.area == alone.area; };
    if (std::ranges::count_if(package_.unopposed, same) < 2) return;
    root_.error("package.unopposed", root_.place_of("unopposed"),
                fmt::format("area \"{}\" of the ballot \"{}\" twice", alone.area, alone.ballot),
                "one [[unopposed]] for an area: who stood there alone");
  }

 private:
  void check_standing(const Unopposed& alone) {
    const auto& contestants = package_.election.contestants;
    const auto who = std::ranges::find(contestants, alone.contestant, &Contestant::id);
    if (who == contestants.end() || who->standing == Standing::stands) return;
    root_.error("package.unopposed", root_.place_of("unopposed"),
                fmt::format("\"{}\", who is out of the race, unopposed", alone.contestant), "somebody who stands");
  }

  void check_unique(std::string_view what, std::vector<std::string> ids) {
    std::ranges::sort(ids);
    const auto twice = std::ranges::adjacent_find(ids);
    if (twice == ids.end()) return;
    root_.error("package.duplicate-id", root_.place_of(what), fmt::format("two {}s named \"{}\"", what, *twice),
                fmt::format("a different id for each [[{}]]", what));
  }

  // The seats of a candidate count for a party.
  void check_party(const Contestant& contestant) {
    check_known("contestant", "package.no-such-party", contestant.party, contestants_);
    const auto party = std::ranges::find(package_.election.contestants, contestant.party, &Contestant::id);
    if (party == package_.election.contestants.end() || party->kind == ContestantKind::party_list) return;
    root_.error("package.no-such-party", root_.place_of("contestant"),
                fmt::format("\"{}\", the party of \"{}\", which is no party", contestant.party, contestant.id),
                "a contestant of the kind \"party list\"");
  }

  void check_known(std::string_view where, std::string code, const std::string& id,
                   const std::vector<std::string>& known) {
    if (std::ranges::find(known, id) != known.end()) return;
    const auto near = nearest(id, known);
    root_.error(std::move(code), root_.place_of(where), fmt::format("\"{}\"", id),
                near ? fmt::format("the id of an entry of this file; did you mean \"{}\"?", *near)
                     : "the id of an entry of this file");
  }

  // The whole, of which there is one.
  void check_nation() {
    const auto nations = std::ranges::count(package_.election.areas, AreaKind::nation, &Area::kind);
    if (nations == 1 || package_.election.areas.empty()) return;
    root_.error(
        "package.nation", root_.place_of("area"),
        nations == 0 ? "no area of the kind \"nation\"" : fmt::format("{} areas of the kind \"nation\"", nations),
        "one: the whole of the electorate");
  }

  // A total among the areas would be summed up with them.
  void check_is_no_total(const Area& area) {
    if (area.kind == AreaKind::nation || !(names_a_total(area.id) || names_a_total(area.name.english))) return;
    root_.error("package.total-area", root_.place_of("area"),
                fmt::format("area \"{}\" ({}), named as a total", area.id, area.name.english),
                "areas that votes were cast in; the sum of all of them is the nation's");
  }

  // What has no area above it would be in no sum.
  void check_parent(const Area& area) {
    if (area.kind == AreaKind::nation && area.parent.empty()) return;
    if (area.parent.empty()) {
      return root_.error("package.no-parent", root_.place_of("area"), fmt::format("area \"{}\" has no parent", area.id),
                         "parent = the id of the area that it is a part of");
    }
    check_known("area", "package.no-such-parent", area.parent, areas_);
    std::size_t steps = 0;
    for (const Area* at = &area; at != nullptr && steps <= areas_.size(); ++steps) {
      at = find_area(package_.election.areas, at->parent);
    }
    if (steps <= areas_.size()) return;
    root_.error("package.no-parent", root_.place_of("area"), fmt::format("area \"{}\" is a part of itself", area.id),
                "parents that lead to the nation");
  }

  void check_source(const Source& source) {
    for (const auto* ids : {&source.unpublished, &source.announced_to_pass}) {
      for (const std::string& id : *ids) check_known("source", "package.no-such-contestant", id, contestants_);
    }
    for (const auto& [name, id] : source.names) check_name(name, id, source.ballot);
    for (const std::string& id : source.unpublished) {
      if (!source.columns.contains("votes." + id)) continue;
      root_.error("package.unpublished", root_.place_of("source"),
                  fmt::format("a column for the votes of \"{}\", which are said to be unpublished", id),
                  "one or the other");
    }
  }

  // Whoever is called so needs no entry, and nobody else is meant.
  void check_name(const std::string& name, const std::string& id, const std::string& ballot) {
    check_known("source", "package.no-such-contestant", id, contestants_);
    for (const std::size_t i : contestants_called(package_.election.contestants, name)) {
      const Contestant& called = package_.election.contestants[i];
      const bool stands = std::ranges::find(called.ballots, ballot) != called.ballots.end();
      if (!stands || called.id == id) continue;
      root_.error("package.names", root_.place_of("source"), fmt::format("\"{}\" for \"{}\"", name, id),
                  fmt::format("texts that nobody else is called by: that is \"{}\"", called.id));
    }
  }

  // Of two rolls one would be read and the other not.
  void check_rolls() {
    std::set<std::pair<std::string, int>> rolls;
    for (const Source& source : package_.sources) {
      if (source.use == Use::roll && source.repeat_voting) refuse_roll_of_repeat_voting();
      if (source.use != Use::roll || rolls.emplace(source.ballot, source.round).second) continue;
      root_.error("package.two-rolls", root_.place_of("source"),
                  fmt::format("a second roll of the ballot \"{}\"", source.ballot), "one roll, with every station");
    }
  }

  void refuse_roll_of_repeat_voting() {
    root_.error("package.roll", root_.place_of("source"), "a roll of repeat voting",
                "a row without votes in the round's own file for each station that votes again and is not in");
  }

  // A column of a file has the votes of one ballot.
  void check_columns_of_ballots() {
    std::map<std::pair<std::string, std::string>, std::string> ballots;  // of a file's header
    for (const Source& source : package_.sources) {
      for (const auto& [role, headers] : source.columns) {
        if (!role.starts_with("votes.")) continue;
        for (const std::string& header : headers) {
          const auto [other, is_new] = ballots.try_emplace({source.file + "/" + source.member, header}, source.ballot);
          if (is_new || other->second == source.ballot) continue;
          root_.error("package.shared-column", root_.place_of("source"),
                      fmt::format("the column \"{}\" of \"{}\" for votes of the ballots \"{}\" and \"{}\"", header,
                                  source.file, other->second, source.ballot),
                      "a column for each ballot");
        }
      }
    }
  }

  // A second round and repeat voting follow a first round, whose votes have to be there.
  void check_round(const Round& round) {
    const auto of_it = [&](const Source& source) {
      return source.ballot == round.ballot && source.round == round.number &&
             source.repeat_voting == round.repeat_voting && source.use != Use::roll;
    };
    if (round.repeat_voting && std::ranges::none_of(package_.sources, of_it)) {
      root_.error("package.no-source", root_.place_of("round"), fmt::format("round \"{}\" and no source", round.id),
                  "a [[source]] of it, with a row without votes for whatever votes again and is not in");
    }
    const auto first = [&](const Source& source) {
      return source.ballot == round.ballot && source.round == 1 && !source.repeat_voting && source.decides();
    };
    if (round.date < package_.date) {
      root_.error("package.round-date", root_.place_of("round"),
                  fmt::format("round \"{}\" on {}, before the election", round.id, round.date),
                  fmt::format("a day from {} on", package_.date));
    }
    if (std::ranges::any_of(package_.sources, first)) return;
    root_.error("package.no-first-round", root_.place_of("round"),
                fmt::format("round \"{}\" of the ballot \"{}\"", round.id, round.ballot),
                "a [[source]] with use = \"count\" of that ballot's first round");
  }

  const Package& package_;
  TomlTable& root_;
  std::vector<std::string> contestants_;
  std::vector<std::string> areas_;
};

void read_who_and_where(TomlTable& root, Election& election) {
  for (TomlTable& table : root.required_tables("area")) election.areas.push_back(read_area(table));
  for (TomlTable& table : root.required_tables("contestant")) election.contestants.push_back(read_contestant(table));
}

Package read_root(TomlTable& root) {
  Package package;
  package.election.id = root.required_id("id");
  package.name = root.names("name");
  package.date = root.required_date("date");
  package.law = root.required_text("law");
  if (root.has("seats")) package.size.body = root.required_integer("seats", 1);
  if (auto tiers = root.table("tier_seats")) {
    for (const std::string& tier : tiers->keys()) package.size.tiers[tier] = tiers->required_integer(tier, 1);
  }
  package.previous = root.text("previous").value_or("");
  if (root.has("note")) package.note = root.names("note");
  read_who_and_where(root, package.election);
  for (TomlTable& table : root.tables("round")) package.rounds.push_back(read_round(table));
  for (TomlTable& table : root.tables("unopposed")) package.unopposed.push_back(read_unopposed(std::move(table)));
  for (TomlTable& table : root.tables("source")) package.sources.push_back(read_source(table, package));
  root.refuse_other_keys();
  return package;
}

}  // namespace

Expected<Package> read_description(std::string_view text, const std::string& file) {
  const auto document = TomlDocument::parse(text, file);
  if (!document) return std::unexpected(document.error());
  Errors errors;
  TomlTable root = document->root(errors);
  Package package = read_root(root);
  if (errors.empty()) Checker(package, root).check();
  if (!errors.empty()) return std::unexpected(errors);
  return package;
}

Expected<Package> load_description(const std::filesystem::path& folder) {
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder, ignored)) {
    return fail({"package.no-folder", {folder.string()}, "no such folder", "a folder with an election.toml"});
  }
  const auto path = folder / "election.toml";
  const auto text = read_text_file(path);
  if (!text) return std::unexpected(text.error());
  auto package = read_description(*text, path.string());
  if (package) package->folder = folder;
  return package;
}

namespace {

// The votes of a package, read, in their place.
void take_votes(VotesRead votes, const law::Law& law, Package& package) {
  package.election.areas = std::move(votes.areas);
  package.election.contests = std::move(votes.contests);
  package.details = std::move(votes.details);
  package.findings = std::move(votes.findings);
  for (const std::size_t source : votes.of_stations) package.sources[source].has_stations = true;
  for (auto* contests : {&package.election.contests, &package.details}) {
    for (Contest& contest : *contests) set_aside_votes(contest, package.election.contestants, law);
  }
  add_unopposed(package);
}

// A statement speaks of its own law; another law, under which the same votes are counted, may have other tiers.
Errors misfits(const std::vector<Statement>& statements, const Package& package, const law::Law& law) {
  Errors errors;
  if (package.law != law.id) return errors;
  for (const Statement& statement : statements) {
    std::ranges::move(misfits(statement, package.election, law), std::back_inserter(errors));
  }
  return errors;
}

// official.toml, where there is one.
Expected<void> load_statements(const law::Law& law, Package& package) {
  const auto path = package.folder / "official.toml";
  if (!std::filesystem::exists(path)) return {};
  const auto text = read_text_file(path);
  if (!text) return std::unexpected(text.error());
  auto statements = read_statements(*text, path.string(), package);
  if (!statements) return std::unexpected(statements.error());
  if (Errors errors = misfits(*statements, package, law); !errors.empty()) return std::unexpected(errors);
  package.statements = std::move(*statements);
  return {};
}

}  // namespace

Expected<Package> load_package(const std::filesystem::path& folder, const law::Law& law, const CheckRules& rules,
                               const Progress& progress) {
  auto package = load_description(folder);
  if (!package) return package;
  if (Errors errors = misfits(*package, law); !errors.empty()) return std::unexpected(errors);
  auto votes = read_votes(*package, law, rules, progress);
  if (!votes) return std::unexpected(votes.error());
  take_votes(std::move(*votes), law, *package);
  if (const auto read = load_statements(law, *package); !read) return std::unexpected(read.error());
  return package;
}

}  // namespace saylau::package
