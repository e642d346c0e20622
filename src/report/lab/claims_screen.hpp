// Claims and their verdicts, on a screen and as a page.
#pragma once

#include <string>
#include <vector>

#include "lab/claims/claims.hpp"
#include "report/phrases.hpp"
#include "report/style.hpp"

namespace saylau::report {

// What a verdict rests on, a line for each reading, then what is missing and what was noted.
std::vector<std::string> claim_lines(const lab::Claim& claim, const lab::Verdict& verdict, Language language);

// `verdicts` are those of `claims.claims`, in their order.
std::string claims_screen(const lab::ClaimsFile& claims, const std::vector<lab::Verdict>& verdicts, const Words& words,
                          const Style& style);
std::string claims_markdown(const lab::ClaimsFile& claims, const std::vector<lab::Verdict>& verdicts,
                            const Words& words);

}  // namespace saylau::report
