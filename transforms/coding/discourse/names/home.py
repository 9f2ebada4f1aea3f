"""Where a report is written: the country of its dateline, whose government "the government" is."""

import re

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded, SentenceView
from transforms.coding.parties.actors import coded
from transforms.coding.parties.phrases.talks_held import SEATS
from transforms.reading.lexicon import Lexicon
from transforms.reading.sentences import Sentence
from transforms.reading.spans import find_items

_PLACE = re.compile(
    r"\s*([A-Z][A-Z]+(?:[ -][A-Z][A-Z]+)*|House of (?:Commons|Lords)|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=, | ?[—–(:]| - )"
)


_MEETING = {"Brussels": "EU", "Luxembourg": "EU", "Strasbourg": "EU", "New York": "UN", "United Nations": "UN"}
"""Whose decisions are mostly told from a seat, where the text names nobody who decides."""


def body_at_home(whole: str, views: list[SentenceView]) -> str | None:
    """Return the body in whose seat a text is datelined; None where it is written elsewhere."""
    place = _place_of(whole, views)
    return None if place is None else _MEETING.get(place)


def _place_of(whole: str, views: list[SentenceView]) -> str | None:
    view = next((one for one in views if not one.is_title), None)
    match = None if view is None else _PLACE.match(whole, view.start, view.start + 40)
    return None if match is None else match[1].title().replace(" Of ", " of ")


def home_of(whole: str, views: list[SentenceView], lexicon: Lexicon) -> Coded | None:
    """Return the state in whose city a text is datelined; None without one, or where the city stands for a body.

    What heads the first item of a digest is no dateline ("Russia – diamonds. …").
    """
    place = _place_of(whole, views)
    first = next((view for view in views if not view.is_title), None)
    if place is None or place in SEATS or (first is not None and first.section):
        return None
    for item in find_items(place, Sentence(0, len(place), 0), lexicon):
        for sense in item.senses_of("actor"):
            item.sense, item.kind = sense, "actor"
            found = [one for one in coded(item) if one[0] not in BODIES]
            return found[0] if found else None
    return None
