// A result as a table for spreadsheets.
#pragma once

#include <string>

#include "count/result.hpp"
#include "package/package.hpp"

namespace saylau::package {

// One line for each contestant: id, names, kind, votes on each ballot, seats in each tier, total. Comma, LF, quotation
// marks where needed (RFC 4180 but for the line end).
std::string to_csv(const Package& package, const count::Result& result);

// A cell as RFC 4180 writes it.
std::string csv_cell(const std::string& text);

}  // namespace saylau::package
