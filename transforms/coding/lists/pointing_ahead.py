"""Sentences that say that whom or what is hit follows: headings of lists, "the following entities"."""

from transforms.coding.model import SentenceView
from transforms.coding.parties.hit.list_measures import measures_in
from transforms.reading import grammar as g
from transforms.reading.kinds import THINGS
from transforms.reading.word_set import word_set

_LONGEST_HEADING = 9
_MAIN = word_set(
    "main items item goods products measures covered designations listings names targets sectors additions"
)


def opens_list(view: SentenceView) -> bool:
    """Tell whether a sentence is the heading of a list: "Main items", "The measures:"."""
    items = view.items
    if not items or len(items) > _LONGEST_HEADING:
        return False
    return items[-1].lower == ":" or (all(one.lower in _MAIN or one.lower in g.DETERMINERS for one in items))


_HEADING = 10
"""Items before which the colon stands of a sentence that opens a list and tells its first member."""


def heads_list(view: SentenceView) -> bool:
    """Tell whether a sentence tells the first member of a list behind a colon ("The sanctions imply: a ban on …")."""
    return any(one.lower == ":" for one in view.items[2:_HEADING])


def is_count(view: SentenceView) -> bool:
    """Tell whether a number is all that stands here, which opens an item of a list ("2.")."""
    items = view.items
    return 0 < len(items) <= _COUNT and items[0].kind == "number" and all(one.kind == "mark" for one in items[1:])


_COUNT = 2


def goes_on(view: SentenceView) -> bool:
    """Tell whether a list that was opened goes on without a bullet: "a ban on loans;", "Prohibition of trade."."""
    if view.items and view.items[0].text.islower():
        return True
    clauses = (one.relation == "main" and one.form in ("finite", "copula") for one in view.syntax.verbs.values())
    return not any(clauses) and bool(measures_in(view, 0, len(view.items)))


def points_ahead(view: SentenceView) -> bool:
    """Tell whether a sentence says of its parties or measures that they follow ("adds the following entities to …")."""
    pairs = zip(view.items, view.items[1:], view.items[2:], strict=False)
    return any(one.lower == "the" and two.lower == "following" and three.kind in THINGS for one, two, three in pairs)
