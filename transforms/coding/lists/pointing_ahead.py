"""Sentences that say that whom or what is hit follows: headings of lists, "the following entities"."""

from transforms.coding.model import SentenceView
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

_LONGEST_HEADING = 9
_MAIN = word_set(
    "main items item goods products measures covered designations listings names targets sectors additions"
)
_THINGS = frozenset({"sector", "entity", "post", "measure"})


def opens_list(view: SentenceView) -> bool:
    """Tell whether a sentence is the heading of a list: "Main items", "The measures:"."""
    items = view.items
    if not items or len(items) > _LONGEST_HEADING:
        return False
    return items[-1].lower == ":" or (all(one.lower in _MAIN or one.lower in g.DETERMINERS for one in items))


def points_ahead(view: SentenceView) -> bool:
    """Tell whether a sentence says of its parties or measures that they follow ("adds the following entities to …")."""
    pairs = zip(view.items, view.items[1:], view.items[2:], strict=False)
    return any(one.lower == "the" and two.lower == "following" and three.kind in _THINGS for one, two, three in pairs)
