"""Who or what heads what became of it: "Visa ban: lifted on 13 October", "UK: Two traffickers - Listed on Friday"."""

import re

from transforms.reading.inflection import PAST
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_LONGEST = 8
"""Items that a label may hold."""

_MARKS = frozenset(":–—-")
_MANNER = word_set("not never again now partly partially already just also duly finally still to be since")
"""What may stand between the mark and the participle."""


def join_label(items: list[Item]) -> list[Item]:
    """Leave out the mark between a measure or a party and the participle that says what became of it.

    A label of one name may stand before both: "UK: Two traffickers - Listed on Friday".
    """
    start = 0
    for at, item in enumerate(items[1 : _LONGEST + 1], 1):
        if item.kind in ("trigger", "verb", "cue"):
            return items
        if item.lower in _MARKS and item.end < (items[at + 1].start if at + 1 < len(items) else 0):
            named = _names_measure(items[:at]) or _is_listed(items[start:at], items[at + 1])
            told = named and _tells_fate(items, at + 1)
            if told or start or at > _NAME:
                return [*items[:at], *items[at + 1 :]] if told else items
            start = at + 1
    return items


_NAME = 2
"""Items of a label that is only a name."""


def _names_measure(before: list[Item]) -> bool:
    return any(one.kind == "measure" and one.data.kind in ("measure", "package") for one in before)


def _is_listed(before: list[Item], participle: Item) -> bool:
    """Tell whether somebody is said to be listed or delisted; the name of a land alone heads what it does."""
    named = any(one.kind in ("post", "entity") for one in before)
    return named and any(sense.data.name in _LISTING for sense in participle.senses_of("trigger"))


_LISTING = frozenset({"designate", "delist"})


def _tells_fate(items: list[Item], at: int) -> bool:
    """Tell whether a participle of change stands at a place, at most after words of manner."""
    while at < len(items) and items[at].lower in _MANNER:
        at += 1
    return at < len(items) and items[at].kind == "trigger" and PAST in items[at].forms


_HOUR = re.compile(r"[0-2]?\d[:.][0-5]\d")
_ZONE = re.compile(r"[ap]\.?m\.?|GMT|UTC|[BEC][SDE]?S?T|[:—–-]")


def leave_hour(items: list[Item]) -> list[Item]:
    """Leave out the hour that heads an entry of a live report ("17:45 GMT Nigeria has cut off …")."""
    if not items or not items[0].text[0].isdigit() or not _HOUR.fullmatch(items[0].text):
        return items
    at = next((here for here in range(1, len(items)) if not _ZONE.fullmatch(items[here].text)), len(items))
    return items[at:] if at < len(items) and items[at].text[0].isupper() else items


_CITY, _PAPER = 5, 8


def leave_paper(items: list[Item]) -> list[Item]:
    """Leave out the place and the paper that open a report ("Belgium, (The Morning Paper) The Council has …")."""
    opening = next((at for at in range(2, min(_CITY, len(items))) if items[at].lower == "("), 0)
    if not opening or items[opening - 1].lower != "," or items[0].kind != "actor":
        return items
    closing = next((at for at in range(opening, min(opening + _PAPER, len(items))) if items[at].lower == ")"), 0)
    named = all(item.text[0].isupper() or item.kind == "mark" for item in items[: closing + 1])
    follows = closing > 0 and lower_at(items, closing + 1) == "the" and items[closing + 1].text[0].isupper()
    return items[closing + 1 :] if named and follows else items
