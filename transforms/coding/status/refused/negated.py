"""What a negation beside the verb group says: "plans no easing", "not all sanctions", "which it has not approved"."""

from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.model import RELAXING, Frame, Verdict
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.grammar import NEGATIONS
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_THINKING = word_set(
    "plan plans planned foresee foresees foresaw contemplate contemplates contemplated consider considers considered "
    "envisage envisages envisaged intend intends intended expect expects expected see sees saw"
)
_BETWEEN = word_set("early immediate further quick swift partial general complete full")


def none_planned(frame: Frame) -> Verdict | None:
    """Read "sees no easing of the sanctions"; None where something is planned, or the noun is no relaxation."""
    if frame.voice != "nominal" or frame.action not in RELAXING:
        return None
    items, at = frame.items, frame.head - 1
    if at > 0 and items[at].lower in _BETWEEN:
        at -= 1
    if at < 1 or items[at].lower != "no" or items[at - 1].lower not in _THINKING:
        return None
    return Verdict(Status.REJECTED, f"{items[at - 1].text} no")


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


_PAST = word_set("has have had did does do")


def says_which_not(frame: Frame) -> bool:
    """Tell whether a clause without a comma only says which measures are meant, by what was not done to them."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.relation not in ("object relative", "relative") or frame.object_at >= frame.head:
        return False
    group = set(verb_group(frame))
    if group.isdisjoint(_PAST) or group.isdisjoint(NEGATIONS):
        return False
    return lower_at(frame.items, frame.object_at + 1) in ("which", "that")
