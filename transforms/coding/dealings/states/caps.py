"""Price caps that are moved: a lower cap is a tighter one, a higher cap a looser one."""

from dataclasses import replace

from schemas.vocabulary import Action
from transforms.coding.model import Coded, Frame
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.items import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_DOWN = word_set(
    "cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing slash slashes slashed slashing "
    "trim trims trimmed trimming drop drops dropped dropping tighten tightens tightened tightening"
)
_UP = word_set("raised increased lifted loosened hiked")
_TO = word_set("to by from")
_CAPS = word_set("cap caps ceiling ceilings limit limits")
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


def tightened(frame: Frame) -> Frame:
    """Return a frame told as wider where a verb that eases other measures lowers a cap ("cut its cap on the price")."""
    lowers = frame.action == Action.EASED and frame.head_item.lower in _DOWN and _is_cap(frame.object_item)
    return replace(frame, action=Action.EXPANDED.value) if lowers else frame


def movers(items: list[Item], verb: Verb) -> list[Coded]:
    """Return by whom a cap is moved, also where that hangs on the sum."""
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    return [code for link in links if link.word == "by" for code in actors_in(items, link.phrase)]


def _is_cap(item: Item) -> bool:
    return item.kind == "measure" and item.lower.rpartition(" ")[2] in _CAPS
