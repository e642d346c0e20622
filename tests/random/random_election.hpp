// Random laws and elections of every kind that the model can say, made from choices (tests/random/choices.hpp).
//
// Laws: list tiers by each quota, series of divisors and whole quotas, with thresholds of each denominator and every
// relief; tiers of districts by plurality and by majority; seats outside the count; decisions of people and questions;
// several of them beside each other; bodies of a fixed size and of a size that the election sets. Elections: with and
// without regions, votes that are equal, zero or very uneven, figures that were not published, contests that are
// absent, stations and areas that are not in, second rounds that were held or not.
//
// A law is written as TOML and read back, so that only a law that the reader accepts is counted, and as the reader read
// it.
#pragma once

#include <optional>
#include <string>

#include "count/count.hpp"
#include "tests/random/choices.hpp"

namespace saylau::random {

struct RandomElection {
  std::string law_text;  // as TOML
  law::Law law;          // as it was read
  Election election;
  count::BodySize size;
};

// The law alone, as it was made; not every one is accepted by the reader.
law::Law random_law(Choices& choices);

// An election under a law: areas, contestants and contests for each of its ballots.
Election random_votes(const law::Law& law, Choices& choices);

// nullopt if the reader refuses the law. Throws std::logic_error if the reader reads another law than was written.
std::optional<RandomElection> random_election(Choices& choices);

// The same election with votes for whatever was out, at most as many as there are voters; where their number is not
// known, any. Everything is in then.
Election completed(const Election& election, Choices& choices);

// Law and election as the files of a package, one after the other, for a person to look at.
std::string package_text(const RandomElection& random);

}  // namespace saylau::random
