"""Whether the particle of a verb stands near it: "pressed in Oslo for", "balked on Monday at"."""

from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

CALLING = word_set("call calls called calling")
_NEAR = 6
_MAY_PART = (
    g.PREPOSITIONS
    | word_set("after at since before late early again once jointly publicly repeatedly instead yesterday today")
    | word_set("monday tuesday wednesday thursday friday saturday sunday earlier recently last this")
)


def has_near(items: list[Item], at: int, particle: str) -> bool:
    """Tell whether a verb's particle follows; "called a vote for Monday" has an object of its own, and no such one."""
    if not any(item.lower == particle for item in items[at + 1 : at + _NEAR]):
        return False
    if items[at].lower not in CALLING or particle != "for":
        return True
    after = items[at + 1]
    if after.lower == "in" and not items[at + 2].text[:1].isupper():
        return False  # "called in aides"
    return after.lower in _MAY_PART or after.kind == "date"
