"""To whom those are likened who act, or after whom: "Like Canada before it, Norway banned", "the third after Mali"."""

from transforms.coding.model import Coded, Reading
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import OFTEN_HIT, OFTEN_JOINING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BEFORE_LIKE = frozenset({",", "just", "much"})


def likened(items: list[Item], at: int, *, passive: bool) -> list[Coded]:
    """Return to whom those are likened who act: "Norway, like Japan before it, banned"."""
    if items[at].lower != "like":
        return []
    if at <= 1 and not passive:
        return _like_at_first(items, at)
    if lower_at(items, at - 1) not in _BEFORE_LIKE or lower_at(items, at - 2) in ("which", "who", "that"):
        return []
    found, end = actors_from(items, at + 1)
    while lower_at(items, end) in _EARLIER:
        end += 1
    return found if lower_at(items, end) == "," else []


def _like_at_first(items: list[Item], at: int) -> list[Coded]:
    """Read "Like Canada before it, Norway banned": who did so before is named ahead of who does."""
    if at == 1 and items[0].lower != "just":
        return []
    found, end = before_subject(items, *actors_from(items, at + 1))
    while lower_at(items, end) in _EARLIER or (end < len(items) and items[end].kind == "date"):
        end += 1
    ahead = items[end + 1] if end + 1 < len(items) and lower_at(items, end) == "," else None
    return found if ahead is not None and (ahead.kind in ("actor", "group") or ahead.lower in _THEY) else []


_THEY = word_set("it he she they the")
_RANKED = word_set("country state nation government member ally power neighbour neighbor one")
_ORDINALS = word_set("second third fourth fifth sixth seventh eighth ninth tenth latest last next first only")


def went_before(items: list[Item], at: int) -> list[Coded]:
    """Return who did so before: "the third country after Norway to ban", "After Norway, Canada has banned it, too"."""
    found, end = actors_from(items, at + 1)
    near = [one.lower for one in items[max(0, at - _SHORT) : at]]
    if not _RANKED.isdisjoint(near) and not _ORDINALS.isdisjoint(near):
        verb = end + (lower_at(items, end) == ",")
        return found if lower_at(items, verb) == "to" and lower_at(items, verb + 1) != "be" else []
    if at != 0:
        timed = items[at - 1].kind == "date" or items[at - 1].lower in _TIMES
        closes = end >= len(items) or items[end].kind == "mark"
        return found if timed and closes and OFTEN_HIT.isdisjoint(code for code, _ in found) else []
    found, end = before_subject(items, found, end)
    behind = {one.lower for one in items[end + 1 : end + _LONG]}
    ahead = lower_at(items, end) == "," and end + 1 < len(items) and items[end + 1].kind in ("actor", "group")
    return found if ahead and behind & _AS_WELL and all(code in OFTEN_JOINING for code, _ in found) else []


_TIMES = word_set("day days week weeks month months hour hours minutes year years shortly soon just right immediately")
_SHORT, _LONG = 4, 10
_AS_WELL = word_set("now too also")
_EARLIER = word_set("before it them earlier already too")
"""What may stand behind those who did the same: ", like Norway before it,"."""


def subject_acts(reading: Reading) -> bool:
    """Tell whether who stands behind a fronted "Like Chad, …" or "After Chad, …" acts, and is not only hit."""
    items = reading.frame.items
    if not {one.lower for one in items[:2]} & {"like", "after"}:
        return True
    comma = next((at for at, one in enumerate(items) if one.lower == ","), len(items))
    ahead = items[comma + 1] if comma + 1 < len(items) else None
    if ahead is None or ahead.kind not in ("actor", "group"):
        return ahead is not None
    return bool(reading.roles.sender_codes.intersection(codes_of(ahead)))


def before_subject(items: list[Item], found: list[Coded], end: int) -> tuple[list[Coded], int]:
    """Take the subject behind a comma for none of those who went before: "Following Canada, Australia sanctioned …"."""
    goes_on = end < len(items) and items[end].kind != "mark"
    behind = len(found) > 1 and goes_on and lower_at(items, end - 2) == ","
    return (found[:-1], end - 2) if behind else (found, end)
