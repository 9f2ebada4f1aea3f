"""The country that opens a paragraph of a round-up without headings: "Nigeria, by contrast, is on the mend. …"."""

from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item

_LONGEST = 6
"""Sentences of a paragraph in which its first may still say whom the last is about."""

_BEFORE = frozenset({"in", "for", "on", "the"})
_BY_NAME = frozenset({"name", "abbreviation"})


def start_of_paragraph(views: list[SentenceView], view: SentenceView) -> int | None:
    """Return the index of the first sentence of a paragraph; None for that sentence and far behind it."""
    for index in range(view.index - 1, max(-1, view.index - 1 - _LONGEST), -1):
        if views[index].paragraph != view.paragraph:
            return index + 1 if index + 1 < view.index else None
    return 0 if view.index and views[0].paragraph == view.paragraph and view.index <= _LONGEST else None


def opening_codes(first: SentenceView) -> list[str]:
    """Return the country by whose name a sentence begins, unless it does something there."""
    item = next((one for one in first.items if one.lower not in _BEFORE), None)
    if item is None or not _is_name(item):
        return []
    acts = any(verb.form != "copula" and not verb.passive for verb in first.syntax.verbs.values())
    return [] if acts and first.items[0] is item else codes_of(item)  # "Russia wants the sanctions gone"


def _is_name(item: Item) -> bool:
    return item.kind == "actor" and item.data.kind in _BY_NAME and item.text[0].isupper()
