// What every account of a result says of its figures before anything else: final or preliminary, as of when, how much
// is in, what is open, whether it is what was announced, and what contradictions it was counted with.
#pragma once

#include <string>
#include <vector>

#include "package/status.hpp"
#include "package/verify.hpp"
#include "report/phrases.hpp"
#include "report/result_figures.hpp"

namespace saylau::report {

// "Preliminary figures, as of 3 June 2024, 02:00 (UTC+5)"; one line, or one for each ballot where they differ. Nothing
// if no source decides.
std::vector<std::string> status_lines(const package::Package& package, const Words& words);

// Does it count units that report? A whole that says no more than that it is not all in does not.
bool says_units(const Reporting& reporting);

// "12 of 17 regions are in": stations, or areas where areas report.
std::string units_in(const Reporting& reporting, const Words& words);

// How far it is, as a percentage that is never 100% while anything is missing.
std::string progress(Votes part, Votes whole, const Words& words);

// "Not in: South (1,500 voters).": the areas of a contest of which nothing is in; "" if there is none.
std::string out_line(const Election& election, const Contest& contest, const Words& words);

// The same of one ballot, with how many stations are in where some are not.
std::string status_line(const package::BallotStatus& status, const Words& words);

// The same of all ballots in one line where figures are preliminary or not all in; "" of final figures.
std::string unfinished_line(const package::ElectionStatus& status, const Words& words);

// All of it in one line, for a frame, a card, a list: status, how much is in, how much is open.
std::string standing_line(const CountView& view, const Words& words);

// Complete or not; a complete count of preliminary figures is called that.
std::string completeness(const CountView& view, const Words& words);
bool is_settled(const CountView& view);  // complete, of final figures

// "9 of 15 announced figures differ.", or "" if none does.
std::string differing_line(const std::vector<package::Comparison>& comparisons, const Words& words);

// Contradictions that the package accepts, with the reason given; one line for each code.
std::vector<std::string> accepted_lines(const std::vector<package::Finding>& findings, const Words& words);

// Warnings about what is counted, one of each kind and how many more: they do not stop the count. Empty if there is
// none.
std::vector<std::string> doubt_lines(const std::vector<package::Finding>& findings, const Words& words);

}  // namespace saylau::report
