"""The weights that say how sure a row is: which features a row may have, and what each adds."""

import re
from collections.abc import Iterable, Mapping

from schemas.vocabulary import Action, Measure, Status
from transforms.reference.check import Faults, Line

FEATURES: Mapping[str, tuple[str, ...]] = {
    "always": ("yes",),
    "stated": ("0", "1", "2"),
    "sender": ("stated", "inferred", "none"),
    "target": ("stated", "inferred", "none", "named"),
    "sector": ("unspecified",),
    "date": ("stated", "inferred", "none"),
    "action": tuple(Action),
    "status": (*Status, "worded"),
    "measure": tuple(Measure),
    "place": ("start", "early", "late"),
    "countries": ("1", "2", "3", "many"),
    "alike": ("1", "2", "3", "many"),
    "rule": (),
}
"""Families of features and their values; ``rule`` takes any word, or two with a dot: the rules name themselves."""

_WORD = re.compile(r"[a-z_]+(\.[a-z_]+)?")


def read_weights(lines: Iterable[Line], faults: Faults) -> dict[str, float]:
    """Read confidence.csv: a feature, written ``family:value``, to its weight; a feature comes once."""
    seen: dict[object, Line] = {}
    found = {}
    for line in lines:
        weight = _weight(line, faults)
        if _known(line, faults) and faults.once(line, line["feature"], seen) and weight is not None:
            found[line["feature"]] = weight
    return found


def _known(line: Line, faults: Faults) -> bool:
    family, _, value = line["feature"].partition(":")
    known = FEATURES.get(family)
    if known is None:
        faults.add(line, f"unknown feature {line['feature']!r}; a feature is one of {', '.join(FEATURES)}, and a value")
        return False
    if value in known or (not known and _WORD.fullmatch(value)):
        return True
    faults.add(
        line, f"unknown feature {line['feature']!r}; {family} has {', '.join(known) or 'words in small letters'}"
    )
    return False


def _weight(line: Line, faults: Faults) -> float | None:
    try:
        found = float(line["weight"])
    except ValueError:
        found = float("nan")
    if abs(found) < float("inf"):
        return found
    faults.add(line, f"weight is {line['weight']!r}; write a number such as 0.25 or -1.5")
    return None
