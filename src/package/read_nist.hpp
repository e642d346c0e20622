// Votes from a report in the common data format of NIST SP 1500-100 version 2, as to_nist() writes it.
#pragma once

#include <string>
#include <string_view>

#include "package/package.hpp"

namespace saylau::package {

// The contests of the source's ballot and round. Areas, contests and contestants are known by ExternalIdentifiers of
// the other type "saylau"; whoever has no VoteCounts of type "total" in an area where a contest was counted did not
// stand there, or, if it is `unpublished` in the source, was not published.
//
// Errors: nist.syntax (no JSON), nist.no-election, nist.no-contest (none of this ballot and round), nist.status (an
// unofficial report in a source that is called final), nist.value
// (something that is not what the format says, with the path to it), votes.no-such-area, votes.no-such-contestant.
Expected<std::vector<Contest>> read_nist(const Package& package, const Source& source, std::string_view text,
                                         const std::string& file);

}  // namespace saylau::package
