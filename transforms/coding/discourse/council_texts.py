"""Whose a text before the Security Council is: "the draft US text would …" is the Council's own."""

from transforms.coding.discourse.council_members import names_council
from transforms.coding.model import SentenceView
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_TEXTS = word_set("draft text resolution")
NEEDED = _TEXTS
"""Words one of which a text must have for this to change anything."""

_BETWEEN = word_set("draft - drafted sponsored proposed backed written authored penned latest new revised own initial")
_ADJECTIVES = frozenset({"demonym", "abbreviation"})


def bind_texts(views: list[SentenceView]) -> None:
    """Leave the author of a draft out of a text that names the Security Council, whose draft it is."""
    if not names_council(views):
        return
    for view in views:
        for at, item in enumerate(view.items[:-1]):
            if item.kind == "actor" and _describes(item) and _is_author(view.items, at):
                item.kind, item.sense = "word", None


def _describes(item: Item) -> bool:
    return item.data.kind in _ADJECTIVES or item.text.isupper()  # "US" is a name as well


def _is_author(items: list[Item], at: int) -> bool:
    here = at + 1
    while lower_at(items, here) in _BETWEEN:
        here += 1
    text = lower_at(items, here) if lower_at(items, here) in _TEXTS else lower_at(items, here - 1)
    return text in _TEXTS and lower_at(items, at - 1) in ("a", "the", "draft", "proposed", "revised")
