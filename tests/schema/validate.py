"""Every election's JSON against docs/result.schema.json: validate.py SAYLAU"""

import json
import pathlib
import subprocess
import sys

import jsonschema

house = pathlib.Path(__file__).resolve().parents[2]
schema = json.loads((house / "docs" / "result.schema.json").read_text())
validator = jsonschema.Draft202012Validator(schema)
validator.check_schema(schema)
ids = subprocess.run([sys.argv[1], "list", "--ids"], capture_output=True, text=True, check=True).stdout.split()
elections = [name for name in ids if (house / "elections" / name).is_dir()]
for election in elections:
    result = subprocess.run([sys.argv[1], "count", election, "--json"], capture_output=True, text=True, check=True)
    errors = list(validator.iter_errors(json.loads(result.stdout)))
    if errors:
        sys.exit(f"{election}: {errors[0].json_path}: {errors[0].message}")
assert elections, "no elections"
# A schema that accepts everything would be no test: a broken document has to be refused.
broken = json.loads(result.stdout)
broken["seats"] = "many"
assert not validator.is_valid(broken), "the schema accepts seats that are no number"
del broken["seats"]
assert not validator.is_valid(broken), "the schema accepts a result without seats"
print(f"{len(elections)} documents valid")
