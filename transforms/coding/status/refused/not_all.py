"""A passive of which not all is true: "not all sanctions have been lifted" tells of none that was."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

_ALL = word_set("all every each")
_FAR = 14
"""Items before a passive among which "not all" stands."""


def is_not_of_all(frame: Frame) -> bool:
    """Tell whether what is changed is said to be not all of it, in the clause of the verb."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive:
        return False
    last = max((one for one in frame.view.syntax.verbs if one < verb.start), default=-1)
    low = [item.lower for item in frame.items[max(last + 1, verb.start - _FAR) : verb.start]]
    return any(one == "not" and after in _ALL for one, after in pairwise(low))
