"""Verbs of what was not done, said between a verb and its object: "suspended, but did not lift, its sanctions".

What was done has the object; what was not done is left unread, as it is no refusal.
"""

from transforms.reading.inflection import ING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_DENYING = {
    "but": (("did", "not"), ("do", "not"), ("does", "not"), ("has", "not"), ("have", "not"), ("will", "not"), ("not",)),
    "though": (("did", "not"), ("not",)),
    "rather": (("than",),),
    "instead": (("of",),),
    "without": ((),),
    "and": (("did", "not"), ("not",)),
}
"""How what was not done is opened, by the first word."""
_OPENING = frozenset(_DENYING)
_FULLY = word_set("merely only just simply fully entirely wholly formally actually quite yet completely")
_OBJECTS = word_set("its their his her the a an all some most every any those these our this that")


def leave_contrasts(items: list[Item]) -> list[Item]:
    """Return the items of a sentence without the verbs of what was not done to an object that follows."""
    at = next((at for at in range(1, len(items) - 2) if items[at].lower in _OPENING), None)
    while at is not None:
        start = at - 1 if items[at - 1].lower in (",", "–", "—", "(") else at
        end = _end(items, at, set_apart=start < at)
        if end is not None and start > 0 and items[start - 1].senses_of("trigger"):
            return items[:start] + items[end:]
        at = next((here for here in range(at + 1, len(items) - 2) if items[here].lower in _OPENING), None)
    return items


def _end(items: list[Item], at: int, *, set_apart: bool) -> int | None:
    """Return where the object begins behind what was not done; None where no such words begin."""
    for words in _DENYING[items[at].lower]:
        here = at + 1 + len(words)
        if tuple(item.lower for item in items[at + 1 : here]) != words:
            continue
        here += lower_at(items, here) in _FULLY
        if here >= len(items) or not items[here].senses_of("trigger"):
            return None
        if items[at].lower in ("without", "instead") and ING not in items[here].forms:
            return None
        here += 1
        closed = lower_at(items, here) in (",", "–", "—", ")")
        if set_apart and not closed and items[at].lower != "but":
            return None
        here += closed and set_apart
        begins = here < len(items) and (items[here].lower in _OBJECTS or items[here].kind in ("measure", "actor"))
        return here if begins else None
    return None
