"""Mutation testing: which small faults of the sources would no test notice? CONTRIBUTING.md says how to run it.

A copy of the project in build/mutate is rewritten once, so that every mutant is in it and one is switched on at run time
(mutants.hpp). Each mutant then meets the tests of its own file, and after them all tests of its room. What was tried is
kept in build/mutate/results.tsv, so a run can be stopped and taken up again.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

import sites

TOP = Path(__file__).resolve().parents[2]
HOME = TOP / "build/mutate"
TREE = HOME / "tree"
RESULTS = HOME / "results.tsv"
FILES = ["src/count/**/*.cpp", "src/package/stations/*.cpp", "src/package/csv/*.cpp", "src/package/read_votes.cpp",
         "src/package/checks/*.cpp"]
FLAGS = ["-std=gnu++23", "-I", str(TOP / "src"), "-DFMT_SHARED"]
OUTCOMES = ("killed", "timed out", "live", "not reached")
MEMORY = 3 << 30


def arguments():
    parser = argparse.ArgumentParser(prog="script/mutate", description="Which faults of the sources would no test notice?")
    parser.add_argument("--files", nargs="+", default=FILES, metavar="GLOB", help="sources to mutate, from the top folder")
    parser.add_argument("--sample", type=int, metavar="N", help="N mutants chosen at random, the same ones every time")
    parser.add_argument("--without", default="", metavar="TESTS", help="tests that fail without a mutant too: A*:B*")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    return parser.parse_args()


def sources(globs):
    return sorted({path for glob in globs for path in TOP.glob(glob) if path.suffix == ".cpp"})


def room(path):
    return path.relative_to(TOP / "src").parts[0]


# --- making the mutants ---


def find_sites(paths):
    """The sites of each file, kept between runs for as long as the file does not change."""
    cache = HOME / "sites"
    cache.mkdir(parents=True, exist_ok=True)
    found = {}
    for path in paths:
        text = path.read_bytes()
        kept = cache / (hashlib.sha256(text + Path(sites.__file__).read_bytes()).hexdigest() + ".json")
        if not kept.exists():
            trees = sites.syntax_trees(path, FLAGS)
            listed = sites.Finder(path, text.decode("latin-1")).find(trees)
            kept.write_text(json.dumps([vars(site) for site in listed]))
        found[path] = [sites.Site(**fields) for fields in json.loads(kept.read_text())]
    return found


def copy_tree():
    TREE.mkdir(parents=True, exist_ok=True)
    for name in ("src", "tests", "cmake"):
        shutil.copytree(TOP / name, TREE / name, dirs_exist_ok=True, copy_function=copy_if_changed)
    copy_if_changed(TOP / "CMakeLists.txt", TREE / "CMakeLists.txt")
    for name in ("laws", "elections", "checks", "data", "docs", "web", "script", "README.md", "CHANGELOG.md"):
        if (TOP / name).exists() and not (TREE / name).exists():
            (TREE / name).symlink_to(TOP / name)


def copy_if_changed(source, target):
    write_if_changed(Path(target), Path(source).read_bytes())
    return target


def write_if_changed(path, content):
    if not path.exists() or path.read_bytes() != content:
        path.write_bytes(content)


def write_mutants(numbered):
    by_file = {}
    for number, (path, site) in numbered.items():
        by_file.setdefault(path, []).append((number, site))
    for path, own in by_file.items():
        text = path.read_bytes().decode("latin-1")
        target = TREE / path.relative_to(TOP)
        write_if_changed(target, sites.mutated(text, own).encode("latin-1"))


def configure():
    flags = f"-O1 -w -D_GLIBCXX_ASSERTIONS -include {TOP}/tests/mutation/mutants.hpp"
    subprocess.run(["cmake", "-G", "Ninja", "-S", str(TREE), "-B", str(HOME / "built"), "-DCMAKE_CXX_COMPILER=clang++-19",
                    "-DCMAKE_BUILD_TYPE=Sanitize", f"-DCMAKE_CXX_FLAGS={flags}", "-DSAYLAU_UNITY=ON",
                    "-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld"], check=True, stdout=subprocess.DEVNULL)


def build(targets, jobs):
    """The lines of the mutated files that do not compile; none if all is built."""
    command = ["nice", "cmake", "--build", str(HOME / "built"), "-j", str(jobs), "--target", *targets, "--", "-k", "0"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode == 0:
        return set()
    broken = {(match[1], int(match[2])) for match in
              re.finditer(rf"{re.escape(str(TREE))}/(src/[^:\s]+):(\d+):\d+: (?:error|note)", done.stdout)}
    if not broken:
        sys.exit(done.stdout[-4000:] + done.stderr[-2000:])
    return broken


def line_of(path, site):
    return path.read_bytes().count(b"\n", 0, site.begin) + 1


def column_of(path, site):
    return site.begin - path.read_bytes().rfind(b"\n", 0, site.begin)


def make(found, jobs):
    """Numbers every mutant that compiles and builds the tests with all of them; the rooms built."""
    every = [(path, site) for path, own in found.items() for site in own]
    numbered = {number: mutant for number, mutant in enumerate(every, start=1)}
    rooms = sorted({room(path) for path in found})
    copy_tree()
    configure()
    while True:
        write_mutants(numbered)
        broken = build([f"{name}_test" for name in rooms], jobs)
        dropped = [number for number, (path, site) in numbered.items()
                   if (str(path.relative_to(TOP)), line_of(path, site)) in broken]
        if not broken:
            return numbered
        if not dropped:
            sys.exit(f"the tests do not compile, and no mutant is to blame: {sorted(broken)[:5]}")
        print(f"{len(dropped)} mutants do not compile", flush=True)
        for number in dropped:
            del numbered[number]


# --- running the tests ---


def own_suites(path):
    """The test suites of the test file that stands beside a source."""
    test = TOP / "tests" / path.relative_to(TOP / "src").with_name(path.stem + "_test.cpp")
    if not test.exists():
        return None
    names = sorted(set(re.findall(r"\b(?:TEST(?:_P|_F)?|RC_GTEST_PROP)\((\w+),", test.read_text())))
    return ":".join(f"*{name}.*" for name in names) if names else None


def stages(path):
    own = own_suites(path)
    return ([own] if own else []) + ["*"]


def environment(**more):
    return {**os.environ, "RC_PARAMS": "seed=1 max_success=60", "SAYLAU_RANDOM_ELECTIONS": "300", "SAYLAU_RANDOM_CASES": "600",
            **more}


def limit_memory():
    os.nice(10)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(name, tests, seconds, without, **env):
    binary = HOME / "built/tests" / f"{name}_test"
    command = [str(binary), f"--gtest_filter={tests}-{without}", "--gtest_brief=1", "--gtest_fail_fast"]
    try:
        done = subprocess.run(command, env=environment(**env), timeout=seconds, preexec_fn=limit_memory, cwd=TREE,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return "live" if done.returncode == 0 else "killed"
    except subprocess.TimeoutExpired:
        return "timed out"


def reached_by(name, without):
    """The mutants that the tests of a room reach, and how long these take."""
    file = HOME / f"reached-{name}"
    file.unlink(missing_ok=True)
    begun = time.monotonic()
    if run(name, "*", 1800, without, SAYLAU_MUTANTS_REACHED=str(file)) != "live":
        sys.exit(f"{name}_test fails without a mutant: {HOME}/built/tests/{name}_test")
    return {int(line) for line in file.read_text().split()}, time.monotonic() - begun


class Runner:
    def __init__(self, numbered, without):
        self.numbered, self.without = numbered, without
        self.reached, self.seconds = {}, {}
        for name in sorted({room(path) for path, _ in numbered.values()}):
            self.reached[name], self.seconds[name] = reached_by(name, without)

    def outcome(self, number):
        path, _ = self.numbered[number]
        name = room(path)
        if number not in self.reached[name]:
            return "not reached"
        for tests in stages(path):
            result = run(name, tests, 3 * self.seconds[name] + 5, self.without, SAYLAU_MUTANT=str(number))
            if result != "live":
                return result
        return "live"


# --- what was tried ---


def identity(path, site):
    content = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    return f"{path.relative_to(TOP)}@{content}:{site.key()}"


def tests_at_hand():
    """A name for the tests: a mutant that lived is tried again when they change."""
    every = sorted(path for path in (TOP / "tests").rglob("*") if path.suffix in (".cpp", ".hpp"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in every)).hexdigest()[:12]


def known():
    rows = [line.split("\t") for line in RESULTS.read_text().splitlines()] if RESULTS.exists() else []
    caught, tests = ("killed", "timed out"), tests_at_hand()
    return {row[0]: row[1] for row in rows if row[1] in caught or row[2:] == [tests]}


def sampled(numbered, size):
    numbers = sorted(numbered)
    return sorted(random.Random(2026).sample(numbers, min(size, len(numbers)))) if size else numbers


def try_all(runner, numbers, jobs):
    outcomes, tests = known(), tests_at_hand()
    untried = [number for number in numbers if identity(*runner.numbered[number]) not in outcomes]
    with RESULTS.open("a") as kept, concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for done, (number, outcome) in enumerate(zip(untried, pool.map(runner.outcome, untried)), start=1):
            outcomes[identity(*runner.numbered[number])] = outcome
            kept.write(f"{identity(*runner.numbered[number])}\t{outcome}\t{tests}\n")
            kept.flush()
            print(f"\r{done} of {len(untried)}", end="", file=sys.stderr, flush=True)
    return {number: outcomes[identity(*runner.numbered[number])] for number in numbers}


def report(numbered, outcomes):
    for outcome in ("not reached", "live"):
        for number, own in outcomes.items():
            if own != outcome:
                continue
            path, site = numbered[number]
            text = path.read_bytes()[site.begin:site.end].decode("utf-8", "replace").split("\n")[0]
            print(f"{path.relative_to(TOP)}:{line_of(path, site)}:{column_of(path, site)}: {outcome}: {site.change}: {text}")
    print(f"{len(numbered)} mutants made, {len(outcomes)} tried: " +
          ", ".join(f"{sum(own == outcome for own in outcomes.values())} {outcome}" for outcome in OUTCOMES))


def main():
    told = arguments()
    paths = sources(told.files)
    if not paths:
        sys.exit(f"no source is named by {told.files}")
    numbered = make(find_sites(paths), told.jobs)
    print(f"{len(numbered)} mutants in {len(paths)} files", flush=True)
    report(numbered, try_all(Runner(numbered, told.without), sampled(numbered, told.sample), told.jobs))


if __name__ == "__main__":
    main()
