"""Countries that head a paragraph, as in a digest: "MACEDONIA. Lorries may pass again …" tells of Macedonia."""

import re

from schemas.vocabulary import BODIES
from transforms.coding.model import SentenceView
from transforms.reading.lexicon import Lexicon
from transforms.reading.sentences import Sentence
from transforms.reading.spans import find_items
from transforms.reading.word_set import word_set

_HEAD = re.compile(
    r"[\s·•*-]*((?:the )?[A-Z][A-Za-z'-]+(?: (?:and |of )?[A-Z][A-Za-z'-]+){0,3})(?: \([^)]*\))?(?: ?([.:—–])\s)"
)
_ALONE = re.compile(
    r"\s*(?:On |In |\d+\. )?(?:the )?((?:[A-Z][A-Za-z'-]+)(?: (?:and |of )?[A-Z][A-Za-z'-]+){0,3})[.:]?\s*"
)
"""A paragraph of its own that names a country; it heads those that follow."""
_NAMES = frozenset({"name", "abbreviation"})
_USUAL_SENDERS = word_set("USA GBR CHE CAN AUS JPN NZL")
"""States that head a paragraph as often for what they do."""


def carry_rubrics(whole: str, views: list[SentenceView], lexicon: Lexicon) -> None:
    """Give each sentence the country that heads its paragraph; a name alone with a mark after it is a heading."""
    paragraph, above, here, first = -1, None, None, True
    for view in views:
        if view.is_title:
            continue
        if view.paragraph != paragraph:
            paragraph = view.paragraph
            alone = _ALONE.fullmatch(whole, view.start, view.end)
            if alone is not None:
                above = _country(alone[1], lexicon)
            here = _leading(whole, view, lexicon, opens=first) or above
            first = False
        view.rubric = here


def _leading(whole: str, view: SentenceView, lexicon: Lexicon, *, opens: bool) -> str | None:
    """Return the country with which a paragraph begins before a mark, unless it is a dateline."""
    match = _HEAD.match(whole, view.start, view.start + 60)
    if match is None or (opens and match[2] in "—–"):
        return None
    return _country(match[1], lexicon)


def _country(name: str, lexicon: Lexicon) -> str | None:
    """Return the country that a name is the name of; None for cities, bodies and anything else."""
    name = name.title() if name.isupper() else name
    items = find_items(name, Sentence(0, len(name), 0), lexicon)
    if len(items) != 1:
        return None
    for sense in items[0].senses_of("actor"):
        if sense.data.kind in _NAMES and sense.data.code not in (*BODIES, *_USUAL_SENDERS):
            return str(sense.data.code)
    return None
