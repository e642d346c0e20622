// Text that Markdown shows as it is.
#pragma once

#include <string>
#include <string_view>

namespace saylau::report {

// What would be markup is escaped, HTML as entities and the rest by backslashes; a line break becomes a blank.
std::string in_markdown(std::string_view text);

}  // namespace saylau::report
