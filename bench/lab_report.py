"""Prints the lab's benchmarks of one run beside their targets: lab_report.py BENCH.json PEERS.json SAYLAU"""

import json
import os
import statistics
import subprocess
import sys
import time

bench, peers, program = json.load(open(sys.argv[1])), json.load(open(sys.argv[2])), sys.argv[3]
TO_SECONDS = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1}
medians = {entry["run_name"].replace("/real_time", ""): entry for entry in bench["benchmarks"]
           if entry.get("aggregate_name") == "median"}

print("elections drawn and counted, the Mazhilis law of 2022, medians")
peer = peers["numpy and apportionment"]
print(f"  {'numpy and apportionment':42} {1 / peer / 1e6:8.4f} million a second")
for name, entry in medians.items():
    if not name.startswith("simulate/"):
        continue
    rate = entry["items_per_second"]
    print(f"  {name[9:]:42} {rate / 1e6:8.2f} million a second  {rate * peer:8,.0f} x")

print("\none question, after reading")
for name, entry in medians.items():
    if not name.startswith("simulate/"):
        print(f"  {name:42} {entry['real_time'] * TO_SECONDS[entry['time_unit']] * 1e3:10.4f} ms")


def paired(first, second, runs):
    """Medians of two commands run one after the other, so that both meet the same noise."""
    samples = ([], [])
    for _ in range(runs):
        for arguments, times in zip((first, second), samples):
            start = time.perf_counter()
            subprocess.run([program, *arguments], stdout=subprocess.DEVNULL, check=True)
            times.append(time.perf_counter() - start)
    return statistics.median(samples[0]), statistics.median(samples[1])


if os.environ.get("SAYLAU_DATA"):
    print("\ncompare of five laws beside one count, whole processes, medians of pairs")
    laws = ["ru/duma-2016", "kz/mazhilis-2022", "kz/mazhilis-2004", "ge/parliament-2016", "kz/mazhilis-2007"]
    for election, assume in (("ge/2016-parliament", []), ("ru/2021-duma", [])):
        compare = ["compare", election, *assume]
        for law in laws:
            compare += ["--law", law]
        count, five = paired(["count", election], compare, 41)
        print(f"  {election:42} {count * 1e3:8.2f} ms {five * 1e3:8.2f} ms  {five / count:6.3f} x")
