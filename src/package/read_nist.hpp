// Votes from a report in the common data format of NIST SP 1500-100 version 2, as to_nist() writes it.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "package/package.hpp"
#include "package/stations/batch.hpp"
#include "package/stations/columns.hpp"

namespace saylau::package {

// A report as a table: a row for each area that it has figures of, so that it is summed up and checked like a CSV file.
// A row begins where its GpUnit is named first. The texts point into the package's areas.
struct ReportTable {
  Columns columns;
  Batch batch;
  Batch without_votes;          // areas whose votes are those of the areas below them, and areas of which nothing is in
  std::set<std::size_t> named;  // contestants who have a ContestSelection, with votes or without
};

// The votes of the source's ballot and round. Areas, contests and contestants are known by ExternalIdentifiers of the
// other type "saylau"; whoever has no VoteCounts of type "total" in an area where a contest was counted did not stand
// there, or, where it has some elsewhere in the contest, is blank in part. VoteCounts of a part of the ballots, such as
// "early", are in the total, which has to be there. A contest that is in process, or of which not all sub-units are in,
// is in in part in its own area; so is a GpUnit that says so, and a contest that says nothing of that in a report whose
// Status is partial.
//
// Errors: nist.syntax (no JSON), nist.no-election, nist.no-contest (none of this ballot and round), nist.status (an
// unofficial report in a source that is called final), nist.value (something that is not what the format says),
// nist.count-type (VoteCounts that are neither a total nor a part of one), nist.no-votes (a contestant without any
// votes in a first round whom the source does not call unpublished, or an area with ballots and nobody's votes),
// nist.date (an election of other days), votes.no-such-area, votes.no-such-contestant.
Expected<ReportTable> read_nist(const Package& package, const Source& source, std::string_view text,
                                const std::string& file);

}  // namespace saylau::package
