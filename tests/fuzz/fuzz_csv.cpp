// Any bytes as a file of votes: packed or not, CSV, the votes of a package at hand, and a guess at what the columns
// are.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "package/called.hpp"
#include "package/catalogue.hpp"
#include "package/csv/encoding.hpp"
#include "package/inspect.hpp"
#include "package/read_votes.hpp"
#include "package/unpack.hpp"

using namespace saylau;

namespace {

const package::Package& at_hand() {
  static const package::Package package =
      *package::Catalogue{SAYLAU_SOURCE_DIR}.description("kz/2023-maslikhat-almaty");
  return package;
}

const package::CheckRules& rules() {
  static const package::CheckRules rules =
      *package::load_check_rules(std::filesystem::path(SAYLAU_SOURCE_DIR) / "checks", "KZ");
  return rules;
}

// As votes of areas, and as votes of stations, whose places the text makes up.
void read(std::string_view text) {
  const package::Package& package = at_hand();
  package::read_source_votes(package, package.sources[0], text, "f.csv", rules());
  package::Source stations = package.sources[0];
  stations.columns = {{"station", {"area"}}, {"contestant", {"contestant"}}, {"votes", {"votes"}}};
  package::read_source_votes(package, stations, text, "f.csv", rules());
  package::inspect_foreign(text, "f.csv");
}

// As a foreign file, by a layout that its first byte chooses.
void lay_out(std::string_view bytes) {
  const package::Package& package = at_hand();
  const auto choice = static_cast<unsigned char>(bytes.empty() ? 0 : bytes[0]);
  package::Layout layout;
  if (choice % 2 == 1) layout.header = {1, 2};
  if (choice % 3 == 1) layout.where = {{"a", {"1"}}};
  if (choice % 5 == 1) layout.groups = package::ColumnGroups{{"a"}, "b", "", 2};
  const auto text = package::decoded(bytes, choice % 7 == 1 ? "windows-1251" : "", "f.csv");
  const package::WhoStands who = package::who_stands(package.sources[0], package.election.contestants);
  if (text) package::laid_out(*text, layout, who, "f.csv");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (!package::is_packed(bytes)) {
    read(bytes);
    lay_out(bytes);
  } else if (const auto text = package::unpack(bytes, "", "f.csv.gz")) {
    read(*text);
  }
  return 0;
}
