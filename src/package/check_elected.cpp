#include "package/check_elected.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace saylau::package {

namespace {

using Areas = std::vector<std::string>;

std::string area_names(const Package& package, const Areas& areas, Language language) {
  std::string names;
  for (const std::string& id : areas) {
    const Area* area = find_area(package.election.areas, id);
    names += (names.empty() ? "" : ", ") + (area == nullptr ? id : area->name.in(language));
  }
  return names;
}

Finding elected_in(const Package& package, std::size_t candidate, const Areas& areas) {
  const Names& name = package.election.contestants[candidate].name;
  const auto where = [&](Language language) { return area_names(package, areas, language); };
  return {"check.elected-in-several-areas",
          Severity::warning,
          name,
          {fmt::format("Elected in {} areas ({}). One person can take one seat only; if it is another person in each, "
                       "say nominees = true.",
                       areas.size(), where(Language::english)),
           fmt::format("{} аумақта сайланды ({}). Бір адам бір ғана мандат ала алады; әр аумақта басқа адам болса, "
                       "nominees = true деп жазыңыз.",
                       areas.size(), where(Language::kazakh)),
           fmt::format("Избрание сразу в нескольких территориях, их {} ({}). Один человек может занять только один "
                       "мандат; если в каждой это другой человек, напишите nominees = true.",
                       areas.size(), where(Language::russian))}};
}

}  // namespace

std::vector<Finding> check_elected(const Package& package, const count::Result& result) {
  std::map<std::pair<std::string, std::size_t>, Areas> elected;
  for (const count::Elected& one : result.elected) {
    const Contestant& contestant = package.election.contestants[one.contestant];
    const bool person = contestant.kind == ContestantKind::candidate && !contestant.nominees;
    if (person) elected[{one.tier, one.contestant}].push_back(one.area);
  }
  std::vector<Finding> findings;
  for (const auto& [who, areas] : elected) {
    if (areas.size() > 1) findings.push_back(elected_in(package, who.second, areas));
  }
  return findings;
}

}  // namespace saylau::package
