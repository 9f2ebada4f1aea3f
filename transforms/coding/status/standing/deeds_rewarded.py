"""What others did that somebody rewards or punishes: "as a reward for closing its border with the rebels"."""

from transforms.coding.model import Frame
from transforms.reading.inflection import ING
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_NOUNS = word_set("reward rewards punishment payback penalty prize revenge retaliation retribution recompense")
_VERBS = ("reward", "punish", "repay", "repaid", "penalis", "penaliz", "sanction")
_REACH = 5


def is_deed_rewarded(frame: Frame) -> bool:
    """Tell whether a gerund after "for" only says what another did, for which he is rewarded or punished."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.voice != "active" or ING not in frame.head_item.forms:
        return False
    start = min(verb.start, frame.head)
    if lower_at(frame.items, start - 1) != "for":
        return False
    before = [one.lower for one in frame.items[max(0, start - 1 - _REACH) : start - 1]]
    if before[-1:] and before[-1] in _NOUNS:
        return True
    return verb.above is not None and frame.items[verb.above.at].lower.startswith(_VERBS)
