// Everything that a published site shows, gathered before a page is written.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "lab/claims/claims.hpp"
#include "lab/margins.hpp"
#include "lab/trend.hpp"
#include "lab/turnout.hpp"
#include "lab/vary.hpp"
#include "package/read_countries.hpp"
#include "package/read_turnout.hpp"
#include "package/verify.hpp"
#include "report/result_figures.hpp"
#include "report/site/read_rates.hpp"

namespace saylau::report::site {

struct JudgedClaims {
  lab::ClaimsFile file;
  std::vector<lab::Verdict> verdicts;  // in the order of the claims
};

// Turnout of an election of the same body, by one reading.
struct EarlierTurnout {
  std::string election;
  Names name;
  Date date;
  lab::TurnoutReading reading;
};

struct SiteElection {
  law::Law law;
  std::string law_text;  // of its file, for the count in the browser
  package::Package package;
  count::Result result;
  std::vector<package::Finding> findings;
  std::vector<package::Comparison> comparisons;
  lab::Margins margins;
  std::optional<lab::Sweep> bars;                      // the first list tier's threshold from 0% to 15%
  std::vector<EarlierTurnout> turnout;                 // of the body, the earliest first, this one last
  std::shared_ptr<const lab::TrendElection> previous;  // the election before of the same body, or null
  std::optional<JudgedClaims> claims;

  CountView view() const {
    return {package,
            law,
            result,
            findings,
            previous ? &previous->package : nullptr,
            previous ? &previous->result : nullptr};
  }
  const std::string& id() const { return package.election.id; }
};

struct Site {
  std::vector<SiteElection> elections;         // the newest first
  std::vector<package::TurnoutRow> elsewhere;  // data/turnout.csv
  package::Countries countries;                // data/countries.toml
  std::vector<Rate> rates;                     // of the ticker; empty for none
  std::string url;                             // where it will stand, "https://example.org/", or "" if not known
};

}  // namespace saylau::report::site
