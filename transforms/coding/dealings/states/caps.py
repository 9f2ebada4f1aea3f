"""Price caps that are moved: a lower cap is a tighter one, a higher cap a looser one."""

from transforms.coding.model import Coded
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.items import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_DOWN = word_set("cut lowered reduced slashed trimmed dropped tightened")
_UP = word_set("raised increased lifted loosened hiked")
_TO = word_set("to by from")
MOVED = _DOWN | _UP
"""The verbs of which ``cap_moved`` may tell anything."""


def cap_moved(items: list[Item], verb: Verb) -> tuple[str, str] | None:
    """Return what is told of a price cap that is said to be lower or higher ("the cap was cut to $47")."""
    if not verb.passive or not any(_is_cap(items[one.head]) for one in verb.subject):
        return None
    return _moved(items, verb.at)


def cap_moved_in_entry(items: list[Item], at: int, end: int) -> str | None:
    """Return what becomes of a cap by an entry without a verb: "price cap on Russian crude cut to $47"."""
    if not _is_cap(items[at]):
        return None
    told = (_moved(items, here) for here in range(at + 1, end))
    return next((action for _, action in filter(None, told)), None)


def _moved(items: list[Item], at: int) -> tuple[str, str] | None:
    """Return the rule and the action of a word that says by how much, or to what, a cap is moved."""
    low = items[at].lower
    if low not in MOVED or at + 1 >= len(items) or items[at + 1].lower not in _TO:
        return None
    return ("made_tighter", "expanded") if low in _DOWN else ("made_looser", "eased")


def is_cap_cut(verb: Item, cap: Item) -> bool:
    """Tell whether a cap is made lower by a verb that eases other measures ("cut its cap on the price of oil")."""
    return verb.lower in _DOWN and _is_cap(cap)


def movers(items: list[Item], verb: Verb) -> list[Coded]:
    """Return by whom a cap is moved, also where that hangs on the sum."""
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    return [code for link in links if link.word == "by" for code in actors_in(items, link.phrase)]


def _is_cap(item: Item) -> bool:
    return item.kind == "measure" and item.lower.rpartition(" ")[2] == "cap"
