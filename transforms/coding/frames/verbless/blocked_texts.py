"""What somebody blocks that is still to be made: "Greece blocked the EU's fifth package", "… the Council's new ban"."""

from transforms.coding.frames.packages.holding import NEW
from transforms.coding.parties.senders import MEMBERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_BLOCKING = ("block", "thwart", "obstruct", "frustrat", "oppos", "resist")
_BODIES = word_set("eu u.n. un council union bloc commission")


_POINTING = word_set("the this that its their")
_MOVES = word_set("move step decision")


def points_to_move(items: list[Item], cue: int) -> bool:
    """Tell whether a cue only points back to what was done ("called the move an answer to Chile's travel curbs")."""
    return cue > 0 and items[cue].lower in _MOVES and items[cue - 1].lower in _POINTING


def blocks_new(items: list[Item], cue: int, start: int, at: int) -> bool:
    """Tell whether a cue blocks a measure that its phrase calls new, that is one of a body, or that a member blocks.

    Args:
        items: the items of the sentence.
        cue: the place of the word that blocks.
        start: where the phrase of the measure begins.
        at: the place of the measure.
    """
    if not items[cue].lower.startswith(_BLOCKING):
        return False
    words = items[start:at]
    novel = any(one.lower in NEW or one.kind == "number" for one in words)
    owned = any(one.lower == "'s" for one in words)
    of_body = any(word in _BODIES for one in words for word in one.lower.split())
    by_member = any(one.kind == "actor" and one.data.code in MEMBERS for one in items[max(0, cue - 2) : cue])
    return novel or (((owned and of_body) or by_member) and items[cue].lower.startswith("block"))
