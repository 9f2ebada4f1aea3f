"""Lists of actors that stand in a row: "Norway, Iceland and the EU", "the governments of Kenya and Uganda"."""

from transforms.coding.model import Coded
from transforms.coding.parties.actors import coded
from transforms.reading import grammar as g
from transforms.reading.items import is_official
from transforms.reading.kinds import STATES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_OFFICIAL = word_set(
    "government governments parliament cabinet ministry authorities administration regime president officials leaders "
    "lawmakers officials ministers diplomats leadership themselves itself too respectively"
)

_TITLES = word_set("minister president premier chancellor secretary king queen emir sultan chief commissioner leader")


def actors_from(items: list[Item], at: int) -> tuple[list[Coded], int]:
    """Return the actors of a list that begins at a place, and the place after it; none if another noun heads it.

    "Norwegian firms" are no actors, "the Norwegian government" is one.
    """
    found: list[Coded] = []
    end = at
    here = at
    while here < len(items):
        here = _past_modifiers(items, here)
        if here >= len(items) or items[here].kind not in STATES:
            break
        found += coded(items[here])
        here = end = _past_head(items, here + 1)
        while lower_at(items, here) in (",", "and", "&", "or") and here < len(items):
            here += 1
    return ([], at) if _goes_on(items, end) else (list(dict.fromkeys(found)), end)


def _past_modifiers(items: list[Item], here: int) -> int:
    while here < len(items) and (
        items[here].lower in g.DETERMINERS
        or items[here].lower in g.ADJECTIVES
        or items[here].lower in ("governments", "government", "of", "both", "later", "then", "also", "latterly")
        or items[here].kind == "post"
    ):
        here += 1
    return here


def _past_head(items: list[Item], here: int) -> int:
    if lower_at(items, here) in ("'s", "'"):
        here += 1
    while here < len(items) and (items[here].lower in _OFFICIAL or is_official(items[here])):
        here += 1
    title = items[here - 1].lower.rpartition(" ")[2] in _TITLES
    while title and here < len(items) and items[here].kind == "word" and items[here].text[0].isupper():
        here += 1  # "Norwegian Prime Minister Jens Stoltenberg"
    return here


def _goes_on(items: list[Item], end: int) -> bool:
    """Tell whether a noun follows, of which the actor is only a modifier."""
    if end >= len(items):
        return False
    item = items[end]
    return item.kind in ("sector", "measure", "entity", "nominal", "post") or (
        item.kind == "word" and item.lower not in g.CLOSED and lower_at(items, end - 1) != "themselves"
    )
