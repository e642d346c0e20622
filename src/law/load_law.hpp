// A law from its file, with the hash that names its exact text.
#pragma once

#include <filesystem>

#include "law/read_law.hpp"

namespace saylau::law {

// Errors: those of read_law() and read_text_file().
Expected<Law> load_law(const std::filesystem::path& path);

}  // namespace saylau::law
