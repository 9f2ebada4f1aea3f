"""Whose "his country" is: of whoever speaks in the sentence, and not of those who only act on it."""

from schemas.vocabulary import BODIES
from transforms.coding.discourse.pronouns.salience import Salience
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at


def speakers_land(salience: Salience, view: SentenceView, at: int) -> str | None:
    """Return whose "his country" is: that of whoever is named before it in its sentence, else the most salient one.

    Those whom "by" names only act on it ("imposed by Norway and the EU on his country").
    """
    named = [(here, code) for here in range(at) for code in codes_of(view.items[here]) if code not in BODIES]
    before = [(here, code) for here, code in named if view.items[here].kind == "actor"]
    others = [one for one in before if not _is_named_by(view.items, one[0])] or before
    return others[-1][1] if others else salience.best(view, at, lambda _: True, hit=False)


_JOINED = g.DETERMINERS | g.CONJUNCTIONS | {","}


def _is_named_by(items: list[Item], at: int) -> bool:
    """Tell whether "by" brings an actor, alone or joined to others."""
    here = at - 1
    while here >= 0 and (items[here].lower in _JOINED or items[here].kind in ("actor", "group")):
        here -= 1
    return lower_at(items, here) == "by"
