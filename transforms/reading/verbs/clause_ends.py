"""Bare verbs at the end of a clause that look like nouns: "will know whether American sanctions end for good"."""

from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set

_ENDING = word_set("end lapse expire ease cease")
_ENDS_ALONE = word_set("end lapse expire begin start")
_OPENING = word_set("whether when if until till that before once unless")
_CLOSING = word_set("for in on at by after before once this next soon as if when .")
_REACH = 6


def ends_in_clause(items: list[Item], at: int) -> bool:
    """Tell whether a bare verb says of measures, the subject of its clause, that they end."""
    if _is_said_of_measures(items, at):
        return True
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    if items[at].lower not in _ENDING or before is None or before.kind != "measure" or not before.lower.endswith("s"):
        return False
    closes = after is None or after.kind in ("mark", "date") or after.lower in _CLOSING
    return closes and any(lower_at(items, here) in _OPENING for here in range(max(0, at - _REACH), at - 1))


def _is_said_of_measures(items: list[Item], at: int) -> bool:
    """Read "EU sanctions on Mali end": the subject, which opens the sentence, is all that goes before."""
    after = item_at(items, at + 1)
    closes = after is None or after.kind in ("mark", "date") or after.lower in _PAST_END
    begins = after is not None and _BEGINS_WITH.get(items[at].lower) == after.lower
    if at < _FEWEST or not (begins or (closes and items[at].lower in _ENDS_ALONE)):
        return False
    several = [one.kind == "measure" and one.lower.endswith("s") for one in items[:at]]
    known = all(one.kind in _WITHIN or one.lower in _OF_MEASURE for one in items[:at])
    return known and any(several) and items[0].kind in ("actor", "measure", "sector")


_FEWEST = 2
_BEGINS_WITH = {"take": "effect", "kick": "in", "come": "into", "enter": "into"}
_PAST_END = word_set("after . today")
_WITHIN = frozenset({"actor", "measure", "sector", "entity", "post"})


_RETURNING = {"returns": False, "return": True}
"""Forms that tell that a measure comes back, and whether it is of several."""

_WHEN = word_set("after in on from by within next this . , ;")
_OF_MEASURE = word_set("on against of for and or , trade in with the")
_REACH_BACK = 24


def says_it_returns(items: list[Item], at: int) -> bool:
    """Tell whether a measure is said to come back, and when: "The embargo on gold returns after 90 days"."""
    several = _RETURNING.get(items[at].lower)
    after = item_at(items, at + 1)
    if several is None or not (after is None or after.kind == "date" or after.lower in _WHEN):
        return False
    for here in range(at - 1, max(-1, at - 1 - _REACH_BACK), -1):
        item = items[here]
        if item.kind == "measure" and item.data.kind == "measure":
            return item.lower.endswith("s") == several
        if item.kind not in ("actor", "sector", "entity", "measure") and item.lower not in _OF_MEASURE:
            return False
    return False
