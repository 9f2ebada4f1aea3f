"""Whether an item can be part of a noun phrase, as far as it tells alone."""

from transforms.reading import grammar as g
from transforms.reading.spans import Item

_PARTS = frozenset(
    {"annex", "schedule", "appendix", "part", "title", "chapter", "section", "phase", "table", "category"}
)
NOUN_KINDS = frozenset({"actor", "group", "anaphor", "entity", "sector", "post", "measure", "nominal"})
"""Kinds of items that are nouns wherever they stand."""


def is_nounlike(items: list[Item], at: int) -> bool:
    """Tell whether an item may open or go on a noun phrase, by its kind or since no closed class has it."""
    if at >= len(items):
        return False
    item = items[at]
    if item.kind in NOUN_KINDS or item.kind == "number":
        return True
    low = item.lower
    closed = low in g.PREPOSITIONS or low in g.ADVERBS or low in g.CONJUNCTIONS or low in g.BE or low in g.HAVE
    closed = (
        closed or low in g.MODALS or low in g.DO or low in g.REPORTS or low in g.NEGATIONS or low in g.SUBORDINATORS
    )
    return item.kind == "word" and not closed


def is_number(items: list[Item], at: int) -> bool:
    """Tell whether "I" is the number of a part of an act ("added to Annex I") and not who speaks."""
    return at > 0 and items[at].text == "I" and items[at - 1].lower in _PARTS
