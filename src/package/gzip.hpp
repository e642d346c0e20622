// Gzip, for data files that authorities publish compressed.
#pragma once

#include <string>
#include <string_view>

#include "votes/error.hpp"

namespace saylau::package {

// Does the text start as a gzip file does?
bool is_gzip(std::string_view bytes);

// The unpacked bytes. Errors: gzip.cut-short, gzip.damaged, gzip.too-large (over 1 GiB unpacked).
Expected<std::string> gunzip(std::string_view bytes, const std::string& file);

}  // namespace saylau::package
