// What findings of all kinds have: how a place is called, in which voting and in which line of which file it stands.
#pragma once

#include <map>
#include <string>

#include "package/checks/check_rules.hpp"
#include "package/finding.hpp"
#include "package/stations/read_source.hpp"

namespace saylau::package {

using Figures = std::map<std::string, std::string>;  // what a rule's text names in braces -> as it is printed

// "North / 3 / 12": whatever of a place there is.
std::string place_name(const std::string& region, const std::string& district, const std::string& station);

// In groups of three digits; "?" for what is blank.
std::string printed(Votes value);

// The ballot of a source, and the round if it is a later one.
Names contest_name(const Source& source);

// "North / 3 / 12 (list)".
Names where_of(const SourceReading& reading, const std::string& place);
Names where_of(const std::string& area, const std::string& ballot);

Place place_in(const SourceReading& reading, std::size_t byte);

// Why the source accepts findings of a code; "" if it does not.
std::string accepted(const Source& source, const std::string& code);

// Everything of a finding but the line.
Finding finding_of(const CheckRule& rule, Names where, const std::string& region, const Figures& figures);

}  // namespace saylau::package
