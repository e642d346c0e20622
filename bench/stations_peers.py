"""DuckDB, polars and pandas on the sums of bench/stations_bench.cpp: seconds as JSON.

Each reads the same file from the page cache with its own CSV reader and sums the same columns, on as many threads as
saylau has: stations_peers.py FILE THREADS REPETITIONS
"""

import csv
import json
import statistics
import sys
import time

import duckdb
import pandas
import polars

path, threads, repetitions = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
with open(path, encoding="utf-8") as file:
    header = next(csv.reader(file))
numeric = header[5:-1]


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def with_duckdb(connection):
    sums = ", ".join(f"sum({quoted(name)})" for name in numeric)
    return connection.sql(f"select {sums} from read_csv('{path}', header = true)").fetchall()[0]


def with_polars():
    frame = polars.scan_csv(path)
    names = frame.collect_schema().names()[5:-1]  # polars keeps doubled quotation marks in names
    return frame.select(polars.col(names).sum()).collect().row(0)


def with_pandas():
    return tuple(pandas.read_csv(path, usecols=numeric)[numeric].sum())


def seconds(work, times):
    samples = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        samples.append(time.perf_counter() - start)
    return statistics.median(samples)


connection = duckdb.connect(config={"threads": threads})
answers = {tuple(int(value) for value in work()) for work in (lambda: with_duckdb(connection), with_polars, with_pandas)}
if len(answers) != 1:
    sys.exit(f"the peers disagree about {path}")
json.dump({
    "DuckDB": seconds(lambda: with_duckdb(connection), repetitions),
    "polars": seconds(with_polars, repetitions),
    "pandas": seconds(with_pandas, max(1, repetitions // 5)),
}, sys.stdout)
