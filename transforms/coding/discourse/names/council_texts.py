"""Whose a text before the Security Council is: "the draft US text would …" is the Council's own."""

from transforms.coding.discourse.names.council_members import names_council
from transforms.coding.model import SentenceView
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.reference.model import Name

_TEXTS = word_set("draft text resolution")
NEEDED = _TEXTS
"""Words one of which a text must have for this to change anything."""

_BETWEEN = word_set("draft - drafted sponsored proposed backed written authored penned latest new revised own initial")
_ADJECTIVES = frozenset({"demonym", "abbreviation"})


def bind_texts(views: list[SentenceView]) -> None:
    """Leave the author of a draft out of a text that names the Security Council, whose draft it is."""
    if not names_council(views):
        return
    others = any(_OTHER_HOUSES & {*item.lower.split()} for view in views for item in view.items)
    for view in views:
        _leave_makers(view.items)
        opens = view.items[1] if len(view.items) > _SHORT and view.items[0].lower == "the" and not others else None
        if opens is not None and opens.lower == "resolution" and opens.kind == "word":
            _make_own(opens)
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


def _make_own(item: Item) -> None:
    item.kind, item.sense = "actor", Sense("actor", Name(item.lower, "UN", "instrument", None, None))


_OTHER_HOUSES = word_set("house senate parliament congress assembly knesset duma lawmakers")
_SHORT = 4
_WRITTEN = word_set("drafted sponsored co-sponsored proposed submitted tabled circulated introduced written penned")
_FORWARD = frozenset({"put", "brought"})
_JOINED = word_set("the and ,")


def _leave_makers(items: list[Item]) -> None:
    """Leave out who wrote a text: "the resolution drafted by the US", "a text put forward by Britain and France"."""
    for at, item in enumerate(items[:-3]):
        word = items[at + 1].lower
        by = at + (3 if word in _FORWARD else 2)
        made = word in _WRITTEN or word.endswith(" forward") or lower_at(items, by - 1) == "forward"
        if item.lower not in _TEXTS or not made or lower_at(items, by) != "by":
            continue
        _make_own(item)
        here = by + 1
        while here < len(items) and (items[here].kind == "actor" or items[here].lower in _JOINED):
            if items[here].kind == "actor":
                items[here].kind, items[here].sense = "word", None
            here += 1
