#include "package/called.hpp"

#include <algorithm>

#include "package/csv/name_key.hpp"

namespace saylau::package {

std::vector<std::size_t> contestants_called(std::span<const Contestant> contestants, const std::string& text) {
  const auto own = std::ranges::find(contestants, text, &Contestant::id);
  if (own != contestants.end()) return {static_cast<std::size_t>(own - contestants.begin())};
  const std::string key = name_key(text);
  const auto is_called = [&](const std::string& name) { return !name.empty() && name_key(name) == key; };
  std::vector<std::size_t> called;
  for (std::size_t i = 0; i < contestants.size(); ++i) {
    const Names& name = contestants[i].name;
    if (is_called(name.english) || is_called(name.kazakh) || is_called(name.russian)) called.push_back(i);
  }
  return called;
}

namespace {

bool is_on_ballot(const Contestant& contestant, const std::string& ballot) {
  return std::ranges::find(contestant.ballots, ballot) != contestant.ballots.end();
}

}  // namespace

std::string contestant_named(const std::string& text, const Source& source, std::span<const Contestant> contestants) {
  if (const auto named = source.names.find(text); named != source.names.end()) return named->second;
  std::string named;
  for (const std::size_t i : contestants_called(contestants, text)) {
    if (!is_on_ballot(contestants[i], source.ballot)) continue;
    if (!named.empty()) return "";
    named = contestants[i].id;
  }
  return named;
}

WhoStands who_stands(const Source& source, const std::vector<Contestant>& contestants) {
  WhoStands who;
  for (const Contestant& contestant : contestants) {
    if (is_on_ballot(contestant, source.ballot)) who.ids.push_back(contestant.id);
  }
  who.unpublished = source.unpublished;
  who.id_of = [&](const std::string& name) { return contestant_named(name, source, contestants); };
  return who;
}

}  // namespace saylau::package
