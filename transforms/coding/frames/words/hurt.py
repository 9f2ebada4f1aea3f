"""Who is only hurt, by a measure of which he is none of those hit or by no measure: "hit hardest", "hit by hail"."""

from transforms.coding.parties.acting.by_things import by_things
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_STRIKING = frozenset({"hit", "hits", "hitting", "hurt", "struck"})
_HARD = word_set("hard harder hardest worst worse badly heavily severely")


def is_hurt(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says what hurts, or how much a measure does ("are hit hardest"), not whom it is on."""
    if items[verb.at].lower not in _STRIKING:
        return False
    if verb.passive and by_things(items, verb.end):
        return True
    around = (items[verb.at - 1], *items[verb.end : verb.end + 1], *items[verb.right - 1 : verb.right])
    return any(one.lower in _HARD for one in around)
