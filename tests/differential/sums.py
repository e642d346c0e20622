"""Our sums of station files against DuckDB's: every mapped column, every region: sums.py SAYLAU DATA

DuckDB reads the file by itself; the mapping comes from the package. A difference in any figure is an error.
"""

import json
import os
import pathlib
import subprocess
import sys
import tomllib

import duckdb

house = pathlib.Path(__file__).resolve().parents[2]
saylau, data = sys.argv[1], pathlib.Path(sys.argv[2])
FIGURES = ["registered", "issued", "cast", "invalid", "uncounted", "valid"]


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def headers(mapped):
    return mapped if isinstance(mapped, list) else [mapped]


def expression(mapped):
    return "sum(" + " + ".join(f"{quoted(header)}::bigint" for header in headers(mapped)) + ")::bigint"


def area_of(source, place):
    """The area a row is summed under: stations that are apart from the districts are an area of their own."""
    area = f"{quoted(source['columns'][place])}::varchar"
    for special in source.get("special", []):
        if special.get("apart"):
            apart = f"{quoted(special['column'])} = '{special['equals']}'"
            area = f"case when {apart} then 'special/{special['kind']}' else {area} end"
    return area


def by_duckdb(source, place):
    """Figures and votes by area, as DuckDB sums them."""
    columns = source["columns"]
    wanted = {name: columns[name] for name in FIGURES if name in columns}
    wanted |= {f"votes.{name}": header for name, header in columns["votes"].items()}
    path = data / "data" / source["file"]
    selected = ", ".join([f"{area_of(source, place)} as area"] + [expression(header) for header in wanted.values()])
    rows = duckdb.sql(f"select {selected} from read_csv('{path}', header = true, all_varchar = true) group by 1").fetchall()
    return {row[0]: dict(zip(wanted, row[1:])) for row in rows}


def by_saylau(election, place, source):
    """The same from count --by."""
    counted = subprocess.run([saylau, "count", election, "--by", place, "--json"], capture_output=True, text=True,
                             check=True, env={**os.environ, "SAYLAU_DATA": str(data)})
    areas = {}
    for area in json.loads(counted.stdout)["areas"]:
        if area["ballot"] != source["ballot"] or area["round"] != 1:
            continue
        figures = {name: area[name] for name in FIGURES if name in source["columns"]}
        areas[area["area"]] = figures | {f"votes.{name}": votes for name, votes in area["votes"].items()}
    return areas


compared = 0
for election, place in (("ru/2021-duma", "region"), ("ru/2011-duma", "region"), ("ge/2016-parliament", "district")):
    description = tomllib.loads((house / "elections" / election / "election.toml").read_text())
    source = next(source for source in description["source"] if "station" in source.get("columns", {})
                  and source["ballot"] == "list")
    expected, found = by_duckdb(source, place), by_saylau(election, place, source)
    if expected.keys() != found.keys():
        sys.exit(f"{election}: only one of the two has the areas {sorted(expected.keys() ^ found.keys())}")
    for area, figures in expected.items():
        for name, value in figures.items():
            compared += 1
            if found[area].get(name) != value:
                sys.exit(f"{election} {area}: {name} is {found[area].get(name)}, DuckDB sums {value}")
print(f"{compared} sums as DuckDB has them")
