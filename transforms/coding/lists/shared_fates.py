"""Goods that share the lot of those before them: "Coal fared no better", "; so too was coal", "and with it coal"."""

from dataclasses import replace

from transforms.coding.lists.list_openings import Listed, opened_in_order
from transforms.coding.model import SentenceView
from transforms.coding.parties.sequels import sequel
from transforms.reading import grammar as g
from transforms.reading.spans import Item

_NAMED = frozenset({"sector", "entity"})
_LONGEST = 8
"""Items that those may take who share the lot of others."""

_FATES = (
    *(f"{verb} no better" for verb in ("fared", "fare", "fares", "will fare")),
    *(f"{verb} the same way" for verb in ("went", "go", "goes", "will go")),
    *(
        f"{verb} {whose} fate"
        for verb in ("suffered", "suffers", "met", "meets", "shared", "shares", "share", "will share", "will suffer")
        for whose in ("the same", "its", "their", "that", "a similar", "a like")
    ),
)
_TAILS = frozenset({";", "—", "–"})


def shared_fate(items: list[Item]) -> Listed | None:
    """Return those of whom a sentence says only that they fare as others did before it."""
    denied = _denied_too(items)
    if denied is not None:
        return denied
    for at in range(1, min(_LONGEST, len(items))):
        words = " ".join(one.lower for one in items[at : at + 5]) + " "
        fate = next((one for one in _FATES if words.startswith(one + " ")), None)
        if fate is not None:
            return Listed(0, at, tuple(fate.split())) if any(one.kind in _NAMED for one in items[:at]) else None
    return None


def _denied_too(items: list[Item]) -> Listed | None:
    """Read "Nor may its oil.", which says of the oil what was denied to others before."""
    low = [one.lower for one in items[:_LONGEST]]
    if low[:1] not in (["nor"], ["neither"]) or low[1:2] == [] or low[1] not in g.MODALS | g.BE:
        return None
    end = next((at for at in range(2, len(low)) if low[at] in (".", ";", ",")), None)
    if end is None or items[end - 1].kind not in _NAMED or any(one.forms for one in items[2:end]):
        return None
    return Listed(2, end, (low[0],))


def listed_after_break(view: SentenceView) -> Listed | None:
    """Return the list that the last part of a sentence opens, after a semicolon or a dash."""
    items = view.items
    at = next((here for here in range(len(items) - 2, 0, -1) if items[here].lower in _TAILS), None)
    if at is None or len(items) - at < 3:
        return None
    rest = replace(view, items=items[at + 1 :], parsed=None, verb_groups={}, ends={})
    found = _opened(rest)
    return None if found is None else replace(found, start=found.start + at + 1, end=found.end + at + 1)


def _opened(rest: SentenceView) -> Listed | None:
    after = sequel(rest.items)
    if after is not None:
        named = [one.kind for one in rest.items[after.start : after.end]]
        return Listed(after.start, after.end, after.words) if set(named) & _NAMED and "actor" not in named else None
    return shared_fate(rest.items) or opened_in_order(rest)
