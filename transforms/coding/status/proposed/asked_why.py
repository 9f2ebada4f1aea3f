"""Questions that tell of nothing done: "why wasn't the embargo put into effect?", "asked when it will ban …"."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.coding.status.proposed.clause_openings import opening_of
from transforms.reading import grammar as g
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set, word_tuple

_AUXILIARIES = g.BE | g.HAVE | g.DO | g.MODALS
_ASKING = word_set("ask asks asked asking wonder wonders wondered wondering inquire inquired enquire enquired query")
_COMING = word_set("will would")
_FAR = 6
"""Words between who is asked and what is asked ("asked the foreign minister on Monday when …")."""


def asks_why_not(frame: Frame) -> bool:
    """Tell whether a question says that something was not done ("Why hasn't the union banned …")."""
    low = [item.lower for item in frame.items[: frame.head]]
    at = next((at for at in range(len(low) - 1, -1, -1) if low[at] == "why"), None)
    return at is not None and lower_at(frame.items, at + 1) in _AUXILIARIES and lower_at(frame.items, at + 2) == "not"


def asks_when(frame: Frame) -> bool:
    """Tell whether it is asked, or left open, when something will be done ("is unclear when the cabinet will ban …").

    "When" with a future is a question, save behind a comma or a day ("until July, when it will be lifted") and where
    somebody gives the answer ("announced when it would lift the ban").
    """
    if frame.voice == "nominal" or opening_of(frame, frame.head) not in _OPENING:
        return False
    low = [item.lower for item in frame.items[: frame.head]]
    when = next((at for at in range(len(low) - 1, -1, -1) if low[at] in _OPENING), None)
    if when is None or _COMING.isdisjoint(low[when:]):
        return False
    before = low[max(0, when - _FAR) : when]
    if not _ASKING.isdisjoint(before):
        return True
    if not before or frame.items[when - 1].kind in ("date", "mark") or low[when] == "how":
        return any(word.startswith(_OPEN) for word in before)
    return not any(word.startswith(_ANSWERING) for word in before) or any(word.startswith(_OPEN) for word in before)


_OPENING = frozenset({"when", "how"})
_OPEN = word_tuple("unclear unknown uncertain question seen debat doubt guess unsure discuss depend")
_ANSWERING = ("announc", "confirm", "explain", "spelled", "spelt", "clarif", "set out", "declar")


WHO = frozenset({"who", "which", "what", "where"})


def asks_who(frame: Frame) -> bool:
    """Read "Rice: who has stopped selling what" over a text that tells it: a headline may ask without a mark."""
    if not frame.view.is_title:
        return False
    low = [item.lower for item in frame.items[: frame.head]]
    return any(one == ":" and after in WHO for one, after in pairwise(low))
