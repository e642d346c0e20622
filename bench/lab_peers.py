"""numpy draws the Mazhilis of 2023 anew (multinomial), apportionment counts it by the law of 2022: seconds an election.

Both as their documentation has it: one call of numpy for all draws, one call of apportionment an election, in floats (its
default), with the threshold of 5% of all valid votes; whoever is against all is counted among the votes and takes no seat.
"""

import json
import statistics
import sys
import time

import apportionment.methods as apportionment
import numpy

VOTES = numpy.array([3431510, 693938, 547154, 535139, 432920, 331058, 146431, 248291])
SEATS = 69
ELECTIONS = 2000


def simulate(generator):
    valid = int(VOTES.sum())
    drawn = generator.multinomial(valid, VOTES / valid, size=ELECTIONS)
    largest = 0
    for votes in drawn:
        passing = [int(own) if own >= 0.05 * valid else 0 for own in votes[:-1]]
        seats = apportionment.compute("hamilton", passing, SEATS, verbose=False)
        largest = max(largest, seats[0])
    return largest


def main():
    generator = numpy.random.default_rng(1)
    simulate(generator)
    samples = []
    for _ in range(7):
        start = time.perf_counter()
        simulate(generator)
        samples.append((time.perf_counter() - start) / ELECTIONS)
    json.dump({"numpy and apportionment": statistics.median(samples)}, sys.stdout)


main()
