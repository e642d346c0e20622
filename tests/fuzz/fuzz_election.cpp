// Any bytes as election.toml, and as official.toml of a package at hand.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "package/announced.hpp"
#include "package/catalogue.hpp"
#include "package/check.hpp"
#include "package/read_lots.hpp"
#include "package/read_package.hpp"
#include "package/verify.hpp"

using namespace saylau;

namespace {

struct AtHand {
  law::Law law;
  package::Package package;
};

const AtHand& at_hand() {
  static const AtHand at_hand = [] {
    const package::Catalogue house{SAYLAU_SOURCE_DIR};
    auto law = house.law("kz/mazhilis-2022");
    auto package = house.election("kz/2023-mazhilis", *law);
    return AtHand{std::move(*law), std::move(*package)};
  }();
  return at_hand;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto description = package::read_description(text, "election.toml");
  if (!description && description.error().empty()) std::abort();
  package::read_lots(text, "lots.toml");
  auto statements = package::read_statements(text, "official.toml", at_hand().package);
  if (!statements) return 0;
  package::Package package = at_hand().package;
  package.statements = std::move(*statements);
  const count::Result result = package::count_package(at_hand().law, package);
  package::verify(package, result);
  package::check(at_hand().law, package, result);
  return 0;
}
