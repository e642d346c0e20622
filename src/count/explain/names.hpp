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

class ElectionNames {
 public:
  ElectionNames(const Election& election, const Words& words) : election_(election), words_(words) {}

  std::string contestant(std::size_t index) const;
  std::string contestant_called(const std::string& id) const;           // the id itself if there is no such contestant
  std::string contestants(std::span<const std::size_t> indices) const;  // "A, B, C"
  std::string area(const std::string& id) const;                        // the id itself if there is no such area
  std::string tier(const std::string& id) const;                        // "list", "district", or the id
  std::string denominator(law::Denominator of) const;
  std::string rule(law::TieRule rule) const;

  // A condition with what was measured and what was needed, in a sentence.
  std::string condition(const count::ConditionStep& step) const;

  // What a majority is, and whether the first has it: two sentences.
  std::vector<std::string> majority(const count::MajorityStep& step) const;

  // One undecided thing in a sentence, with its options.
  // The names of areas, in their order, with commas between.
  std::string areas(const std::vector<std::string>& ids) const;

  std::string open(const count::Undecided& undecided) const;

 private:
  const Election& election_;
  const Words& words_;
};

}  // namespace saylau::explain
