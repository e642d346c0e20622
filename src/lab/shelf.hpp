// Elections of a catalogue, counted when they are first asked for, and kept.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "lab/claims/claims.hpp"
#include "lab/trend.hpp"
#include "package/catalogue.hpp"

namespace saylau::lab {

class Shelf {
 public:
  explicit Shelf(const package::Catalogue& catalogue, package::Progress progress = {})
      : catalogue_(catalogue), progress_(std::move(progress)) {}

  // With its law and its count. Errors: those of the catalogue.
  Expected<std::shared_ptr<const TrendElection>> load(const std::string& id);
  Expected<Date> date(const std::string& id) const;

  // What claims about an election are judged by; the shelf must outlive it.
  FactSource facts_about(const std::string& election, std::vector<package::TurnoutRow> turnout);

 private:
  const package::Catalogue& catalogue_;
  package::Progress progress_;
  std::map<std::string, std::shared_ptr<const TrendElection>> elections_;
};

// Every claim of a file, in order. Errors: those of judge(), of all claims.
Expected<std::vector<Verdict>> judge_all(const ClaimsFile& claims, const FactSource& source);

}  // namespace saylau::lab
