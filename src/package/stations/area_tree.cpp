#include "package/stations/area_tree.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "law/nearest.hpp"
#include "package/csv/name_key.hpp"
#include "package/csv/place.hpp"
#include "package/stations/figures.hpp"
#include "package/words.hpp"
#include "votes/wide.hpp"

namespace saylau::package {

std::string id_of_special(SpecialKind kind) {
  return fmt::format("special/{}", word(kind));
}

AreaTree::AreaTree(std::vector<Area> areas) {
  for (Area& area : areas) {
    if (root_.empty() && area.kind == AreaKind::nation) root_ = area.id;
  }
  for (Area& area : areas) {
    found_[area.id] = false;
    declared_kinds_.insert(area.kind);
    add(std::move(area));
  }
}

void AreaTree::add(Area area) {
  found_.try_emplace(area.id, true);
  children_[area.parent].push_back(area.id);
  places_.try_emplace(area.id, areas_.size());
  areas_.push_back(std::move(area));
}

const std::vector<std::string>& AreaTree::children(const std::string& area) const {
  static const std::vector<std::string> kNone;
  const auto found = children_.find(area);
  return found == children_.end() ? kNone : found->second;
}

const Area* AreaTree::find(const std::string& area) const {
  const auto found = places_.find(area);
  return found == places_.end() ? nullptr : &areas_[found->second];
}

bool AreaTree::is_below(const std::string& area, const std::string& above) const {
  const Area* at = find(area);
  at = at == nullptr ? nullptr : find(at->parent);
  while (at != nullptr && at->id != above) at = find(at->parent);
  return at != nullptr;
}

const std::string& AreaTree::contest_above(const std::string& area, AreaKind kind) const {
  const Area* at = find(area);
  while (at != nullptr && at->kind != kind) at = find(at->parent);
  return at == nullptr ? root_ : at->id;
}

namespace {

std::unexpected<Errors> no_such_area(const std::string& name, const Node& node, const SourceReading& reading,
                                     const std::vector<Area>& areas) {
  std::vector<std::string> known;
  for (const Area& area : areas) known.push_back(area.id);
  const auto alike = std::ranges::find(known, name_key(name), name_key);
  const auto near = alike != known.end() ? std::optional(*alike) : nearest(name, known);
  return fail({"votes.no-such-area", place_at(reading.file->text, node.first_byte, reading.file->name),
               fmt::format("area \"{}\"", name),
               near ? fmt::format("the id of an [[area]] of this package; did you mean \"{}\"?", *near)
                    : "the id of an [[area]] of this package"});
}

}  // namespace

namespace {

std::unexpected<Errors> almost_same_area(const std::string& name, const std::string& other, const Node& node,
                                         const SourceReading& reading) {
  return fail({"votes.almost-same-area", place_at(reading.file->text, node.first_byte, reading.file->name),
               fmt::format("\"{}\", and \"{}\" in another row", name, other),
               "one way to write the name of an area: the two would be counted apart"});
}

std::unexpected<Errors> same_id(const std::string& id, const Node& node, const SourceReading& reading) {
  return fail({"votes.same-id", place_at(reading.file->text, node.first_byte, reading.file->name),
               fmt::format("\"{}\", which is the id of another area", id),
               "areas declared in election.toml, each with an id of its own, and a column \"area\""});
}

}  // namespace

Expected<std::string> AreaTree::find_or_make(AreaKind kind, const std::string& name, const std::string& parent,
                                             const Node& node, const SourceReading& reading) {
  if (declared_kinds_.contains(kind)) {
    if (found_.contains(name)) return name;
    return no_such_area(name, node, reading, areas_);
  }
  std::string id = parent == root_ ? name : parent + "/" + name;
  if (const Area* known = find(id)) {
    if (known->kind == kind && known->parent == parent) return id;
    return same_id(id, node, reading);
  }
  const auto [known, is_new] = written_.try_emplace(parent + "/" + name_key(name), id);
  if (!is_new) return almost_same_area(name, known->second, node, reading);
  add({id, {name, "", ""}, kind, parent});
  return id;
}

Expected<std::string> AreaTree::place(const Node& node, const SourceReading& reading) {
  if (!reading.columns->area.empty()) {
    if (found_.contains(node.area)) return node.area;
    return no_such_area(node.area, node, reading, areas_);
  }
  if (node.special != Columns::npos && reading.source->special[node.special].apart) {
    const SpecialKind special = reading.source->special[node.special].kind;
    const bool districts = reading.columns->region.empty() && !reading.columns->district.empty();
    std::string id = id_of_special(special);
    const AreaKind kind = districts ? AreaKind::district : AreaKind::region;
    if (!found_.contains(id)) add({id, name_of(special), kind, root_, true});
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
  Reporting reporting;
  reporting.stations = sum.stations;
  reporting.reported = sum.reported;
  if (sum.registered_unknown == 0) reporting.registered = sum.registered_of_all;
  if (registered != Columns::npos && sum.blanks[registered] == 0)
    reporting.registered_of_reported = sum.sums[registered];
  return reporting;
}

}  // namespace

namespace {

Figure figure_of(const NodeSum& sum, const Columns& columns, std::string_view name) {
  const std::size_t value = columns.find_figure(name);
  return value == Columns::npos || sum.blanks[value] > 0 ? std::nullopt : Figure(sum.sums[value]);
}

// Has a row more voters than those whose ballots it has (or does it leave blank whose), or units of which it leaves
// blank how many are in? Then not all of it is, whatever else it says.
bool says_that_more_is_out(const NodeSum& sum, const Columns& columns) {
  const Figure voters = figure_of(sum, columns, "voters");
  const Figure of_reported = figure_of(sum, columns, "registered");
  const bool blank = columns.find_figure("reported") != Columns::npos && !figure_of(sum, columns, "reported");
  const bool of_nobody = voters && !of_reported && columns.find_figure("registered") != Columns::npos;
  return (voters && of_reported && *voters > *of_reported) || of_nobody ||
         (blank && figure_of(sum, columns, "stations").value_or(0) > 0);
}

// What the row of an area says of its own progress. Where it says that not all is in and not of how much, it is one
// area that is not; voters of all that are fewer than those of a part are not known.
std::optional<Reporting> progress_of(const NodeSum& sum, const Columns& columns, const Area* area) {
  const Figure reported = figure_of(sum, columns, "reported");
  const Figure stations = figure_of(sum, columns, "stations");
  const bool more_is_out = says_that_more_is_out(sum, columns);
  if (!reported && !more_is_out) return std::nullopt;
  const bool by_units = stations && reported && (!more_is_out || *reported < *stations);
  Reporting reporting;
  reporting.stations = by_units ? static_cast<std::size_t>(*stations) : 1;
  reporting.reported = by_units || !more_is_out ? static_cast<std::size_t>(*reported) : 0;
  reporting.registered = figure_of(sum, columns, "voters");
  reporting.registered_of_reported = figure_of(sum, columns, "registered");
  const Figure& of_reported = reporting.registered_of_reported;
  if (reporting.registered && of_reported && *of_reported > *reporting.registered) reporting.registered.reset();
  const bool waits = reporting.reported < reporting.stations;
  if (waits && reporting.registered == of_reported) reporting.registered.reset();  // of those in, or of all?
  if (!by_units && area != nullptr) reporting.unit = area->kind;
  if (!reporting.registered && reporting.complete()) reporting.registered = of_reported;
  return reporting;
}

// The row of an area that says how many voters it has and nothing else: nothing is in, and nothing blank is 0. Where it
// does not say that it waits for stations, the area itself is out.
Reporting nothing_in(const NodeSum& sum, const std::optional<Reporting>& progress) {
  Reporting reporting = progress.value_or(Reporting{});
  if (!progress) reporting.out = {""};  // the area, whose id the tree knows
  if (reporting.stations == 0) reporting.stations = 1;
  reporting.reported = 0;
  if (!reporting.registered && sum.registered_unknown == 0) reporting.registered = sum.registered_of_all;
  reporting.registered_of_reported = 0;
  return reporting;
}

// How much of a node is in: of its stations, or as the row of an area says.
void take_reporting(Contest& contest, const SummedNode& node, const Columns& columns, const Package& package) {
  if (columns.has_stations()) {
    contest.reporting = reporting_of(node.sum, columns.find_figure("registered"));
    return;
  }
  contest.reporting = progress_of(node.sum, columns, find_area(package.election.areas, node.node.area));
  const bool nothing = node.sum.reported == 0 || !any_in(contest);
  if (nothing) contest.reporting = nothing_in(node.sum, contest.reporting);
}

void keep_once(std::vector<std::size_t>& contestants) {
  std::ranges::sort(contestants);
  contestants.erase(std::ranges::unique(contestants).begin(), contestants.end());
}

}  // namespace

// A blank that was accepted is unknown all the same, and so is a sum with it.
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
    contest.tally.*figure.figure = figure_of(node.sum, columns, figure.name);
  }
  const bool by_rows = columns.by_rows();
  for (std::size_t i = 0; i < columns.contestants.size(); ++i) {
    const std::size_t value = columns.figures + i;
    contest.tally.votes[columns.contestants[i]] = node.sum.sums[value];
    if (!stood(node.sum, value, source.stood, by_rows)) continue;
    contest.contestants.push_back(columns.contestants[i]);
    if (node.sum.blanks[value] > 0 && node.sum.reported > 0) contest.unpublished.push_back(columns.contestants[i]);
  }
  keep_once(contest.unpublished);
  std::ranges::copy(contest.unpublished, std::back_inserter(contest.contestants));
  keep_once(contest.contestants);
  take_reporting(contest, node, columns, package);
  return contest;
}

namespace {

// Where only some files have a line for ballots counted for nobody, the others have none of them.
Figure uncounted_of(const Tally& a, const Tally& b) {
  if (!a.uncounted && !b.uncounted) return std::nullopt;
  return a.uncounted.value_or(0) + b.uncounted.value_or(0);
}

}  // namespace

Contest added(Contest a, const Contest& b) {
  const Figure uncounted = uncounted_of(a.tally, b.tally);
  a.tally = a.tally + b.tally;
  a.tally.uncounted = uncounted;
  for (const auto list : {&Contest::contestants, &Contest::unpublished}) {
    std::vector<std::size_t> both;
    std::ranges::set_union(a.*list, b.*list, std::back_inserter(both));
    a.*list = std::move(both);
  }
  if (a.reporting && b.reporting) a.reporting = *a.reporting + *b.reporting;
  return a;
}

namespace {

// Whoever stood in `of` and not in the contest, in whose protocols it is blank: its votes there are not known.
void miss_votes_of(const Contest& of, Contest& contest) {
  if (!any_in(of) || !any_in(contest)) return;
  std::vector<std::size_t> blank;
  std::ranges::set_difference(of.contestants, contest.contestants, std::back_inserter(blank));
  std::ranges::copy(blank, std::back_inserter(contest.unpublished));
  std::ranges::copy(blank, std::back_inserter(contest.contestants));
  keep_once(contest.unpublished);
  keep_once(contest.contestants);
}

}  // namespace

void take_voters_of_nobody(Contest& whole, const Contest& parts, AreaKind kind) {
  const Figure& voters = whole.tally.registered;
  const Figure& below = parts.tally.registered;
  const bool has_more = voters && below && *voters > *below && whole.tally.votes == parts.tally.votes;
  if (!has_more || !all_in(whole) || !all_in(parts) || !any_in(parts)) return;
  whole.reporting = as_one_area({1, 0, voters, below}, kind);
}

Contest added_stations(Contest a, Contest b) {
  const Contest first = a;
  miss_votes_of(b, a);
  miss_votes_of(first, b);
  return added(std::move(a), b);
}

namespace {

// What an area has: the sum of what is in, nothing if nothing is, and how far that is all of it.
struct InArea {
  std::optional<Contest> sum;
  Reporting reporting;
};

class SummingUp {
 public:
  SummingUp(const AreaTree& tree, ContestsByArea own, const ContestsByArea& direct, AreaKind voted_in,
            const std::set<std::string>& without_poll)
      : tree_(tree), own_(std::move(own)), direct_(direct), voted_in_(voted_in), without_poll_(without_poll) {
    for (const auto& [area, contest] : own_) take_part(area, contest);
    for (const auto& [area, contest] : direct_) take_part(area, contest);
  }

  Summed sum() {
    for (const std::string& root : tree_.children("")) visit(root);
    return std::move(summed_);
  }

 private:
  // Areas of a kind report if one of them does, or has something below it that does. All of them are then waited for;
  // in a later round, which is held only where it is needed, those within an area where it was held.
  void take_part(const std::string& area, const Contest& contest) {
    first_round_ = first_round_ && contest.round == 1;
    for (const Area* at = tree_.find(area); at != nullptr; at = tree_.find(at->parent)) {
      if (!taking_part_.insert(at->id).second) break;
      kinds_.insert(at->kind);
    }
  }

  bool is_waited_for(const std::string& area) const {
    if (taking_part_.contains(area)) return true;
    if (without_poll_.contains(area)) return false;
    if (!kinds_.contains(tree_.find(area)->kind)) return false;
    return first_round_ ? tree_.is_declared(area) : is_within_contest(area);
  }

  bool is_within_contest(const std::string& area) const {
    const Area* above = tree_.find(tree_.find(area)->parent);
    while (above != nullptr && above->kind != voted_in_) above = tree_.find(above->parent);
    return above != nullptr && taking_part_.contains(above->id);
  }

  InArea visit(const std::string& area) {
    std::vector<std::pair<AreaKind, InArea>> parts;
    if (const auto direct = direct_.find(area); direct != direct_.end()) {
      parts.emplace_back(AreaKind::station, InArea{direct->second, *direct->second.reporting});
    }
    for (const std::string& child : tree_.children(area)) {
      InArea part = visit(child);
      if (is_waited_for(child)) parts.emplace_back(tree_.find(child)->kind, std::move(part));
    }
    return keep(area, together(std::move(parts)));
  }

  static InArea together(std::vector<std::pair<AreaKind, InArea>> parts) {
    count_alike(parts);
    InArea all;
    bool first = true;
    bool of_stations = true;
    for (auto& [kind, part] : parts) {
      all.reporting = first ? part.reporting : all.reporting + part.reporting;
      of_stations = of_stations && kind == AreaKind::station;
      first = false;
      if (!part.sum) continue;
      all.sum = !all.sum      ? std::move(*part.sum)
                : of_stations ? added_stations(std::move(*all.sum), std::move(*part.sum))
                              : added(std::move(*all.sum), *part.sum);
    }
    return all;
  }

  // Where some parts count stations and others areas, each counts as one area.
  static void count_alike(std::vector<std::pair<AreaKind, InArea>>& parts) {
    const auto unit = [](const auto& part) { return part.second.reporting.unit; };
    const bool alike = std::ranges::adjacent_find(parts, std::ranges::not_equal_to{}, unit) == parts.end();
    if (alike) return;
    for (auto& [kind, part] : parts) {
      const AreaKind area = kind == AreaKind::station ? AreaKind::district : kind;
      part.reporting = as_one_area(std::move(part.reporting), area);
    }
  }

  // An area's own row counts before what is below it, if votes are in it.
  InArea keep(const std::string& area, InArea parts) {
    const auto own = own_.find(area);
    if (own == own_.end() && parts.sum) return keep_parts(area, std::move(parts));
    if (own == own_.end())
      return parts.reporting.stations > 0 ? keep_all_out(area, parts) : InArea{{}, one_of(area, {}, false)};
    if (any_in(own->second) && (has_votes(own->second) || !parts.sum))
      return keep_own(area, own->second, std::move(parts));
    if (!parts.sum) return keep_out(area, own->second);
    if (any_in(own->second)) compare(own->second, *parts.sum);
    take_progress(area, own->second, parts);
    return keep_parts(area, std::move(parts));
  }

  // Ballots may be of nobody: their votes are those of the areas below.
  static bool has_votes(const Contest& contest) {
    return !contest.contestants.empty() || total_votes(contest.tally.votes) > 0;
  }

  InArea keep_parts(const std::string& area, InArea parts) {
    parts.sum->area = area;
    parts.sum->reporting = parts.reporting;
    if (of_areas_that_are_all_in(parts.reporting)) parts.sum->reporting.reset();
    summed_.contests.emplace(area, without_zeros_of_nothing(*parts.sum));
    return parts;
  }

  InArea keep_own(const std::string& area, Contest own, InArea parts) {
    if (own.reporting) take_units(*own.reporting, parts.reporting);
    if (parts.sum && is_sum_of_what_is_in(own, parts)) own.reporting = parts.reporting;
    if (parts.sum) take_voters_of_nobody(own, *parts.sum, tree_.find(area)->kind);
    if (parts.sum && !own.tally.valid && !own.tally.uncounted) own.tally.uncounted = parts.sum->tally.uncounted;
    Reporting reporting = own.reporting ? *own.reporting : one_of(area, own.tally.registered, true);
    if (parts.sum) compare(own, std::move(*parts.sum));
    if (own.reporting && of_areas_that_are_all_in(*own.reporting)) own.reporting.reset();
    summed_.contests.emplace(area, own);
    return {std::move(own), std::move(reporting)};
  }

  // Nothing of any part is in.
  InArea keep_all_out(const std::string& area, const InArea& parts) {
    const Contest& any = own_.empty() ? direct_.begin()->second : own_.begin()->second;
    Contest out;
    out.ballot = any.ballot;
    out.round = any.round;
    out.area = area;
    out.tally.votes.assign(any.tally.votes.size(), 0);
    out.reporting = parts.reporting;
    summed_.contests.emplace(area, without_zeros_of_nothing(std::move(out)));
    return {{}, parts.reporting};
  }

  InArea keep_out(const std::string& area, Contest out) {
    Reporting& reporting = *out.reporting;
    if (!reporting.out.empty()) {
      reporting.unit = tree_.find(area)->kind;
      reporting.out = {area};
    }
    const auto [kept, is_new] = summed_.contests.emplace(area, without_zeros_of_nothing(std::move(out)));
    return {{}, *kept->second.reporting};
  }

  // Is an area's own row no more than the sum of its parts so far, or do parts say of themselves that they wait for
  // more?
  static bool is_sum_of_what_is_in(const Contest& own, const InArea& parts) {
    const bool own_is_all = !own.reporting || own.reporting->complete();
    const bool parts_say_so = parts.reporting.out.empty();
    return own_is_all && !parts.reporting.complete() && (parts_say_so || !has_what_is_out(own, parts));
  }

  // Has an area's own row the votes of the parts that are out? They would be more than a slip, and more than a first
  // few stations there, beside the parts that are in: nobody has fewer, there are more voters, and a third as many of
  // those that are out took part as of those that are in; where voters are not known, of what is usual in a part that
  // is in.
  static bool has_what_is_out(const Contest& own, const InArea& parts) {
    const Contest& in = *parts.sum;
    for (std::size_t i = 0; i < own.tally.votes.size(); ++i) {
      if (own.tally.votes[i] < in.tally.votes[i]) return false;
    }
    if (own.tally.registered && in.tally.registered && *own.tally.registered <= *in.tally.registered) return false;
    const Votes votes_in = total_votes(in.tally.votes);
    const Votes more = total_votes(own.tally.votes) - votes_in;
    const Reporting& units = parts.reporting;
    const bool by_voters = units.registered && units.registered_of_reported && *units.registered_of_reported > 0;
    const auto units_in = static_cast<Votes>(units.reported);
    const Int128 in_all = by_voters ? *units.registered_of_reported : units_in;
    const Int128 out =
        by_voters ? *units.registered - *units.registered_of_reported : static_cast<Votes>(units.stations) - units_in;
    constexpr Votes kFewestOf = 3;
    return more > 0 && kFewestOf * Int128{more} * in_all >= votes_in * out;
  }

  // What is not in yet is not compared with what was published.
  void compare(const Contest& published, Contest parts) {
    if (any_in(parts)) summed_.published_and_parts.emplace_back(published, std::move(parts));
  }

  // Where an area and what is below it say that as much is in, what is below says of which units and where.
  static void take_units(Reporting& own, const Reporting& below) {
    if (own.stations != below.stations || own.reported != below.reported) return;
    own.unit = below.unit;
    own.out = below.out;
  }

  // Where an area says that not all is in, or has more voters than what is below it, and what is below it is all that
  // is said, more is to come.
  void take_progress(const std::string& area, const Contest& own, InArea& parts) const {
    const Figure voters = own.reporting ? own.reporting->registered : own.tally.registered;
    const Figure& below = parts.reporting.registered;
    const bool says_so = own.reporting && own.reporting->out.empty() && !own.reporting->complete();
    const bool has_more = voters && below && *voters > *below;
    if (has_more && !parts.reporting.complete()) parts.reporting.registered = voters;
    if (!(says_so || has_more) || !parts.reporting.complete()) return;
    parts.reporting = as_one_area({1, 0, voters, below}, tree_.find(area)->kind);
  }

  // Stations say how many of them are in; areas only that some are not.
  static bool of_areas_that_are_all_in(const Reporting& reporting) {
    return reporting.unit != AreaKind::station && reporting.complete();
  }

  Reporting one_of(const std::string& area, const Figure& registered, bool is_in) const {
    Reporting reporting;
    reporting.stations = 1;
    reporting.reported = is_in ? 1 : 0;
    reporting.registered = registered;
    reporting.registered_of_reported = is_in ? registered : Figure(0);
    reporting.unit = tree_.find(area)->kind;
    if (!is_in) reporting.out = {area};
    return reporting;
  }

  const AreaTree& tree_;
  ContestsByArea own_;
  const ContestsByArea& direct_;
  std::set<std::string> taking_part_;
  std::set<AreaKind> kinds_;  // of areas that take part
  AreaKind voted_in_;         // the kind of area that the ballot's contests are of
  const std::set<std::string>& without_poll_;
  bool first_round_ = true;
  Summed summed_;
};

}  // namespace

Summed sum_upwards(const AreaTree& tree, ContestsByArea own, const ContestsByArea& direct, AreaKind voted_in,
                   const std::set<std::string>& without_poll) {
  return SummingUp(tree, std::move(own), direct, voted_in, without_poll).sum();
}

void add_contest(const std::string& area, const SummedNode& node, const SourceReading& reading, const Package& package,
                 ContestsByArea& contests) {
  Contest contest = contest_of(node, reading, package);
  contest.area = area;
  const auto [found, is_new] = contests.try_emplace(area, contest);
  if (is_new) return;
  const bool again = reading.source->repeat_voting;  // who stood the first time may have withdrawn
  found->second =
      again ? added(std::move(found->second), contest) : added_stations(std::move(found->second), std::move(contest));
}

}  // namespace saylau::package
