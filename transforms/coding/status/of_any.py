"""A noun of change that no particular change is meant by: "would answer any widening of the sanctions in kind"."""

from transforms.coding.model import Frame
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_ANY = "any"
_BETWEEN = word_set("further new new-found fresh early premature unilateral future additional such possible eventual")
_REFUSING = (
    "rul", "reject", "refus", "den", "block", "veto", "exclud", "without", "no", "dismiss", "oppos", "resist", "never",
    "against", "prevent", "forb", "put off", "dela", "postpon", "discount", "advis", "object", "declin", "not",
)  # fmt: skip
"""How words begin by which somebody refuses what he calls "any"."""


def is_of_any(frame: Frame) -> bool:
    """Tell whether a noun of change stands behind "any", and nobody refuses it."""
    if frame.voice != "nominal":
        return False
    at = frame.head - 1
    while at > 0 and frame.items[at].lower in _BETWEEN:
        at -= 1
    return at >= 0 and frame.items[at].lower == _ANY and not any(map(_refuses, frame.items[:at]))


def _refuses(item: Item) -> bool:
    return item.lower.startswith(_REFUSING)
