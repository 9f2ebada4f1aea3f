"""Which measures are meant by what nobody did to them: "does not recognise sanctions which the UN has not approved"."""

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.grammar import NEGATIONS
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

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
