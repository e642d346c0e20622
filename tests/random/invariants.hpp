// What holds for every count of every election under every law; each function says what it found broken, "" if nothing.
#pragma once

#include <string>

#include "count/count.hpp"
#include "tests/random/random_election.hpp"

namespace saylau::random {

// Given + open + outside seats make up each tier; nothing is negative; nobody is elected twice in an area, nor more
// people than a tier has seats.
std::string seats_not_conserved(const RandomElection& random, const count::Result& result);

// Nobody without a vote has a seat, as far as votes were published.
std::string seated_without_votes(const RandomElection& random, const count::Result& result);

// No seats are divided while a list that passed, as the authority says, has votes that were not published.
std::string divided_without_all_votes(const RandomElection& random, const count::Result& result);

// A complete result has nothing undecided, and no contest of a ballot's own areas that is not in.
std::string complete_too_soon(const RandomElection& random, const count::Result& result);

// The fast counter gives the seats of count(), and leaves as many open, wherever it can count.
std::string counters_differ(const RandomElection& random, const count::Result& result);

// Other ids, and contestants, areas and contests in another order, change nothing but the ids.
std::string names_or_order_matter(const RandomElection& random, const count::Result& result, Choices& choices);

// One more vote never costs a list a seat: divisor methods below every threshold, and largest remainders without one
// but for the rounded quota of Droop. (A list's quotient rises and every other's falls, and seats are whole parts of
// quotient plus one number for all; with Droop's quota the quotient itself can fall.)
std::string more_votes_cost_a_seat(const RandomElection& random, const count::Result& result, Choices& choices);

// Whatever is certain while something is out stands when everything is in.
std::string certain_too_soon(const RandomElection& random, const count::Result& result, Choices& choices);

// A lot that is drawn for each tie that waits for one settles it; the seats still add up.
std::string lots_are_lost(const RandomElection& random, const count::Result& result, Choices& choices);

// The first of all these that is broken. Choices are made for what the count is held against.
std::string first_breach(const RandomElection& random, Choices& choices);

}  // namespace saylau::random
