"""Rooms are built as units of several sources (SAYLAU_UNITY), so a type of one source's own must not have the name of a
type of a header: the header's other users in that unit would take the wrong one, and nothing would say so."""
import pathlib
import re
import sys

TYPE = re.compile(r"^(?:using (\w+) =|(?:struct|class|enum class) (\w+) (?:final )?[:{])", re.MULTILINE)


def types_in(path: pathlib.Path) -> set[str]:
    return {next(filter(None, groups)) for groups in TYPE.findall(path.read_text(encoding="utf-8"))}


sources = pathlib.Path(__file__).parents[2] / "src"
of_headers = {name: path for path in sources.rglob("*.hpp") for name in types_in(path)}
wrong = [f"{path}: {name} is a type of {of_headers[name]}"
         for path in sorted(sources.rglob("*.cpp")) for name in sorted(types_in(path) & of_headers.keys())
         if name != "Json"]
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
