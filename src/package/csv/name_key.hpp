// When two names are the same name, written in two ways.
//
// Authorities' files write one place as "North", "NORTH", "North " with a no-break space, "Nоrth" with a Cyrillic
// letter, a letter and its accent as one sign or as two, and a station as "3" or "003". Such names would make two
// places of one, or would not find each other in two files. Their keys are equal: letters are compared without case and
// as composed (Unicode's NFKC_Casefold), blanks of every kind as one, dashes of every length as one, numbers without
// leading zeros, commas, quotation marks and full stops not at all, and Cyrillic letters that look like Latin ones as
// these.
//
// A key is for finding such names, never for putting them together: whoever finds two says so, and stops.
//
// Cost: a pass over a name of ASCII; some hundred nanoseconds for others.
#pragma once

#include <string>
#include <string_view>

namespace saylau::package {

std::string name_key(std::string_view name);

// Is the name that of a total, in one of the languages of authorities' files ("Total", "Итого", "Барлығы",
// "Insgesamt")?
bool names_a_total(std::string_view name);

// Is it one of those words and nothing else?
bool is_word_for_a_total(std::string_view name);

// Is it what a line of a form is called that is nobody's: invalid ballots, totals, everybody else together, against
// all?
bool names_nobody(std::string_view name);

// Is it what places outside of the country are called ("Abroad", "За рубежом", "Шетел")?
bool names_abroad(std::string_view name);

// Does it say that figures do not stand: that others are to replace them ("Preliminary"), or that they were annulled?
bool says_not_to_count(std::string_view text);

}  // namespace saylau::package
