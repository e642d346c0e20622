// What the figures of an election are worth: final or preliminary, as of when, how much of them is in.
//
// Everything that shows a figure asks here; nobody else looks at Source::final. Where the sources of a ballot differ
// the weaker holds: one preliminary source makes the ballot preliminary, one preliminary ballot the election.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "count/result.hpp"
#include "package/package.hpp"

namespace saylau::package {

struct BallotStatus {
  std::string ballot;
  bool preliminary = false;
  std::optional<Moment> as_of;         // the latest of its sources that say
  std::optional<Reporting> reporting;  // of the whole body, where its figures are a sum of stations
  bool partial() const { return reporting && !reporting->complete(); }
};

struct ElectionStatus {
  bool preliminary = false;
  std::optional<Moment> as_of;        // the latest
  std::vector<BallotStatus> ballots;  // in the order of their sources
  bool partial() const;               // is anything still out?
};

// By the sources that decide.
ElectionStatus status_of(const Package& package);

// Of one ballot; of the election where no source of the ballot decides.
BallotStatus status_of(const Package& package, const std::string& ballot);

// What a count leaves open: "list: lot; district/12: second round", or "" if nothing.
std::string open_text(const count::Result& result);

std::string_view status_word(bool preliminary);               // "preliminary", "final"
std::string as_of_text(const std::optional<Moment>& moment);  // "2024-06-03T02:00:00+05:00", or ""

}  // namespace saylau::package
