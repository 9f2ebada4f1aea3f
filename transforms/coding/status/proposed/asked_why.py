"""Questions that tell of nothing done: "why wasn't the embargo put into effect?", "asked when it will ban …"."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.coding.status.proposed.suppositions import opening_of
from transforms.reading import grammar as g
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_AUXILIARIES = g.BE | g.HAVE | g.DO | g.MODALS
_NOT = frozenset({"n't", "n’t", "not"})
_ASKING = word_set("ask asks asked asking wonder wonders wondered wondering inquire inquired enquire enquired query")
_COMING = word_set("will would")
_FAR = 6
"""Words between who is asked and what is asked ("asked the foreign minister on Monday when …")."""


def asks_why_not(frame: Frame) -> bool:
    """Tell whether a question says that something was not done ("Why hasn't the union banned …")."""
    low = [item.lower for item in frame.items[: frame.head]]
    at = next((at for at in range(len(low) - 1, -1, -1) if low[at] == "why"), None)
    return at is not None and lower_at(frame.items, at + 1) in _AUXILIARIES and lower_at(frame.items, at + 2) in _NOT


def asks_when(frame: Frame) -> bool:
    """Tell whether somebody only asks when something will be done ("asked when the cabinet will ban …")."""
    if frame.voice == "nominal" or opening_of(frame, frame.head) != "when":
        return False
    low = [item.lower for item in frame.items[: frame.head]]
    when = next((at for at in range(len(low) - 1, -1, -1) if low[at] == "when"), None)
    if when is None or _COMING.isdisjoint(low[when:]):
        return False
    return not _ASKING.isdisjoint(low[max(0, when - _FAR) : when])


WHO = frozenset({"who", "which", "what", "where"})


def asks_who(frame: Frame) -> bool:
    """Read "Rice: who has stopped selling what" over a text that tells it: a headline may ask without a mark."""
    if not frame.view.is_title:
        return False
    low = [item.lower for item in frame.items[: frame.head]]
    return any(one == ":" and after in WHO for one, after in pairwise(low))
