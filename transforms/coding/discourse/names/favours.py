"""Trade preferences that are told again by a plain noun: "withdrew trade preferences … restored the privileges"."""

from transforms.coding.model import SentenceView
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_PLAIN = word_set("privileges benefits preferences concessions")
NEEDED = _PLAIN
"""Words one of which a text must have for this to change anything."""

_POINTING = word_set("the these those such its their")
_FAVOURED = ("preference", "preferences", "benefit", "benefits", "privileges", "treatment", "access", "status")
_OF_TRADE = ("trade ", "duty-free", "tariff ", "gsp", "most-favo", "most favo", "agoa", "preferential", "mfn")


def bind_favours(views: list[SentenceView]) -> None:
    """Let "the privileges" be the trade preferences that the text named before."""
    meant: Sense | None = None
    for view in views:
        for at, item in enumerate(view.items):
            if _names_favour(item):
                meant = item.sense
            elif meant is not None and _points_back(view.items, at):
                item.sense, item.kind = meant, "measure"
                view.parsed = None  # what its words are has changed


def _points_back(items: list[Item], at: int) -> bool:
    """Tell whether a plain noun for a favour points to one named before ("the privileges", "its benefits")."""
    plain = items[at].kind == "word" and items[at].lower in _PLAIN
    return plain and (at == 0 or lower_at(items, at - 1) in _POINTING)


def _names_favour(item: Item) -> bool:
    """Tell whether a word names preferences in trade ("duty-free access", "trade benefits")."""
    if item.kind != "measure" or item.data.kind != "dealing":
        return False
    return item.lower.startswith(_OF_TRADE) and item.lower.rpartition(" ")[2] in _FAVOURED
