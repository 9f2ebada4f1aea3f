"""Clauses that only say which assets are meant: "property that was frozen before today", "money frozen abroad is …"."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import FINITE

_NAMING = word_set("names named lists listed enumerates enumerated")


def describes_assets(frame: Frame) -> bool:
    """Tell whether a clause only says which assets are meant ("property that was frozen before today")."""
    if frame.object_kind != "assets" or frame.voice != "passive":
        return frame.object_kind == "assets" and frame.voice == "reduced" and _tells_what_comes_of_them(frame)
    if any(one.role == "on" and one.start > frame.object_item.start for one in frame.view.dates):
        return False
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is not None and verb.relation == "main":
        return False  # "property that is in the country is blocked": the clause between has its own verb
    before = lower_at(frame.items, frame.object_at - 1)
    that = next((at for at in range(frame.object_at, frame.head) if frame.items[at].lower in ("that", "which")), None)
    if that is not None and any(that < other < frame.head for other in frame.view.syntax.verbs):
        return False  # "property that was blocked is unblocked": it has its own verb
    if before == "whose":
        return not _names_them(frame)
    return any(item.lower in ("that", "which") for item in frame.between)


def _names_them(frame: Frame) -> bool:
    """Tell whether an act names those whose assets are frozen ("an order that names ten firms whose funds …")."""
    whose = next((at for at in range(frame.object_at, -1, -1) if frame.items[at].lower == "whose"), 0)
    near = (one for at, one in frame.view.syntax.verbs.items() if at < whose and not one.passive)
    return any(frame.items[one.at].lower in _NAMING and one.objects and one.form == "finite" for one in near)


def _tells_what_comes_of_them(frame: Frame) -> bool:
    """Tell whether it is said of frozen assets what becomes of them, and not when or by whom they were frozen."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.subject or any(one.word in _MADE for one in verb.links) or frame.view.dates:
        return False
    start = verb.subject[0].start
    others = (one for at, one in frame.view.syntax.verbs.items() if at > frame.head and one.form in FINITE)
    return any(one.subject and one.subject[0].start == start for one in others)


_MADE = frozenset({"by", "under", "after", "since", "over", "for", "when"})
