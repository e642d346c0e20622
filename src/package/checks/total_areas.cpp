#include "package/checks/total_areas.hpp"

#include <algorithm>

#include "package/stations/figures.hpp"
#include "package/stations/total_rows.hpp"

namespace saylau::package {

namespace {

using Contests = std::vector<const Contest*>;

// A figure of one area beside the sum of all of them.
void compare(const Figure& own, const Figure& of_all, Halves& halves) {
  if (own && of_all) halves.compare(*own, *of_all);
}

Figure sum_of(const Contests& contests, Figure Tally::* figure) {
  Figure sum = 0;
  for (const Contest* contest : contests) {
    const Figure& own = contest->tally.*figure;
    sum = sum && own ? Figure(*sum + *own) : std::nullopt;
  }
  return sum;
}

bool is_total(const Contest& largest, const Contests& all) {
  Halves halves;
  for (const std::size_t i : largest.contestants) {
    Votes sum = 0;
    for (const Contest* contest : all) sum += contest->tally.votes[i];
    halves.compare(largest.tally.votes[i], sum);
  }
  for (const TallyFigure& figure : kTallyFigures) {
    compare(largest.tally.*figure.figure, sum_of(all, figure.figure), halves);
  }
  return halves.equal() >= Halves::kFewestBesideASlip && halves.are_of_a_total();
}

Contests with_votes_below(const AreaTree& tree, const std::string& area, const ContestsByArea& own) {
  Contests contests;
  for (const std::string& child : tree.children(area)) {
    const auto found = own.find(child);
    if (found != own.end() && total_votes(found->second.tally.votes) > 0) contests.push_back(&found->second);
  }
  return contests;
}

}  // namespace

std::vector<Finding> check_total_areas(const AreaTree& tree, const ContestsByArea& own, const Source& source,
                                       const std::string& file, const CheckRules& rules) {
  std::vector<Finding> findings;
  const CheckRule* rule = find_rule(rules, Across::total_among_places);
  if (rule == nullptr) return findings;
  constexpr std::size_t kFewest = 3;  // two areas and their sum
  for (const Area& area : tree.areas()) {
    const Contests all = with_votes_below(tree, area.id, own);
    if (all.size() < kFewest) continue;
    const Contest& largest =
        **std::ranges::max_element(all, {}, [](const Contest* one) { return total_votes(one->tally.votes); });
    if (!is_total(largest, all)) continue;
    const auto accepted = source.accepts.find(rule->code);
    findings.push_back({rule->code,
                        rule->severity,
                        {tree.find(largest.area)->name},
                        rule->text,
                        "",
                        rule->cite,
                        accepted == source.accepts.end() ? "" : accepted->second,
                        {file}});
  }
  return findings;
}

}  // namespace saylau::package
