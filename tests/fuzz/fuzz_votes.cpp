// Any bytes as the votes of an election in JSON (count/json/election_json.hpp), as a browser may be handed them:
// refused, or an election that the Mazhilis law counts.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <nlohmann/json.hpp>

#include "count/json/election_json.hpp"
#include "law/load_law.hpp"

using namespace saylau;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const law::Law kLaw = *law::load_law(SAYLAU_SOURCE_DIR "/laws/kz/mazhilis-2022.toml");
  const auto document = count::read_election_json(nlohmann::ordered_json::parse(data, data + size, nullptr, false));
  if (!document) return document.error().empty() ? (std::abort(), 0) : 0;
  const count::Result result = count::count_as_announced(kLaw, kLaw, document->election, document->announcements);
  if (result.tiers.size() != kLaw.tiers.size()) std::abort();
  return 0;
}
