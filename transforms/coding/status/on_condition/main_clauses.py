"""The main clause beside a condition: behind one that opens a sentence, or before one that another clause hangs on."""

from transforms.coding.model import Frame
from transforms.reading import grammar as g
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import FINITE

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


_TURNING = word_set("while although though whereas but ;")
_ADDING = ("warn", "stress", "add", "not", "say", "threaten", "insist", "caution", "emphasi", "underlin", "maintain")
_PLEDGING = ("pledg", "promis", "vow", "threaten", "warn")
"""What somebody does beside a change, of which the condition is: ", pledging further steps if …"."""
_SAYING = _ADDING + _PLEDGING
_JOINED = g.MODALS | g.REPORTS
_AHEAD = 3


def is_of_other_clause(frame: Frame, at: int) -> bool:
    """Tell whether a condition behind a change is that of a clause which another word opens between the two.

    "Agreed to lift the ban, while warning that it would be restored if …", "… but said it would come back if …".
    """
    verbs = frame.view.syntax.verbs
    for here in range(frame.head + 1, at):
        if not _opens_other(frame, here, at):
            continue
        pledged = frame.items[here].lower.startswith(_PLEDGING)
        if pledged or any(verbs[one].form in FINITE for one in range(here, at) if one in verbs):
            return True
    return False


def _opens_other(frame: Frame, here: int, at: int) -> bool:
    """Tell whether a word opens a clause that says more than the change: "while", ", warning that", "and would"."""
    items = frame.items
    low = items[here].lower
    if low in _TURNING:
        meanwhile = low == "while" and _JOINED.isdisjoint(item.lower for item in items[here:at])  # "while talks go on"
        return not meanwhile and lower_at(items, here + 1) != "only"
    if low.split(" ")[0].endswith("ing") and low.startswith(_SAYING):
        return lower_at(items, here - 1) in (",", "while", "and", "but")
    ahead = [item.lower for item in items[here + 1 : here + 1 + _AHEAD]]
    return low == "and" and any(word in _JOINED for word in ahead)
