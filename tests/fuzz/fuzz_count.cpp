// Any bytes as a law and votes: whatever is made of them is counted, seats add up, the fast counter agrees, names do
// not matter, what is certain stands, and the working can be written as JSON.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "count/json/result_json.hpp"
#include "tests/random/invariants.hpp"

using namespace saylau;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  random::Choices choices({data, size});
  const auto election = random::random_election(choices);
  if (!election) return 0;
  const std::string breach = random::first_breach(*election, choices);
  if (!breach.empty()) {
    std::fprintf(stderr, "%s\nBROKEN: %s\n", random::package_text(*election).c_str(), breach.c_str());
    std::abort();
  }
  count::to_json(election->election, count::count(election->law, election->election, election->size));
  return 0;
}
