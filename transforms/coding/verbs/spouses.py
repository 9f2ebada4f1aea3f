"""Those who are hit with a ruler because they are his: "barred him, his wife and two sons" is one row, of a ruler."""

from transforms.coding.parties.noun_phrases import Core
from transforms.coding.verbs.objects import Candidate
from transforms.reading.kinds import LEADERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_SPOUSES = word_set("wife wives husband husbands spouse spouses sons daughters son daughter children")
_OWNED = word_set("his her their")


def without_spouses(items: list[Item], found: list[tuple[Candidate, Core]]) -> list[tuple[Candidate, Core]]:
    """Return what a verb acts on without the relatives of a ruler whom it acts on as well."""
    if not any(_is_ruler(items, core) for _, core in found):
        return found
    return [(fit, core) for fit, core in found if not _is_relative(items, core)]


def _is_ruler(items: list[Item], core: Core) -> bool:
    head = items[core.at]
    if head.kind == "post":
        return bool(head.data.sector == "government")
    return head.kind in ("actor", "entity") and head.data.kind in LEADERS


def _is_relative(items: list[Item], core: Core) -> bool:
    own = items[core.phrase.start].lower in _OWNED
    return items[core.at].lower in _SPOUSES and own
