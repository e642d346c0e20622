"""Prints what script/bench-stations measured, as medians and ratios: stations_report.py FOLDER SAYLAU"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

folder, program = pathlib.Path(sys.argv[1]), sys.argv[2]
own = json.loads((folder / "stations.json").read_text())
peers = json.loads((folder / "stations_peers.json").read_text())
size = (folder / "ru-2021-duma.csv").stat().st_size
memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30

print(f"\nstation files, {os.cpu_count()} cores, {memory:.0f} GiB: Russia 2021, {own['nation']['rows']:,} stations, "
      f"{size / 1e6:.1f} MB, page cache warm")
for name, measured in own.items():
    seconds = measured["seconds"]
    print(f"  {name:38} {seconds * 1e3:8.1f} ms  {size / seconds / 1e9:5.2f} GB/s  "
          f"{seconds / own['nation']['seconds']:5.2f} x the plain sum")
for peer, seconds in peers.items():
    print(f"  {peer:38} {seconds * 1e3:8.1f} ms  {size / seconds / 1e9:5.2f} GB/s  "
          f"{seconds / own['nation']['seconds']:5.2f} x the plain sum")

large = folder / "stations_large.json"
if large.exists():
    size = (folder / "stations.csv").stat().st_size
    print(f"\ngenerated stations, {size / 1e9:.2f} GB")
    for name, measured in json.loads(large.read_text()).items():
        per_row = measured["seconds"] / measured["rows"]
        before = own[name]["seconds"] / own[name]["rows"]
        print(f"  {name:38} {measured['rows']:>12,} rows {measured['seconds']:7.2f} s  {per_row * 1e9:6.0f} ns a row "
              f"({per_row / before:.2f} x Russia's)  {measured['memory'] / 1e6:6.1f} MB beyond the file")

samples = []
for _ in range(21):
    start = time.perf_counter()
    subprocess.run([program, "count", "ge/2016-parliament"], stdout=subprocess.DEVNULL, check=True)
    samples.append(time.perf_counter() - start)
print(f"\n  saylau count ge/2016-parliament, whole process: {statistics.median(samples) * 1e3:.1f} ms")
