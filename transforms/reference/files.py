"""The files that make up the reference data, and how their text becomes lines and classes."""

import csv
import io
from collections.abc import Iterator
from typing import Any

import yaml

from transforms.reference.check import Fault, Faults, Line

# The C loader is ten times as quick; a PyYAML without it reads the same.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

COLUMNS: dict[str, tuple[str, ...]] = {
    "countries.csv": ("code", "alpha2", "name", "official_name", "status", "valid_from", "valid_to"),
    "country_names.csv": ("code", "name", "kind", "valid_from", "valid_to", "note"),
    "country_groups.csv": ("name", "codes", "note"),
    "leaders.csv": ("code", "surname", "full_name", "office", "valid_from", "valid_to"),
    "ambiguous_surnames.csv": ("surname", "reason"),
    "senders.csv": ("code", "name", "kind", "definition"),
    "un_committees.csv": ("resolution", "country", "party", "note"),
    "sender_voices.csv": ("sender", "name", "kind", "valid_from", "valid_to", "source_class", "note"),
    "publishers.csv": ("host", "publisher", "source_class", "note"),
    "agency_credits.csv": ("credit", "publisher", "note"),
    "entities.csv": ("name", "aliases", "kind", "country", "sector", "note"),
    "posts.csv": ("phrase", "sector", "note"),
    "sector_words.csv": ("sector", "word", "kind", "note"),
    "measure_words.csv": ("word", "kind", "measure", "sector", "note"),
    "dealing_verbs.csv": ("verb", "measure", "sector", "weak", "note"),
    "irregular_verbs.csv": ("lemma", "past", "participle", "ing"),
    "confidence.csv": ("feature", "weight"),
    "common_verbs.csv": ("verb", "also_noun"),
}
"""The CSV files and their columns."""

YAML_FILES = ("triggers.yaml", "status_cues.yaml", "other_senses.yaml", "wordings.yaml")

FILES: tuple[str, ...] = (*COLUMNS, *YAML_FILES)
"""Every file that makes up the reference data."""


def read_lines(name: str, text: str, faults: Faults) -> list[Line]:
    """Read a CSV file; a wrong header or a ragged line is a fault, an empty line is none."""
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff")))
    header = next(reader, [])
    if tuple(header) != COLUMNS[name]:
        message = f"the header is {','.join(header)}; it should be {','.join(COLUMNS[name])}"
        faults.found.append(Fault(name, 1, message))
        return []
    found = []
    for cells in reader:
        if not cells:
            continue
        line = Line(name, reader.line_num, dict(zip(header, map(str.strip, cells), strict=False)))
        if len(cells) == len(header):
            found.append(line)
        else:
            faults.add(line, f"{len(cells)} cells where {len(header)} are due; quote cells that hold a comma")
    return found


def read_classes(name: str, text: str, faults: Faults) -> Iterator[tuple[str, Any, Line]]:
    """Read a YAML file of classes: yields each with its name, its body and the line that it starts in."""
    for key, body in _mapping(name, text, faults).items():
        at = Line(name, _line_of(text, key), {})
        if isinstance(body, dict):
            yield key, body, at
        else:
            faults.add(at, f"class {key} is empty; give it words, or remove it")


def _mapping(name: str, text: str, faults: Faults) -> dict[str, Any]:
    try:
        found = yaml.load(text, Loader=LOADER)  # noqa: S506 - both are safe loaders
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        faults.found.append(Fault(name, mark.line + 1 if mark else 1, f"not valid YAML: {error}"))
        return {}
    if isinstance(found, dict):
        return found
    faults.found.append(Fault(name, 1, "should be a mapping of classes"))
    return {}


def _line_of(text: str, key: str) -> int:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith(f"{key}:"):
            return number
    return 1
