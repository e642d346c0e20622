// Names and terms of one election in one language, for every screen.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "count/result.hpp"
#include "votes/election.hpp"
#include "votes/words.hpp"

namespace saylau::explain {

// What a tier, a ballot or a decision is called, by its id: "list", "district"; the id itself if it has no other name.
Names part_names(const std::string& id);

// Is it a decision of the result, rather than a tier?
bool is_decision(const count::Result& result, const std::string& id);

// Is it of a tier whose votes were not published, and whose seats are as the authority announced?
bool is_as_announced(const count::Result& result, const count::Undecided& undecided);

class ElectionNames {
 public:
  ElectionNames(const Election& election, const Words& words) : election_(election), words_(words) {}

  // Namesakes are told apart by party or place, or else by id: "Boris V (Sun)".
  std::string contestant(std::size_t index) const;
  std::string contestant_called(const std::string& id) const;           // the id itself if there is no such contestant
  std::string contestants(std::span<const std::size_t> indices) const;  // "A, B, C"
  // With the area above it where another has the same name, "1 (North)"; the id itself if there is no such area.
  std::string area(const std::string& id) const;
  // "North: " before a sentence about one of many areas; nothing for the nation.
  std::string place(const std::string& area) const;
  std::string tier(const std::string& id) const;  // "list", "district", or the id
  std::string denominator(law::Denominator of) const;
  std::string rule(law::TieRule rule) const;

  // A condition with what was measured and what was needed, in a sentence.
  std::string condition(const count::ConditionStep& step) const;

  // A threshold that is a share of nothing, such as in an area where nobody voted.
  std::string threshold_of_nothing(const count::ThresholdStep& step) const;

  // Between whom a recount is due, and why.
  std::string set_aside(const count::SetAsideStep& detail) const;
  std::string unopposed(const count::Step& step, const count::UnopposedStep& detail) const;
  std::string recount(const count::Step& step, const count::RecountStep& detail) const;

  // What a majority is, and whether the first has it: two sentences.
  std::vector<std::string> majority(const count::MajorityStep& step) const;

  // The names of areas, in their order, with commas between.
  std::string areas(const std::vector<std::string>& ids) const;

  // One undecided thing of a result in a sentence, with its options and its article.
  std::string open(const count::Result& result, const count::Undecided& undecided) const;

 private:
  std::string plain(std::size_t contestant) const;
  std::vector<std::size_t> namesakes(std::size_t contestant) const;
  std::vector<std::string> marks(std::size_t contestant) const;  // what may tell it apart, the best first
  std::string party(std::size_t contestant) const;
  std::string places(std::size_t contestant) const;
  std::string needed(const count::MajorityStep& step) const;
  std::string first_of(const count::MajorityStep& step) const;
  std::string open_thing(const count::Result& result, const count::Undecided& undecided) const;

  const Election& election_;
  const Words& words_;
};

}  // namespace saylau::explain
