"""Prints the benchmarks of one run as a table of medians and ratios: report.py BENCH.json PEERS.json SAYLAU"""

import json
import statistics
import subprocess
import sys
import time

bench, peers, program = json.load(open(sys.argv[1])), json.load(open(sys.argv[2])), sys.argv[3]
median = {entry["run_name"]: entry["real_time"] * 1e-9 for entry in bench["benchmarks"]
          if entry.get("aggregate_name") == "median"}


def unit(seconds):
    for size, name in ((1, "s"), (1e-3, "ms"), (1e-6, "µs")):
        if seconds >= size:
            return f"{seconds / size:.2f} {name}"
    return f"{seconds * 1e9:.0f} ns"


print("saylau, one core, medians")
for name, seconds in median.items():
    print(f"  {name:62} {unit(seconds):>10}")

print("\nbeside the peers, in this run (how many times as long as saylau without the working)")
for case, times in peers.items():
    own = median[f"count_bare/{case}"]
    for peer, seconds in times.items():
        print(f"  {case:38} {peer:26} {unit(seconds):>10}  {seconds / own:>10,.0f} x")

print("\na whole process")
for arguments in (["count", "kz/2023-mazhilis"], ["verify", "--all"]):
    samples = []
    for _ in range(41):
        start = time.perf_counter()
        subprocess.run([program, *arguments], stdout=subprocess.DEVNULL, check=True)
        samples.append(time.perf_counter() - start)
    print(f"  saylau {' '.join(arguments):55} {unit(statistics.median(samples)):>10}")
