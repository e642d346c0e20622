// From the sums of a file's nodes to a tally at every area of the tree.
//
// Areas are those that the package declares, and those that a file of stations names: a region or district is taken
// from the file where the package declares none of that kind, and must be a declared one where it does. Special
// stations that are kept apart get an area of their own under the nation, of the kind that the file's stations stand
// in.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "package/stations/read_source.hpp"

namespace saylau::package {

// The contests of one ballot and round, by area.
using ContestsByArea = std::map<std::string, Contest>;

// The area of special stations that are summed apart.
std::string id_of_special(SpecialKind kind);

class AreaTree {
 public:
  explicit AreaTree(std::vector<Area> areas);

  // The area of a node, made if the file names a new one. Errors: votes.no-such-area, votes.almost-same-area (a name
  // that another row writes in another way).
  Expected<std::string> place(const Node& node, const SourceReading& reading);

  const std::vector<Area>& areas() const { return areas_; }
  const std::vector<std::string>& children(const std::string& area) const;
  const Area* find(const std::string& area) const;  // nullptr if there is none
  bool is_below(const std::string& area, const std::string& above) const;
  // The area of a kind that holds it, or the root where none does.
  const std::string& contest_above(const std::string& area, AreaKind kind) const;
  const std::string& root() const { return root_; }
  bool is_declared(const std::string& area) const { return found_.contains(area) && !found_.at(area); }

 private:
  Expected<std::string> find_or_make(AreaKind kind, const std::string& name, const std::string& parent,
                                     const Node& node, const SourceReading& reading);
  void add(Area area);

  std::vector<Area> areas_;
  std::set<AreaKind> declared_kinds_;
  std::map<std::string, bool> found_;  // area -> was it found in a file, rather than declared?
  std::map<std::string, std::vector<std::string>> children_;
  std::map<std::string, std::size_t> places_;   // in areas_
  std::map<std::string, std::string> written_;  // parent and key of a name found in a file -> area
  std::string root_;
};

// The contest of a node, in the package's contestants.
Contest contest_of(const SummedNode& node, const SourceReading& reading, const Package& package);

// Adds it to what is known of its area.
void add_contest(const std::string& area, const SummedNode& node, const SourceReading& reading, const Package& package,
                 ContestsByArea& contests);

// The figures of one ballot and round: `own` are those of areas that have a row of their own, `direct` the sums of the
// stations that stand right under an area. Gives each area above the sum of what is below it, and says how much of that
// is in: declared areas of a kind that reports are waited for, in a later round all within an area (of the kind
// `voted_in`, in which the ballot's contests are) where it was held, and named in Reporting::out while nothing of them
// is in.
// Areas without a poll are waited for nowhere.
// Where an area has a row of its own too, that counts, and both are in `published_and_parts`.
struct Summed {
  ContestsByArea contests;
  std::vector<std::pair<Contest, Contest>> published_and_parts;
};
Summed sum_upwards(const AreaTree& tree, ContestsByArea own, const ContestsByArea& direct, AreaKind voted_in,
                   const std::set<std::string>& without_poll = {});

// A whole whose votes are those of its parts, and that has more voters than they, is not all in: some voters are of a
// part that is out.
void take_voters_of_nobody(Contest& whole, const Contest& parts, AreaKind kind);

// The sum of two contests: whoever stood in either.
Contest added(Contest a, const Contest& b);

// The same of stations of one area, in which the same contestants stand: where only one of the two has votes of
// somebody, the other's are not known.
Contest added_stations(Contest a, Contest b);

}  // namespace saylau::package
