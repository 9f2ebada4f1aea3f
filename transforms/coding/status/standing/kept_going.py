"""What only goes on: "will continue to bar its ships and prohibit …", "renewed it, barring them for another year"."""

from transforms.coding.model import Frame
from transforms.reading.inflection import BASE, PAST
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_CONTINUING = ("continu", "keep", "kept")
_PROLONGING = frozenset({"extend"})
_FURTHER = word_set("another further more additional")
_PERIODS = word_set("year years month months week weeks day days")
_REACH = 4


def only_goes_on(frame: Frame) -> bool:
    """Tell whether a restriction is part of what somebody goes on with, or prolongs."""
    own = frame.view.syntax.verbs.get(frame.head)
    if own is None or own.above is None or frame.action != "imposed" or own.passive:
        return False
    return _is_joined_to_going_on(frame, own, own.above) or _spells_out_renewal(frame, own, own.above)


def _is_joined_to_going_on(frame: Frame, own: Verb, above: Verb) -> bool:
    """Read "will continue to deny entry and prohibit exports": a bare verb that shares the "to"."""
    item = frame.items[own.at]
    bare = own.end - own.start == 1 and BASE in item.forms and PAST not in item.forms
    low = frame.items[above.at].lower
    return own.relation == "joined" and bare and low.startswith(_CONTINUING)


def _spells_out_renewal(frame: Frame, own: Verb, above: Verb) -> bool:
    """Read "extended the sanctions, banning port calls for another six months"."""
    senses = frame.items[above.at].senses_of("trigger")
    if own.form != "gerund" or not any(one.data.name in _PROLONGING for one in senses):
        return False
    low = [item.lower for item in frame.items[own.end :]]
    return any(
        one == "for" and not _FURTHER.isdisjoint(low[at : at + _REACH]) and not _PERIODS.isdisjoint(_words(low, at))
        for at, one in enumerate(low)
    ) or any(item.kind == "date" and not _FURTHER.isdisjoint(item.lower.split()) for item in frame.items[own.end :])


def _words(low: list[str], at: int) -> list[str]:
    return [word for one in low[at : at + _REACH + 1] for word in one.split()]
