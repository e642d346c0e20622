// A text as election.toml holds it.
#pragma once

#include <string>

namespace saylau::package {

// In quotation marks, those within and backslashes escaped, a line break as \\n.
std::string toml_text(const std::string& text);

}  // namespace saylau::package
