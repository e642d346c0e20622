// Files of old programs as UTF-8.
#pragma once

#include <string>
#include <string_view>

#include "votes/error.hpp"

namespace saylau::package {

// The text as UTF-8. Errors: file.encoding (bytes that are none of that encoding).
Expected<std::string> decoded(std::string_view bytes, const std::string& encoding, const std::string& file);

// The encoding that bytes which are no UTF-8 most likely have, as a Layout names it; "" for UTF-8.
std::string likely_encoding(std::string_view bytes);

}  // namespace saylau::package
