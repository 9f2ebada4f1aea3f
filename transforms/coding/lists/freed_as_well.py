"""Those who are let go with others before them: "The oil sector was freed too", "His son was cleared as well"."""

from transforms.coding.lists.listed import Listed
from transforms.coding.model import Reading
from transforms.reading import grammar as g
from transforms.reading.kinds import LISTED
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_FREED = ("freed", "released", "set free", "opened", "let go", "spared", "restored", "relieved")
_OFF = (
    *("cleared", "delisted", "removed", "struck off", "taken off", "crossed off", "unblocked", "unfrozen", "exempted"),
    *("struck out", "deleted", "dropped", "crossed out", "de-listed"),
)
"""What is said of those who were on a list."""

_COMING_OFF = frozenset({"come off", "comes off", "came off"})
_LONGEST = 9
_STOOD = g.BE | {"went"}
_TOO = word_set("also too likewise then , as well")
_WITH = frozenset({"with", "alongside", "along"})
_ENDING = word_set(". ; it him her them the list blacklist too as well also at same time day with alongside along")
_HIT = frozenset({"sector", "entity"})


def freed_as_well(items: list[Item], model: Reading) -> Listed | None:
    """Return those whom a sentence right after a relief only says to be free as well.

    Persons may be among them where the relief took others off a list: "two journalists were released" from prison.
    """
    listed = model.frame.object_kind in LISTED
    at = _state(items)
    if at is None:
        return None
    kinds = {one.kind for one in items[:at]}
    persons = "post" in kinds
    rest = [one.lower for one in items[at + 1 :] if one.lower not in _TOO]
    said = {one.lower for one in items[at:]}
    if items[at].lower == "went":
        told = bool(said & _TOO - {",", "then"}) and not persons and "sector" in kinds
        return Listed(0, at, beside=True) if told else None
    off = items[at].lower in _COMING_OFF or (rest[:1] and rest[0].startswith(_OFF))
    if listed and off and said & (_TOO | _WITH) and _ends(rest[1:]) and (persons or kinds & _HIT):
        return Listed(0, at, beside=True)
    freed = rest[:1] and rest[0].startswith((*_FREED, "cleared", "unblocked")) and len(rest) <= _LONGEST
    return Listed(0, at, beside=True) if freed and "sector" in kinds and not persons else None


def _state(items: list[Item]) -> int | None:
    """Return the place of the verb by which a sentence says that somebody is free."""
    for at in range(1, min(_LONGEST, len(items) - 1)):
        if items[at].lower in _STOOD or items[at].lower in _COMING_OFF:
            return at
        if items[at].kind == "mark":
            return None
    return None


def _ends(rest: list[str]) -> bool:
    """Tell whether nothing more is said, but with whom and from what."""
    return all(one in _ENDING for one in rest)
