"""What a phrase is, and its kinds."""

from dataclasses import dataclass

NP, VG, PREP, CONJ, SUB, REL, MARK, DATE, ADV = "NP", "VG", "P", "CC", "SUB", "REL", "M", "DATE", "ADV"


@dataclass(slots=True)
class Phrase:
    """A stretch of items, half-open; ``head`` is the item that it is a phrase of, ``form`` a verb group's form.

    Forms: ``finite``, ``infinitive``, ``gerund``, ``participle`` (without auxiliary) and ``copula`` (an auxiliary
    without a verb).
    """

    kind: str
    start: int
    end: int
    head: int
    word: str = ""
    form: str = ""
    passive: bool = False


STRONG = frozenset(";:—–()[]…•|?!.-")
"""Marks that part clauses."""


def kind_at(found: list[Phrase], at: int) -> str:
    """Return the kind of the phrase at a place, or nothing beyond either end."""
    return found[at].kind if 0 <= at < len(found) else ""


def is_comma_at(found: list[Phrase], at: int) -> bool:
    """Tell whether a comma stands at a place."""
    return kind_at(found, at) == MARK and found[at].word == ","
