"""saylau against votelib and apportionment on random elections: a differential test.

    compare.py ALLOT [NUMBER]

ALLOT is the program saylau_allot. Every election is counted by each peer that knows the method. A peer may differ only
in a way that known_differences.toml names, with its reason; each of those has a test below, and the run prints how
often it was met. Anything else fails.

Elections are made by a seeded generator, so a run can be repeated. One list in four repeats an earlier list's votes,
which makes exact ties.
"""

import collections
import concurrent.futures
import pathlib
import random
import subprocess
import sys
import tomllib

import apportionment.methods as apportionment
import votelib.component.divisor as divisor
import votelib.evaluate.core as votelib
import votelib.evaluate.proportional as proportional

SEED = 20230319
METHODS = ["hare", "droop", "hagenbach-bischoff", "imperiali", "dhondt", "sainte-lague", "modified", "adams",
           "huntington-hill", "danish"]
VOTELIB = {
    "hare": proportional.LargestRemainder("hare"),
    "droop": proportional.LargestRemainder("droop"),
    "hagenbach-bischoff": proportional.LargestRemainder("hagenbach_bischoff"),
    "imperiali": proportional.LargestRemainder("imperiali"),
    "dhondt": proportional.HighestAverages("d_hondt"),
    "sainte-lague": proportional.HighestAverages("sainte_lague"),
    "modified": proportional.HighestAverages(divisor.modified_first_coef(divisor.sainte_lague, 1.4)),
    "danish": proportional.HighestAverages("danish"),
}
APPORTIONMENT = {"hare": "hamilton", "dhondt": "dhondt", "sainte-lague": "saintelague",
                 "modified": "modified_saintelague", "adams": "adams", "huntington-hill": "huntington"}
IN_FLOATS = {"modified", "huntington-hill"}  # apportionment computes these in doubles even when asked for fractions


def elections(number):
    chance = random.Random(SEED)
    for _ in range(number):
        votes = []
        most = chance.choice([20, 1_000, 10_000_000])
        for _ in range(chance.randint(2, 10)):
            repeated = votes and chance.random() < 0.25
            votes.append(chance.choice(votes) if repeated else chance.randint(1, most))
        yield chance.choice(METHODS), chance.randint(1, 40), votes


def ask_saylau(program, batch):
    lines = "".join(f"{method} {seats} {' '.join(map(str, votes))}\n" for method, seats, votes in batch)
    answers = subprocess.run([program], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(answers) == len(batch), "one answer a line"
    return answers


class Answer:
    """What saylau says: certain seats; open seats and who is equal for them; seats left or overdrawn."""

    def __init__(self, line, lists):
        words = line.split()
        self.seats = [int(word) for word in words[:lists]]
        self.open, self.equal, self.left = 0, [], 0
        rest = words[lists:]
        if rest and rest[0] == "tie":
            self.open, self.equal = int(rest[1]), [int(word) for word in rest[2:]]
        if "left" in rest:
            self.left = int(rest[rest.index("left") + 1])


def by_votelib(method, seats, votes):
    """The seats and the ties of votelib, or the name of its refusal."""
    try:
        outcome = VOTELIB[method].evaluate({i: own for i, own in enumerate(votes)}, n_seats=seats)
    except votelib.VotingSystemError:
        return "refused"
    given, ties = [0] * len(votes), {}
    for who, number in outcome.items():
        if isinstance(who, votelib.Tie):
            ties[frozenset(who)] = number
        else:
            given[who] = number
    return given, ties


def compare_votelib(method, seats, votes, answer):
    if method not in VOTELIB:
        return None
    theirs = by_votelib(method, seats, votes)
    if theirs == "refused":
        return "same" if answer.left < 0 else "votelib refuses"
    given, ties = theirs
    expected = {frozenset(answer.equal): answer.open} if answer.open else {}
    if given == answer.seats and ties == expected and answer.left == 0:
        return "same"
    if answer.left > 0:
        return "left over"
    if answer.left < 0:
        return "overdrawn"
    if method == "modified" and answer.open:
        return "float divisor"
    return "different"


def by_apportionment(method, seats, votes):
    fractions = method not in IN_FLOATS
    try:
        return apportionment.compute(APPORTIONMENT[method], votes, seats, fractions=fractions, tiesallowed=False,
                                     verbose=False)
    except apportionment.TiesException:
        return "tie"


def compare_apportionment(method, seats, votes, answer):
    if method not in APPORTIONMENT:
        return None
    theirs = by_apportionment(method, seats, votes)
    if theirs == "tie":
        return "same" if answer.open else "apportionment ties"
    if theirs == answer.seats and not answer.open:
        return "same"
    if answer.open and method in IN_FLOATS:
        return "tie in floats"
    if answer.open:
        return "tie unseen"
    return "different"


def compare(batch, answers):
    seen = collections.Counter()
    failures = []
    for (method, seats, votes), line in zip(batch, answers):
        answer = Answer(line, len(votes))
        for peer, check in (("votelib", compare_votelib), ("apportionment", compare_apportionment)):
            verdict = check(method, seats, votes, answer)
            if verdict is None:
                continue
            seen[peer, verdict] += 1
            if verdict != "same":
                failures.append((peer, verdict, method, seats, votes, line))
    return seen, failures


def main():
    program = sys.argv[1]
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    file = pathlib.Path(__file__).with_name("known_differences.toml")
    known = {(entry["peer"], entry["verdict"]): entry for entry in tomllib.loads(file.read_text())["difference"]}
    everything = list(elections(number))
    answers = ask_saylau(program, everything)
    half = len(everything) // 2
    seen, failures = collections.Counter(), []
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        parts = pool.map(compare, [everything[:half], everything[half:]], [answers[:half], answers[half:]])
        for counted, failed in parts:
            seen += counted
            failures += failed
    for (peer, verdict), times in sorted(seen.items()):
        reason = "" if verdict == "same" else known.get((peer, verdict), {}).get("reason", "NOT KNOWN")
        print(f"{peer:14} {verdict:16} {times:7} {reason}")
    unknown = [failure for failure in failures if failure[:2] not in known]
    for failure in unknown[:10]:
        print("different:", *failure)
    print(f"{len(everything)} elections, {len(unknown)} differences that are not known")
    return 1 if unknown else 0


if __name__ == "__main__":
    sys.exit(main())
