// A result as a table for spreadsheets.
#pragma once

#include <string>

#include "count/result.hpp"
#include "package/package.hpp"

namespace saylau::package {

// One line for each contestant: id, names, kind, votes on each ballot, seats in each tier, total; status, time,
// stations and how many of them are in for each ballot that has a source; what is open. Comma, LF, quotation marks
// where needed (RFC 4180 but for the line end).
std::string to_csv(const Package& package, const count::Result& result);

// "code,severity,accepted,region,where,file,line,cite,text,text_kk,text_ru", a row for each finding.
std::string findings_csv(const std::vector<Finding>& findings);

// A cell as RFC 4180 writes it.
std::string csv_cell(const std::string& text);

}  // namespace saylau::package
