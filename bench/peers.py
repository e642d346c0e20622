"""The Python peers on the votes of bench/count_bench.cpp: seconds per count, as JSON.

Both are called as their documentation calls them: apportionment in floats (its default) and in exact fractions,
votelib in its own exact fractions.
"""

import json
import statistics
import sys
import time

import apportionment.methods as apportionment
import votelib.evaluate.core
import votelib.evaluate.proportional
import votelib.evaluate.threshold

MAZHILIS_2023 = [3431510, 693938, 547154, 535139, 432920, 331058, 146431, 248291]


def votes_of(lists):
    votes, state = [], 2023
    for _ in range(lists):
        state = (state * 1103515245 + 12345) % 2147483648
        votes.append(10_000 + state % 1_000_000)
    return votes


def named(votes):
    return {f"list {i}": own for i, own in enumerate(votes)}


def with_threshold(evaluator, share):
    return votelib.evaluate.core.Conditioned(
        votelib.evaluate.threshold.RelativeThreshold(share), evaluator)


def hare(votes, seats):
    evaluator = votelib.evaluate.proportional.LargestRemainder("hare")
    ballots = named(votes)
    return lambda: evaluator.evaluate(ballots, n_seats=seats)


def divisor(name, votes, seats, share=None):
    evaluator = votelib.evaluate.proportional.HighestAverages(name)
    if share is not None:
        evaluator = with_threshold(evaluator, share)
    ballots = named(votes)
    return lambda: evaluator.evaluate(ballots, n_seats=seats)


def apportioned(method, votes, seats, fractions, threshold=None):
    return lambda: apportionment.compute(
        method, votes, seats, parties=[f"list {i}" for i in range(len(votes))], fractions=fractions, threshold=threshold,
        tiesallowed=True, verbose=False)


def seconds(call, least=0.3, repeats=5):
    """The median over `repeats` of the time of one call, each measured for at least `least` seconds in all."""
    call()
    number = 1
    while True:
        start = time.perf_counter()
        for _ in range(number):
            call()
        if time.perf_counter() - start > least / repeats:
            break
        number *= 2
    samples = []
    for _ in range(repeats):
        start = time.perf_counter()
        for _ in range(number):
            call()
        samples.append((time.perf_counter() - start) / number)
    return statistics.median(samples)


CASES = {
    "mazhilis_69_seats_8_lists": {
        "votelib": hare(MAZHILIS_2023, 69),
        "apportionment, floats": apportioned("hamilton", MAZHILIS_2023, 69, False),
        "apportionment, fractions": apportioned("hamilton", MAZHILIS_2023, 69, True),
    },
    "dhondt_150_seats_20_lists_5_percent": {
        "votelib": divisor("d_hondt", votes_of(20), 150, 0.05),
        "apportionment, floats": apportioned("dhondt", votes_of(20), 150, False, 0.05),
        "apportionment, fractions": apportioned("dhondt", votes_of(20), 150, True, 0.05),
    },
    "huntington_hill_435_seats_50_states": {
        "apportionment, floats": apportioned("huntington", votes_of(50), 435, False),
    },
    "dhondt_10000_seats_500_lists": {
        "apportionment, floats": apportioned("dhondt", votes_of(500), 10_000, False),
    },
    "hare_10000_seats_500_lists": {
        "votelib": hare(votes_of(500), 10_000),
        "apportionment, floats": apportioned("hamilton", votes_of(500), 10_000, False),
    },
}

json.dump({case: {peer: seconds(call) for peer, call in peers.items()} for case, peers in CASES.items()}, sys.stdout)
