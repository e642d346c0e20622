#include "package/stations/area_tree.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "law/nearest.hpp"
#include "package/csv/place.hpp"
#include "package/stations/figures.hpp"
#include "package/words.hpp"

namespace saylau::package {

AreaTree::AreaTree(std::vector<Area> areas) {
  for (Area& area : areas) {
    if (root_.empty() && area.kind == AreaKind::nation) root_ = area.id;
  }
  for (Area& area : areas) {
    found_[area.id] = false;
    add(std::move(area));
  }
}

void AreaTree::add(Area area) {
  found_.try_emplace(area.id, true);
  children_[area.parent].push_back(area.id);
  areas_.push_back(std::move(area));
}

const std::vector<std::string>& AreaTree::children(const std::string& area) const {
  static const std::vector<std::string> kNone;
  const auto found = children_.find(area);
  return found == children_.end() ? kNone : found->second;
}

bool AreaTree::declares(AreaKind kind) const {
  return std::ranges::any_of(areas_, [&](const Area& area) { return area.kind == kind && is_declared(area.id); });
}

namespace {

std::unexpected<Errors> no_such_area(const std::string& name, const Node& node, const SourceReading& reading,
                                     const std::vector<Area>& areas) {
  std::vector<std::string> known;
  for (const Area& area : areas) known.push_back(area.id);
  const auto near = nearest(name, known);
  return fail({"votes.no-such-area", place_at(reading.file->text, node.first_byte, reading.file->name),
               fmt::format("area \"{}\"", name),
               near ? fmt::format("the id of an [[area]] of this package; did you mean \"{}\"?", *near)
                    : "the id of an [[area]] of this package"});
}

}  // namespace

Expected<std::string> AreaTree::find_or_make(AreaKind kind, const std::string& name, const std::string& parent,
                                             const Node& node, const SourceReading& reading) {
  if (declares(kind)) {
    if (found_.contains(name)) return name;
    return no_such_area(name, node, reading, areas_);
  }
  std::string id = parent == root_ ? name : parent + "/" + name;
  if (!found_.contains(id)) add({id, {name, "", ""}, kind, parent});
  return id;
}

Expected<std::string> AreaTree::place(const Node& node, const SourceReading& reading) {
  if (!reading.columns->area.empty()) {
    if (found_.contains(node.area)) return node.area;
    return no_such_area(node.area, node, reading, areas_);
  }
  if (node.special != Columns::npos && reading.source->special[node.special].apart) {
    const SpecialKind kind = reading.source->special[node.special].kind;
    std::string id = fmt::format("special/{}", word(kind));
    if (!found_.contains(id)) add({id, name_of(kind), AreaKind::region, root_});
    return id;
  }
  Expected<std::string> area = root_;
  if (!node.region.empty()) area = find_or_make(AreaKind::region, node.region, root_, node, reading);
  if (area && !node.district.empty()) area = find_or_make(AreaKind::district, node.district, *area, node, reading);
  return area;
}

namespace {

bool stood(const NodeSum& sum, std::size_t value, Stood rule, bool by_rows) {
  if (rule == Stood::whoever_has_votes) return sum.sums[value] > 0;
  if (rule == Stood::blank_did_not || by_rows) return sum.blanks[value] < sum.reported;
  return true;
}

std::vector<std::size_t> indices(const std::vector<std::string>& ids, const Package& package, const Source& source) {
  std::vector<std::size_t> indices;
  for (const std::size_t i : standing_on(package.election.contestants, source.ballot)) {
    if (std::ranges::find(ids, package.election.contestants[i].id) != ids.end()) indices.push_back(i);
  }
  return indices;
}

Reporting reporting_of(const NodeSum& sum, std::size_t registered) {
  Reporting reporting{sum.stations, sum.reported, std::nullopt, std::nullopt};
  if (sum.registered_unknown == 0) reporting.registered = sum.registered_of_all;
  if (registered != Columns::npos && sum.blanks[registered] == 0)
    reporting.registered_of_reported = sum.sums[registered];
  return reporting;
}

}  // namespace

Contest contest_of(const SummedNode& node, const SourceReading& reading, const Package& package) {
  const Source& source = *reading.source;
  const Columns& columns = *reading.columns;
  Contest contest;
  contest.ballot = source.ballot;
  contest.round = source.round;
  contest.unpublished = indices(source.unpublished, package, source);
  contest.announced_to_pass = indices(source.announced_to_pass, package, source);
  contest.tally.votes.assign(package.election.contestants.size(), 0);
  for (const TallyFigure& figure : kTallyFigures) {
    const std::size_t value = columns.find_figure(figure.name);
    if (value == Columns::npos || node.sum.blanks[value] > 0) continue;
    contest.tally.*figure.figure = node.sum.sums[value];
  }
  const bool by_rows = columns.values.size() > columns.figures && columns.values.back().columns.empty();
  for (std::size_t i = 0; i < columns.contestants.size(); ++i) {
    const std::size_t value = columns.figures + i;
    contest.tally.votes[columns.contestants[i]] = node.sum.sums[value];
    if (stood(node.sum, value, source.stood, by_rows)) contest.contestants.push_back(columns.contestants[i]);
  }
  std::ranges::copy(contest.unpublished, std::back_inserter(contest.contestants));
  std::ranges::sort(contest.contestants);
  contest.contestants.erase(std::ranges::unique(contest.contestants).begin(), contest.contestants.end());
  if (columns.has_stations()) contest.reporting = reporting_of(node.sum, columns.find_figure("registered"));
  return contest;
}

Contest added(Contest a, const Contest& b) {
  a.tally = a.tally + b.tally;
  std::vector<std::size_t> both;
  std::ranges::set_union(a.contestants, b.contestants, std::back_inserter(both));
  a.contestants = std::move(both);
  if (a.reporting && b.reporting) a.reporting = *a.reporting + *b.reporting;
  return a;
}

namespace {

class SummingUp {
 public:
  SummingUp(const AreaTree& tree, ContestsByArea own, const ContestsByArea& direct)
      : tree_(tree), own_(std::move(own)), direct_(direct) {}

  Summed sum() {
    for (const std::string& root : tree_.children("")) visit(root);
    return std::move(summed_);
  }

 private:
  const Contest* visit(const std::string& area) {
    std::optional<Contest> parts;
    if (const auto direct = direct_.find(area); direct != direct_.end()) parts = direct->second;
    bool whole = true;
    for (const std::string& child : tree_.children(area)) {
      const Contest* part = visit(child);
      if (part == nullptr) {
        whole = whole && (!tree_.is_declared(child) || !direct_.empty());
      } else if (parts) {
        parts = added(std::move(*parts), *part);
      } else {
        parts = *part;
      }
    }
    if (parts) parts->area = area;
    return keep(area, whole ? std::move(parts) : std::nullopt);
  }

  const Contest* keep(const std::string& area, std::optional<Contest> parts) {
    const auto own = own_.find(area);
    if (own == own_.end()) {
      return parts ? &summed_.contests.emplace(area, std::move(*parts)).first->second : nullptr;
    }
    if (parts) summed_.published_and_parts.emplace_back(own->second, std::move(*parts));
    return &summed_.contests.emplace(area, own->second).first->second;
  }

  const AreaTree& tree_;
  ContestsByArea own_;
  const ContestsByArea& direct_;
  Summed summed_;
};

}  // namespace

Summed sum_upwards(const AreaTree& tree, ContestsByArea own, const ContestsByArea& direct) {
  return SummingUp(tree, std::move(own), direct).sum();
}

}  // namespace saylau::package
