// Dates, as files and screens write them.
#pragma once

#include <string>

namespace saylau {

using Date = std::string;  // "2023-03-19": sorts by time

}  // namespace saylau
