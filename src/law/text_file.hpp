// Reading a text file whole, refusing what is not text.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "votes/error.hpp"

namespace saylau {

// The bytes of a file. Errors: file.missing, file.folder, file.unreadable, file.empty.
Expected<std::string> read_file(const std::filesystem::path& path);

// Checks that `text` is UTF-8 without a NUL byte. Errors: file.nul, file.not-utf8, with line and column in `name`.
Expected<void> require_text(std::string_view text, const std::string& name);

// Is it UTF-8 without a NUL byte?
bool is_text(std::string_view text);

// read_file, then require_text.
Expected<std::string> read_text_file(const std::filesystem::path& path);

}  // namespace saylau
