// Any bytes as rules of checks.
#include <cstdint>
#include <string_view>

#include "package/checks/check_rules.hpp"

using namespace saylau;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  package::read_check_rules({reinterpret_cast<const char*>(data), size}, "checks.toml");
  return 0;
}
