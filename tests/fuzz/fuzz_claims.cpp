// Any bytes as a file of claims: refused with errors that have a code, or claims of which each gets a verdict, or
// errors at a line and a character.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "count/count.hpp"
#include "lab/claims/claims.hpp"
#include "tests/count/votes_testing.hpp"

using namespace saylau;

namespace {

void require(bool condition) {
  if (!condition) std::abort();
}

lab::TrendElection small_election() {
  lab::TrendElection election;
  election.law = testing::law_of(testing::list_tier(10));
  election.law.provisions = {{{"t"}, {"20,000 members, 600 in each region"}, ""}};
  election.package.election = testing::list_election({50, 30, 20}, true);
  election.package.election.contests[0].tally.registered = 150;
  election.package.date = "2023-03-19";
  election.result = count::count(election.law, election.package.election);
  return election;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const lab::TrendElection election = small_election();
  const lab::FactSource source{"xx/election",
                               {"kz/2021-a", "xx/2023-b"},
                               [](const std::string&) -> Expected<const lab::TrendElection*> { return &election; },
                               [](const std::string&) -> Expected<Date> { return Date("2022-06-05"); },
                               [](const std::string&) -> Expected<law::Law> { return election.law; },
                               {{"CA", 2021, 200, 125, 250, std::nullopt, 0, "https://a/b"}}};
  const auto claims = lab::read_claims({reinterpret_cast<const char*>(data), size}, "claims.toml");
  if (!claims) {
    for (const Error& error : claims.error()) require(!error.code.empty() && !error.expected.empty());
    return 0;
  }
  for (const lab::Claim& claim : claims->claims) {
    const auto verdict = lab::judge(claim, source);
    if (!verdict) {
      for (const Error& error : verdict.error()) require(!error.code.empty() && error.place.line > 0);
    }
  }
  return 0;
}
