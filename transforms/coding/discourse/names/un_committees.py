"""Committees of the Security Council that are called by a resolution: "the Committee pursuant to resolution 1718".

Whoever knows the number knows whose list it keeps; the text says so only sometimes ("… concerning Somalia").
"""

from collections.abc import Mapping

from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.reference.model import Name

_COMMITTEE = "committee"
_WITHIN = word_set(
    "committee established created set up pursuant to under by the un security council united nations resolution "
    "resolutions unscr ( ) , and /"
) | {"security council", "united nations", "security council committee"}
_ABOUT = word_set("concerning on regarding relating")
_LONGEST = 24
"""Items of the longest list of resolutions by which a committee is called."""

_ASSOCIATED = word_set("associated individuals groups undertakings entities and , ( ) da'esh")


def name_committees(items: list[Item], committees: Mapping[str, Sense]) -> list[Item]:
    """Return the items with such a committee read as "the Committee concerning Somalia"."""
    at = next((at for at, item in enumerate(items) if _COMMITTEE in item.lower), None)
    if at is None:
        return items
    found = _before(items, at, committees) or _after(items, at, committees)
    if found is None:
        return [*items[: at + 1], *name_committees(items[at + 1 :], committees)]
    start, end, about = found
    last = items[end - 1]
    whose = Item(items[start].start, last.end, items[at].text, _COMMITTEE, [])
    whose.kind, whose.sense = "actor", Sense("actor", Name(_COMMITTEE, "UN", "organ", None, None))
    named = _named(items, end, about)
    return [*items[:start], whose, *named, *name_committees(items[_rest(items, end, named) :], committees)]


def _before(items: list[Item], at: int, committees: Mapping[str, Sense]) -> tuple[int, int, Sense] | None:
    """Read "the 1718 Committee", "the 1718 sanctions committee"."""
    own, before = items[at].lower.partition("/")[0].partition(" ")[0], lower_at(items, at - 1)
    if own in committees:
        return at, at + 1, committees[own]
    return (at - 1, at + 1, committees[before]) if before in committees else None


def _after(items: list[Item], at: int, committees: Mapping[str, Sense]) -> tuple[int, int, Sense] | None:
    """Read "the Committee established pursuant to resolutions 751 (1992) and 1907 (2009)"."""
    end, about, names = at + 1, None, "resolution" in items[at].lower
    while end < min(len(items), at + _LONGEST):
        item = items[end]
        if item.lower.partition(" ")[0] in _RESOLUTIONS:
            names = True
        elif not (item.text.isdigit() or item.lower in _WITHIN):
            break
        if names and about is None:
            about = committees.get(item.lower.rpartition(" ")[2])
        end += 1
    while items[end - 1].lower in (",", "and"):
        end -= 1
    return None if about is None else (at, end, about)


_RESOLUTIONS = word_set("resolution resolutions unscr")


def _named(items: list[Item], end: int, about: Sense) -> list[Item]:
    """Return whom the committee is about as the text would say it; nothing where the text says it."""
    told = lower_at(items, end) in _ABOUT
    if told and about.kind == "actor":
        return []
    place = items[end - 1].end
    word = Item(place, place, "concerning", "concerning", [])
    words = about.data.words if about.kind == "actor" else about.data.name
    party = Item(place, place, words, words.lower(), [about], about.kind)
    party.sense = about
    return [word, party]


def _rest(items: list[Item], end: int, named: list[Item]) -> int:
    """Return where the sentence goes on behind whom the text names itself ("concerning ISIL (Da'esh), Al-Qaida …")."""
    if not named or lower_at(items, end) not in _ABOUT:
        return end
    end += 1
    while end < len(items) and (items[end].kind in ("entity", "actor", "post") or items[end].lower in _ASSOCIATED):
        end += 1
    return end
