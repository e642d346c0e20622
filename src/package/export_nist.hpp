// Results in the common data format of NIST SP 1500-100 version 2 (election results reporting), as JSON.
//
// What goes where: an area is a ReportingUnit; a list is a Party with a PartySelection, a candidate a Candidate with a
// CandidateSelection, an answer and *against all* a BallotMeasureSelection; every contest of a ballot in its own area
// is a PartyContest, CandidateContest or BallotMeasureContest whose VoteCounts give each area's votes; seats of a list
// are VoteCounts of type "seats". Our ids are ExternalIdentifiers, so that read_nist() finds them again.
//
// The format has no place for the figures of a protocol by contest: voters, ballots issued and cast, invalid, uncounted
// and valid ballots (its issue 67), nor for how much of an area of a contest is in: its stations, those that are in and
// the voters of all. They are BallotCounts of type "other" whose OtherType says which: "list invalid", "list reported".
// A reader that does not know them loses nothing else. What is not in has no VoteCounts.
#pragma once

#include <string>

#include "count/result.hpp"
#include "law/law.hpp"
#include "package/package.hpp"

namespace saylau::package {

// Valid by the published schema (tests/schema). The same package and result give the same text; GeneratedDate is the
// time of its figures (the latest as_of of the sources that decide), or the day of the election where none is known.
// Status is "unofficial-partial" while something is out, "unofficial-complete" of preliminary figures, else
// "certified". Notes says what is open.
std::string to_nist(const law::Law& law, const Package& package, const count::Result& result);

}  // namespace saylau::package
