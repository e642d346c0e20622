// A law as the TOML that read_law() reads back as the same law (docs/law-format.md).
#pragma once

#include <string>

#include "law/law.hpp"

namespace saylau::random {

std::string law_text(const law::Law& law);

}  // namespace saylau::random
