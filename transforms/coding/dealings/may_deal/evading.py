"""What is forbidden only as a way round measures: "Peru must not be used to get round the sanctions" hits nobody."""

from transforms.reading.spans import Item, lower_at
from transforms.syntax.model import Verb

_EVADING = ("circumvent", "evad", "bypass", "sidestep", "skirt", "dodg", "undermin", "breach", "violat", "flout")
_ROUND = frozenset({"round", "around"})
_WAYS = ("get", "work")


def serves_evasion(items: list[Item], verb: Verb) -> bool:
    """Tell whether "to" brings behind a verb that measures would be broken by it."""
    for at in range(verb.end, len(items) - 1):
        if items[at].lower == "to" and _evades(items, at + 1):
            return any(one.kind == "measure" for one in items[at + 1 :])
    return False


def _evades(items: list[Item], at: int) -> bool:
    word, _, particle = items[at].lower.partition(" ")
    return word.startswith(_EVADING) or (word in _WAYS and (particle or lower_at(items, at + 1)) in _ROUND)
