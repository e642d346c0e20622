// Any bytes as a file of votes: gzip, CSV, and the votes of a package at hand.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "law/text_file.hpp"
#include "package/catalogue.hpp"
#include "package/check.hpp"
#include "package/csv.hpp"
#include "package/gzip.hpp"
#include "package/read_votes.hpp"

using namespace saylau;

namespace {

const package::Package& at_hand() {
  static const package::Package package =
      *package::Catalogue{SAYLAU_SOURCE_DIR}.description("kz/2023-maslikhat-almaty");
  return package;
}

void read(std::string_view text) {
  if (!require_text(text, "f.csv")) return;
  const auto table = package::parse_csv(text, "f.csv");
  if (!table) {
    if (table.error().empty()) std::abort();
    return;
  }
  for (const package::Row& row : table->rows) {
    if (row.cells.size() != table->header.cells.size()) std::abort();
  }
  auto contests = package::read_source_votes(at_hand(), at_hand().sources[0], text, "f.csv");
  if (!contests) return;
  package::Package package = at_hand();
  package.election.contests = std::move(*contests);
  package::check_protocols(package);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (!package::is_gzip(bytes)) {
    read(bytes);
  } else if (const auto text = package::gunzip(bytes, "f.csv.gz")) {
    read(*text);
  }
  return 0;
}
