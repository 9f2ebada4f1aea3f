"""Words of change that only tell why somebody is hit, or how well something works.

"Added for acting against the interests of Norway", "has been effective in limiting trade".
"""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ACTING = ("act", "work")
_INTERESTS = word_set("interest interests security policy policies objectives law laws peace stability sovereignty")
_REACH = 8
_WORKING = word_set(
    "effective ineffective efficient instrumental useful helpful interested interest role aim part involved purpose "
    "importance experience power success expertise difficulty difficulties"
)


_LISTING = word_set("list lists listed name names identify identifies contain contains hold holds")


def tells_ground(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says what somebody did to others' interests, or at what something is good or bad.

    Nor does one change anything that says what a list is of ("the list, which names firms restricted from …").
    """
    above = verb.above
    if verb.form == "participle" and above is not None and above.relation == "relative":
        return items[above.at].lower in _LISTING
    low = items[verb.at].lower
    if low.startswith(_ACTING) and low.endswith(" against"):
        return any(item.lower.rpartition(" ")[2] in _INTERESTS for item in items[verb.end : verb.end + _REACH])
    gerund = verb.form == "gerund" and lower_at(items, verb.start - 1) == "in"
    return gerund and lower_at(items, verb.start - 2) in _WORKING
