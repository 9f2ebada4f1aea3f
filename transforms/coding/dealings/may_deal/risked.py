"""Whose sanctions a dealing would break: "may no longer buy its oil without falling foul of American sanctions"."""

from transforms.coding.model import Coded
from transforms.coding.parties.actors import coded
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Verb

_RISKING = word_tuple("risk fall run break breach violat fac incur invit attract infring expos fear having")
_PUNISHING = word_set("prosecutors prosecution courts judges fines penalties punishment reprisals retribution wrath")
_REACH = 9


def sanctions_risked(items: list[Item], verb: Verb) -> list[Coded]:
    """Return whose sanctions are named after "without risking" or "breaking"; empty where none are.

    Args:
        items: the sentence.
        verb: the dealing that would break them.
    """
    for at in range(verb.at + 1, len(items) - 2):
        if items[at].lower == "without" and items[at + 1].lower.startswith(_RISKING):
            return _owner(items, at + 2)
    return []


def _owner(items: list[Item], start: int) -> list[Coded]:
    """Return the actor before the first measure, or who punishes, after a place ("of U.S. sanctions")."""
    for at in range(start, min(start + _REACH, len(items))):
        hits = items[at].kind == "measure" and items[at].data.kind in SANCTIONS
        if hits or items[at].lower in _PUNISHING:
            owner = at - 2 if lower_at(items, at - 1) == "'s" else at - 1
            return coded(items[owner]) if items[owner].kind == "actor" else []
    return []
