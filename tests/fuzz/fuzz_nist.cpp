// Any bytes as a report in the common data format of NIST SP 1500-100.
#include <cstdint>
#include <string_view>

#include "package/catalogue.hpp"
#include "package/read_nist.hpp"

using namespace saylau;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const package::Package package =
      *package::Catalogue{SAYLAU_SOURCE_DIR}.description("kz/2023-maslikhat-almaty");
  package::read_nist(package, package.sources[0], {reinterpret_cast<const char*>(data), size}, "report.json");
  return 0;
}
