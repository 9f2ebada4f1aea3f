"""Participles that only say which are meant: "two banks are among the firms hit", "Targeted are three airlines"."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Reading
from transforms.reading.word_set import word_set

_AT_FIRST = word_set("first originally initially")


def says_of_nobody(reading: Reading, model: Reading) -> bool:
    """Tell whether a participle names nobody itself, or opens the list of those whom several have hit before it."""
    frame, roles = reading.frame, reading.roles
    bare = all(code == UNSPECIFIED for code, _ in roles.sectors) and not any(one.country for one in roles.targets)
    opens = frame.head == 0 and frame.voice == "passive" and not roles.senders and len(model.roles.senders) > 1
    return opens or (frame.voice == "reduced" and bare)


def is_past(reading: Reading) -> bool:
    """Tell whether a change lies before what the text reports ("had frozen their funds", "was first imposed")."""
    verb = reading.frame.view.syntax.verbs.get(reading.frame.head)
    if verb is None:
        return False
    items, verbs = reading.frame.items, reading.frame.view.syntax.verbs.values()
    if verb.passive:  # "was first imposed in 2014 and widened in 2022"
        before = (item.lower for one in verbs if one.at <= verb.at for item in items[one.start : one.end])
        return not _AT_FIRST.isdisjoint(before)
    return "had" in [one.lower for one in items[verb.start : verb.end]]
