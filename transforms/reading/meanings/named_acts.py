"""Acts that are named for their measures, and are these measures where they are undone: "repeal the Caesar Act"."""

from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_PAST = word_set("the of its whole entire")
_UNDOING = ("repeal", "abolish", "abolition", "scrap", "suspen", "lift", "waiv", "end", "revok", "revoc", "eas", "undo")
_BACK = 3


def is_act_undone(items: list[Item], at: int, name: Sense) -> bool:
    """Tell whether an act that may act itself is what is undone, so that its measures are meant."""
    measured = name.kind == "actor" and name.data.kind == "instrument" and bool(items[at].senses_of("measure"))
    if not measured:
        return False
    here = at - 1
    while here > at - 1 - _BACK and here > 0 and items[here].lower in _PAST:
        here -= 1
    return here >= 0 and items[here].lower.startswith(_UNDOING)
