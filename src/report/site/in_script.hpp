// JSON for a script of the site.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace saylau::report::site {

// With "\\u003c" for "<": "</script>" cannot end anything in a file of its own, but so the text is harmless wherever it
// is pasted.
std::string in_script(const nlohmann::ordered_json& json);

}  // namespace saylau::report::site
