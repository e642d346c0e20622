// SHA-256 (FIPS 180-4), for naming the exact text of a law in a record.
#pragma once

#include <string>
#include <string_view>

namespace saylau {

// In hexadecimal: 64 characters.
std::string sha256(std::string_view bytes);

}  // namespace saylau
