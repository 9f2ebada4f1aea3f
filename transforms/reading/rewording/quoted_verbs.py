"""Quotation marks within a verb: who "will “ban” imports" will ban them, as far as grammar goes."""

from transforms.reading import grammar as g
from transforms.reading.items import Item
from transforms.reading.kinds import ACTORS
from transforms.reading.word_set import word_set

_CLOSING = {'"': '"', "“": "”", "'": "'", "‘": "’", "«": "»"}
_BEFORE = (g.BE - word_set("gets got get getting")) | g.HAVE | g.MODALS | g.DO | word_set("to not never")

_TELLING = frozenset({"trigger", "cue"})

NEEDED = frozenset(_CLOSING)
"""Marks one of which a sentence must have for ``leave_quotes``."""


def leave_quotes(items: list[Item]) -> list[Item]:
    """Leave out the marks around what an auxiliary or an actor governs ("will “consider lifting” its sanctions")."""
    gone: set[int] = set()
    for at in range(1, len(items) - 1):
        closing = _CLOSING.get(items[at].text) if items[at].kind == "mark" and at not in gone else None
        if closing is not None and (items[at - 1].lower in _BEFORE or _acts(items, at)):
            gone.add(at)
            end = next((here for here in range(at + 1, len(items)) if _is_mark(items[here], closing)), None)
            gone |= set() if end is None else {end}
    return [item for at, item in enumerate(items) if at not in gone] if gone else items


def _acts(items: list[Item], at: int) -> bool:
    """Tell whether a mark parts who acts from the verb ("Norway 'bans Malian gold'")."""
    acting, said = items[at - 1].senses.kinds, items[at + 1].senses.kinds
    return not ACTORS.isdisjoint(acting) and not _TELLING.isdisjoint(said) and items[at + 1].text.islower()


def _is_mark(item: Item, text: str) -> bool:
    return item.kind == "mark" and item.text == text
