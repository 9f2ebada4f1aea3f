"""Goods of which a clause tells that a measure was put on them: "sugar, on which an embargo was placed in May"."""

from dataclasses import replace

from transforms.coding.model import Coded, Frame, Roles
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_ON = frozenset({"on", "against", "for"})
_JOINED = word_set(", and or the both its their his all most")


def with_goods_before(frame: Frame, roles: Roles) -> Roles:
    """Return the roles with the goods before "on which", where the measure that is made names none itself."""
    if frame.object_kind not in SANCTIONS or roles.sectors or roles.own_sector is not None:
        return roles
    which = _which(frame)
    goods = [] if which is None else _goods_before(frame.items, which)
    return replace(roles, sectors=goods) if goods else roles


def _which(frame: Frame) -> int | None:
    """Return where "on which" opens the clause of a change."""
    first = min(frame.head, frame.object_at)
    at = next((at for at in range(first - 1, 0, -1) if frame.items[at].lower == "which"), None)
    if at is None or lower_at(frame.items, at - 1) not in _ON:
        return None
    between = any(at < one < first for one in frame.view.syntax.verbs)
    return None if between else at - 1


def _goods_before(items: list[Item], end: int) -> list[Coded]:
    """Return the goods that stand in a row before a place; what others are said to have of them ends the row."""
    found: list[Coded] = []
    at = end - 1
    while at >= 0 and (items[at].lower in _JOINED or items[at].kind in ("sector", "actor")):
        if items[at].kind == "sector" and items[at].data.kind == "goods":
            found.append((items[at].data.sector, items[at].text))
        at -= 1
    return found[::-1] if items[end - 1].lower == "," or items[end - 1].kind == "sector" else []
