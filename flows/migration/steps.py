"""The steps from one schema version to the next: the files of ``schemas/migrations``, read into statements."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from schemas.tables import SCHEMA_VERSION

_FILE = re.compile(r"version_(\d+)\.sql")
_MADE = re.compile(r"^CREATE VIEW new\.(\w+) AS$", re.MULTILINE)
_TAKEN = re.compile(r"\bold\.(\w+)")


@dataclass(frozen=True)
class Statement:
    """What makes one table of a version out of tables of the version before."""

    makes: str
    takes: frozenset[str]
    sql: str

    def between(self, old: str, new: str) -> str:
        """Return the statement with the names of the two schemas in which the tables lie."""
        named = _MADE.sub(rf"CREATE VIEW {new}.\1 AS", self.sql)
        return _TAKEN.sub(rf"{old}.\1", named)


@cache
def load_steps() -> dict[int, list[Statement]]:
    """Return the statements of each step, by the version that it leads to."""
    found = {}
    for file in files("schemas").joinpath("migrations").iterdir():
        name = _FILE.fullmatch(file.name)
        if name is not None:
            found[int(name[1])] = parse_step(file.read_text(encoding="utf-8"))
    return found


def parse_step(text: str) -> list[Statement]:
    """Read the statements of one file; each ends with a semicolon at the end of a line."""
    statements = []
    for part in text.split(";\n"):
        made = _MADE.search(part)
        if made is not None:
            statements.append(Statement(made[1], frozenset(_TAKEN.findall(part)), part[made.start() :]))
    return statements


def can_migrate(version: object) -> bool:
    """Return whether there are steps from a version to the present one."""
    return isinstance(version, int) and version < SCHEMA_VERSION and version + 1 in load_steps()
