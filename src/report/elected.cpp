#include "report/elected.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "count/explain/names.hpp"

namespace saylau::report {

namespace {

constexpr std::size_t kMostLines = 40;

class ElectedLines {
 public:
  ElectedLines(const package::Package& package, const count::Result& result, const Words& words)
      : contestants_(package.election.contestants), words_(words), names_(package.election, words) {
    for (const count::Elected& person : result.elected) {
      const auto tier = std::ranges::find(result.tiers, person.tier, &count::TierResult::id);
      if (tier != result.tiers.end()) elected_.push_back(&person);  // a decision has a line of its own
    }
  }

  std::vector<std::string> lines() const { return elected_.size() > kMostLines ? by_contestant() : one_by_one(); }

 private:
  std::vector<std::string> one_by_one() const {
    std::vector<std::string> lines;
    for (const count::Elected* person : elected_) {
      lines.push_back(fmt::format("{}: {}{}{}", names_.area(person->area), names_.contestant(person->contestant),
                                  party(person->contestant), person->as_announced ? "*" : ""));
    }
    return lines;
  }

  std::vector<std::string> by_contestant() const {
    std::vector<std::pair<std::size_t, std::vector<std::string>>> areas;
    for (const count::Elected* person : elected_) {
      const auto same = [&](const auto& entry) { return entry.first == person->contestant; };
      auto known = std::ranges::find_if(areas, same);
      if (known == areas.end()) known = areas.insert(areas.end(), {person->contestant, {}});
      known->second.push_back(names_.area(person->area) + (person->as_announced ? "*" : ""));
    }
    std::ranges::stable_sort(areas, std::ranges::greater{}, [](const auto& entry) { return entry.second.size(); });
    std::vector<std::string> lines;
    for (const auto& [contestant, in] : areas) {
      lines.push_back(fmt::format("{}{} ({}): {}", names_.contestant(contestant), party(contestant), in.size(),
                                  fmt::join(in, ", ")));
    }
    return lines;
  }

  // " (Amanat)", or nothing for somebody whom no list here nominated, or who is called after it. A namesake may have it
  // beside the name already.
  std::string party(std::size_t candidate) const {
    const auto found = std::ranges::find(contestants_, contestants_[candidate].party, &Contestant::id);
    const bool other = found != contestants_.end() && found->name != contestants_[candidate].name;
    const bool said = names_.contestant(candidate) != contestants_[candidate].name.in(words_.language());
    return other && !said ? fmt::format(" ({})", found->name.in(words_.language())) : "";
  }

  const std::vector<Contestant>& contestants_;
  const Words& words_;
  explain::ElectionNames names_;
  std::vector<const count::Elected*> elected_;
};

}  // namespace

std::vector<std::string> elected_lines(const package::Package& package, const count::Result& result,
                                       const Words& words) {
  return ElectedLines(package, result, words).lines();
}

}  // namespace saylau::report
