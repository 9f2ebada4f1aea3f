"""Goods that share the lot of those before them: "Coal fared no better", "Jade falls under the ban too"."""

from transforms.coding.lists.listed import Listed
from transforms.coding.model import SentenceView
from transforms.coding.parties.acting.by_things import by_things
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_NAMED = frozenset({"sector", "entity"})
_LONGEST = 8
"""Items that those may take who share the lot of others."""


def shared_fate(view: SentenceView, *, persons: bool = False) -> Listed | None:
    """Return those of whom a sentence says only that they fare as others did; ``persons`` may be among them."""
    items = view.items
    denied = _denied_too(items)
    if denied is not None:
        return denied
    covered = _covered_too(items)
    if covered is not None:
        return covered
    low = [one.lower for one in items[: _LONGEST + 5]]
    for at in range(1, min(_LONGEST, len(items))):
        words = " ".join(low[at : at + 5]) + " "
        fate = view.wordings.at("fate.shared", words)
        if fate is not None:
            named = any(one.kind in _NAMED or (persons and one.kind == "post") for one in items[:at])
            return Listed(0, at, tuple(fate.words.split()), beside=True, worded=fate.line) if named else None
    return None


_FALLING = word_set("fall falls fell come comes came")
_AFFECTED = word_set("affected covered included hit caught targeted barred concerned")
_SAYING = _FALLING | g.BE
_TOO = word_set("too also as well likewise similarly now")
_UNDER = frozenset({"the", "it", "this", "that", "them", "these", "those", "same"})
_AMONG = word_set(
    "targets list them those goods products items things affected hit listed companies firms persons people entities "
    "banks names targeted sanctioned named blacklisted designated added concerned"
)
_BANS = word_set("ban bans embargo measure measures sanctions restrictions order prohibition decree curbs boycott")


def _covered_too(items: list[Item]) -> Listed | None:
    """Read "Jade falls under the ban too.", "Two banks are among the targets.", "Timber and gems are affected."."""
    at = next((here for here in range(1, min(_LONGEST, len(items))) if _says_so(items, here)), None)
    if at is None or not any(one.kind in _NAMED or one.kind == "post" for one in items[:at]):
        return None
    by = next((here for here in range(at, len(items)) if items[here].lower == "by"), len(items))
    return None if by_things(items, by) else Listed(0, at, tuple(item.lower for item in items[at:-1]))


def _says_so(items: list[Item], at: int) -> bool:
    """Tell whether all that a sentence says from a place on is that the change covers what stands before it."""
    if _first_word(items, at) not in _SAYING:
        return False
    low = [word for item in _without_teller(items[at:]) for word in item.lower.split(" ") if word not in _TOO]
    low = low[:-1] if low[-1:] == ["."] else low
    if len(low) > _LONGEST or not low:
        return False
    if low[0] in _FALLING:
        return low[1:2] == ["under"] and bool(low[2:]) and set(low[2:]) <= _UNDER | _BANS
    if low[0] not in g.BE:
        return False
    return (len(low) == 2 and low[1] in _AFFECTED) or (
        low[1:2] == ["among"] and bool(low[2:]) and set(low[2:]) <= _UNDER | _AMONG
    )


def _first_word(items: list[Item], at: int) -> str:
    """Return the first word from a place on that says more than "too"."""
    for item in items[at:]:
        for word in item.lower.split(" "):
            if word not in _TOO:
                return word
    return ""


def _without_teller(items: list[Item]) -> list[Item]:
    """Return the items of a sentence up to who tells it ("…, the Council said")."""
    end = next((at for at, one in enumerate(items) if one.lower == ","), None)
    told = end is not None and any(one.lower in g.REPORTS for one in items[-_TELLER:])
    return items[:end] if told else items


_TELLER = 3

_AUXILIARIES = g.MODALS | g.BE


def _denied_too(items: list[Item]) -> Listed | None:
    """Read "Nor may its oil.", which says of the oil what was denied to others before."""
    low = [one.lower for one in items[:_LONGEST]]
    if low[:1] not in (["nor"], ["neither"]) or low[1:2] == [] or low[1] not in _AUXILIARIES:
        return None
    end = next((at for at in range(2, len(low)) if low[at] in (".", ";", ",")), None)
    if end is None or items[end - 1].kind not in _NAMED or any(one.forms for one in items[2:end]):
        return None
    return Listed(2, end, (low[0],))
