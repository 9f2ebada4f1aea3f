"""Under which programme somebody is listed: the country that it is about stands for theirs, where none is said."""

from itertools import pairwise

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link

_ABOUT = word_set("against on for concerning regarding targeting toward towards relating to")
_NOT_HIT = frozenset({*USUAL_SENDERS, *BODIES})
_PROGRAMMES = word_set("program programs programme programmes regime regimes regulations framework authorities order")


def programme_of(items: list[Item], links: list[Link]) -> list[Coded]:
    """Return the country of a programme: "under its Mali sanctions regime", "as part of measures against Guinea"."""
    for place, link in enumerate(links):
        part = place > 0 and link.word == "of" and items[links[place - 1].phrase.head].lower == "part"
        if not (link.word == "under" or part) or link.verb is not None or not _is_programme(items, link):
            continue
        about = [one for one in links[place + 1 :] if one.word in _ABOUT and one.verb is None][:1]
        told = [one for other in about for one in _named(items, other, apart=False)]
        return told or _named(items, link, apart=True)[:1]
    return []


_AFFAIRS = word_set("situation crisis events developments")


def affair_of(items: list[Item], links: list[Link]) -> list[Coded]:
    """Return the country whose affairs a list is kept for: "the list of persons in view of the situation in Guinea"."""
    for link, after in pairwise(links):
        if items[link.phrase.head].lower in _AFFAIRS and after.word in ("in", "around") and after.verb is None:
            return _named(items, after, apart=False)
    return []


def _is_programme(items: list[Item], link: Link) -> bool:
    inside = items[link.phrase.start : link.phrase.end]
    return any(one.kind == "measure" or one.lower in _PROGRAMMES for one in inside)


def _named(items: list[Item], link: Link, *, apart: bool) -> list[Coded]:
    """Return the states that a phrase names; ``apart`` from those whose programme it may be ("the US programme")."""
    places = range(link.phrase.start, link.phrase.end)
    actors = [at for at in places if items[at].kind == "actor"]
    if apart:  # "the EU Chad's sanctions program"
        actors = [at for at in actors if items[at].data.kind == "name"]
    else:
        actors = [at for at in actors if lower_at(items, at + 1) != "'s"]
    return [
        (code, items[at].text)
        for at in actors
        for code in codes_of(items[at])
        if code not in (_NOT_HIT if apart else BODIES)
    ]


_TIES = word_set("ties links connections tie link connection")


def tied_to(items: list[Item], links: list[Link]) -> list[Coded]:
    """Return the country whose friends are hit, where nothing else is said of them: "for their ties to Iran"."""
    for place, link in enumerate(links[:-1]):
        after = links[place + 1]
        if link.word == "for" and items[link.phrase.head].lower in _TIES and after.word in ("to", "with"):
            return _named(items, after, apart=False)
    return []
