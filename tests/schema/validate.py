"""Every election's JSON against docs/result.schema.json, and NIST's against its schema: validate.py SAYLAU"""

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
nist = jsonschema.Draft4Validator(json.loads((house / "tests" / "schema" / "nist-1500-100-v2.schema.json").read_text()))


def documents(election, form):
    """The document of an election, or nothing if its files may not be carried and are not at hand."""
    counted = subprocess.run([sys.argv[1], "count", election, form], capture_output=True, text=True)
    if counted.returncode != 0 and "[votes.data-missing]" in counted.stderr:
        print(f"{election}: left out, its files are not at hand")
        return None
    counted.check_returncode()
    return json.loads(counted.stdout)


for election in elections:
    for form, check in (("--json", validator), ("--nist", nist)):
        document = documents(election, form)
        if document is None:
            continue
        errors = list(check.iter_errors(document))
        if errors:
            sys.exit(f"{election} {form}: {errors[0].json_path}: {errors[0].message[:500]}")
        if form == "--json":
            broken = document
        else:
            broken_nist = document
assert elections, "no elections"
# A schema that accepts everything would be no test: a broken document has to be refused.
broken["seats"] = "many"
assert not validator.is_valid(broken), "the schema accepts seats that are no number"
del broken["seats"]
assert not validator.is_valid(broken), "the schema accepts a result without seats"
broken_nist["Status"] = "perhaps"
assert not nist.is_valid(broken_nist), "the schema of NIST accepts a status that it does not have"
print(f"{len(elections)} elections: documents valid")
