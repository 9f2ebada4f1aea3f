"""Which states "the former" and "the latter" are, where they act: the last two that acted, in their order."""

from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, PAST, THIRD
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reference.model import Name

_PLACES = {"former": -2, "latter": -1}
NEEDED = frozenset(_PLACES)
"""Words one of which a text must have for this to change anything."""

_WHERE: frozenset[str] = g.PREPOSITIONS | {"off", "behind", "beyond"}
_REACH = 2
"""Sentences back in which the two stand."""


def bind_former_latter(views: list[SentenceView]) -> None:
    """Let "the former" and "the latter" stand for one of the two states or bodies that acted last.

    Who is "the latter" is of the pair of which one was "the former" just before, whoever else was named since.
    """
    first, last, pair = -_REACH, 0, list[str]()
    for index, view in enumerate(views):
        for at, item in enumerate(view.items):
            if item.kind != "word" or item.lower not in _PLACES or not _acts(view.items, at):
                continue
            goes_on = item.lower == "latter" and index - first < _REACH and last == view.section
            pair = pair if goes_on else _pair(views, index, at)
            if len(pair) == len(_PLACES):
                code = pair[_PLACES[item.lower]]
                item.sense, item.kind = Sense("actor", Name(item.lower, code, "name", None, None)), "actor"
                view.parsed = None  # what its words are has changed
            if item.lower == "former":
                first, last = index, view.section


def _pair(views: list[SentenceView], index: int, at: int) -> list[str]:
    """Return the codes of the two that acted last before a place, the first of them first."""
    view = views[index]
    before = [one for one in views[max(0, index - _REACH) : index] if one.section == view.section]
    codes = [code for one in before for code in _acting(one.items)] + _acting(view.items[:at])
    return list(dict.fromkeys(reversed(codes)))[:2][::-1]


def _acts(items: list[Item], at: int) -> bool:
    """Tell whether a verb that is no passive follows: "the former wants …", not "the former president"."""
    here = at + 1
    while here < len(items) and items[here].lower in g.ADVERBS:
        here += 1
    if lower_at(items, at - 1) != "the" or here >= len(items) or items[here].lower in g.BE:
        return False
    modal = items[here].lower in g.MODALS | g.HAVE | g.DO
    return modal or (bool({PAST, THIRD, BASE} & set(items[here].forms)) and items[here].kind != "word")


def _acting(items: list[Item]) -> list[str]:
    """Return the codes of the states and bodies that are named as those who act, in order."""
    found: list[str] = []
    for at, item in enumerate(items):
        named = item.kind in ("actor", "anaphor") and item.data.kind != "demonym" and item.lower not in _PLACES
        before = lower_at(items, at - 2 if lower_at(items, at - 1) == "the" else at - 1)
        if named and before not in _WHERE and lower_at(items, at + 1) != "'s":
            found += [code for code in codes_of(item) if code not in found[-1:]]
    return found
