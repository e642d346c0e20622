// Any bytes as rates.csv: refused with errors that have a code and a line, or rates that print.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "report/site/read_rates.hpp"

using namespace saylau;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto rates = report::site::read_rates({reinterpret_cast<const char*>(data), size}, "rates.csv");
  if (!rates) {
    for (const Error& error : rates.error()) {
      if (error.code.empty() || error.place.line == 0) std::abort();
    }
    return 0;
  }
  for (const report::site::Rate& rate : *rates) {
    if (rate.value <= 0 || rate.before <= 0 || rate.printed().empty() || rate.change().back() != '%') std::abort();
  }
  return 0;
}
