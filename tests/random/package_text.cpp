#include <fmt/format.h>

#include <algorithm>

#include "count/words.hpp"
#include "law/vocabulary.hpp"
#include "tests/random/random_election.hpp"

namespace saylau::random {

namespace {

std::string area_text(const Area& area) {
  const std::string parent = area.parent.empty() ? "" : fmt::format("parent = \"{}\"\n", area.parent);
  return fmt::format("[[area]]\nid = \"{}\"\nname = \"{}\"\nkind = \"{}\"\n{}", area.id, area.name.english,
                     law::word_for(law::kAreaWords, area.kind), parent);
}

std::string contestant_text(const Contestant& contestant) {
  std::string text =
      fmt::format("[[contestant]]\nid = \"{}\"\nname = \"{}\"\nkind = \"{}\"\nballots = [\"{}\"]\n", contestant.id,
                  contestant.name.english, count::word(contestant.kind), contestant.ballots[0]);
  if (!contestant.party.empty()) text += fmt::format("party = \"{}\"\n", contestant.party);
  if (!contestant.group.empty()) text += fmt::format("group = \"{}\"\n", contestant.group);
  if (contestant.registration) text += fmt::format("registration = {}\n", *contestant.registration);
  return text;
}

std::string figure_text(const Figure& figure) {
  return figure ? fmt::format("{}", *figure) : "";
}

// A table for a reader: not every case has a form in a package (figures of a sum that were not published, stations).
std::string contest_text(const Election& election, const Contest& contest) {
  const Tally& tally = contest.tally;
  std::string header = "area,registered,cast,invalid,valid";
  std::string row = fmt::format("{},{},{},{},{}", contest.area, figure_text(tally.registered), figure_text(tally.cast),
                                figure_text(tally.invalid), figure_text(tally.valid));
  for (const std::size_t i : contest.contestants) {
    header += ",votes." + election.contestants[i].id;
    const bool hidden = std::ranges::find(contest.unpublished, i) != contest.unpublished.end();
    row += hidden ? "," : fmt::format(",{}", tally.votes[i]);
  }
  std::string text = fmt::format("# {} in {}, round {}", contest.ballot, contest.area, contest.round);
  if (contest.reporting) {
    text +=
        fmt::format(", {} of {} stations in, {} of {} voters", contest.reporting->reported, contest.reporting->stations,
                    figure_text(contest.reporting->registered_of_reported), figure_text(contest.reporting->registered));
  }
  for (const std::size_t i : contest.announced_to_pass) text += ", passed: " + election.contestants[i].id;
  return text + "\n" + header + "\n" + row + "\n";
}

}  // namespace

std::string package_text(const RandomElection& random) {
  std::string text = "=== law.toml\n" + random.law_text + "\n=== election.toml\n";
  if (random.size.body > 0) text += fmt::format("# a body of {} seats\n", random.size.body);
  for (const Area& area : random.election.areas) text += area_text(area);
  for (const Contestant& contestant : random.election.contestants) text += contestant_text(contestant);
  text += "\n=== votes\n";
  for (const Contest& contest : random.election.contests) text += contest_text(random.election, contest);
  return text;
}

}  // namespace saylau::random
