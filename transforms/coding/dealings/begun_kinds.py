"""What it makes of a measure or a relief that it begins to apply."""

from itertools import pairwise

from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

BEGUN = {"measure": "imposed", "package": "expanded", "relief": "eased"}
"""What begins, and what that makes of it."""


def begun(items: list[Item], kind: str, at: int, verb: Verb) -> str:
    """Return the action of what begins; that a licence is required ("the authorisation requirement") is no relief."""
    kind = "measure" if lower_at(items, at + 1).startswith("requirement") else kind
    return "reinstated" if kind == "measure" and _is_again(items, verb) else BEGUN[kind]


_AGAIN = word_set("again anew afresh")


def _is_again(items: list[Item], verb: Verb) -> bool:
    """Tell whether what begins had been in force before ("came into operation again", "is again in effect")."""
    around = [one.lower for one in items[verb.start : verb.end + 5]]
    return bool(_AGAIN & set(around)) or any(pair in (("once", "more"), ("once", "again")) for pair in pairwise(around))
