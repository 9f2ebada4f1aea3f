"""Borders named by the two states that share them: what is banned "on the Malian-Chadian border" hits one of them."""

from dataclasses import replace

from transforms.coding.model import Frame, Roles
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BORDERS = ("border", "borders", "frontier", "frontiers", "boundary")
_ON = word_set("on at along across over")
_STEP = 2
"""Items from one of the two states to the other, past the hyphen."""


def without_border(frame: Frame, roles: Roles) -> Roles:
    """Return the roles without the states that only name a border, where another word says whose goods are stopped.

    Of two who share a border and one whose goods are stopped on it, the other one stops them.
    """
    at = _border_at(frame)
    if at is None or len(roles.targets) < _STEP:
        return roles
    items = frame.items
    sides = {code for place in (at, at + _STEP) for code in codes_of(items[place])}
    elsewhere = {
        code for item in items[:at] if item.kind == "actor" for code in codes_of(item) if code not in roles.sender_codes
    }
    hit = [one for one in roles.targets if one.country in elsewhere & sides]
    others = [one for one in roles.targets if one.country in sides - elsewhere]
    if not hit or len(hit) + len(others) != len(roles.targets) or len({one.country for one in hit}) != 1:
        return roles
    senders = roles.senders or [(one.country, one.words) for one in others[:1] if one.country]
    return replace(roles, senders=senders, targets=hit)


def _border_at(frame: Frame) -> int | None:
    """Return where the first of two states stands that name a border; None without one, or if it is what is shut."""
    items = frame.items
    for at in range(1, len(items) - 3):
        if items[at].kind != "actor" or lower_at(items, at + 1) not in ("-", "–") or items[at + 2].kind != "actor":
            continue
        before = at - 1 - (items[at - 1].lower == "the")
        if _is_border(items, at + 3) and lower_at(items, before) in _ON and frame.object_at != at + 3:
            return at
    return None


def _is_border(items: list[Item], at: int) -> bool:
    return lower_at(items, at).rpartition(" ")[2] in _BORDERS
