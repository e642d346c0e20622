"""Times `saylau publish` and weighs what a reader loads: site_report.py SAYLAU

Twenty elections where the station files of Georgia are at hand (SAYLAU_DATA), else nineteen. The first paint is a page, the
style sheet, the script and the icon, as a server sends them compressed; the pages name no font that is not the reader's own.
"""

import gzip
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

program = sys.argv[1]
ids = subprocess.run([program, "list", "--ids"], capture_output=True, text=True, check=True).stdout.split()
elections = [id for id in ids if id.startswith("kz/") and id[3:7].isdigit()]
if os.environ.get("SAYLAU_DATA"):
    elections.append("ge/2016-parliament")


def publish(folder):
    start = time.perf_counter()
    subprocess.run([program, "publish", *elections, "--out", folder], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def packed(path):
    return len(gzip.compress(path.read_bytes(), 9))


with tempfile.TemporaryDirectory() as folder:
    site = pathlib.Path(folder) / "site"
    samples = [publish(site) for _ in range(7)]
    pages = sorted((packed(page), str(page.relative_to(site))) for page in site.glob("*/*/*/index.html"))
    shared = sum(packed(site / "assets" / name) for name in ("site.css", "page.js", "icon.svg"))
    print("a site")
    print(f"  publish of {len(elections)} elections, median of 7: {statistics.median(samples):.2f} s"
          f" ({min(samples):.2f} to {max(samples):.2f})")
    heaviest, path = pages[-1]
    print(f"  first paint of the heaviest page, compressed: {(heaviest + shared) / 1024:.1f} KiB ({path})")
    print(f"  the count for the browser, compressed: {packed(site / 'assets' / 'engine.js') / 1024:.0f} KiB")
