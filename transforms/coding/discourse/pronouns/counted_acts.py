"""What "one", "another" and "a second" are that forbid or allow something: "issued two licences. Another covers gold".

The noun of the act that the text named before comes behind them, so that whoever reads the sentence finds it.
"""

from itertools import pairwise

from transforms.coding.model import SentenceView
from transforms.reading.kinds import CHANGES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

NEEDED = word_set("one another second third other first")
"""Words one of which a text must have for this to change anything."""

_COUNTS = tuple(
    tuple(one.split())
    for one in ("one", "another", "a first", "a second", "a third", "the first", "the second", "the third", "the other")
)
_ACTS = (
    *("general licence", "general license", "licence", "license", "order", "decree", "resolution", "regulation"),
    *("rule", "waiver", "law", "directive", "ban", "embargo", "act", "notice"),
)
_COVERING = word_set("covers concerns applies allows permits authorises authorizes lets obliges orders touches")


def name_acts(views: list[SentenceView]) -> None:
    """Put the noun of an act behind what counts it, where it opens a sentence and does something."""
    for before, view in pairwise(views):
        if before.is_title or before.section != view.section or lower_at(view.items, 0) not in _OPENING:
            continue
        end = next((len(one) for one in _COUNTS if _stands(view.items, one)), 0)
        meant = _act(before.items) if end and _does(view.items, end) else None
        if meant is not None:
            last = view.items[end - 1]
            word = _single(meant.lower)
            copy = Item(last.end, last.end, word, word, meant.senses, meant.kind)
            copy.sense = meant.sense
            view.items.insert(end, copy)
            view.parsed = None


_OPENING = frozenset(one[0] for one in _COUNTS)


def _stands(items: list[Item], words: tuple[str, ...]) -> bool:
    return all(lower_at(items, at) == word for at, word in enumerate(words))


def _does(items: list[Item], at: int) -> bool:
    """Tell whether a verb follows that says what an act does."""
    if at >= len(items):
        return False
    return (items[at].kind in CHANGES and bool(items[at].forms)) or items[at].lower in _COVERING


def _single(word: str) -> str:
    """Return the singular of a noun for an act."""
    return word if word.endswith(_ACTS) else word.removesuffix("es") if word.endswith("oes") else word.removesuffix("s")


def _act(items: list[Item]) -> Item | None:
    """Return the act that a sentence names first, of which there may be one more."""
    return next((one for one in items if one.lower.removesuffix("s").endswith(_ACTS)), None)
