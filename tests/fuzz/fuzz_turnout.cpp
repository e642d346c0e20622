// Any bytes as a file of turnout: refused with errors that have a code, or rows with a share between 0 and 1.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "package/read_turnout.hpp"

using namespace saylau;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto rows = package::read_turnout({reinterpret_cast<const char*>(data), size}, "turnout.csv");
  if (!rows) {
    for (const Error& error : rows.error()) {
      if (error.code.empty() || error.expected.empty()) std::abort();
    }
    return 0;
  }
  for (const package::TurnoutRow& row : *rows) {
    if (package::turnout_of(row) < Share{0, 1}) std::abort();
  }
  return 0;
}
