// The figures of a protocol by the names that a mapping and the checks use.
//
// Six of them are the tally's own; the others are lines that only some countries' forms have, and that checks compare.
// A form's line that is none of these can be read under [source.columns.other] with a name of its own.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "votes/tally.hpp"

namespace saylau::package {

struct TallyFigure {
  std::string_view name;
  Figure Tally::* figure;
};
inline constexpr std::array kTallyFigures = {
    TallyFigure{"registered", &Tally::registered},
    TallyFigure{"issued", &Tally::issued},
    TallyFigure{"cast", &Tally::cast},
    TallyFigure{"invalid", &Tally::invalid},
    TallyFigure{"uncounted", &Tally::uncounted},
    TallyFigure{"valid", &Tally::valid},
};

inline constexpr std::array<std::string_view, 10> kFormFigures = {
    "received",        // ballots that the station got
    "issued_early",    // of those issued: before election day,
    "issued_inside",   //   in the polling station,
    "issued_outside",  //   and outside of it
    "unused",          // ballots left over and cancelled
    "spoiled",         // ballots spoiled by voters and exchanged
    "lost",            // ballots received and not accounted for
    "surplus",         // ballots found beyond those received
    "boxes_mobile",    // ballots found in the mobile boxes
    "boxes_inside",    // and in those of the polling station
};

// How far the count of an area is, as an export of a partial count says it. No lines of a protocol.
inline constexpr std::array<std::string_view, 3> kProgressFigures = {
    "stations",  // polling stations of the area, or whatever reports
    "reported",  // of them, those that are in
    "voters",    // of all of them; `registered` is then of those that are in
};

// Lines that many forms do not have; a check takes them for 0 there.
inline constexpr std::array<std::string_view, 5> kFiguresAFormMayLack = {"uncounted", "spoiled", "lost", "surplus",
                                                                         "issued_early"};

}  // namespace saylau::package
