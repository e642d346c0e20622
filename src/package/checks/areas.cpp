#include "package/checks/areas.hpp"

#include <algorithm>

#include "package/checks/make_finding.hpp"
#include "package/stations/figures.hpp"
#include "package/stations/total_rows.hpp"
#include "votes/digits.hpp"

namespace saylau::package {

namespace {

using Contests = std::vector<const Contest*>;

// A figure of one area beside the sum of all of them.
void compare(const Figure& own, const Figure& of_all, TotalFigures& figures) {
  if (own && of_all) figures.compare(*own, *of_all);
}

Figure sum_of(const Contests& contests, Figure Tally::* figure) {
  Figure sum = 0;
  for (const Contest* contest : contests) {
    const Figure& own = contest->tally.*figure;
    sum = sum && own ? Figure(*sum + *own) : std::nullopt;
  }
  return sum;
}

bool is_total(const Contest& largest, const Contests& all, Votes times) {
  TotalFigures figures(times);
  for (const std::size_t i : largest.contestants) {
    Votes sum = 0;
    for (const Contest* contest : all) sum += contest->tally.votes[i];
    figures.compare(largest.tally.votes[i], sum);
  }
  for (const TallyFigure& figure : kTallyFigures) {
    compare(largest.tally.*figure.figure, sum_of(all, figure.figure), figures);
  }
  constexpr std::size_t kFewest = 3;  // that all agree
  return figures.equal() >= kFewest && figures.are_of_a_total();
}

Contests with_votes_below(const AreaTree& tree, const std::string& area, const ContestsByArea& own) {
  Contests contests;
  for (const std::string& child : tree.children(area)) {
    const auto found = own.find(child);
    if (found != own.end() && total_votes(found->second.tally.votes) > 0) contests.push_back(&found->second);
  }
  return contests;
}

Finding finding_of(const AreaChecks& checks, const CheckRule& rule, const std::string& area, const Figures& figures) {
  const Area* place = checks.tree.find(area);
  Finding finding = finding_of(rule, place == nullptr ? Names{area} : place->name, "", figures);
  finding.accepted = accepted(checks.source, rule.code);
  finding.place = {checks.file};
  return finding;
}

bool is_all_zeros(const Contest& contest) {
  const Tally& tally = contest.tally;
  constexpr Votes kNobodyMayCome = 100;  // of so few voters
  const bool enough = tally.registered.value_or(kNobodyMayCome) >= kNobodyMayCome;
  const bool known = contest.unpublished.empty() && !contest.contestants.empty() && any_in(contest);
  return enough && known && total_votes(tally.votes) == 0 && tally.invalid.value_or(0) == 0 &&
         tally.uncounted.value_or(0) == 0 && tally.cast.value_or(0) == 0;
}

}  // namespace

std::vector<Finding> check_total_areas(const AreaChecks& checks, const ContestsByArea& own) {
  std::vector<Finding> findings;
  const CheckRule* rule = find_rule(checks.rules, Across::total_among_places);
  if (rule == nullptr) return findings;
  constexpr std::size_t kFewest = 3;  // two areas and their sum
  for (const Area& area : checks.tree.areas()) {
    const Contests all = with_votes_below(checks.tree, area.id, own);
    if (all.size() < kFewest) continue;
    const Contest& largest =
        **std::ranges::max_element(all, {}, [](const Contest* one) { return total_votes(one->tally.votes); });
    const bool twice = all.size() > kFewest && is_total(largest, all, 3);
    if (twice || is_total(largest, all, 2)) findings.push_back(finding_of(checks, *rule, largest.area, {}));
  }
  return findings;
}

std::vector<Finding> check_areas_of_zeros(const AreaChecks& checks, const ContestsByArea& contests) {
  std::vector<Finding> findings;
  const CheckRule* rule = find_rule(checks.rules, Across::area_of_zeros);
  if (rule == nullptr) return findings;
  for (const auto& [area, contest] : contests) {
    if (area != checks.tree.root() && is_all_zeros(contest)) findings.push_back(finding_of(checks, *rule, area, {}));
  }
  return findings;
}

std::vector<Finding> check_less_than_parts(const AreaChecks& checks, const Contest& whole, const Contest& parts) {
  const CheckRule* rule = find_rule(checks.rules, Across::less_than_parts);
  const bool known = whole.unpublished.empty() && parts.unpublished.empty() && whole.contestants == parts.contestants;
  const Votes published = total_votes(whole.tally.votes);
  const Votes below = total_votes(parts.tally.votes);
  if (rule == nullptr || !known || !any_in(whole) || published >= below) return {};
  return {
      finding_of(checks, *rule, whole.area, {{"published", group_digits(published)}, {"parts", group_digits(below)}})};
}

std::vector<Finding> check_fewer_voters(const AreaChecks& checks, const Contest& contest, const Contest& other,
                                        const Names& voting) {
  const CheckRule* rule = find_rule(checks.rules, Across::fewer_voters);
  const Figure& own = contest.tally.registered;
  const Figure& others = other.tally.registered;
  if (rule == nullptr || !own || !others || *own >= *others || !all_in(contest) || !all_in(other)) return {};
  const Share share = std::get<AcrossStations>(rule->what).share;
  if (!holds(Comparator::more, *others - *own, share, *others)) return {};
  return {
      finding_of(checks, *rule, contest.area,
                 {{"voters", group_digits(*own)}, {"other_voters", group_digits(*others)}, {"other", voting.english}})};
}

namespace {

// As far as a contest says how many there were; nothing where somebody's votes are not known.
Figure ballots_in(const Contest& contest) {
  const Tally& tally = contest.tally;
  if (tally.cast) return tally.cast;
  if (!contest.unpublished.empty() || contest.contestants.empty()) return std::nullopt;
  return total_votes(tally.votes) + tally.invalid.value_or(0) + tally.uncounted.value_or(0);
}

}  // namespace

std::vector<Finding> check_fewer_votes(const AreaChecks& checks, const Contest& contest, const Contest& other,
                                       const Names& voting) {
  const CheckRule* rule = find_rule(checks.rules, Across::fewer_votes);
  const Figure own = ballots_in(contest);
  const Figure others = ballots_in(other);
  if (rule == nullptr || !own || !others || *own >= *others || !all_in(contest) || !all_in(other)) return {};
  const Share share = std::get<AcrossStations>(rule->what).share;
  if (!holds(Comparator::more, *others - *own, share, *others)) return {};
  return {
      finding_of(checks, *rule, contest.area,
                 {{"votes", group_digits(*own)}, {"other_votes", group_digits(*others)}, {"other", voting.english}})};
}

}  // namespace saylau::package
