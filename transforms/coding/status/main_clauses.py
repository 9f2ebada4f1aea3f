"""The main clause behind a condition that opens a sentence: "If the talks stall, the ban will be put back"."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at

_OPENED = 3
"""Items that a condition holds at least, with the word that opens it."""


def is_behind_condition(frame: Frame) -> bool:
    """Tell whether a comma parts a clause with "if" that opens the sentence from the subject of the main one."""
    verb = frame.view.syntax.verbs.get(frame.head)
    first = next((item.lower for item in frame.items if item.kind != "mark"), "")
    if verb is None or first not in ("if", "unless") or not verb.subject:
        return False
    start = verb.subject[-1].start
    return start > _OPENED and lower_at(frame.items, start - 1) == ","
