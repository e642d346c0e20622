// Reading is by questions that cannot fail: each returns a value and notes the first mistake, since the browser build
// has no exceptions.

#include "count/json/election_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <nlohmann/json.hpp>

#include "count/words.hpp"

namespace saylau::count {

namespace {

using Json = nlohmann::ordered_json;

struct NamedFigure {
  const char* key;
  Figure Tally::* figure;
};
constexpr std::array kFigures = {
    NamedFigure{"registered", &Tally::registered},
    NamedFigure{"issued", &Tally::issued},
    NamedFigure{"cast", &Tally::cast},
    NamedFigure{"invalid", &Tally::invalid},
    NamedFigure{"uncounted", &Tally::uncounted},
    NamedFigure{"valid", &Tally::valid},
};

constexpr std::array kKinds = {ContestantKind::party_list, ContestantKind::candidate, ContestantKind::answer,
                               ContestantKind::against_all};

struct AreaWord {
  const char* word;
  AreaKind kind;
};
constexpr AreaWord kAreaKinds[] = {AreaWord{"nation", AreaKind::nation}, AreaWord{"region", AreaKind::region},
                                   AreaWord{"district", AreaKind::district}, AreaWord{"station", AreaKind::station}};

struct StandingWord {
  const char* word;
  Standing standing;
};
constexpr StandingWord kStandings[] = {StandingWord{"withdrawn", Standing::withdrawn},
                                       StandingWord{"died", Standing::died},
                                       StandingWord{"disqualified", Standing::disqualified}};

// --- writing ---

Json names(const Names& name) {
  return Json::array({name.english, name.kazakh, name.russian});
}

const char* word_of(AreaKind kind) {
  return std::ranges::find(kAreaKinds, kind, &AreaWord::kind)->word;
}

const char* word_of(Standing standing) {
  return std::ranges::find(kStandings, standing, &StandingWord::standing)->word;
}

Json area(const Area& area) {
  Json json = {{"id", area.id}, {"name", names(area.name)}, {"kind", word_of(area.kind)}, {"parent", area.parent}};
  if (area.apart) json["apart"] = true;
  return json;
}

Json contestant(const Contestant& contestant) {
  Json json = {{"id", contestant.id},       {"name", names(contestant.name)}, {"kind", word(contestant.kind)},
               {"party", contestant.party}, {"colour", contestant.colour},    {"ballots", contestant.ballots}};
  if (!contestant.group.empty()) json["group"] = contestant.group;
  if (contestant.standing != Standing::stands) json["standing"] = word_of(contestant.standing);
  if (contestant.registration) json["registration"] = *contestant.registration;
  return json;
}

Json reporting(const Reporting& reporting) {
  Json json = {{"unit", word_of(reporting.unit)},
               {"stations", reporting.stations},
               {"reported", reporting.reported},
               {"out", reporting.out}};
  if (reporting.registered) json["registered"] = *reporting.registered;
  if (reporting.registered_of_reported) json["registered_of_reported"] = *reporting.registered_of_reported;
  return json;
}

Json contest(const Contest& contest) {
  Json votes = Json::array();
  for (const std::size_t i : contest.contestants) votes.push_back(contest.tally.votes[i]);
  Json json = {{"ballot", contest.ballot},
               {"area", contest.area},
               {"round", contest.round},
               {"contestants", contest.contestants},
               {"votes", std::move(votes)}};
  for (const NamedFigure& entry : kFigures) {
    if (const Figure& figure = contest.tally.*entry.figure) json[entry.key] = *figure;
  }
  if (!contest.unpublished.empty()) json["unpublished"] = contest.unpublished;
  if (!contest.announced_to_pass.empty()) json["announced_to_pass"] = contest.announced_to_pass;
  if (!all_in(contest)) json["reporting"] = reporting(*contest.reporting);
  for (const SetAside& aside : contest.set_aside) json["set_aside"].push_back({aside.contestant, aside.votes});
  if (contest.unopposed) json["unopposed"] = true;
  return json;
}

// --- reading ---

class ElectionReader {
 public:
  Expected<ElectionDocument> read(const Json& json) {
    ElectionDocument document;
    document.election = election(json);
    document.size = size(member(json, "size"));
    for (const Json& entry : array(json, "announcements")) document.announcements.push_back(announcement(entry));
    if (!errors_.empty()) return std::unexpected(errors_);
    return document;
  }

 private:
  void note(const char* code, std::string found, std::string expected) {
    if (errors_.empty()) errors_.push_back({code, {}, std::move(found), std::move(expected)});
  }

  const Json& member(const Json& json, const char* key) {
    static const Json kNothing;
    if (json.is_object() && json.contains(key)) return json.at(key);
    note("json.key", fmt::format("no \"{}\"", key), fmt::format("an object with the key \"{}\"", key));
    return kNothing;
  }
  static bool has(const Json& json, const char* key) { return json.is_object() && json.contains(key); }

  const Json& array(const Json& json, const char* key) {
    static const Json kEmpty = Json::array();
    const Json& value = member(json, key);
    if (value.is_array()) return value;
    note("json.type", fmt::format("\"{}\" that is no array", key), "an array");
    return kEmpty;
  }

  const Json& object(const Json& json, const char* key) {
    static const Json kEmpty = Json::object();
    const Json& value = member(json, key);
    if (value.is_object()) return value;
    note("json.type", fmt::format("\"{}\" that is no object", key), "an object");
    return kEmpty;
  }

  std::string text_of(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    note("json.type", "a value that is no text", "a text");
    return {};
  }
  std::string text(const Json& json, const char* key) { return text_of(member(json, key)); }

  std::int64_t number_of(const Json& value) {
    if (value.is_number_unsigned() || (value.is_number_integer() && value.get<std::int64_t>() >= 0)) {
      const auto number = value.get<std::uint64_t>();
      if (number <= static_cast<std::uint64_t>(kMostVotes)) return static_cast<std::int64_t>(number);
    }
    note("json.value", "a value that is no number of votes, seats or rounds", "a whole number from 0 to 10^15");
    return 0;
  }
  std::int64_t number(const Json& json, const char* key) { return number_of(member(json, key)); }

  std::vector<std::string> texts(const Json& json, const char* key) {
    std::vector<std::string> texts;
    for (const Json& entry : array(json, key)) texts.push_back(text_of(entry));
    return texts;
  }

  Names name(const Json& json) {
    std::vector<std::string> parts = texts(json, "name");
    if (parts.size() != 3) note("json.length", "a name in other than three languages", "English, Kazakh, Russian");
    parts.resize(3);
    return {parts[0], parts[1], parts[2]};
  }

  Election election(const Json& json) {
    Election election;
    election.id = text(json, "id");
    for (const Json& entry : array(json, "areas")) election.areas.push_back(area(entry));
    for (const Json& entry : array(json, "contestants")) election.contestants.push_back(contestant(entry));
    for (const Json& entry : array(json, "contests")) {
      election.contests.push_back(contest(entry, election.contestants.size()));
    }
    return election;
  }

  Area area(const Json& json) {
    return {text(json, "id"), name(json), area_kind(json, "kind"), text(json, "parent"),
            has(json, "apart") && json.at("apart") == true};
  }

  AreaKind area_kind(const Json& json, const char* key) {
    const std::string kind = text(json, key);
    const auto* found = std::ranges::find(kAreaKinds, kind, &AreaWord::word);
    if (found != std::end(kAreaKinds)) return found->kind;
    note("json.value", fmt::format("an area of the kind \"{}\"", kind), "a kind");
    return AreaKind::nation;
  }

  ContestantKind kind(const std::string& text) {
    for (const ContestantKind kind : kKinds) {
      if (word(kind) == text) return kind;
    }
    note("json.value", fmt::format("a contestant of the kind \"{}\"", text), "a kind");
    return ContestantKind::party_list;
  }

  Standing standing(const std::string& text) {
    const auto* found = std::ranges::find(kStandings, text, &StandingWord::word);
    if (found != std::end(kStandings)) return found->standing;
    note("json.value", fmt::format("a contestant \"{}\"", text), "withdrawn, died or disqualified");
    return Standing::stands;
  }

  Contestant contestant(const Json& json) {
    Contestant contestant;
    contestant.id = text(json, "id");
    contestant.name = name(json);
    contestant.kind = kind(text(json, "kind"));
    contestant.party = text(json, "party");
    contestant.colour = text(json, "colour");
    contestant.ballots = texts(json, "ballots");
    if (has(json, "group")) contestant.group = text(json, "group");
    if (has(json, "standing")) contestant.standing = standing(text(json, "standing"));
    if (has(json, "registration")) contestant.registration = static_cast<int>(number(json, "registration"));
    return contestant;
  }

  std::vector<std::size_t> places(const Json& json, const char* key, std::size_t contestants) {
    std::vector<std::size_t> places;
    for (const Json& entry : array(json, key)) {
      const auto place = static_cast<std::size_t>(number_of(entry));
      if (place < contestants)
        places.push_back(place);
      else
        note("json.index", fmt::format("contestant {} of {}", place, contestants), "the place of a contestant");
    }
    return places;
  }

  Contest contest(const Json& json, std::size_t contestants) {
    Contest contest;
    contest.ballot = text(json, "ballot");
    contest.area = text(json, "area");
    contest.round = static_cast<int>(number(json, "round"));
    contest.contestants = places(json, "contestants", contestants);
    contest.tally = tally(json, contest.contestants, contestants);
    if (has(json, "unpublished")) contest.unpublished = places(json, "unpublished", contestants);
    if (has(json, "announced_to_pass")) contest.announced_to_pass = places(json, "announced_to_pass", contestants);
    if (has(json, "reporting")) contest.reporting = reporting_of(member(json, "reporting"));
    if (has(json, "set_aside")) contest.set_aside = set_aside(json, contestants);
    contest.unopposed = has(json, "unopposed") && json.at("unopposed") == true && !contest.contestants.empty();
    return contest;
  }

  std::vector<SetAside> set_aside(const Json& json, std::size_t contestants) {
    std::vector<SetAside> aside;
    for (const Json& entry : array(json, "set_aside")) {
      const bool pair = entry.is_array() && entry.size() == 2;
      if (!pair) note("json.type", "votes set aside that are no pair", "a contestant's place and votes");
      const auto place = pair ? static_cast<std::size_t>(number_of(entry[0])) : contestants;
      if (place < contestants) aside.push_back({place, number_of(entry[1])});
      if (pair && place >= contestants) note("json.index", fmt::format("contestant {}", place), "a place of one");
    }
    return aside;
  }

  // Of a contest that is not all in.
  Reporting reporting_of(const Json& json) {
    Reporting reporting;
    reporting.unit = area_kind(json, "unit");
    reporting.stations = static_cast<std::size_t>(number(json, "stations"));
    reporting.reported = static_cast<std::size_t>(number(json, "reported"));
    reporting.out = texts(json, "out");
    if (has(json, "registered")) reporting.registered = number(json, "registered");
    if (has(json, "registered_of_reported")) reporting.registered_of_reported = number(json, "registered_of_reported");
    return reporting;
  }

  Tally tally(const Json& json, const std::vector<std::size_t>& standing, std::size_t contestants) {
    Tally tally;
    tally.votes.resize(contestants);
    const Json& votes = array(json, "votes");
    if (votes.size() != standing.size()) {
      note("json.length", fmt::format("{} votes for {} contestants", votes.size(), standing.size()), "one for each");
    }
    for (std::size_t i = 0; i < std::min(votes.size(), standing.size()); ++i) {
      tally.votes[standing[i]] = number_of(votes[i]);
    }
    for (const NamedFigure& entry : kFigures) {
      if (has(json, entry.key)) tally.*entry.figure = number(json, entry.key);
    }
    return tally;
  }

  BodySize size(const Json& json) {
    BodySize size;
    size.body = number(json, "body");
    for (const auto& [tier, seats] : object(json, "tiers").items()) size.tiers[tier] = number_of(seats);
    return size;
  }

  Announcement announcement(const Json& json) {
    Announcement announcement;
    for (const auto& [tier, seats] : object(json, "seats").items()) {
      if (!seats.is_object())
        note("json.type", "seats that are no object", "an object");
      else
        for (const auto& [id, number] : seats.items()) announcement.seats[tier][id] = number_of(number);
    }
    for (const auto& [what, winner] : object(json, "winners").items()) announcement.winners[what] = text_of(winner);
    return announcement;
  }

  static constexpr std::int64_t kMostVotes = 1'000'000'000'000'000;
  Errors errors_;
};

}  // namespace

Json election_json(const ElectionDocument& document) {
  Json json = {{"id", document.election.id}};
  for (const char* key : {"areas", "contestants", "contests"}) json[key] = Json::array();
  for (const Area& entry : document.election.areas) json["areas"].push_back(area(entry));
  for (const Contestant& entry : document.election.contestants) json["contestants"].push_back(contestant(entry));
  for (const Contest& entry : document.election.contests) json["contests"].push_back(contest(entry));
  json["size"] = {{"body", document.size.body}, {"tiers", document.size.tiers}};
  json["announcements"] = Json::array();
  for (const Announcement& entry : document.announcements) {
    json["announcements"].push_back({{"seats", entry.seats}, {"winners", entry.winners}});
  }
  return json;
}

Expected<ElectionDocument> read_election_json(const Json& json) {
  return ElectionReader().read(json);
}

}  // namespace saylau::count
