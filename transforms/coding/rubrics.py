"""Countries that head a paragraph, as in a digest: "MACEDONIA. Lorries may pass again …" tells of Macedonia."""

import re

from schemas.vocabulary import ORGANISATION_SENDERS
from transforms.coding.model import SentenceView
from transforms.reading.lexicon import Lexicon
from transforms.reading.sentences import Sentence
from transforms.reading.spans import find_items
from transforms.reading.word_set import word_set

_HEAD = re.compile(r"[\s·•*-]*((?:the )?[A-Z][A-Za-z'-]+(?: (?:and |of )?[A-Z][A-Za-z'-]+){0,3})(?: \([^)]*\))?(?: ?([.:—–])\s)")
_NAMES = frozenset({"name", "abbreviation"})
_USUAL_SENDERS = word_set("USA GBR CHE CAN AUS JPN NZL")
"""States that head a paragraph as often for what they do."""


def rubrics(whole: str, views: list[SentenceView], lexicon: Lexicon) -> dict[int, str]:
    """Return the country that heads each paragraph which one heads; a name alone with a mark after it is a heading."""
    found: dict[int, str] = {}
    paragraph = -1
    for view in views:
        if view.is_title or view.paragraph == paragraph:
            continue
        paragraph = view.paragraph
        match = _HEAD.match(whole, view.start, view.start + 60)
        dateline = match is not None and paragraph == 1 and match[2] in "—–"
        code = None if match is None or dateline else _country(match[1], lexicon)
        if code is not None:
            found[paragraph] = code
    return found


def _country(name: str, lexicon: Lexicon) -> str | None:
    """Return the country that a name is the name of; None for cities, bodies and anything else."""
    name = name.title() if name.isupper() else name
    items = find_items(name, Sentence(0, len(name), 0), lexicon)
    if len(items) != 1:
        return None
    for sense in items[0].senses_of("actor"):
        if sense.data.kind in _NAMES and sense.data.code not in (*ORGANISATION_SENDERS, *_USUAL_SENDERS):
            return str(sense.data.code)
    return None
