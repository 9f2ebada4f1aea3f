"""What lies blocked was blocked before: "the money lay frozen in Oslo", "reserves that sit immobilised".

So does what "continues to be banned".
"""

from transforms.coding.model import Frame
from transforms.reading import grammar as g
from transforms.reading.inflection import PARTICIPLE
from transforms.reading.word_set import word_set

_RESTING = word_set(
    "lie lies lay lain lying sit sits sat sitting stay stays stayed staying remain remains remained remaining rest "
    "rests rested languish languishes languished stand stands stood"
)
_CONTINUING = word_set("continue continues continued continuing")


_SHUT = word_set("closed shut sealed blocked blockaded")
_HOW_LONG = word_set("nearly almost over about around several many some more at a the two three four five six past")
_TERMS = ("year", "month", "week", "day", "decade")


def _is_long_so(frame: Frame) -> bool:
    """Tell whether a way has been shut for a time already ("has been closed for nearly a year")."""
    items, at = frame.items, frame.head
    if items[at].lower not in _SHUT or "been" not in [one.lower for one in items[max(0, at - 3) : at]]:
        return False
    after = [one.lower for one in items[at + 1 : at + 7]]
    if after[:1] != ["for"]:
        return False
    return (
        after[1:2] != []
        and (after[1] in _HOW_LONG or items[at + 2].kind == "number")
        and any(one.startswith(_TERMS) for one in after)
    )


_KEEPING = word_set("keep keeps kept keeping leave leaves left leaving hold holds held")


def _is_kept_so(frame: Frame) -> bool:
    """Tell whether somebody only keeps a way shut, or leaves it so ("kept its border with Niger closed")."""
    if frame.voice != "reduced" or frame.items[frame.head].lower not in _SHUT or frame.object_at > frame.head:
        return False
    verbs = frame.view.syntax.verbs
    before = max((at for at in verbs if at < frame.head), default=None)
    since = frame.items[frame.head + 1 : frame.head + 3]
    if [one.lower for one in since[:1]] == ["since"] and [one.kind for one in since[1:]] == ["date"]:
        return False  # "has kept it closed since April" tells when it was closed
    if before is None or frame.items[before].lower not in _KEEPING:
        return False
    return any(one.start <= frame.object_at < one.end for one in verbs[before].objects)


RESTING = _RESTING | _CONTINUING | _KEEPING | {"been", "stand", "stands"}
"""Words of which a sentence about what is at rest has one."""


def is_at_rest(frame: Frame) -> bool:
    """Tell whether a participle says in what state something goes on to be."""
    if PARTICIPLE not in frame.head_item.forms or frame.voice not in ("passive", "reduced"):
        return False
    if _is_long_so(frame) or _is_kept_so(frame):
        return True
    at = _before(frame, frame.head)
    if at > 1 and frame.items[at].lower == "be" and frame.items[at - 1].lower == "to":
        return frame.items[_before(frame, at - 1)].lower in _CONTINUING
    if at >= 0 and frame.items[at].lower in ("stand", "stands"):
        return frame.trigger in ("freeze", "block")  # "imports stand prohibited" from now on, as Indian notices say
    return at >= 0 and frame.items[at].lower in _RESTING


def _before(frame: Frame, at: int) -> int:
    """Return the place of the word before one, adverbs aside."""
    at -= 1
    while at > 0 and frame.items[at].lower in g.ADVERBS:
        at -= 1
    return at
