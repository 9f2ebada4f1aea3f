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
