// Any bytes as a law file: refused with errors that have a code, or a law that can be described, compared and counted.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "count/count.hpp"
#include "law/describe.hpp"
#include "law/read_law.hpp"

using namespace saylau;

namespace {

void require(bool condition) {
  if (!condition) std::abort();
}

// Three lists in one nation, on every ballot of the law.
Election election_for(const law::Law& law) {
  Election election;
  election.areas = {{"n", {"n", "", ""}, AreaKind::nation, ""}, {"d", {"d", "", ""}, AreaKind::district, "n"}};
  for (const char* id : {"a", "b", "c"}) {
    Contestant contestant;
    contestant.id = id;
    for (const law::Ballot& ballot : law.ballots) contestant.ballots.push_back(ballot.id);
    election.contestants.push_back(contestant);
  }
  for (const law::Ballot& ballot : law.ballots) {
    for (const char* area : {"n", "d"}) {
      Contest contest;
      contest.ballot = ballot.id;
      contest.area = area;
      contest.contestants = {0, 1, 2};
      contest.tally.votes = {500, 300, 300};
      election.contests.push_back(contest);
    }
  }
  return election;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto law = law::read_law({reinterpret_cast<const char*>(data), size}, "law.toml");
  if (!law) {
    for (const Error& error : law.error()) require(!error.code.empty() && !error.expected.empty());
    return 0;
  }
  require(!law::describe(*law).empty());
  require(law::diff(*law, *law).empty());
  const Seats most = 2000;  // a working has a line a seat; a larger house only makes the fuzzer slow
  if (law->seats.value_or(0) <= most) count::count(*law, election_for(*law), {100, {}});
  return 0;
}
